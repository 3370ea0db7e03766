import {cos, radians, sin, tan} from '../../math/elementary.js';

/** A row-major 2x3 matrix: x' = m[0] x + m[1] y + m[2], y' = m[3] x + m[4] y + m[5]. */
export type AffineMatrix = readonly [number, number, number, number, number, number];

/** What an affine map is made of: scaling and shearing, then rotation about `center`, then translation. */
export interface AffineParts {
  /** Degrees, clockwise (y points down). */
  readonly angle: number;
  /** Pixels, [right, down]. */
  readonly translate: readonly [x: number, y: number];
  readonly scale: number;
  /** Degrees, [along x, along y]. */
  readonly shear: readonly [x: number, y: number];
}

/**
 * The matrix from output to input coordinates: the inverse of T C R S C^-1 with translation T, centre C,
 * rotation R and S = scale * shear along y * shear along x. Coordinates are relative to the same origin as
 * `center`.
 */
export function inverseAffineMatrix(
  {angle, translate, scale, shear}: AffineParts,
  center: readonly [x: number, y: number],
): AffineMatrix {
  const rotation = radians(angle);
  const shearX = radians(shear[0]);
  const shearY = radians(shear[1]);
  // [a b; c d] = rotation * shears, of determinant 1: its inverse is [d -b; -c a].
  const a = cos(rotation - shearY) / cos(shearY);
  const b = -(cos(rotation - shearY) * tan(shearX)) / cos(shearY) - sin(rotation);
  const c = sin(rotation - shearY) / cos(shearY);
  const d = -(sin(rotation - shearY) * tan(shearX)) / cos(shearY) + cos(rotation);
  const [xx, xy, yx, yy] = [d / scale, -b / scale, -c / scale, a / scale];
  const [fromX, fromY] = [-center[0] - translate[0], -center[1] - translate[1]];
  return [xx, xy, xx * fromX + xy * fromY + center[0], yx, yy, yx * fromX + yy * fromY + center[1]];
}
