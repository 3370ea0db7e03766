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
  const block = new Float64Array(64);
  const turned = new Float64Array(64);
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      readBlock(values, width, height, top, left, block);
      rowsForward(block, basis, turned); // rows, transposed
      rowsForward(turned, basis, block); // columns: block is the spectrum again
      for (let i = 0; i < 64; i++) block[i] = quantized(block[i]!, quantizers[i]!);
      rowsBack(block, basis, turned);
      rowsBack(turned, basis, block);
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

/** Every row to frequencies, written as a column. Even ones are symmetric: sums of mirrored pixels suffice. */
function rowsForward(from: Float64Array, basis: Float64Array, to: Float64Array): void {
  for (let row = 0; row < 8; row++) {
    const x = 8 * row;
    for (let odd = 0; odd < 2; odd++) {
      const sign = odd ? -1 : 1;
      const x0 = from[x]! + sign * from[x + 7]!;
      const x1 = from[x + 1]! + sign * from[x + 6]!;
      const x2 = from[x + 2]! + sign * from[x + 5]!;
      const x3 = from[x + 3]! + sign * from[x + 4]!;
      for (let u = 8 * odd; u < 64; u += 16) {
        to[u + row] = x0 * basis[u]! + x1 * basis[u + 1]! + x2 * basis[u + 2]! + x3 * basis[u + 3]!;
      }
    }
  }
}

/** Every row back from frequencies, written as a column: the even ones give a symmetric part, the odd ones the rest. */
function rowsBack(from: Float64Array, basis: Float64Array, to: Float64Array): void {
  for (let row = 0; row < 8; row++) {
    const u = 8 * row;
    for (let x = 0; x < 4; x++) {
      const even =
        from[u]! * basis[x]! +
        from[u + 2]! * basis[16 + x]! +
        from[u + 4]! * basis[32 + x]! +
        from[u + 6]! * basis[48 + x]!;
      const odd =
        from[u + 1]! * basis[8 + x]! +
        from[u + 3]! * basis[24 + x]! +
        from[u + 5]! * basis[40 + x]! +
        from[u + 7]! * basis[56 + x]!;
      to[8 * x + row] = even + odd;
      to[8 * (7 - x) + row] = even - odd;
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
