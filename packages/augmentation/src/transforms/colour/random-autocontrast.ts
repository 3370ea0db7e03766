import {autocontrast, autocontrastStep} from '../../functional/colour/autocontrast.js';
import type {NoParams, Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {fixedChange} from './fixed-change.js';

/**
 * Stretches each channel to the whole range, with probability `p` (default 0.5).
 *
 * @example
 * ```ts
 * import {randomAutocontrast} from '@cv/augmentation';
 *
 * const row = {data: new Uint8Array([100, 150, 200]), width: 3, height: 1};
 * randomAutocontrast().apply(row, {}).data.join(); // => '0,127,255'
 * ```
 */
export function randomAutocontrast(options: {readonly p?: number} = {}): Transform<NoParams> {
  return fixedChange<NoParams>({
    op: 'randomAutocontrast',
    options: asJson(options),
    p: options.p ?? 0.5,
    params: {},
    apply: (image, _params, out) => autocontrast(image, out),
    pixelStep: autocontrastStep,
  });
}
