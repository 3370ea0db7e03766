import {finite} from '../../errors.js';
import {colourChannels, isFloat, outputFor, toPixelImage, valuesOf, whiteOf} from '../../image.js';
import type {ImageLike, PixelImage} from '../../image.js';
import {addNoise, type NoiseSeed} from '../../kernels/noise.js';
import {normalTable} from '../../math/normal-table.js';
import {clamp01} from '../support/blend.js';
import {copyAlpha} from '../support/copy-alpha.js';

const {fround: f} = Math;

/** Options of `gaussianNoise`; mean and sigma in units of white = 1. */
export interface GaussianNoiseOptions {
  readonly seed: NoiseSeed;
  /** Default 0. */
  readonly mean?: number;
  /** Default 0.1. */
  readonly sigma?: number;
  /** Whether floats are clamped to 0..1; bytes always are. Default true. */
  readonly clip?: boolean;
}

/**
 * Adds normally distributed noise to every value. Noise is at most 4.3 sigma, in 65,536 steps.
 *
 * @example
 * ```ts
 * import {gaussianNoise} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * gaussianNoise(row, {seed: [1, 2], sigma: 0}).data.join(); // => '1,2,3'
 * ```
 */
export function gaussianNoise(image: ImageLike, options: GaussianNoiseOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('gaussianNoise', image);
  const {mean = 0, sigma = 0.1, clip = true} = options;
  const white = whiteOf(source);
  const offset = f(white * finite('gaussianNoise', 'mean', mean));
  const scale = f(white * finite('gaussianNoise', 'sigma', sigma, 0));
  const target = outputFor('gaussianNoise', source, {}, out);
  const [from, to] = [valuesOf(source), valuesOf(target)];
  addNoise(from, to, normalTable(), options.seed, scale, offset);
  if (isFloat(source) && clip) for (let i = 0; i < to.length; i++) to[i] = clamp01(to[i]!);
  if (colourChannels(source.channels) < source.channels) copyAlpha(source, target);
  return target;
}
