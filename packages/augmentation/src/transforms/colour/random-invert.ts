import {invert, invertStep} from '../../functional/colour/invert.js';
import type {NoParams, Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {fixedChange} from './fixed-change.js';

/**
 * Turns the image into its negative with probability `p` (default 0.5).
 *
 * @example
 * ```ts
 * import {randomInvert} from '@cv/augmentation';
 *
 * randomInvert().apply({data: new Uint8Array([55]), width: 1, height: 1}, {}).data[0]; // => 200
 * ```
 */
export function randomInvert(options: {readonly p?: number} = {}): Transform<NoParams> {
  return fixedChange<NoParams>({
    op: 'randomInvert',
    options: asJson(options),
    p: options.p ?? 0.5,
    params: {},
    apply: (image, _params, out) => invert(image, out),
    pixelStep: invertStep,
  });
}
