import {grayscaleStep, toGrayscale} from '../../functional/colour/to-grayscale.js';
import {copyImage} from '../../image.js';
import type {NoParams, Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {fixedChange} from './fixed-change.js';

/**
 * Makes the image gray with probability `p` (default 0.1); the number of channels stays.
 *
 * @example
 * ```ts
 * import {randomGrayscale} from '@cv/augmentation';
 *
 * randomGrayscale().apply({data: new Uint8Array([255, 0, 0]), width: 1, height: 1}, {}).data.join(); // => '76,76,76'
 * ```
 */
export function randomGrayscale(options: {readonly p?: number} = {}): Transform<NoParams> {
  return fixedChange<NoParams>({
    op: 'randomGrayscale',
    options: asJson(options),
    p: options.p ?? 0.1,
    params: {},
    apply: (image, _params, out) => {
      const {channels} = image;
      if (channels <= 2) return copyImage('randomGrayscale', image, out);
      return toGrayscale(image, {numOutputChannels: channels as 3 | 4}, out);
    },
    pixelStep: grayscaleStep,
  });
}
