import {roundFloat32} from '../math/round.js';
import {simd, type Simd} from './simd/instance.js';

const {fround: f, max, min} = Math;

/**
 * Convolves columns, then rows, with symmetric kernels in float32; the image is mirrored at its borders without
 * repeating the last pixel. Bytes are rounded half to even.
 *
 * @param across half of the horizontal kernel: [middle, next, …]
 * @param down half of the vertical kernel
 */
export function blurSeparable(
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  width: number,
  height: number,
  channels: number,
  across: Float32Array,
  down: Float32Array,
): void {
  const wasm = simd();
  if (wasm) {
    blurSimd(wasm, from, to, width, height, channels, across, down);
    return;
  }
  const row = width * channels;
  const margin = (across.length - 1) * channels;
  const line = new Float32Array(row + 2 * margin); // one row with its mirrored borders
  for (let y = 0; y < height; y++) {
    combineRows(from, y, height, row, down, line.subarray(margin, margin + row));
    mirrorBorders(line, width, channels, margin);
    for (let i = 0; i < row; i++) {
      const m = margin + i;
      let sum = f(line[m]! * across[0]!);
      for (let k = 1; k < across.length; k++) {
        sum = f(sum + f(f(line[m - k * channels]! + line[m + k * channels]!) * across[k]!));
      }
      to[y * row + i] = to instanceof Uint8Array ? roundFloat32(min(255, max(0, sum))) : sum;
    }
  }
}

function blurSimd(
  {heap, kernels}: Simd,
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  width: number,
  height: number,
  channels: number,
  across: Float32Array,
  down: Float32Array,
): void {
  const margin = (across.length - 1) * channels;
  const lineBytes = 4 * (width * channels + 2 * margin);
  const rowsBytes = 8 * down.length;
  heap.begin(from.byteLength, to.byteLength, across.byteLength, down.byteLength, lineBytes, rowsBytes);
  const [source, target] = [heap.copyIn(from), heap.room(to.byteLength)];
  const [acrossAt, downAt] = [heap.copyIn(across), heap.copyIn(down)];
  const line = heap.room(lineBytes) + 4 * margin;
  const rows = heap.room(rowsBytes);
  const blur = from instanceof Uint8Array ? kernels.blur_bytes : kernels.blur_floats;
  const radii = [acrossAt, across.length - 1, downAt, down.length - 1] as const;
  blur(source, target, width, height, channels, ...radii, line, rows);
  heap.copyOut(target, to);
}

/** The weighted sum of the rows around row y. */
function combineRows(
  from: Uint8Array | Float32Array,
  y: number,
  height: number,
  row: number,
  down: Float32Array,
  line: Float32Array,
): void {
  for (let i = 0; i < row; i++) line[i] = f(from[y * row + i]! * down[0]!);
  for (let k = 1; k < down.length; k++) {
    const above = mirrored(y - k, height) * row;
    const below = mirrored(y + k, height) * row;
    const weight = down[k]!;
    for (let i = 0; i < row; i++) {
      line[i] = f(line[i]! + f(f(from[above + i]! + from[below + i]!) * weight));
    }
  }
}

function mirrorBorders(line: Float32Array, width: number, channels: number, margin: number): void {
  for (let k = 1; k * channels <= margin; k++) {
    const left = margin + mirrored(-k, width) * channels;
    const right = margin + mirrored(width - 1 + k, width) * channels;
    for (let c = 0; c < channels; c++) {
      line[margin - k * channels + c] = line[left + c]!;
      line[margin + (width - 1 + k) * channels + c] = line[right + c]!;
    }
  }
}

/** The place of i in 0..size-1 when the line is mirrored at both ends, again and again. */
export function mirrored(i: number, size: number): number {
  if (size === 1) return 0;
  const period = 2 * size - 2;
  const phase = ((i % period) + period) % period;
  return phase < size ? phase : period - phase;
}
