import type {CropOptions} from '../functional/geometry/crop.js';
import type {Fill} from '../functional/support/fill.js';
import {invert, isAffine, mapPoint, type Matrix3} from '../math/matrix3.js';
import {isUpright, type GeometryChain} from './geometry-chain.js';

/** How a chain of geometric steps is done with one resampling of the image. */
export type ResamplingPlan =
  | {
      /** Rows and columns one after the other: nothing is rotated or sheared, and no border is seen. */
      readonly how: 'separable';
      readonly chain: GeometryChain;
    }
  | {
      /** Every pixel by itself, by a homography from output to input, a to h. */
      readonly how: 'warp';
      readonly chain: GeometryChain;
      readonly coefficients: readonly number[];
      readonly interpolation: 'nearest' | 'bilinear';
      readonly fill: Fill | null;
      /** The window's size before the warp; smaller than the window where that would alias. */
      readonly shrinkTo: Pick<CropOptions, 'width' | 'height'>;
    };

/** Above this many input pixels an output pixel, a bilinear warp alone would alias. */
const LARGEST_REDUCTION = 1.4;
/** Then the input is first resized, with averaging, so that this reduction is left. */
const REDUCTION_LEFT = 1.5;

/** The best way to do a chain, by the measurements of docs; null when the steps are better done by themselves. */
export function resamplingPlan(chain: GeometryChain): ResamplingPlan | null {
  if (chain.interpolation === null) return null;
  if (chain.interpolation !== 'nearest' && isUpright(chain) && showsNoBorder(chain)) {
    return {how: 'separable', chain};
  }
  if (chain.interpolation === 'bicubic' || !chain.hasWarp) return null;
  return warpPlan(chain, chain.interpolation);
}

function showsNoBorder({matrix, width, height, window}: GeometryChain): boolean {
  const back = invert(matrix);
  if (!back) return false;
  return [mapPoint(back, 0, 0), mapPoint(back, width, height)].every(
    ([x, y]) =>
      x >= window.left - 1e-6 &&
      x <= window.left + window.width + 1e-6 &&
      y >= window.top - 1e-6 &&
      y <= window.top + window.height + 1e-6,
  );
}

function warpPlan(chain: GeometryChain, interpolation: 'nearest' | 'bilinear'): ResamplingPlan | null {
  const back = invert(chain.matrix);
  if (!back) return null;
  const {window, antialias, fill} = chain;
  const reductions = reductionsOf(back, chain);
  const shrinks = interpolation === 'bilinear' && antialias && Math.max(...reductions) > LARGEST_REDUCTION;
  const side = (size: number, reduction: number) =>
    shrinks ? Math.min(size, Math.max(1, Math.round((size * REDUCTION_LEFT) / reduction))) : size;
  const shrinkTo = {width: side(window.width, reductions[0]), height: side(window.height, reductions[1])};
  return {
    how: 'warp',
    chain,
    coefficients: intoWindow(back, window, shrinkTo),
    interpolation,
    fill,
    shrinkTo,
  };
}

/** Input pixels an output pixel, along the input's x and y, in the middle of the output. */
function reductionsOf(back: Matrix3, {width, height}: GeometryChain): readonly [number, number] {
  if (isAffine(back)) return [length(back[0], back[1]), length(back[3], back[4])];
  const [x, y] = [width / 2, height / 2];
  const middle = mapPoint(back, x, y);
  const right = mapPoint(back, x + 1, y);
  const below = mapPoint(back, x, y + 1);
  return [
    length(right[0] - middle[0], below[0] - middle[0]),
    length(right[1] - middle[1], below[1] - middle[1]),
  ];
}

/** The homography a to h (with i = 1) from the output into a window that was resized. */
function intoWindow(
  back: Matrix3,
  window: CropOptions,
  size: Pick<CropOptions, 'width' | 'height'>,
): number[] {
  const scaleX = size.width / window.width;
  const scaleY = size.height / window.height;
  const rows = [0, 1, 2].map((column) => [
    scaleX * (back[column]! - window.left * back[6 + column]!),
    scaleY * (back[3 + column]! - window.top * back[6 + column]!),
    back[6 + column]!,
  ]);
  const last = rows[2]![2]!;
  return [0, 1, 2].flatMap((row) => rows.map((column) => column[row]! / last)).slice(0, 8);
}

/** Not Math.hypot, which engines may round differently. */
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
