import {finite, rangeError} from '../../errors.js';
import {toPixelImage, type ImageLike, type ImageShape, type PixelImage} from '../../image.js';
import {blurSeparable} from '../../kernels/blur.js';
import {fillUniform, type NoiseSeed} from '../../kernels/noise.js';
import {scratchFloats} from '../../kernels/scratch.js';
import {fieldMap} from '../../kernels/warp-map.js';
import {gaussianKernel} from '../support/gaussian-kernel.js';
import {warpImage, type WarpOptions} from '../support/warp-image.js';

const {fround: f} = Math;

/** How far each pixel looks to the right and down: [height, width] values where 2 is the whole width or height. */
export interface Displacement {
  readonly dx: Float32Array;
  readonly dy: Float32Array;
}

/** What a smooth random displacement is made from. */
export interface ElasticField {
  readonly seeds: readonly [x: NoiseSeed, y: NoiseSeed];
  /** Strength along x and y. */
  readonly alpha: readonly [x: number, y: number];
  /** Smoothness along x and y, in pixels. */
  readonly sigma: readonly [x: number, y: number];
}

/**
 * Uniform noise, blurred, times alpha / size, by torchvision's rule: the noise along x is divided by the height
 * and that along y by the width.
 *
 * @param into arrays of [height, width] to write into; by default new ones
 * @example
 * ```ts
 * import {elasticDisplacement} from '@cv/augmentation/functional';
 *
 * const field = {seeds: [[1, 2], [3, 4]], alpha: [50, 50], sigma: [5, 5]};
 * elasticDisplacement(field, {width: 4, height: 3}).dx.length; // => 12
 * ```
 */
export function elasticDisplacement(
  {seeds, alpha, sigma}: ElasticField,
  {width, height}: Pick<ImageShape, 'width' | 'height'>,
  into: Displacement = {dx: new Float32Array(width * height), dy: new Float32Array(width * height)},
): Displacement {
  for (const [axis, plane, size] of [
    [0, into.dx, height],
    [1, into.dy, width],
  ] as const) {
    if (sigma[axis] > 0) fillSmooth(plane, seeds[axis], width, height, sigma[axis]);
    else fillUniform(plane, seeds[axis]);
    const strength = f(alpha[axis]);
    for (let i = 0; i < plane.length; i++) plane[i] = f(f(plane[i]! * strength) / size);
  }
  return into;
}

/** Blurred uniform noise, [height, width]. */
function fillSmooth(
  plane: Float32Array,
  seed: NoiseSeed,
  width: number,
  height: number,
  sigma: number,
): void {
  const kernel = gaussianKernel(Math.trunc(8 * sigma + 1) | 1, sigma);
  const noise = scratchFloats('elastic noise', plane.length);
  fillUniform(noise, seed);
  blurSeparable(noise, plane, width, height, 1, kernel, kernel);
}

/**
 * Moves every pixel by its own displacement. Bilinear by default.
 *
 * @throws RangeError when the displacement has another size than the image
 * @example
 * ```ts
 * import {elastic} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * elastic(row, {dx: new Float32Array(3), dy: new Float32Array(3)}).data.join(); // => '1,2,3'
 * ```
 */
export function elastic(image: ImageLike, options: Displacement & WarpOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('elastic', image);
  const pixels = source.width * source.height;
  for (const name of ['dx', 'dy'] as const) {
    if (options[name]?.length !== pixels) {
      rangeError('elastic', name, `of ${pixels} values, one a pixel`, options[name]?.length);
    }
  }
  const {interpolation = 'bilinear', fill} = options;
  return warpImage('elastic', source, fieldMap(options.dx, options.dy, source), {interpolation, fill}, out);
}

/** Checks strength or smoothness: one number for both axes, or [x, y]. */
export function axisPair(fn: string, name: string, value: number | readonly [number, number]) {
  const [x, y] = typeof value === 'number' ? [value, value] : value;
  return [finite(fn, name, x, 0), finite(fn, name, y, 0)] as const;
}
