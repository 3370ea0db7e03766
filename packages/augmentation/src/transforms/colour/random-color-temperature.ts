import {adjustTemperature, temperatureStep} from '../../functional/colour/adjust-temperature.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {draw, fixedRange, type Range} from '../support/ranges.js';
import {randomFactor, type FactorParams} from './random-factor.js';

/**
 * Changes the colour of the light: lower temperatures are warmer, 6500 K changes nothing. Drawn evenly over
 * 1 / kelvin, which is how evenly it looks.
 *
 * @param options.kelvin a range within [1667, 25000]. Default [4000, 12000]
 * @param options.p default 0.5
 * @example
 * ```ts
 * import {randomColorTemperature} from '@cv/augmentation';
 *
 * const gray = {data: new Uint8Array([100, 100, 100]), width: 1, height: 1};
 * const [red, green, blue] = randomColorTemperature().apply(gray, {factor: 3000}).data;
 * red > green && green > blue; // => true
 * ```
 */
export function randomColorTemperature(
  options: {readonly kelvin?: number | Range; readonly p?: number} = {},
): Transform<FactorParams> {
  const kelvins = fixedRange(
    'randomColorTemperature',
    'kelvin',
    options.kelvin ?? [4000, 12000],
    1667,
    25000,
  );
  const [low, high] = kelvins;
  return randomFactor({
    op: 'randomColorTemperature',
    options: asJson(options),
    range: kelvins,
    draw: (random) => Math.min(high, Math.max(low, 1 / draw(random, [1 / high, 1 / low]))),
    p: options.p ?? 0.5,
    apply: adjustTemperature,
    pixelStep: temperatureStep,
  });
}
