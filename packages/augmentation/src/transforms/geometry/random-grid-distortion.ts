import {finite, integer} from '../../errors.js';
import {gridDistortion, stretch, unstretch} from '../../functional/geometry/grid-distortion.js';
import type {WarpOptions} from '../../functional/support/warp-image.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {draw, probability} from '../support/ranges.js';

/** Options of `randomGridDistortion`, albumentations' defaults (bilinear). */
export interface RandomGridDistortionOptions extends WarpOptions {
  /** Columns and rows of the grid. Default 5. */
  readonly numSteps?: number;
  /** Cells are stretched by 1 - limit to 1 + limit, 0 <= limit < 1. Default 0.3. */
  readonly distortLimit?: number;
  /** Default 0.5. */
  readonly p?: number;
}

/** What `randomGridDistortion` draws: the widths of the columns and the heights of the rows before, relatively. */
export type GridDistortionParams = {readonly columns: readonly number[]; readonly rows: readonly number[]};

/**
 * Stretches and shrinks the columns and rows of a grid at random, with probability `p`; the border stays.
 *
 * @example
 * ```ts
 * import {randomGridDistortion, rng} from '@cv/augmentation';
 *
 * randomGridDistortion({p: 1, numSteps: 4}).sample(rng({seed: 1}), {width: 8, height: 8, channels: 1}).rows.length; // => 4
 * ```
 */
export function randomGridDistortion(
  options: RandomGridDistortionOptions = {},
): Transform<GridDistortionParams> {
  const {numSteps = 5, distortLimit = 0.3, p = 0.5, interpolation = 'bilinear', fill = 0} = options;
  integer('randomGridDistortion', 'numSteps', numSteps, 1);
  finite('randomGridDistortion', 'distortLimit', distortLimit, 0, 0.99);
  probability('randomGridDistortion', p);
  return defineTransform<GridDistortionParams>({
    op: 'randomGridDistortion',
    options: asJson(options),
    sample: (random) => {
      const cells = () =>
        Array.from({length: numSteps}, () => draw(random, [1 - distortLimit, 1 + distortLimit]));
      return random.boolean(p) ? {columns: cells(), rows: cells()} : null;
    },
    apply: (image, params, out) => gridDistortion(image, {...params, interpolation, fill}, out),
    applyMask: (mask, params, maskFill) =>
      gridDistortion(mask, {...params, interpolation: 'nearest', fill: maskFill}),
    geometry: ({columns, rows}, {width, height}) => {
      const [inX, inY] = [unstretch(columns), unstretch(rows)];
      const [outX, outY] = [stretch(columns), stretch(rows)];
      return {
        width,
        height,
        toInput: (x, y) => [width * inX(x / width), height * inY(y / height)],
        toOutput: (x, y) => [width * outX(x / width), height * outY(y / height)],
      };
    },
  });
}
