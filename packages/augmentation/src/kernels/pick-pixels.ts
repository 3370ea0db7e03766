import type {Plane} from '../image.js';
import {simd, type Simd} from './simd/instance.js';

/**
 * Fills `to` with pixels of `from`: that in column x and row y is the one in columns[x] and rows[y].
 *
 * @param columns,rows [to.width] and [to.height], inside `from`
 */
export function pickPixels(from: Plane, columns: Int32Array, rows: Int32Array, to: Plane): void {
  const wasm = simd();
  if (wasm && from.values instanceof Uint8Array && from.channels <= 4) {
    pickSimd(wasm, from, from.values, columns, rows, to);
    return;
  }
  const {values, width, channels} = from;
  let o = 0;
  for (let y = 0; y < to.height; y++) {
    const row = rows[y]! * width;
    for (let x = 0; x < to.width; x++) {
      const start = (row + columns[x]!) * channels;
      for (let c = 0; c < channels; c++) to.values[o++] = values[start + c]!;
    }
  }
}

function pickSimd(
  {heap, kernels}: Simd,
  {width, channels}: Plane,
  values: Uint8Array,
  columns: Int32Array,
  rows: Int32Array,
  to: Plane,
): void {
  const offsets = new Int32Array(columns.length);
  for (let x = 0; x < offsets.length; x++) offsets[x] = columns[x]! * channels;
  const maskBytes = 8 * to.width;
  heap.begin(values.byteLength, to.values.byteLength, offsets.byteLength, rows.byteLength, maskBytes);
  const source = heap.copyIn(values);
  const target = heap.room(to.values.byteLength);
  const [offsetsAt, rowsAt] = [heap.copyIn(offsets), heap.copyIn(rows)];
  const picked = [target, to.width, to.height, heap.room(maskBytes)] as const;
  kernels.pick_pixels(source, width * channels, channels, offsetsAt, rowsAt, ...picked);
  heap.copyOut(target, to.values);
}
