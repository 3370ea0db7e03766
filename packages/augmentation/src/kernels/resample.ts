import {roundFloat32} from '../math/round.js';
import {simd, type Simd} from './simd/instance.js';
import type {Taps} from './taps.js';

const {fround: f, min, max} = Math;

/**
 * Resamples rows, then columns, in float32 throughout, products added in the order of the taps. Bytes are
 * rounded half to even and clamped.
 *
 * @param from [height, width, channels] with rows of `rowLength` values
 * @param to [vertical.size, horizontal.size, channels]
 */
export function resample(
  from: Uint8Array | Float32Array,
  rowLength: number,
  channels: number,
  horizontal: Taps,
  vertical: Taps,
  to: Uint8Array | Float32Array,
): void {
  const wasm = simd();
  if (wasm && from instanceof Uint8Array && channels !== 2 && channels <= 4) {
    resampleSimd(wasm, from, rowLength, channels, horizontal, vertical, to as Uint8Array);
    return;
  }
  const {rows, rowOf} = usedRows(vertical);
  const width = horizontal.size * channels;
  const middle = new Float32Array(rows.length * width); // [used rows, output width, channels]
  rows.forEach((row, i) => {
    resampleRow(from, row * rowLength, channels, horizontal, middle, i * width);
  });
  const line = new Float32Array(width);
  for (let y = 0; y < vertical.size; y++) {
    combineRows(middle, width, vertical, y, rowOf, line);
    divide(line, channels, y, horizontal, vertical);
    store(line, to, y * width);
  }
}

/** Input rows are resampled in groups of four (see kernels/resample.c). */
const GROUP = 4;

function resampleSimd(
  {heap, kernels}: Simd,
  from: Uint8Array,
  rowLength: number,
  channels: number,
  horizontal: Taps,
  vertical: Taps,
  to: Uint8Array,
): void {
  const {counts, weights, size, stride} = horizontal;
  const columns = extent(horizontal);
  const rows = extent(vertical);
  const offsets = horizontal.indices.map((index) => (index - columns.first) * channels);
  const relativeRows = vertical.indices.map((index) => index - rows.first);
  const usedBytes = columns.count * channels;
  const rowFloats = (usedBytes + 31) & ~15; // with room for whole vectors
  const ringRow = (size * channels + 31) & ~15;
  const slots = Math.ceil((vertical.stride + GROUP - 1) / GROUP) + 1;
  const divisors = divisorTables(horizontal, vertical, channels);
  const tables = [counts, offsets, weights, vertical.counts, relativeRows, vertical.weights, ...divisors];
  const scratch = [4 * GROUP * rowFloats, 4 * GROUP * ringRow * slots, 4 * slots, 4 * vertical.stride];
  heap.begin(from.length, to.length, ...tables.map((table) => table.byteLength), ...scratch);
  const source = heap.copyIn(from) + rows.first * rowLength + columns.first * channels;
  const target = heap.room(to.length);
  const [hCounts, hOffsets, hWeights, vCounts, vRows, vWeights, hDivisors = 0, vDivisors = 0] = tables.map(
    (table) => heap.copyIn(table),
  );
  const [row, ring, kept, pointers] = scratch.map((bytes) => heap.room(bytes));
  const input = [source, rowLength, usedBytes, rows.count, channels, target];
  const across = [hCounts!, hOffsets!, hWeights!, size, stride];
  const down = [vCounts!, vRows!, vWeights!, vertical.size, vertical.stride, hDivisors, vDivisors];
  kernels.resample(...input, ...across, ...down, row!, rowFloats, ring!, ringRow, slots, kept!, pointers!);
  heap.copyOut(target, to);
}

/** What sums are divided by, for each value of an output row and for each row; nothing where there are none. */
function divisorTables(horizontal: Taps, vertical: Taps, channels: number): Float32Array[] {
  if (!horizontal.divisors || !vertical.divisors) return [];
  const across = new Float32Array(horizontal.size * channels);
  for (let i = 0; i < across.length; i++) across[i] = horizontal.divisors[Math.floor(i / channels)]!;
  return [across, vertical.divisors];
}

/** The first input pixel that is used, and how many from there to the last one. */
function extent({counts, indices, size, stride}: Taps): {first: number; count: number} {
  let first = Infinity;
  let last = 0;
  for (let i = 0; i < size; i++) {
    for (let t = i * stride; t < i * stride + counts[i]!; t++) {
      first = Math.min(first, indices[t]!);
      last = Math.max(last, indices[t]!);
    }
  }
  return {first, count: last - first + 1};
}

/** The input rows that are needed, in order, and where each one is in that list. */
function usedRows({size, stride, counts, indices}: Taps): {rows: number[]; rowOf: Map<number, number>} {
  const used = new Set<number>();
  for (let y = 0; y < size; y++) {
    for (let t = 0; t < counts[y]!; t++) used.add(indices[y * stride + t]!);
  }
  const rows = [...used];
  return {rows, rowOf: new Map(rows.map((row, i) => [row, i]))};
}

function resampleRow(
  from: Uint8Array | Float32Array,
  start: number,
  channels: number,
  {size, stride, counts, indices, weights}: Taps,
  to: Float32Array,
  offset: number,
): void {
  for (let x = 0; x < size; x++) {
    const end = x * stride + counts[x]!;
    for (let c = 0; c < channels; c++) {
      let sum = 0;
      for (let t = x * stride; t < end; t++) {
        sum = f(sum + f(from[start + indices[t]! * channels + c]! * weights[t]!));
      }
      to[offset++] = sum;
    }
  }
}

function combineRows(
  middle: Float32Array,
  width: number,
  {stride, counts, indices, weights}: Taps,
  y: number,
  rowOf: Map<number, number>,
  line: Float32Array,
): void {
  line.fill(0);
  for (let t = y * stride; t < y * stride + counts[y]!; t++) {
    const start = rowOf.get(indices[t]!)! * width;
    const weight = weights[t]!;
    for (let i = 0; i < width; i++) line[i] = f(line[i]! + f(middle[start + i]! * weight));
  }
}

/** Sums to means, for `area`: first by the height, then by the width, as torch's pooling. */
function divide(line: Float32Array, channels: number, y: number, horizontal: Taps, vertical: Taps): void {
  if (!horizontal.divisors || !vertical.divisors) return;
  for (let i = 0; i < line.length; i++) {
    const width = horizontal.divisors[Math.floor(i / channels)]!;
    line[i] = f(f(line[i]! / vertical.divisors[y]!) / width);
  }
}

function store(line: Float32Array, to: Uint8Array | Float32Array, start: number): void {
  if (to instanceof Float32Array) {
    to.set(line, start);
    return;
  }
  for (let i = 0; i < line.length; i++) {
    to[start + i] = roundFloat32(min(255, max(0, line[i]!)));
  }
}
