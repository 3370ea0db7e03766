import {argumentMessage, checkDivides, checkInteger, checkPair} from '../support/checks.js';
import {checkPadding, outputLength, resolvePads, span, type Padding, type Pair} from '../support/spatial.js';
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

/**
 * Two-dimensional convolution (cross-correlation, as in every deep-learning library) by its definition:
 * each output number is the sum of products of one window of the input with one filter.
 *
 * @param input `[batch, height, width, channels]`
 * @param kernel `[kernelHeight, kernelWidth, channels / groups, filters]`
 * @returns `[batch, outHeight, outWidth, filters]`
 * @throws TypeError | RangeError when an argument does not fit.
 * @example
 * ```ts
 * import {convolution} from '@cv/layers/reference';
 * const image = {data: Float32Array.of(1, 2, 3, 4), shape: [1, 2, 2, 1]};
 * const box = {data: Float32Array.of(1, 1, 1, 1), shape: [2, 2, 1, 1]};
 * convolution(image, box).data; // => [10]
 * ```
 */
export function convolution(input: Image, kernel: Image, options: ConvolutionOptions = {}): Image {
  const fn = 'convolution';
  checkImage(fn, 'input', input);
  checkImage(fn, 'kernel', kernel, '[height, width, channels, filters]');
  const [batch, height, width, channels] = input.shape;
  const [kernelHeight, kernelWidth, groupChannels, filters] = kernel.shape;
  const {bias} = options;
  const strides = checkPair(fn, 'strides', options.strides ?? 1);
  const dilations = checkPair(fn, 'dilations', options.dilations ?? 1);
  const groups = checkInteger(fn, 'groups', options.groups ?? 1);
  if (bias) checkLength(fn, 'bias', bias, [filters]);
  if (groupChannels * groups !== channels) {
    const requirement = `[height, width, ${channels / groups}, filters] for ${channels} channels in ${groups} groups`;
    throw new RangeError(
      argumentMessage(fn, 'kernel', requirement, kernel.shape, 'Check groups and both shapes.'),
    );
  }
  checkDivides(fn, 'groups', groups, 'filters', filters);

  const window = {
    kernelSize: [kernelHeight, kernelWidth] as Pair,
    strides,
    dilations,
    padding: checkPadding(fn, options.padding ?? 0),
  };
  const [rows, columns] = resolvePads(window, [height, width]);
  const outHeight = outputLength(fn, 'height', height, span(kernelHeight, dilations[0]), strides[0], rows);
  const outWidth = outputLength(fn, 'width', width, span(kernelWidth, dilations[1]), strides[1], columns);
  const output = new Float32Array(batch * outHeight * outWidth * filters);
  const filtersPerGroup = filters / groups;

  let position = 0; // in output, which is filled from first to last
  for (let b = 0; b < batch; b++) {
    for (let outY = 0; outY < outHeight; outY++) {
      for (let outX = 0; outX < outWidth; outX++) {
        for (let filter = 0; filter < filters; filter++) {
          const firstChannel = Math.floor(filter / filtersPerGroup) * groupChannels;
          let sum = bias?.[filter] ?? 0;
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
          output[position++] = sum;
        }
      }
    }
  }
  return {data: output, shape: [batch, outHeight, outWidth, filters]};
}
