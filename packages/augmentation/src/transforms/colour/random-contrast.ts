import {adjustContrast} from '../../functional/colour/adjust-contrast.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {factorRange, type Range} from '../support/ranges.js';
import {randomFactor, type FactorParams} from './random-factor.js';

/**
 * Moves all colours away from the image's mean luminance, or towards it, by a random factor.
 *
 * @param options.contrast the range of the factor; a number d means [1 - d, 1 + d]
 * @param options.p default 1
 * @example
 * ```ts
 * import {randomContrast} from '@cv/augmentation';
 *
 * const image = {data: new Uint8Array([50, 150]), width: 2, height: 1};
 * randomContrast({contrast: 0.5}).apply(image, {factor: 0.5}).data.join(); // => '75,125'
 * ```
 */
export function randomContrast(options: {
  readonly contrast: number | Range;
  readonly p?: number;
}): Transform<FactorParams> {
  return randomFactor({
    op: 'randomContrast',
    options: asJson(options),
    range: factorRange('randomContrast', 'contrast', options.contrast),
    p: options.p ?? 1,
    apply: adjustContrast,
  });
}
