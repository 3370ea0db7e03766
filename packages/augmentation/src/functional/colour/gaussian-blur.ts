import {finite, integer, rangeError} from '../../errors.js';
import {outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {blurSeparable} from '../../kernels/blur.js';
import {gaussianKernel} from '../support/gaussian-kernel.js';

/** Options of `gaussianBlur`. */
export interface GaussianBlurOptions {
  /** Odd: one number, or [across, down]. */
  readonly kernelSize: number | readonly [across: number, down: number];
  /** Pixels: one number, or [across, down]. Default: 0.15 * kernelSize + 0.35, as torchvision. */
  readonly sigma?: number | readonly [across: number, down: number];
}

/** Checks the size of a kernel. */
export function kernelSizes(fn: string, size: GaussianBlurOptions['kernelSize']): readonly [number, number] {
  const [across, down] = typeof size === 'number' ? [size, size] : size;
  for (const n of [across, down]) {
    if (integer(fn, 'kernelSize', n, 1) % 2 === 0) rangeError(fn, 'kernelSize', 'odd', n);
  }
  return [across, down];
}

/**
 * Blurs with a Gaussian cut off at a kernel size; the image is mirrored at its borders. All channels, alpha too.
 *
 * @example
 * ```ts
 * import {gaussianBlur} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([0, 0, 100, 0, 0]), width: 5, height: 1};
 * gaussianBlur(row, {kernelSize: [3, 1], sigma: 1}).data.join(); // => '0,27,45,27,0'
 * ```
 */
export function gaussianBlur(image: ImageLike, options: GaussianBlurOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('gaussianBlur', image);
  const sizes = kernelSizes('gaussianBlur', options.kernelSize);
  const {sigma = sizes.map((size) => 0.15 * size + 0.35)} = options;
  const [across, down] = (typeof sigma === 'number' ? [sigma, sigma] : sigma).map((s, i) => {
    if (finite('gaussianBlur', 'sigma', s, 0) === 0) rangeError('gaussianBlur', 'sigma', 'above 0', s);
    return gaussianKernel(sizes[i]!, s);
  });
  const target = outputFor('gaussianBlur', source, {}, out);
  const {width, height, channels} = source;
  blurSeparable(valuesOf(source), valuesOf(target), width, height, channels, across!, down!);
  return target;
}
