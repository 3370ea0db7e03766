import {adjustSaturation, saturationStep} from '../../functional/colour/adjust-saturation.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {factorRange, type Range} from '../support/ranges.js';
import {randomFactor, type FactorParams} from './random-factor.js';

/**
 * Moves all colours away from their gray, or towards it, by a random factor.
 *
 * @param options.saturation the range of the factor; a number d means [1 - d, 1 + d]
 * @param options.p default 1
 * @example
 * ```ts
 * import {randomSaturation} from '@cv/augmentation';
 *
 * const image = {data: new Uint8Array([255, 0, 0]), width: 1, height: 1};
 * randomSaturation({saturation: 0.5}).apply(image, {factor: 0}).data.join(); // => '76,76,76'
 * ```
 */
export function randomSaturation(options: {
  readonly saturation: number | Range;
  readonly p?: number;
}): Transform<FactorParams> {
  return randomFactor({
    op: 'randomSaturation',
    options: asJson(options),
    range: factorRange('randomSaturation', 'saturation', options.saturation),
    p: options.p ?? 1,
    apply: adjustSaturation,
    pixelStep: saturationStep,
  });
}
