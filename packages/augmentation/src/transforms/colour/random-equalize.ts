import {equalize, equalizeStep} from '../../functional/colour/equalize.js';
import type {NoParams, Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {fixedChange} from './fixed-change.js';

/**
 * Equalises the histogram of each channel, with probability `p` (default 0.5). Bytes only.
 *
 * @example
 * ```ts
 * import {randomEqualize} from '@cv/augmentation';
 *
 * randomEqualize().apply({data: new Uint8Array([9, 9]), width: 2, height: 1}, {}).data.join(); // => '9,9'
 * ```
 */
export function randomEqualize(options: {readonly p?: number} = {}): Transform<NoParams> {
  return fixedChange<NoParams>({
    op: 'randomEqualize',
    options: asJson(options),
    p: options.p ?? 0.5,
    params: {},
    apply: (image, _params, out) => equalize(image, out),
    pixelStep: equalizeStep,
  });
}
