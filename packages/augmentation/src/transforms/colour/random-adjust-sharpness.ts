import {adjustSharpness} from '../../functional/colour/adjust-sharpness.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {fixedRange, type Range} from '../support/ranges.js';
import {randomFactor, type FactorParams} from './random-factor.js';

/**
 * Sharpens, or smooths, with probability `p`.
 *
 * @param options.sharpnessFactor 0 smooths, 1 changes nothing, 2 sharpens; or a range of it
 * @param options.p default 0.5
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomAdjustSharpness.html
 * @example
 * ```ts
 * import {randomAdjustSharpness, rng} from '@cv/augmentation';
 *
 * const shape = {width: 8, height: 8, channels: 3};
 * randomAdjustSharpness({sharpnessFactor: [2, 2], p: 1}).sample(rng({seed: 1}), shape).factor; // => 2
 * ```
 */
export function randomAdjustSharpness(options: {
  readonly sharpnessFactor: number | Range;
  readonly p?: number;
}): Transform<FactorParams> {
  return randomFactor({
    op: 'randomAdjustSharpness',
    options: asJson(options),
    range: fixedRange('randomAdjustSharpness', 'sharpnessFactor', options.sharpnessFactor, 0),
    p: options.p ?? 0.5,
    apply: adjustSharpness,
  });
}
