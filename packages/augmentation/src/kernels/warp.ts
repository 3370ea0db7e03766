import type {Plane} from '../image.js';
import {roundFloat32} from '../math/round.js';
import {simd, type Simd} from './simd/instance.js';
import {gridCentre, rowCoordinates, type WarpMap} from './warp-map.js';

const {fround: f, floor, max, min} = Math;

/** The interpolations of warps. */
export type WarpInterpolation = 'nearest' | 'bilinear';

/**
 * Fills `to` with pixels of `from` at the given places, by the arithmetic of torchvision on tensors: float32,
 * pixels outside count as 0, and the fill colour is blended in by how much of the neighbourhood lies outside.
 * Bytes are rounded half to even.
 *
 * @param fill one value a channel; null is 0, not blended in
 */
export function warp(
  from: Plane,
  to: Plane,
  map: WarpMap,
  interpolation: WarpInterpolation,
  fill: Float32Array | null,
): void {
  const wasm = simd();
  if (wasm && from.values instanceof Uint8Array && from.channels !== 2 && from.channels <= 4) {
    warpSimd(wasm, from, to, map, interpolation, fill);
    return;
  }
  const xs = new Float32Array(to.width);
  const ys = new Float32Array(to.width);
  const sampleRow = interpolation === 'nearest' ? nearestRow : bilinearRow;
  for (let y = 0; y < to.height; y++) {
    rowCoordinates(map, y, xs, ys);
    sampleRow(from, to, y * to.width * to.channels, xs, ys, fill);
  }
}

const KINDS = {affine: 0, perspective: 1, field: 2} as const;
const NONE = new Float32Array(0);

function warpSimd(
  {heap, kernels}: Simd,
  from: Plane,
  to: Plane,
  map: WarpMap,
  interpolation: WarpInterpolation,
  fill: Float32Array | null,
): void {
  const numbers = new Float32Array(12); // the coefficients, and the fill colour from number 8 on
  if (map.kind !== 'field') numbers.set(map.coefficients);
  if (fill) numbers.set(fill, 8);
  const [dx, dy] = map.kind === 'field' ? [map.dx, map.dy] : [NONE, NONE];
  const [gridX, gridY] = map.kind === 'field' ? [gridLine(to.width), gridLine(to.height)] : [NONE, NONE];
  const tables = [numbers, dx, dy, gridX, gridY].map((table) => table.byteLength);
  heap.begin(from.values.byteLength, to.values.byteLength, ...tables, 4 * to.width, 4 * to.width);
  const source = heap.copyIn(from.values);
  const target = heap.room(to.values.byteLength);
  const coefficients = heap.copyIn(numbers);
  const colour = coefficients + 32;
  const [xs, ys] = [heap.room(4 * to.width), heap.room(4 * to.width)];
  const sizes = [source, from.width, from.height, from.channels, target, to.width, to.height] as const;
  const done =
    map.kind === 'affine' &&
    interpolation === 'nearest' &&
    kernels.nearest_affine(...sizes, coefficients, colour, xs, ys) === 1;
  if (!done) {
    const field = [heap.copyIn(dx), heap.copyIn(dy), heap.copyIn(gridX), heap.copyIn(gridY)] as const;
    const isBilinear = interpolation === 'bilinear' ? 1 : 0;
    const places = [KINDS[map.kind], coefficients, ...field] as const;
    kernels.warp(...sizes, ...places, isBilinear, colour, fill ? 1 : 0, xs, ys);
  }
  heap.copyOut(target, to.values);
}

/** The grid coordinates of a row's pixels, or of a column's. */
function gridLine(size: number): Float32Array {
  const line = new Float32Array(size);
  for (let i = 0; i < size; i++) line[i] = gridCentre(i, size);
  return line;
}

function nearestRow(
  {values, width, height, channels}: Plane,
  to: Plane,
  offset: number,
  xs: Float32Array,
  ys: Float32Array,
  fill: Float32Array | null,
): void {
  for (let i = 0; i < xs.length; i++) {
    const x = roundFloat32(xs[i]!);
    const y = roundFloat32(ys[i]!);
    const inside = x >= 0 && y >= 0 && x < width && y < height;
    const start = (y * width + x) * channels;
    for (let c = 0; c < channels; c++) {
      to.values[offset++] = inside ? values[start + c]! : (fill?.[c] ?? 0);
    }
  }
}

function bilinearRow(
  {values, width, height, channels}: Plane,
  to: Plane,
  offset: number,
  xs: Float32Array,
  ys: Float32Array,
  fill: Float32Array | null,
): void {
  const bytes = to.values instanceof Uint8Array;
  for (let i = 0; i < xs.length; i++) {
    const left = floor(xs[i]!);
    const top = floor(ys[i]!);
    const hasLeft = left >= 0 && left < width;
    const hasRight = left >= -1 && left < width - 1;
    const hasTop = top >= 0 && top < height;
    const hasBottom = top >= -1 && top < height - 1;
    const right = f(xs[i]! - left);
    const bottom = f(ys[i]! - top);
    const rest = f(1 - right);
    // Weights of the four neighbours; those outside count as 0.
    const w00 = hasLeft && hasTop ? f(f(1 - bottom) * rest) : 0;
    const w01 = hasRight && hasTop ? f(f(1 - bottom) * right) : 0;
    const w10 = hasLeft && hasBottom ? f(bottom * rest) : 0;
    const w11 = hasRight && hasBottom ? f(bottom * right) : 0;
    const covered = f(f(f(w00 + w01) + w10) + w11);
    const uncovered = f(1 - covered);
    const start = (top * width + left) * channels;
    const below = start + width * channels;
    for (let c = 0; c < channels; c++) {
      // A neighbour outside has weight 0, but its value may be undefined: hence the `|| 0`.
      const v00 = f((values[start + c] || 0) * w00);
      const v01 = f((values[start + channels + c] || 0) * w01);
      const v10 = f((values[below + c] || 0) * w10);
      const v11 = f((values[below + channels + c] || 0) * w11);
      const blended = f(f(f(v00 + v01) + v10) + v11);
      const value = fill ? f(f(blended * covered) + f(uncovered * fill[c]!)) : blended;
      to.values[offset++] = bytes ? roundFloat32(min(255, max(0, value))) : value;
    }
  }
}
