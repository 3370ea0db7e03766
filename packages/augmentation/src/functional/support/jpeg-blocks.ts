import {cos} from '../../math/elementary.js';
import type {Plane8} from './jpeg-chroma.js';

/** The example quantisers of the JPEG standard (ITU-T T.81, annex K), row by row, as every encoder uses them. */
// prettier-ignore
export const LUMA_QUANTIZERS = [
  16, 11, 10, 16, 24, 40, 51, 61,
  12, 12, 14, 19, 26, 58, 60, 55,
  14, 13, 16, 24, 40, 57, 69, 56,
  14, 17, 22, 29, 51, 87, 80, 62,
  18, 22, 37, 56, 68, 109, 103, 77,
  24, 35, 55, 64, 81, 104, 113, 92,
  49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
] as const;

/** Those of the chroma. */
// prettier-ignore
export const CHROMA_QUANTIZERS = [
  17, 18, 24, 47, 99, 99, 99, 99,
  18, 21, 26, 66, 99, 99, 99, 99,
  24, 26, 56, 99, 99, 99, 99, 99,
  47, 66, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99,
] as const;

/** Quantisers for a quality from 1 to 100, by libjpeg's rule: 50 gives the standard's. */
export function scaledQuantizers(base: readonly number[], quality: number): readonly number[] {
  const percent = quality < 50 ? Math.floor(5000 / quality) : 200 - 2 * quality;
  return base.map((q) => Math.min(255, Math.max(1, Math.floor((q * percent + 50) / 100))));
}

/** Takes every 8x8 block to frequencies, rounds them to multiples of the quantisers, and back; in place. */
export function quantizePlane({values, width, height}: Plane8, quantizers: readonly number[]): void {
  const basis = cosineBasis();
  const inverse = transposed(basis);
  const block = new Float64Array(64);
  const turned = new Float64Array(64);
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      readBlock(values, width, height, top, left, block);
      transformRows(block, basis, turned); // rows, transposed
      transformRows(turned, basis, block); // columns: block is the spectrum again
      for (let i = 0; i < 64; i++) block[i] = quantized(block[i]!, quantizers[i]!);
      transformRows(block, inverse, turned);
      transformRows(turned, inverse, block);
      writeBlock(block, values, width, height, top, left);
    }
  }
}

/** basis[8 u + x] = c(u) / 2 cos((2 x + 1) u pi / 16). */
export function cosineBasis(): Float64Array {
  return Float64Array.from({length: 64}, (_, i) => {
    const u = i >> 3;
    const angle = ((2 * (i & 7) + 1) * u * Math.PI) / 16;
    return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * cos(angle);
  });
}

/** The basis with rows and columns exchanged. */
export function transposed(basis: Float64Array): Float64Array {
  return basis.map((_, i) => basis[8 * (i & 7) + (i >> 3)]!);
}

/** Multiplies every row by an 8x8 matrix and writes the result as a column. */
function transformRows(from: Float64Array, matrix: Float64Array, to: Float64Array): void {
  for (let row = 0; row < 64; row += 8) {
    const x0 = from[row]!;
    const x1 = from[row + 1]!;
    const x2 = from[row + 2]!;
    const x3 = from[row + 3]!;
    const x4 = from[row + 4]!;
    const x5 = from[row + 5]!;
    const x6 = from[row + 6]!;
    const x7 = from[row + 7]!;
    for (let u = 0, at = row >> 3; u < 64; u += 8, at += 8) {
      const first = x0 * matrix[u]! + x1 * matrix[u + 1]! + x2 * matrix[u + 2]! + x3 * matrix[u + 3]!;
      to[at] = first + x4 * matrix[u + 4]! + x5 * matrix[u + 5]! + x6 * matrix[u + 6]! + x7 * matrix[u + 7]!;
    }
  }
}

/** Pixels minus 128; beyond the border the last pixel repeats. */
function readBlock(
  values: Uint8Array,
  width: number,
  height: number,
  top: number,
  left: number,
  block: Float64Array,
): void {
  for (let y = 0; y < 8; y++) {
    const row = Math.min(height - 1, top + y) * width;
    for (let x = 0; x < 8; x++) block[8 * y + x] = values[row + Math.min(width - 1, left + x)]! - 128;
  }
}

function writeBlock(
  block: Float64Array,
  values: Uint8Array,
  width: number,
  height: number,
  top: number,
  left: number,
): void {
  for (let y = 0; y < Math.min(8, height - top); y++) {
    for (let x = 0; x < Math.min(8, width - left); x++) {
      const level = Math.floor(block[8 * y + x]! + 128.5);
      values[(top + y) * width + left + x] = Math.min(255, Math.max(0, level));
    }
  }
}

/** To the nearest multiple of the quantiser; first to eighths, as libjpeg's integer transform has them. */
function quantized(frequency: number, quantizer: number): number {
  return roundAway(Math.floor(8 * frequency + 0.5) / 8 / quantizer) * quantizer;
}

/** To the nearest integer, halves away from zero. */
function roundAway(x: number): number {
  return x < 0 ? -Math.floor(0.5 - x) : Math.floor(x + 0.5);
}
