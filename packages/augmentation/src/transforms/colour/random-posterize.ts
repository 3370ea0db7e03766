import {integer} from '../../errors.js';
import {posterize, posterizeStep} from '../../functional/colour/posterize.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {fixedChange} from './fixed-change.js';

/** What `randomPosterize` needs: how many bits stay, 0 to 8. */
export type PosterizeParams = {readonly bits: number};

/**
 * Keeps the highest bits of each colour, with probability `p` (default 0.5).
 *
 * @example
 * ```ts
 * import {randomPosterize} from '@cv/augmentation';
 *
 * randomPosterize({bits: 2}).apply({data: new Uint8Array([200]), width: 1, height: 1}, {bits: 2}).data[0]; // => 192
 * ```
 */
export function randomPosterize(options: {
  readonly bits: number;
  readonly p?: number;
}): Transform<PosterizeParams> {
  return fixedChange<PosterizeParams>({
    op: 'randomPosterize',
    options: asJson(options),
    p: options.p ?? 0.5,
    params: {bits: integer('randomPosterize', 'bits', options.bits, 0, 8)},
    apply: (image, {bits}, out) => posterize(image, bits, out),
    pixelStep: ({bits}) => posterizeStep(bits),
  });
}
