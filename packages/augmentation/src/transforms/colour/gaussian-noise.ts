import {finite} from '../../errors.js';
import {gaussianNoise as addNoise} from '../../functional/colour/gaussian-noise.js';
import {drawNoiseSeed, type NoiseSeed} from '../../kernels/noise.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';

/** What transforms draw that add noise. */
export type NoiseParams = {readonly seed: NoiseSeed};

/**
 * Adds normally distributed noise to every value.
 *
 * @param options.mean in units of white = 1. Default 0
 * @param options.sigma in units of white = 1. Default 0.1
 * @param options.clip whether floats are clamped to 0..1. Default true
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.GaussianNoise.html
 * @example
 * ```ts
 * import {gaussianNoise, rng} from '@cv/augmentation';
 *
 * const shape = {width: 8, height: 8, channels: 3};
 * gaussianNoise().sample(rng({seed: 1}), shape).seed.length; // => 2
 * ```
 */
export function gaussianNoise(
  options: {readonly mean?: number; readonly sigma?: number; readonly clip?: boolean} = {},
): Transform<NoiseParams> {
  const {mean = 0, sigma = 0.1, clip = true} = options;
  finite('gaussianNoise', 'mean', mean);
  finite('gaussianNoise', 'sigma', sigma, 0);
  return defineTransform<NoiseParams>({
    op: 'gaussianNoise',
    options: asJson(options),
    sample: (random) => ({seed: drawNoiseSeed(random)}),
    apply: (image, {seed}, out) => addNoise(image, {seed, mean, sigma, clip}, out),
  });
}
