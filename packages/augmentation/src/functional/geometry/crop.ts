import {integer} from '../../errors.js';
import {outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {copyRows} from '../support/copy-rows.js';

/** A rectangle in pixels; `top` and `left` may be negative. */
export interface CropOptions {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/**
 * Cuts a rectangle out. What lies outside the image becomes 0, as torchvision's `crop` does.
 *
 * @example
 * ```ts
 * import {crop} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * crop(row, {top: 0, left: 2, height: 1, width: 2}).data.join(); // => '3,0'
 * ```
 */
export function crop(
  image: ImageLike,
  {top, left, height, width}: CropOptions,
  out?: PixelImage,
): PixelImage {
  const source = toPixelImage('crop', image);
  integer('crop', 'top', top);
  integer('crop', 'left', left);
  integer('crop', 'height', height, 1);
  integer('crop', 'width', width, 1);
  const target = outputFor('crop', source, {width, height}, out);
  const inside = top >= 0 && left >= 0 && top + height <= source.height && left + width <= source.width;
  if (!inside) valuesOf(target).fill(0);
  return copyWindow(source, {top, left, height, width}, target);
}

/** Copies the part of a rectangle that is inside the image; the rest of the target stays as it is. */
export function copyWindow(
  source: PixelImage,
  {top, left, height, width}: CropOptions,
  target: PixelImage,
): PixelImage {
  const {channels} = source;
  const firstX = Math.max(left, 0);
  const firstY = Math.max(top, 0);
  const columns = Math.min(left + width, source.width) - firstX;
  const rows = Math.min(top + height, source.height) - firstY;
  if (columns <= 0 || rows <= 0) return target;
  copyRows(
    valuesOf(source),
    {start: (firstY * source.width + firstX) * channels, step: source.width * channels},
    valuesOf(target),
    {start: ((firstY - top) * width + firstX - left) * channels, step: width * channels},
    columns * channels,
    rows,
  );
  return target;
}
