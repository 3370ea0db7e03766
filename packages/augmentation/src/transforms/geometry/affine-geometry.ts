import type {AffineMatrix} from '../../functional/geometry/affine-matrix.js';
import {projective, type Geometry} from '../../geometry.js';
import {invert, multiply, scaleAndShift, type Matrix3} from '../../math/matrix3.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The geometry of a 2x3 matrix from output to input coordinates, both relative to their image's centre. */
export function affineGeometry(matrix: AffineMatrix, from: Size, to: Size): Geometry {
  const fromCentre = scaleAndShift(1, 1, from.width / 2, from.height / 2);
  const toCentre = scaleAndShift(1, 1, -to.width / 2, -to.height / 2);
  const backward = multiply(fromCentre, multiply([...matrix, 0, 0, 1] as unknown as Matrix3, toCentre));
  return projective(invert(backward) ?? [NaN, 0, 0, 0, NaN, 0, 0, 0, 1], to.width, to.height);
}
