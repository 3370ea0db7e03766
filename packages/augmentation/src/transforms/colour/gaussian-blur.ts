import {rangeError} from '../../errors.js';
import {
  gaussianBlur as blur,
  kernelSizes,
  type GaussianBlurOptions,
} from '../../functional/colour/gaussian-blur.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {draw, fixedRange, type Range} from '../support/ranges.js';

/** What `gaussianBlur` draws, in pixels. */
export type BlurParams = {readonly sigma: number};

/**
 * Blurs with a Gaussian of random width.
 *
 * @param options.kernelSize odd: one number, or [across, down]
 * @param options.sigma the range of the width in pixels; a number is that width. Default [0.1, 2]
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.GaussianBlur.html
 * @example
 * ```ts
 * import {gaussianBlur, rng} from '@cv/augmentation';
 *
 * const shape = {width: 8, height: 8, channels: 3};
 * gaussianBlur({kernelSize: 3, sigma: [2, 2]}).sample(rng({seed: 1}), shape).sigma; // => 2
 * ```
 */
export function gaussianBlur(options: {
  readonly kernelSize: GaussianBlurOptions['kernelSize'];
  readonly sigma?: number | Range;
}): Transform<BlurParams> {
  const kernelSize = kernelSizes('gaussianBlur', options.kernelSize);
  const sigmas = fixedRange('gaussianBlur', 'sigma', options.sigma ?? [0.1, 2], 0);
  if (sigmas[0] === 0) rangeError('gaussianBlur', 'sigma', 'above 0', options.sigma);
  return defineTransform<BlurParams>({
    op: 'gaussianBlur',
    options: asJson(options),
    sample: (random) => ({sigma: draw(random, sigmas)}),
    apply: (image, {sigma}, out) => blur(image, {kernelSize, sigma}, out),
  });
}
