import {saltAndPepper} from '../../functional/colour/salt-and-pepper.js';
import {drawNoiseSeed, type NoiseSeed} from '../../kernels/noise.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {draw, fixedRange, probability, type Range} from '../support/ranges.js';

/** Options of `randomSaltAndPepper`, albumentations' defaults. */
export interface RandomSaltAndPepperOptions {
  /** The range of the part of the pixels that is replaced. Default [0.01, 0.06]. */
  readonly amount?: number | Range;
  /** The range of the part of them that becomes white. Default [0.4, 0.6]. */
  readonly salt?: number | Range;
  /** Default 0.5. */
  readonly p?: number;
}

/** What `randomSaltAndPepper` draws. */
export type SaltAndPepperParams = {
  readonly seed: NoiseSeed;
  readonly amount: number;
  readonly salt: number;
};

/**
 * Turns random pixels white or black, with probability `p`.
 *
 * @example
 * ```ts
 * import {randomSaltAndPepper, rng} from '@cv/augmentation';
 *
 * const shape = {width: 8, height: 8, channels: 3};
 * randomSaltAndPepper({amount: [0.5, 0.5], p: 1}).sample(rng({seed: 1}), shape).amount; // => 0.5
 * ```
 */
export function randomSaltAndPepper(
  options: RandomSaltAndPepperOptions = {},
): Transform<SaltAndPepperParams> {
  const amounts = fixedRange('randomSaltAndPepper', 'amount', options.amount ?? [0.01, 0.06], 0, 1);
  const salts = fixedRange('randomSaltAndPepper', 'salt', options.salt ?? [0.4, 0.6], 0, 1);
  const p = probability('randomSaltAndPepper', options.p ?? 0.5);
  return defineTransform<SaltAndPepperParams>({
    op: 'randomSaltAndPepper',
    options: asJson(options),
    sample: (random) =>
      random.boolean(p)
        ? {seed: drawNoiseSeed(random), amount: draw(random, amounts), salt: draw(random, salts)}
        : null,
    apply: (image, params, out) => saltAndPepper(image, params, out),
  });
}
