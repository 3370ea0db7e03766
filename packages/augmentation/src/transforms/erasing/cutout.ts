import {finite, integer} from '../../errors.js';
import {eraseAll} from '../../functional/erasing/erase.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {probability} from '../support/ranges.js';

/** Options of `cutout`. */
export interface CutoutOptions {
  /** The side of the squares in pixels. */
  readonly length: number;
  /** How many. Default 1. */
  readonly holes?: number;
  /** The colour. Default 0. */
  readonly fill?: number | readonly number[];
  /** Default 1. */
  readonly p?: number;
}

/** What `cutout` draws: the pixels in the middle of the squares. */
export type CutoutParams = {readonly centers: readonly (readonly [x: number, y: number])[]};

/**
 * Fills squares around random pixels; at the border a square may lie partly outside, as in the paper.
 *
 * @see DeVries, Taylor: Improved regularization of convolutional neural networks with cutout (arXiv:1708.04552)
 * @example
 * ```ts
 * import {cutout} from '@cv/augmentation';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * cutout({length: 2}).apply(row, {centers: [[0, 0]]}).data.join(); // => '0,2,3'
 * ```
 */
export function cutout(options: CutoutOptions): Transform<CutoutParams> {
  const {length, holes = 1, fill = 0, p = 1} = options;
  integer('cutout', 'length', length, 1);
  integer('cutout', 'holes', holes, 1);
  [fill].flat().forEach((value) => finite('cutout', 'fill', value));
  probability('cutout', p);
  const half = Math.floor(length / 2);
  return defineTransform<CutoutParams>({
    op: 'cutout',
    options: asJson(options),
    sample: (random, {width, height}) => {
      if (!random.boolean(p)) return null;
      const center = () => [random.integer(0, width), random.integer(0, height)] as const;
      return {centers: Array.from({length: holes}, center)};
    },
    apply: (image, {centers}, out) => {
      const squares = centers.map(([x, y]) => ({
        left: x - half,
        top: y - half,
        width: length,
        height: length,
      }));
      return eraseAll('cutout', image, squares, fill, out);
    },
  });
}
