import {finite} from '../../errors.js';
import {solarize, solarizeStep} from '../../functional/colour/solarize.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {fixedChange} from './fixed-change.js';

/** What `randomSolarize` needs: 0 to 255 for bytes, 0 to 1 for floats. */
export type SolarizeParams = {readonly threshold: number};

/**
 * Inverts the colours at or above a threshold, with probability `p` (default 0.5).
 *
 * @example
 * ```ts
 * import {randomSolarize} from '@cv/augmentation';
 *
 * const row = {data: new Uint8Array([100, 200]), width: 2, height: 1};
 * randomSolarize({threshold: 128}).apply(row, {threshold: 128}).data.join(); // => '100,55'
 * ```
 */
export function randomSolarize(options: {
  readonly threshold: number;
  readonly p?: number;
}): Transform<SolarizeParams> {
  return fixedChange<SolarizeParams>({
    op: 'randomSolarize',
    options: asJson(options),
    p: options.p ?? 0.5,
    params: {threshold: finite('randomSolarize', 'threshold', options.threshold, 0, 255)},
    apply: (image, {threshold}, out) => solarize(image, threshold, out),
    pixelStep: ({threshold}) => solarizeStep(threshold),
  });
}
