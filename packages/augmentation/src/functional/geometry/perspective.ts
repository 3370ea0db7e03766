import {finite, rangeError, typeError} from '../../errors.js';
import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {perspectiveMap} from '../../kernels/warp-map.js';
import {warpImage, type WarpOptions} from '../support/warp-image.js';
import {homography, type Corners} from './perspective-coefficients.js';

/** Options of `perspective`. */
export interface PerspectiveOptions extends WarpOptions {
  /** Corners of the input in pixels: top left, top right, bottom right, bottom left. */
  readonly startpoints: Corners;
  /** Where they go. */
  readonly endpoints: Corners;
}

/** The homography from output to input, a to h. */
export function perspectiveCoefficients({startpoints, endpoints}: PerspectiveOptions): number[] {
  checkCorners('startpoints', startpoints);
  checkCorners('endpoints', endpoints);
  const coefficients = homography(endpoints, startpoints);
  if (!coefficients) {
    rangeError('perspective', 'endpoints', 'four corners of which no three lie on a line', endpoints);
  }
  return coefficients;
}

function checkCorners(name: string, corners: Corners): void {
  if (!Array.isArray(corners) || corners.length !== 4) {
    typeError('perspective', name, 'a list of four points [x, y]', corners);
  }
  for (const corner of corners) {
    if (!Array.isArray(corner) || corner.length !== 2)
      typeError('perspective', name, 'points [x, y]', corner);
    corner.forEach((coordinate) => finite('perspective', name, coordinate));
  }
}

/**
 * Moves four points and everything between by a perspective; the size stays. Bilinear by default.
 *
 * @throws RangeError when three of the corners lie on a line
 * @example
 * ```ts
 * import {perspective} from '@cv/augmentation/functional';
 *
 * const image = {data: new Uint8Array(48).fill(7), width: 4, height: 4, channels: 3};
 * const corners = [[0, 0], [3, 0], [3, 3], [0, 3]];
 * perspective(image, {startpoints: corners, endpoints: corners}).width; // => 4
 * ```
 */
export function perspective(image: ImageLike, options: PerspectiveOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('perspective', image);
  const map = perspectiveMap(perspectiveCoefficients(options), source);
  return warpImage('perspective', source, map, {interpolation: 'bilinear', ...options}, out);
}
