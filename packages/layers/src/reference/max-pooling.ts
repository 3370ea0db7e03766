import {checkBoolean, checkPair} from '../support/checks.js';
import {checkOptions, type OptionNames} from '../support/options.js';
import {checkPoolPadding, outputLength, resolvePads, type Padding, type Pair} from '../support/spatial.js';
import {checkImage, type Image} from './image.js';

export interface MaxPoolingOptions {
  /** Height and width of the window. */
  poolSize: Pair;
  /** Pixels between neighbouring windows. Default: poolSize. */
  strides?: Pair;
  /** Border around the image, smaller than the window; it never wins. Default 0. */
  padding?: Padding;
  /** Keep the last window when it is cut off by the border. Default false. */
  ceilMode?: boolean;
}

const OPTIONS = {poolSize: true, strides: true, padding: true, ceilMode: true} satisfies OptionNames<
  MaxPoolingOptions,
  object
>;

/**
 * Max pooling by its definition: each output number is the largest of one window of one channel.
 *
 * @param input `[batch, height, width, channels]`
 * @returns `[batch, outHeight, outWidth, channels]`
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1603.07285 for the arithmetic of sizes
 * @example
 * ```ts
 * import {maxPooling} from '@cv/layers/reference';
 * const y = maxPooling({data: Float32Array.of(1, 2, 3, 4), shape: [1, 2, 2, 1]}, {poolSize: [2, 2]});
 * y.data; // => [4]
 * ```
 */
export function maxPooling(input: Image, options: MaxPoolingOptions): Image {
  const fn = 'maxPooling';
  checkOptions(fn, options, OPTIONS);
  checkImage(fn, 'input', input);
  const [batch, height, width, channels] = input.shape;
  const ceilMode = checkBoolean(fn, 'ceilMode', options.ceilMode ?? false);
  const poolSize = checkPair(fn, 'poolSize', options.poolSize);
  const strides = checkPair(fn, 'strides', options.strides ?? poolSize);
  const padding = checkPoolPadding(fn, options.padding ?? 0, poolSize);
  const window = {kernelSize: poolSize, strides, dilations: [1, 1] as Pair, padding};
  const [rows, columns] = resolvePads(window, [height, width]);
  const outHeight = outputLength(fn, 'height', height, poolSize[0], strides[0], rows, ceilMode);
  const outWidth = outputLength(fn, 'width', width, poolSize[1], strides[1], columns, ceilMode);
  const output = new Float32Array(batch * outHeight * outWidth * channels);

  let position = 0; // in output, which is filled from first to last
  for (let b = 0; b < batch; b++) {
    for (let outY = 0; outY < outHeight; outY++) {
      for (let outX = 0; outX < outWidth; outX++) {
        for (let channel = 0; channel < channels; channel++) {
          let largest = -Infinity;
          for (let dy = 0; dy < poolSize[0]; dy++) {
            const y = outY * strides[0] + dy - rows[0];
            if (y < 0 || y >= height) continue;
            for (let dx = 0; dx < poolSize[1]; dx++) {
              const x = outX * strides[1] + dx - columns[0];
              if (x < 0 || x >= width) continue;
              largest = Math.max(largest, input.data[((b * height + y) * width + x) * channels + channel]!);
            }
          }
          output[position++] = largest;
        }
      }
    }
  }
  return {data: output, shape: [batch, outHeight, outWidth, channels]};
}
