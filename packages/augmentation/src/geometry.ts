import {IDENTITY, invert, mapPoint, multiply, type Matrix3} from './math/matrix3.js';

/**
 * How points move with an image. Coordinates are pixels from the top left corner of the image: the first
 * pixel covers 0..1 and has its centre at 0.5.
 */
export interface Geometry {
  /** The size of the output. */
  readonly width: number;
  readonly height: number;
  /** From input to output, where it is a homography. */
  readonly matrix?: Matrix3;
  /** Where a point of the input lies in the output. */
  toOutput(x: number, y: number): readonly [x: number, y: number];
  /** Where a point of the output comes from. */
  toInput(x: number, y: number): readonly [x: number, y: number];
}

/** The geometry of a homography from input to output. */
export function projective(matrix: Matrix3, width: number, height: number): Geometry {
  const inverse = invert(matrix);
  return {
    width,
    height,
    matrix,
    toOutput: (x, y) => mapPoint(matrix, x, y),
    toInput: (x, y) => (inverse ? mapPoint(inverse, x, y) : [NaN, NaN]),
  };
}

/** Nothing moves. */
export function unmoved({width, height}: {readonly width: number; readonly height: number}): Geometry {
  return projective(IDENTITY, width, height);
}

/** One after another; at least one. */
export function chain(parts: readonly Geometry[]): Geometry {
  const {width, height} = parts.at(-1)!;
  if (parts.every((part) => part.matrix)) {
    return projective(
      parts.map((part) => part.matrix!).reduce((all, next) => multiply(next, all)),
      width,
      height,
    );
  }
  const reversed = parts.toReversed();
  return {
    width,
    height,
    toOutput: (x, y) =>
      parts.reduce<readonly [number, number]>((point, part) => part.toOutput(...point), [x, y]),
    toInput: (x, y) =>
      reversed.reduce<readonly [number, number]>((point, part) => part.toInput(...point), [x, y]),
  };
}
