import {integer, oneOfChoices, typeError} from '../../errors.js';
import {outputFor, planeOf, toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {pickPixels} from '../../kernels/pick-pixels.js';
import {fillImage, fillValues, type Fill} from '../support/fill.js';
import {copyWindow} from './crop.js';

/** One width for all sides, [left and right, top and bottom], or [left, top, right, bottom]. */
export type Padding = number | readonly number[];

/** How the border continues: a colour, the last pixel, mirrored without or with repeating the last pixel. */
export type PaddingMode = 'constant' | 'edge' | 'reflect' | 'symmetric';

/** Options of `pad`. */
export interface PadOptions {
  readonly padding: Padding;
  /** The colour for `constant`. Default 0. */
  readonly fill?: Fill;
  /** Default `constant`. */
  readonly paddingMode?: PaddingMode;
}

const MODES = ['constant', 'edge', 'reflect', 'symmetric'] as const;

/** [left, top, right, bottom] of a padding. */
export function paddingSides(fn: string, padding: Padding): readonly [number, number, number, number] {
  const list = typeof padding === 'number' ? [padding] : padding;
  if (!Array.isArray(list) || ![1, 2, 4].includes(list.length)) {
    typeError(fn, 'padding', 'a number or a list of 1, 2 or 4 numbers', padding);
  }
  const sides = [0, 1, 2, 3].map((i) => integer(fn, 'padding', list[i % list.length], 0));
  return sides as unknown as readonly [number, number, number, number];
}

/**
 * Adds a border. Wider borders than the image are mirrored again and again.
 *
 * @example
 * ```ts
 * import {pad} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * pad(row, {padding: [2, 0], paddingMode: 'reflect'}).data.join(); // => '3,2,1,2,3,2,1'
 * pad(row, {padding: [2, 0, 0, 0], fill: 9}).data.join(); // => '9,9,1,2,3'
 * ```
 */
export function pad(image: ImageLike, options: PadOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('pad', image);
  const {padding, fill = 0, paddingMode = 'constant'} = options;
  oneOfChoices('pad', 'paddingMode', paddingMode, MODES);
  const [left, top, right, bottom] = paddingSides('pad', padding);
  const colour = fillValues('pad', fill, source.channels);
  const width = source.width + left + right;
  const height = source.height + top + bottom;
  const target = outputFor('pad', source, {width, height}, out);
  if (paddingMode === 'constant') {
    fillImage(target, colour);
    return copyWindow(source, {top: -top, left: -left, width, height}, target);
  }
  const columns = sources(left, source.width, width, paddingMode);
  const rows = sources(top, source.height, height, paddingMode);
  pickPixels(planeOf(source), columns, rows, planeOf(target));
  return target;
}

/** For each position along one axis of the output, the input's position. */
function sources(before: number, size: number, total: number, mode: keyof typeof SOURCE_OF): Int32Array {
  const positions = new Int32Array(total);
  for (let i = 0; i < total; i++) positions[i] = SOURCE_OF[mode](i - before, size);
  return positions;
}

const SOURCE_OF = {
  edge: (i: number, size: number) => Math.min(size - 1, Math.max(0, i)),
  reflect: (i: number, size: number) => (size === 1 ? 0 : foldBack(i, size, 2 * size - 2)),
  symmetric: (i: number, size: number) => foldBack(i, size, 2 * size),
};

/** There and back again with a period: 2 n - 2 shows the ends once, 2 n twice. */
function foldBack(i: number, size: number, period: number): number {
  const phase = ((i % period) + period) % period;
  if (phase < size) return phase;
  return period === 2 * size ? period - 1 - phase : period - phase;
}
