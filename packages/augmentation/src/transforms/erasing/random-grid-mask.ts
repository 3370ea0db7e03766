import {finite} from '../../errors.js';
import {gridMask} from '../../functional/erasing/grid-mask.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {draw, drawInteger, integerRange, probability, symmetricRange, type Range} from '../support/ranges.js';

/** Options of `randomGridMask`. */
export interface RandomGridMaskOptions {
  /** The range of the grid's period in pixels. Default: a tenth of the shorter side to the whole of it. */
  readonly period?: number | Range;
  /** The side of the erased squares as a part of the period. Default 0.5. */
  readonly ratio?: number;
  /** The range of the angle in degrees; a number d means [-d, d]. Default 0. */
  readonly angle?: number | Range;
  /** Default 0. */
  readonly fill?: number;
  /** Default 0.5. */
  readonly p?: number;
}

/** What `randomGridMask` draws, in pixels and degrees. */
export type GridMaskParams = {
  readonly period: number;
  readonly offset: readonly [x: number, y: number];
  readonly angle: number;
};

/**
 * Erases the squares of a regular grid of random period and place, with probability `p`.
 *
 * @see Chen et al.: GridMask data augmentation (arXiv:2001.04086)
 * @example
 * ```ts
 * import {randomGridMask, rng} from '@cv/augmentation';
 *
 * const shape = {width: 8, height: 8, channels: 3};
 * randomGridMask({period: [8, 8], p: 1}).sample(rng({seed: 1}), shape).period; // => 8
 * ```
 */
export function randomGridMask(options: RandomGridMaskOptions = {}): Transform<GridMaskParams> {
  const {ratio = 0.5, fill = 0, p = 0.5} = options;
  const given =
    options.period === undefined ? null : integerRange('randomGridMask', 'period', options.period, 2);
  const angles = symmetricRange('randomGridMask', 'angle', options.angle ?? 0);
  finite('randomGridMask', 'ratio', ratio, 0, 1);
  finite('randomGridMask', 'fill', fill);
  probability('randomGridMask', p);
  return defineTransform<GridMaskParams>({
    op: 'randomGridMask',
    options: asJson(options),
    sample: (random, {width, height}) => {
      if (!random.boolean(p)) return null;
      const side = Math.max(2, Math.min(width, height));
      const period = drawInteger(random, given ?? [Math.max(2, Math.floor(side / 10)), side]);
      return {
        period,
        offset: [random.integer(0, period), random.integer(0, period)],
        angle: draw(random, angles),
      };
    },
    apply: (image, params, out) => gridMask(image, {...params, ratio, fill}, out),
  });
}
