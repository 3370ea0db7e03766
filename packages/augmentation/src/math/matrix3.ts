/** A homography, row-major: x' = (m0 x + m1 y + m2) / (m6 x + m7 y + m8), y' = (m3 x + m4 y + m5) / (…). */
export type Matrix3 = readonly [number, number, number, number, number, number, number, number, number];

/** The homography that moves nothing. */
export const IDENTITY: Matrix3 = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** x' = scaleX x + x0, y' = scaleY y + y0. */
export function scaleAndShift(scaleX: number, scaleY: number, x0: number, y0: number): Matrix3 {
  return [scaleX, 0, x0, 0, scaleY, y0, 0, 0, 1];
}

/** First `b`, then `a`. */
export function multiply(a: Matrix3, b: Matrix3): Matrix3 {
  const product = Array.from({length: 9}, (_, i) => {
    const row = i - (i % 3);
    const column = i % 3;
    return a[row]! * b[column]! + a[row + 1]! * b[column + 3]! + a[row + 2]! * b[column + 6]!;
  });
  return product as unknown as Matrix3;
}

/** The inverse, scaled so that its last element is 1 where possible; null when there is none. */
export function invert(m: Matrix3): Matrix3 | null {
  const [a, b, c, d, e, f, g, h, i] = m;
  const cofactors = [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
  const determinant = a * cofactors[0]! + b * cofactors[3]! + c * cofactors[6]!;
  if (determinant === 0 || !Number.isFinite(determinant)) return null;
  const scale = cofactors[8] !== 0 ? cofactors[8]! : determinant;
  return cofactors.map((x) => x / scale) as unknown as Matrix3;
}

/** Where a point goes. */
export function mapPoint(m: Matrix3, x: number, y: number): [x: number, y: number] {
  const w = m[6] * x + m[7] * y + m[8];
  return [(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w];
}

/** Whether parallel lines stay parallel. */
export function isAffine(m: Matrix3): boolean {
  return m[6] === 0 && m[7] === 0;
}
