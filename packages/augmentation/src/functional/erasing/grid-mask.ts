import {finite, integer} from '../../errors.js';
import {copyImage, toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {cos, radians, sin} from '../../math/elementary.js';

/** Options of `gridMask`. */
export interface GridMaskOptions {
  /** The period of the grid in pixels. */
  readonly period: number;
  /** The side of the erased squares as a part of the period, 0 to 1. */
  readonly ratio: number;
  /** How far the grid is shifted, in pixels. */
  readonly offset: readonly [x: number, y: number];
  /** Degrees, about the image's centre. Default 0. */
  readonly angle?: number;
  /** Default 0. */
  readonly fill?: number;
}

/**
 * Erases the squares of a regular grid. All channels, alpha too.
 *
 * @see Chen et al.: GridMask data augmentation (arXiv:2001.04086)
 * @example
 * ```ts
 * import {gridMask} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3, 4]), width: 4, height: 1};
 * gridMask(row, {period: 2, ratio: 0.5, offset: [0, 0]}).data.join(); // => '0,2,0,4'
 * ```
 */
export function gridMask(image: ImageLike, options: GridMaskOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('gridMask', image);
  const {period, ratio, offset, angle = 0, fill = 0} = options;
  integer('gridMask', 'period', period, 1);
  finite('gridMask', 'ratio', ratio, 0, 1);
  offset.forEach((shift) => finite('gridMask', 'offset', shift));
  const [c, s] = [cos(radians(finite('gridMask', 'angle', angle))), sin(radians(angle))];
  finite('gridMask', 'fill', fill);
  const target = copyImage('gridMask', source, out);
  const {width, height, channels} = target;
  const side = period * ratio;
  const inside = (position: number) => position - period * Math.floor(position / period) < side;
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = c * (x - middleX) - s * (y - middleY) + middleX - offset[0];
      const v = s * (x - middleX) + c * (y - middleY) + middleY - offset[1];
      if (!inside(u) || !inside(v)) continue;
      const start = (y * width + x) * channels;
      target.data.fill(fill, start, start + channels);
    }
  }
  return target;
}
