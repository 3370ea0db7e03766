import {rangeError} from '../errors.js';
import {projective, type Geometry} from '../geometry.js';
import {warpImage, type WarpOptions} from '../functional/support/warp-image.js';
import {toPixelImage, type ImageLike, type ImageShape, type PixelImage} from '../image.js';
import {perspectiveMap} from '../kernels/warp-map.js';
import {invert} from '../math/matrix3.js';

/**
 * The way back from the output of a geometry to its input: for boxes and points that were found on an augmented
 * image.
 *
 * @param input the size of the image before
 * @example
 * ```ts
 * import {randomHorizontalFlip} from '@cv/augmentation';
 *
 * const shape = {width: 10, height: 10, channels: 3};
 * const there = randomHorizontalFlip().geometry({}, shape);
 * mapBoxes({format: 'coco', values: [[8, 0, 2, 2]]}, undoGeometry(there, shape), shape).values; // => [[0, 0, 2, 2]]
 * ```
 */
export function undoGeometry(
  geometry: Geometry,
  {width, height}: Pick<ImageShape, 'width' | 'height'>,
): Geometry {
  const inverse = geometry.matrix && invert(geometry.matrix);
  if (inverse) return projective(inverse, width, height);
  return {
    width,
    height,
    toOutput: (x, y) => geometry.toInput(x, y),
    toInput: (x, y) => geometry.toOutput(x, y),
  };
}

/**
 * Puts an augmented image (or a map that a network made of it, of the same size) back into the place of the
 * original. What the augmentation cut off is filled. Exact for flips, crops and rotations by 90 degrees.
 *
 * @throws RangeError for geometries that are no homography, such as elastic ones
 */
export function undoImage(
  image: ImageLike,
  geometry: Geometry,
  input: Pick<ImageShape, 'width' | 'height'>,
  options: WarpOptions = {},
): PixelImage {
  const source = toPixelImage('undoImage', image);
  const {matrix} = geometry;
  if (!matrix) rangeError('undoImage', 'geometry', 'a homography', 'another map', 'Leave elastic steps out.');
  const scale = matrix[8] === 0 ? 1 : matrix[8];
  const coefficients = matrix.slice(0, 8).map((m) => m / scale);
  return warpImage('undoImage', source, perspectiveMap(coefficients, source, input), options);
}
