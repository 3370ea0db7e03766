import {finite, rangeError} from '../../errors.js';
import {toPixelImage, type ImageLike, type ImageShape, type PixelImage} from '../../image.js';
import {blurSeparable} from '../../kernels/blur.js';
import {fillUniform, type NoiseSeed} from '../../kernels/noise.js';
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
 */
export function elasticDisplacement(
  {seeds, alpha, sigma}: ElasticField,
  {width, height}: Pick<ImageShape, 'width' | 'height'>,
): Displacement {
  const plane = (axis: 0 | 1, size: number) => {
    let noise = new Float32Array(width * height);
    fillUniform(noise, seeds[axis]);
    if (sigma[axis] > 0) noise = blurred(noise, width, height, sigma[axis]);
    for (let i = 0; i < noise.length; i++) noise[i] = f(f(noise[i]! * f(alpha[axis])) / size);
    return noise;
  };
  return {dx: plane(0, height), dy: plane(1, width)};
}

function blurred(noise: Float32Array<ArrayBuffer>, width: number, height: number, sigma: number) {
  const kernel = gaussianKernel(Math.trunc(8 * sigma + 1) | 1, sigma);
  const smooth = new Float32Array(noise.length);
  blurSeparable(noise, smooth, width, height, 1, kernel, kernel);
  return smooth;
}

/**
 * Moves every pixel by its own displacement. Bilinear by default.
 *
 * @throws RangeError when the displacement has another size than the image
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
