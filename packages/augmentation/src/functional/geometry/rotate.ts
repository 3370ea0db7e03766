import {finite} from '../../errors.js';
import {toPixelImage, type ImageLike, type ImageShape, type PixelImage} from '../../image.js';
import {affineMap} from '../../kernels/warp-map.js';
import {warpImage, type WarpOptions} from '../support/warp-image.js';
import {inverseAffineMatrix, type AffineMatrix} from './affine-matrix.js';
import {fromMiddle, pair} from './affine.js';

const {fround: f} = Math;

/** Options of `rotate`. */
export interface RotateOptions extends WarpOptions {
  /** Degrees, counter-clockwise. */
  readonly angle: number;
  /** Whether the output grows so that the whole image is seen; for the centre of the image only. Default false. */
  readonly expand?: boolean;
  /** The point that stays where it is; by default the image's centre. */
  readonly center?: readonly [x: number, y: number];
}

/** The matrix from output to input coordinates relative to the centres, and the output's size. */
export function rotation(
  {width, height}: Pick<ImageShape, 'width' | 'height'>,
  {angle, expand = false, center = [width * 0.5, height * 0.5]}: RotateOptions,
): {readonly matrix: AffineMatrix; readonly width: number; readonly height: number} {
  finite('rotate', 'angle', angle);
  const parts = {angle: -angle, translate: [0, 0], scale: 1, shear: [0, 0]} as const;
  const matrix = inverseAffineMatrix(parts, fromMiddle({width, height}, pair('rotate', 'center', center)));
  return {matrix, ...(expand ? expandedSize(matrix, width, height) : {width, height})};
}

/**
 * The size that holds all four corners. Positions are cut to whole ten-thousandths first, as torchvision does,
 * so that a corner at 5.00000001 does not cost a column.
 */
function expandedSize(matrix: AffineMatrix, width: number, height: number): {width: number; height: number} {
  const corners = [-0.5, 0.5].flatMap((x) => [-0.5, 0.5].map((y) => [x * width, y * height] as const));
  const extent = (row: number, size: number) => {
    const places = corners.map(([x, y]) =>
      f(f(f(f(f(matrix[row]!) * x) + f(f(matrix[row + 1]!) * y)) + f(matrix[row + 2]!)) + f(size * 0.5)),
    );
    const cut = (place: number) => f(Math.trunc(f(place / f(1e-4))) * f(1e-4));
    return Math.ceil(cut(Math.max(...places))) - Math.floor(cut(Math.min(...places)));
  };
  return {width: extent(0, width), height: extent(3, height)};
}

/**
 * Rotates counter-clockwise.
 *
 * @example
 * ```ts
 * import {rotate} from '@cv/augmentation/functional';
 *
 * const square = {data: new Uint8Array([1, 2, 3, 4]), width: 2, height: 2};
 * rotate(square, {angle: 90}).data.join(); // => '2,4,1,3'
 * ```
 */
export function rotate(image: ImageLike, options: RotateOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('rotate', image);
  const {matrix, ...size} = rotation(source, options);
  return warpImage('rotate', source, affineMap(matrix, source, size), options, out);
}
