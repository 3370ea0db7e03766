import {finite, rangeError, typeError} from '../../errors.js';
import {outputFor, toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {affineMap} from '../../kernels/warp-map.js';
import {fillImage} from '../support/fill.js';
import {warpFill, warpImage, type WarpOptions} from '../support/warp-image.js';
import {inverseAffineMatrix, type AffineParts} from './affine-matrix.js';
import {copyWindow, crop} from './crop.js';

/** Options of `affine`; what is left out changes nothing. */
export interface AffineOptions extends Partial<AffineParts>, WarpOptions {
  /** The point that stays where it is, in pixels from the top left corner; by default the image's centre. */
  readonly center?: readonly [x: number, y: number];
}

const NO_MOVE = [0, 0] as const;

/** Checks the parts of an affine map; the defaults change nothing. */
export function affineParts(fn: string, options: Partial<AffineParts>): AffineParts {
  const {angle = 0, translate = NO_MOVE, scale = 1, shear = NO_MOVE} = options;
  finite(fn, 'angle', angle);
  if (finite(fn, 'scale', scale, 0) === 0) rangeError(fn, 'scale', 'a number above 0', scale);
  return {angle, scale, translate: pair(fn, 'translate', translate), shear: pair(fn, 'shear', shear)};
}

/** Checks a pair of numbers. */
export function pair(fn: string, name: string, value: unknown): readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) typeError(fn, name, 'a pair of numbers', value);
  return [finite(fn, name, value[0]), finite(fn, name, value[1])];
}

/**
 * Rotates, moves, scales and shears about a centre, keeping the size. Angles are degrees, clockwise.
 *
 * @throws RangeError when scale is not above 0
 * @example
 * ```ts
 * import {affine} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * affine(row, {translate: [1, 0]}).data.join(); // => '0,1,2'
 * ```
 */
export function affine(image: ImageLike, options: AffineOptions = {}, out?: PixelImage): PixelImage {
  const source = toPixelImage('affine', image);
  const {center = [source.width * 0.5, source.height * 0.5]} = options;
  const parts = affineParts('affine', options);
  if (isShift(parts) && (options.interpolation ?? 'nearest') === 'nearest') {
    return shift(source, parts.translate, options, out);
  }
  const matrix = inverseAffineMatrix(parts, fromMiddle(source, pair('affine', 'center', center)));
  return warpImage('affine', source, affineMap(matrix, source, source), options, out);
}

/** A point given from the top left corner, relative to the image's centre. */
export function fromMiddle(
  {width, height}: {readonly width: number; readonly height: number},
  [x, y]: readonly [number, number],
): readonly [x: number, y: number] {
  return [x - width * 0.5, y - height * 0.5];
}

/** Whether an affine map only moves whole pixels to whole pixels. */
function isShift({angle, scale, shear, translate}: AffineParts): boolean {
  return angle === 0 && scale === 1 && shear.every((s) => s === 0) && translate.every(Number.isInteger);
}

/** What `warpImage` gives for a shift by whole pixels, by copying rows. */
function shift(
  source: PixelImage,
  [right, down]: readonly [number, number],
  {fill = 0}: WarpOptions,
  out?: PixelImage,
): PixelImage {
  const {width, height} = source;
  const window = {top: -down, left: -right, width, height};
  if (fill === 0 || fill === null) return crop(source, window, out);
  const target = outputFor('affine', source, {}, out);
  fillImage(target, warpFill('affine', source, fill)!);
  return copyWindow(source, window, target);
}
