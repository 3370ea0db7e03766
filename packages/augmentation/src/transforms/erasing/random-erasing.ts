import {finite, rangeError} from '../../errors.js';
import {erase, type EraseValue} from '../../functional/erasing/erase.js';
import type {ImageShape} from '../../image.js';
import {drawNoiseSeed, type NoiseSeed} from '../../kernels/noise.js';
import {exp, log} from '../../math/elementary.js';
import {roundHalfEven} from '../../math/round.js';
import type {Rng} from '../../rng/rng.js';
import {defineTransform, type Transform} from '../../transform.js';
import type {CropParams} from '../geometry/crop.js';
import {asJson} from '../support/options.js';
import {probability, range, type Range} from '../support/ranges.js';

/** Options of `randomErasing`, torchvision's names and defaults. */
export interface RandomErasingOptions {
  /** Default 0.5. */
  readonly p?: number;
  /** The part of the image's area that is erased. Default [0.02, 0.33]. */
  readonly scale?: Range;
  /** Height : width of the rectangle. Default [0.3, 3.3]. */
  readonly ratio?: Range;
  /** The colour, or `random` for noise: uniform bytes, or standard normal floats. Default 0. */
  readonly value?: number | readonly number[] | 'random';
}

/** What `randomErasing` draws: the rectangle, and the seed of the noise if it is filled with noise. */
export type RandomErasingParams = CropParams & {readonly noise?: NoiseSeed};

const ATTEMPTS = 10;

/**
 * Fills a random rectangle, with probability `p`; usually after `normalize`. Masks and points do not change.
 *
 * @see Zhong et al.: Random erasing data augmentation (arXiv:1708.04896)
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomErasing.html
 * @example
 * ```ts
 * import {randomErasing} from '@cv/augmentation';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * randomErasing().apply(row, {top: 0, left: 1, height: 1, width: 2}).data.join(); // => '1,0,0'
 * ```
 */
export function randomErasing(options: RandomErasingOptions = {}): Transform<RandomErasingParams> {
  const {p = 0.5, scale = [0.02, 0.33], ratio = [0.3, 3.3], value = 0} = options;
  probability('randomErasing', p);
  const scales = range('randomErasing', 'scale', scale, 0, 1);
  const ratios = range('randomErasing', 'ratio', ratio, 0);
  if (ratios[0] === 0) rangeError('randomErasing', 'ratio', 'above 0', ratio);
  if (value !== 'random') [value].flat().forEach((v) => finite('randomErasing', 'value', v));
  return defineTransform<RandomErasingParams>({
    op: 'randomErasing',
    options: asJson(options),
    sample: (random, shape) => {
      if (!random.boolean(p)) return null;
      const rectangle = drawRectangle(random, shape, scales, ratios);
      return rectangle && {...rectangle, ...(value === 'random' && {noise: drawNoiseSeed(random)})};
    },
    apply: (image, {noise, ...rectangle}, out) =>
      erase(image, {...rectangle, value: noise ? {noise} : (value as EraseValue)}, out),
  });
}

/** A rectangle that is smaller than the image; null after ten that are not. */
function drawRectangle(
  random: Rng,
  {width, height}: ImageShape,
  scale: Range,
  ratio: Range,
): CropParams | null {
  const [logLow, logHigh] = [log(ratio[0]), log(ratio[1])];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const area = width * height * random.uniform(...scale);
    const aspect = exp(random.uniform(logLow, logHigh));
    const h = roundHalfEven(Math.sqrt(area * aspect));
    const w = roundHalfEven(Math.sqrt(area / aspect));
    if (h >= height || w >= width) continue;
    return {
      top: random.integer(0, height - h + 1),
      left: random.integer(0, width - w + 1),
      height: h,
      width: w,
    };
  }
  return null;
}
