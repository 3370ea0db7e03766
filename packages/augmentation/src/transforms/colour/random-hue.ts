import {adjustHue} from '../../functional/colour/adjust-hue.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {symmetricRange, type Range} from '../support/ranges.js';
import {randomFactor, type FactorParams} from './random-factor.js';

/**
 * Turns the hue by a random part of a full turn.
 *
 * @param options.hue the range of the turn, within [-0.5, 0.5]; a number d means [-d, d]
 * @param options.p default 1
 * @example
 * ```ts
 * import {randomHue} from '@cv/augmentation';
 *
 * const image = {data: new Uint8Array([255, 0, 0]), width: 1, height: 1};
 * randomHue({hue: 0.5}).apply(image, {factor: 0.5}).data.join(); // => '0,255,255'
 * ```
 */
export function randomHue(options: {
  readonly hue: number | Range;
  readonly p?: number;
}): Transform<FactorParams> {
  return randomFactor({
    op: 'randomHue',
    options: asJson(options),
    range: symmetricRange('randomHue', 'hue', options.hue, 0.5),
    p: options.p ?? 1,
    apply: adjustHue,
  });
}
