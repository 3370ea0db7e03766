import {finite} from '../../errors.js';
import {eraseAll} from '../../functional/erasing/erase.js';
import type {Rng} from '../../rng/rng.js';
import {defineTransform, type Transform} from '../../transform.js';
import type {CropParams} from '../geometry/crop.js';
import {asJson} from '../support/options.js';
import {draw, drawInteger, fixedRange, integerRange, probability, type Range} from '../support/ranges.js';

/** Options of `coarseDropout`, albumentations' defaults. */
export interface CoarseDropoutOptions {
  /** How many rectangles. Default [1, 2]. */
  readonly holes?: number | Range;
  /** Their height: up to 1 as a part of the image's, above that in whole pixels. Default [0.1, 0.2]. */
  readonly height?: number | Range;
  /** Their width: up to 1 as a part of the image's, above that in whole pixels. Default [0.1, 0.2]. */
  readonly width?: number | Range;
  /** The colour. Default 0. */
  readonly fill?: number | readonly number[];
  /** Default 0.5. */
  readonly p?: number;
}

/** What `coarseDropout` draws. */
export type CoarseDropoutParams = {readonly rectangles: readonly CropParams[]};

/**
 * Fills several random rectangles that lie inside the image, with probability `p`.
 *
 * @example
 * ```ts
 * import {coarseDropout} from '@cv/augmentation';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * const params = {rectangles: [{top: 0, left: 1, height: 1, width: 1}]};
 * coarseDropout().apply(row, params).data.join(); // => '1,0,3'
 * ```
 */
export function coarseDropout(options: CoarseDropoutOptions = {}): Transform<CoarseDropoutParams> {
  const {holes = [1, 2], fill = 0, p = 0.5} = options;
  const counts = integerRange('coarseDropout', 'holes', holes, 1);
  const heights = sizeRange('height', options.height ?? [0.1, 0.2]);
  const widths = sizeRange('width', options.width ?? [0.1, 0.2]);
  [fill].flat().forEach((value) => finite('coarseDropout', 'fill', value));
  probability('coarseDropout', p);
  return defineTransform<CoarseDropoutParams>({
    op: 'coarseDropout',
    options: asJson(options),
    sample: (random, shape) => {
      if (!random.boolean(p)) return null;
      const rectangle = () => {
        const height = drawSize(random, heights, shape.height);
        const width = drawSize(random, widths, shape.width);
        const top = random.integer(0, shape.height - height + 1);
        return {top, left: random.integer(0, shape.width - width + 1), height, width};
      };
      return {rectangles: Array.from({length: drawInteger(random, counts)}, rectangle)};
    },
    apply: (image, {rectangles}, out) => eraseAll('coarseDropout', image, rectangles, fill, out),
  });
}

/** A part of the image's side, or whole pixels above 1. */
function sizeRange(name: string, value: number | Range): Range {
  const size = fixedRange('coarseDropout', name, value, 0);
  return size[1] > 1 ? integerRange('coarseDropout', name, value, 0) : size;
}

/** At least one pixel, at most all. */
function drawSize(random: Rng, size: Range, all: number): number {
  const pixels = size[1] > 1 ? drawInteger(random, size) : Math.floor(all * draw(random, size));
  return Math.min(all, Math.max(1, pixels));
}
