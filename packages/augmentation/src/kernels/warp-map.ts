const {fround: f} = Math;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where output pixels lie in the input, as torchvision computes it: in float32, on a grid where the input spans
 * -1..1. All coefficients are float32 values. A row's share of a coordinate is kept in double, so that the sum with
 * it is rounded once: torch's matrix product fuses that multiplication with the addition.
 */
export type WarpMap =
  | {
      /** gridX = a x + b y + c, gridY = d x + e y + f, with x, y relative to the output's centre. */
      readonly kind: 'affine';
      readonly coefficients: readonly number[];
      readonly from: Size;
      readonly to: Size;
    }
  | {
      /** grid = (a x + b y + c, d x + e y + f) / (g x + h y + 1) - 1, with x, y from the output's corner. */
      readonly kind: 'perspective';
      readonly coefficients: readonly number[];
      readonly from: Size;
      readonly to: Size;
    }
  | {
      /** gridX = the pixel's own + dx, gridY = the pixel's own + dy: one displacement a pixel. */
      readonly kind: 'field';
      readonly dx: Float32Array;
      readonly dy: Float32Array;
      readonly from: Size;
      readonly to: Size;
    };

/** @param matrix 2x3, from output to input coordinates, both in pixels relative to their image's centre */
export function affineMap(matrix: readonly number[], from: Size, to: Size): WarpMap {
  const half = [f(0.5 * from.width), f(0.5 * from.height)];
  const coefficients = matrix.map((m, i) => f(f(m) / half[i < 3 ? 0 : 1]!));
  return {kind: 'affine', coefficients, from, to};
}

/** @param coefficients a to h of the homography from output to input pixels, corner to corner */
export function perspectiveMap(coefficients: readonly number[], from: Size, to: Size = from): WarpMap {
  const half = [f(0.5 * from.width), f(0.5 * from.height)];
  const scaled = coefficients.map((m, i) => (i < 6 ? f(f(m) / half[i < 3 ? 0 : 1]!) : f(m)));
  return {kind: 'perspective', coefficients: scaled, from, to};
}

/** @param dx,dy [height, width] displacements where 2 is the whole width or height */
export function fieldMap(dx: Float32Array, dy: Float32Array, size: Size): WarpMap {
  return {kind: 'field', dx, dy, from: size, to: size};
}

/** Writes where the pixels of output row `row` lie in the input, in pixels; 0 is the centre of the first one. */
export function rowCoordinates(map: WarpMap, row: number, xs: Float32Array, ys: Float32Array): void {
  if (map.kind === 'affine') affineRow(map.coefficients, map.to, row, xs, ys);
  else if (map.kind === 'perspective') perspectiveRow(map.coefficients, row, xs, ys);
  else fieldRow(map.dx, map.dy, map.to, row, xs, ys);
  toPixels(xs, map.from.width);
  toPixels(ys, map.from.height);
}

function affineRow(m: readonly number[], to: Size, row: number, xs: Float32Array, ys: Float32Array): void {
  const [xx, xy, x1, yx, yy, y1] = m as [number, number, number, number, number, number];
  const y = 0.5 - to.height * 0.5 + row;
  const first = 0.5 - to.width * 0.5;
  const xFromRow = xy * y;
  const yFromRow = yy * y;
  for (let i = 0; i < xs.length; i++) {
    const x = first + i;
    xs[i] = f(f(f(xx * x) + xFromRow) + x1);
    ys[i] = f(f(f(yx * x) + yFromRow) + y1);
  }
}

function perspectiveRow(m: readonly number[], row: number, xs: Float32Array, ys: Float32Array): void {
  const y = row + 0.5;
  const [xFromRow, yFromRow, wFromRow] = [m[1]! * y, m[4]! * y, m[7]! * y];
  for (let i = 0; i < xs.length; i++) {
    const x = i + 0.5;
    const w = f(f(f(m[6]! * x) + wFromRow) + 1);
    xs[i] = f(f(f(f(f(m[0]! * x) + xFromRow) + m[2]!) / w) - 1);
    ys[i] = f(f(f(f(f(m[3]! * x) + yFromRow) + m[5]!) / w) - 1);
  }
}

function fieldRow(
  dx: Float32Array,
  dy: Float32Array,
  to: Size,
  row: number,
  xs: Float32Array,
  ys: Float32Array,
): void {
  const y = gridCentre(row, to.height);
  const start = row * to.width;
  for (let i = 0; i < xs.length; i++) {
    xs[i] = f(gridCentre(i, to.width) + dx[start + i]!);
    ys[i] = f(y + dy[start + i]!);
  }
}

/** The grid coordinate of pixel i of n, by torch.linspace((1 - n) / n, (n - 1) / n, n). */
export function gridCentre(i: number, n: number): number {
  const first = f((1 - n) / n);
  if (n === 1) return first;
  const last = f((n - 1) / n);
  const step = f(f(last - first) / (n - 1));
  return i < n >> 1 ? f(first + step * i) : f(last - step * (n - 1 - i));
}

/** -1..1 to pixels: (g + 1) * size / 2 - 1/2. */
function toPixels(grid: Float32Array, size: number): void {
  const half = f(0.5 * size);
  for (let i = 0; i < grid.length; i++) grid[i] = f(f(f(grid[i]! + 1) * half) - 0.5);
}
