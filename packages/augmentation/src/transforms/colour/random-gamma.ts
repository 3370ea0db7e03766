import {adjustGamma, gammaStep} from '../../functional/colour/adjust-gamma.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {fixedRange, type Range} from '../support/ranges.js';
import {randomFactor, type FactorParams} from './random-factor.js';

/**
 * Raises all colours to a random power.
 *
 * @param options.gamma the range of the exponent. Default [0.8, 1.2]
 * @param options.p default 0.5
 * @example
 * ```ts
 * import {randomGamma} from '@cv/augmentation';
 *
 * const image = {data: new Uint8Array([64]), width: 1, height: 1};
 * randomGamma().apply(image, {factor: 0.5}).data[0]; // => 128
 * ```
 */
export function randomGamma(
  options: {readonly gamma?: number | Range; readonly p?: number} = {},
): Transform<FactorParams> {
  return randomFactor({
    op: 'randomGamma',
    options: asJson(options),
    range: fixedRange('randomGamma', 'gamma', options.gamma ?? [0.8, 1.2], 0),
    p: options.p ?? 0.5,
    apply: (image, gamma, out) => adjustGamma(image, {gamma}, out),
    pixelStep: (gamma) => gammaStep(gamma, 1),
  });
}
