import {argumentMessage, checkDivides, checkInteger, checkPair} from '../support/checks.js';
import {checkOptions, type OptionNames} from '../support/options.js';
import {
  checkPadding,
  outputLength,
  resolvePads,
  span,
  type Padding,
  type Pads,
  type Pair,
} from '../support/spatial.js';
import {checkImage, checkLength, type Image} from './image.js';

export interface ConvolutionOptions {
  /** Pixels between neighbouring windows. Default [1, 1]. */
  strides?: Pair;
  /** Zeros around the image. Default 0. */
  padding?: Padding;
  /** Pixels between neighbouring taps of a window. Default [1, 1]. */
  dilations?: Pair;
  /** Channels in and out are cut into this many groups that do not see each other. Default 1. */
  groups?: number;
  /** One number per filter. */
  bias?: Float32Array;
}

const FN = 'convolution';
const OPTIONS = {
  strides: true,
  padding: true,
  dilations: true,
  groups: true,
  bias: true,
} satisfies OptionNames<ConvolutionOptions, object>;

/**
 * Two-dimensional convolution (cross-correlation, as in every deep-learning library) by its definition:
 * each output number is the sum of products of one window of the input with one filter.
 *
 * @param input `[batch, height, width, channels]`
 * @param kernel `[kernelHeight, kernelWidth, channels / groups, filters]`
 * @returns `[batch, outHeight, outWidth, filters]`
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1603.07285
 * @example
 * ```ts
 * import {convolution} from '@cv/layers/reference';
 * const y = convolution(
 *   {data: Float32Array.of(1, 2, 3, 4), shape: [1, 2, 2, 1]}, // an image
 *   {data: Float32Array.of(1, 1, 1, 1), shape: [2, 2, 1, 1]}, // a kernel
 * );
 * y.data; // => [10]
 * ```
 */
export function convolution(input: Image, kernel: Image, options: ConvolutionOptions = {}): Image {
  const window = checkArguments(input, kernel, options);
  const [batch, height, width] = input.shape;
  const filters = kernel.shape[3];
  const {outHeight, outWidth} = outputSizeOf(window, [height, width]);
  const output = new Float32Array(batch * outHeight * outWidth * filters);

  let position = 0; // in output, which is filled from first to last
  for (let b = 0; b < batch; b++) {
    for (let outY = 0; outY < outHeight; outY++) {
      for (let outX = 0; outX < outWidth; outX++) {
        for (let filter = 0; filter < filters; filter++) {
          const bias = options.bias?.[filter] ?? 0;
          output[position++] = bias + windowSum(input, kernel, window, {b, outY, outX, filter});
        }
      }
    }
  }
  return {data: output, shape: [batch, outHeight, outWidth, filters]};
}

/** One window of the input times one filter, summed over the window's pixels and the channels of the filter's group. */
function windowSum(
  input: Image,
  kernel: Image,
  {strides, dilations, rows, columns, groups}: GroupedWindow,
  {b, outY, outX, filter}: {b: number; outY: number; outX: number; filter: number},
): number {
  const [, height, width, channels] = input.shape;
  const [kernelHeight, kernelWidth, groupChannels, filters] = kernel.shape;
  const firstChannel = Math.floor(filter / (filters / groups)) * groupChannels;
  let sum = 0;
  for (let tapY = 0; tapY < kernelHeight; tapY++) {
    const y = outY * strides[0] + tapY * dilations[0] - rows[0];
    if (y < 0 || y >= height) continue; // a zero of the padding
    for (let tapX = 0; tapX < kernelWidth; tapX++) {
      const x = outX * strides[1] + tapX * dilations[1] - columns[0];
      if (x < 0 || x >= width) continue;
      for (let channel = 0; channel < groupChannels; channel++) {
        const pixel = ((b * height + y) * width + x) * channels + firstChannel + channel;
        const weight = ((tapY * kernelWidth + tapX) * groupChannels + channel) * filters + filter;
        sum += input.data[pixel]! * kernel.data[weight]!;
      }
    }
  }
  return sum;
}

/** How the window moves, with the zeros before and after the rows and the columns. */
interface GroupedWindow {
  kernelSize: Pair;
  strides: Pair;
  dilations: Pair;
  rows: Pads[0];
  columns: Pads[1];
  groups: number;
}

function checkArguments(input: Image, kernel: Image, options: ConvolutionOptions): GroupedWindow {
  checkOptions(FN, options, OPTIONS);
  checkImage(FN, 'input', input);
  checkImage(FN, 'kernel', kernel, '[height, width, channels, filters]');
  const [, height, width, channels] = input.shape;
  const [kernelHeight, kernelWidth, groupChannels, filters] = kernel.shape;
  const groups = checkInteger(FN, 'groups', options.groups ?? 1);
  if (options.bias) checkLength(FN, 'bias', options.bias, [filters]);
  if (groupChannels * groups !== channels) {
    const requirement = `[height, width, ${channels / groups}, filters] for ${channels} channels in ${groups} groups`;
    throw new RangeError(
      argumentMessage(FN, 'kernel', requirement, kernel.shape, 'Check groups and both shapes.'),
    );
  }
  checkDivides(FN, 'groups', groups, 'filters', filters);
  const window = {
    kernelSize: [kernelHeight, kernelWidth] as Pair,
    strides: checkPair(FN, 'strides', options.strides ?? 1),
    dilations: checkPair(FN, 'dilations', options.dilations ?? 1),
    padding: checkPadding(FN, options.padding ?? 0),
  };
  const [rows, columns] = resolvePads(window, [height, width]);
  return {...window, rows, columns, groups};
}

function outputSizeOf({kernelSize, strides, dilations, rows, columns}: GroupedWindow, [height, width]: Pair) {
  const [spanY, spanX] = [span(kernelSize[0], dilations[0]), span(kernelSize[1], dilations[1])];
  return {
    outHeight: outputLength(FN, 'height', height, spanY, strides[0], rows),
    outWidth: outputLength(FN, 'width', width, spanX, strides[1], columns),
  };
}
