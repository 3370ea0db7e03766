import {blockBack, blockForward} from './jpeg-transform.js';
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
  const block = new Int32Array(64);
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      readBlock(values, width, height, top, left, block);
      blockForward(block);
      for (let i = 0; i < 64; i++) block[i] = quantized(block[i]!, quantizers[i]!);
      blockBack(block);
      writeBlock(block, values, width, height, top, left);
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
  block: Int32Array,
): void {
  for (let y = 0; y < 8; y++) {
    const row = Math.min(height - 1, top + y) * width;
    for (let x = 0; x < 8; x++) block[8 * y + x] = values[row + Math.min(width - 1, left + x)]! - 128;
  }
}

function writeBlock(
  block: Int32Array,
  values: Uint8Array,
  width: number,
  height: number,
  top: number,
  left: number,
): void {
  for (let y = 0; y < Math.min(8, height - top); y++) {
    for (let x = 0; x < Math.min(8, width - left); x++) {
      const level = block[8 * y + x]! + 128;
      values[(top + y) * width + left + x] = Math.min(255, Math.max(0, level));
    }
  }
}

/** To the nearest multiple of the quantiser, halves away from zero; without the forward transform's factor 8. */
function quantized(frequency: number, quantizer: number): number {
  const multiple = Math.floor((Math.abs(frequency) + 4 * quantizer) / (8 * quantizer)) * quantizer;
  return frequency < 0 ? -multiple : multiple;
}
