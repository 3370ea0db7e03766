import {adjustBrightness, brightnessStep} from '../../functional/colour/adjust-brightness.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {factorRange, type Range} from '../support/ranges.js';
import {randomFactor, type FactorParams} from './random-factor.js';

/**
 * Multiplies all colours by a random factor.
 *
 * @param options.brightness the range of the factor; a number d means [1 - d, 1 + d]
 * @param options.p default 1
 * @example
 * ```ts
 * import {randomBrightness} from '@cv/augmentation';
 *
 * const image = {data: new Uint8Array([100]), width: 1, height: 1};
 * randomBrightness({brightness: 0.5}).apply(image, {factor: 1.5}).data[0]; // => 150
 * ```
 */
export function randomBrightness(options: {
  readonly brightness: number | Range;
  readonly p?: number;
}): Transform<FactorParams> {
  return randomFactor({
    op: 'randomBrightness',
    options: asJson(options),
    range: factorRange('randomBrightness', 'brightness', options.brightness),
    p: options.p ?? 1,
    apply: adjustBrightness,
    pixelStep: brightnessStep,
  });
}
