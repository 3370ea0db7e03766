import type {Plane} from '../image.js';
import {mirrored} from './blur.js';
import {roundFloat32} from '../math/round.js';
import {simd, type Simd} from './simd/instance.js';

const {fround: f, abs, max} = Math;

/** One pixel that a blurred pixel looks at: dx to the right and dy down. */
export interface PathTap {
  readonly dx: number;
  readonly dy: number;
  readonly weight: number;
}

/**
 * The weighted sum of the pixels of a path around each pixel, in float32, in the order of the taps; the image is
 * mirrored at its borders without repeating the last pixel. Bytes are rounded half to even.
 */
export function blurAlong(from: Plane, to: Uint8Array | Float32Array, taps: readonly PathTap[]): void {
  const wasm = simd();
  const {values, width, height, channels} = from;
  if (wasm && values instanceof Uint8Array && channels <= 4) {
    blurSimd(wasm, from, values, to, taps);
    return;
  }
  const line = new Float32Array(width * channels);
  const columnsOf = taps.map(({dx}) => mirroredColumns(dx, width, channels));
  for (let y = 0; y < height; y++) {
    line.fill(0);
    for (let t = 0; t < taps.length; t++) {
      const {dy, weight} = taps[t]!;
      addRow(line, from, mirrored(y + dy, height), columnsOf[t]!, weight);
    }
    storeRow(line, to, y * line.length);
  }
}

function blurSimd(
  {heap, kernels}: Simd,
  {width, height, channels}: Plane,
  values: Uint8Array,
  to: Uint8Array | Float32Array,
  taps: readonly PathTap[],
): void {
  const reach = taps.reduce((furthest, {dx}) => max(furthest, abs(dx)), 0);
  const wide = width + 2 * reach;
  const offsets = mirroredColumns(-reach, wide, channels, width);
  const same = Int32Array.from({length: height}, (_, y) => y);
  const rows = new Int32Array(taps.length * height);
  taps.forEach(({dy}, t) => {
    for (let y = 0; y < height; y++) rows[t * height + y] = mirrored(y + dy, height);
  });
  const shifts = Int32Array.from(taps, ({dx}) => (reach + dx) * channels);
  const weights = Float32Array.from(taps, ({weight}) => weight);
  const wideBytes = wide * height * channels;
  const tables = [offsets, same, rows, shifts, weights].map((table) => table.byteLength);
  const maskBytes = 8 * wide;
  heap.begin(values.byteLength, wideBytes, to.byteLength, maskBytes, ...tables);
  const source = heap.copyIn(values);
  const [widened, target] = [heap.room(wideBytes), heap.room(to.byteLength)];
  const [offsetsAt, sameAt] = [heap.copyIn(offsets), heap.copyIn(same)];
  const picked = [widened, wide, height, heap.room(maskBytes)] as const;
  kernels.pick_pixels(source, width * channels, channels, offsetsAt, sameAt, ...picked);
  const [rowsAt, shiftsAt, weightsAt] = [heap.copyIn(rows), heap.copyIn(shifts), heap.copyIn(weights)];
  const image = [widened, wide * channels, target, width * channels, height] as const;
  kernels.blur_along(...image, rowsAt, shiftsAt, weightsAt, taps.length);
  heap.copyOut(target, to);
}

/** Where `count` pixels begin in a mirrored row of `width`, from the one `first` to the right of its start. */
function mirroredColumns(first: number, count: number, channels: number, width = count): Int32Array {
  const columns = new Int32Array(count);
  for (let x = 0; x < count; x++) columns[x] = mirrored(x + first, width) * channels;
  return columns;
}

/** Adds one tap's pixels of a row. */
function addRow(
  line: Float32Array,
  {values, width, channels}: Plane,
  row: number,
  columns: Int32Array,
  weight: number,
): void {
  const start = row * width * channels;
  let i = 0;
  for (let x = 0; x < columns.length; x++) {
    for (let c = 0; c < channels; c++, i++) {
      line[i] = f(line[i]! + f(values[start + columns[x]! + c]! * weight));
    }
  }
}

function storeRow(line: Float32Array, to: Uint8Array | Float32Array, start: number): void {
  if (to instanceof Float32Array) {
    to.set(line, start);
    return;
  }
  for (let i = 0; i < line.length; i++) to[start + i] = roundFloat32(line[i]!);
}
