import {clahe, type ClaheOptions} from '../../functional/colour/clahe.js';
import {integer} from '../../errors.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {fixedRange, type Range} from '../support/ranges.js';
import {randomFactor, type FactorParams} from './random-factor.js';

/** Options of `randomClahe`, albumentations' defaults. */
export interface RandomClaheOptions {
  /** The range of the limit, at least 1. Default [1, 4]. */
  readonly clipLimit?: number | Range;
  /** Default [8, 8]. */
  readonly tileGridSize?: ClaheOptions['tileGridSize'];
  /** Default 0.5. */
  readonly p?: number;
}

/**
 * Equalises the histogram locally, with limited contrast, with probability `p`. Bytes only; see `clahe`.
 *
 * @example
 * ```ts
 * import {randomClahe, rng} from '@cv/augmentation';
 *
 * const shape = {width: 8, height: 8, channels: 3};
 * randomClahe({clipLimit: [2, 2], p: 1}).sample(rng({seed: 1}), shape).factor; // => 2
 * ```
 */
export function randomClahe(options: RandomClaheOptions = {}): Transform<FactorParams> {
  const {clipLimit = [1, 4], tileGridSize = [8, 8], p = 0.5} = options;
  tileGridSize.forEach((n) => integer('randomClahe', 'tileGridSize', n, 1));
  return randomFactor({
    op: 'randomClahe',
    options: asJson(options),
    range: fixedRange('randomClahe', 'clipLimit', clipLimit, 1),
    p,
    apply: (image, limit, out) => clahe(image, {clipLimit: limit, tileGridSize}, out),
  });
}
