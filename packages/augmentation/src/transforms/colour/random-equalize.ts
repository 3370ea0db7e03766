import {equalize, equalizeStep} from '../../functional/colour/equalize.js';
import type {NoParams, Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {fixedChange} from './fixed-change.js';

/** Equalises the histogram of each channel, with probability `p` (default 0.5). Bytes only. */
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
