import {scratchBytes} from '../../kernels/scratch.js';

/** One channel of bytes. */
export interface Plane8 {
  readonly values: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Means of 2x2 pixels; halves are rounded down and up in turn along a row. Beyond the right and the lower border the
 * last pixel repeats: rows are filled up to whole blocks, so that `width` is a multiple of 8.
 */
export function halvePlane({values, width, height}: Plane8): Plane8 {
  const half = {width: wholeBlocks(width), height: (height + 1) >> 1};
  const means = scratchBytes('jpeg half plane', half.width * half.height);
  for (let y = 0, o = 0; y < half.height; y++) {
    const top = 2 * y * width;
    const bottom = Math.min(2 * y + 1, height - 1) * width;
    for (let x = 0; x < half.width; x++) {
      const left = Math.min(2 * x, width - 1);
      const right = Math.min(2 * x + 1, width - 1);
      const sum =
        values[top + left]! + values[top + right]! + values[bottom + left]! + values[bottom + right]!;
      means[o++] = (sum + 1 + (x & 1)) >> 2;
    }
  }
  return {...half, values: means};
}

/** The width of a half plane of rows of so many pixels: whole blocks of 8. */
export const wholeBlocks = (width: number): number => 8 * Math.ceil(width / 16);

/**
 * Doubles the size, each pixel 9/16 of the nearest and 3/16, 3/16, 1/16 of the next ones (libjpeg's "fancy"), into
 * `doubled`. One or two pixels' width are repeated, as libjpeg does.
 */
export function doublePlane({values, width: stride, height}: Plane8, doubled: Plane8): void {
  const width = (doubled.width + 1) >> 1;
  for (let y = 0, o = 0; y < doubled.height; y++) {
    const near = (y >> 1) * stride;
    if (width <= 2) {
      for (let x = 0; x < doubled.width; x++) doubled.values[o++] = values[near + (x >> 1)]!;
      continue;
    }
    const far = Math.min(height - 1, Math.max(0, (y >> 1) + (y & 1 ? 1 : -1))) * stride;
    for (let x = 0; x < doubled.width; x++) {
      const column = x >> 1;
      const next = column + (x & 1 ? 1 : -1);
      const beside = next < 0 || next >= width ? column : next;
      const sum =
        3 * (3 * values[near + column]! + values[far + column]!) +
        (3 * values[near + beside]! + values[far + beside]!);
      doubled.values[o++] = (sum + (x & 1 ? 7 : 8)) >> 4;
    }
  }
}
