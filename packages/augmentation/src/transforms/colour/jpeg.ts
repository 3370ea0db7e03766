import {jpeg as compress} from '../../functional/colour/jpeg.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {drawInteger, integerRange, type Range} from '../support/ranges.js';

/** What `jpeg` draws: libjpeg's quality, 1 to 100. */
export type JpegParams = {readonly quality: number};

/**
 * Adds the artefacts of JPEG compression of a random quality.
 *
 * @param options.quality a range within 1..100; a number is that quality
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.JPEG.html
 * @example
 * ```ts
 * import {jpeg, rng} from '@cv/augmentation';
 *
 * const shape = {width: 8, height: 8, channels: 3};
 * jpeg({quality: [30, 30]}).sample(rng({seed: 1}), shape).quality; // => 30
 * ```
 */
export function jpeg(options: {readonly quality: number | Range}): Transform<JpegParams> {
  const qualities = integerRange('jpeg', 'quality', options.quality, 1, 100);
  return defineTransform<JpegParams>({
    op: 'jpeg',
    options: asJson(options),
    sample: (random) => ({quality: drawInteger(random, qualities)}),
    apply: (image, params, out) => compress(image, params, out),
  });
}
