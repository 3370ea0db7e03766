/** One channel of bytes. */
export interface Plane8 {
  readonly values: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Means of 2x2 pixels; halves are rounded down and up in turn along a row. An odd last row or column repeats. */
export function halvePlane({values, width, height}: Plane8): Plane8 {
  const half = {width: (width + 1) >> 1, height: (height + 1) >> 1};
  const means = new Uint8Array(half.width * half.height);
  for (let y = 0, o = 0; y < half.height; y++) {
    const top = 2 * y * width;
    const bottom = Math.min(2 * y + 1, height - 1) * width;
    for (let x = 0; x < half.width; x++) {
      const left = 2 * x;
      const right = Math.min(2 * x + 1, width - 1);
      const sum =
        values[top + left]! + values[top + right]! + values[bottom + left]! + values[bottom + right]!;
      means[o++] = (sum + 1 + (x & 1)) >> 2;
    }
  }
  return {...half, values: means};
}

/** Doubles the size, each pixel 9/16 of the nearest and 3/16, 3/16, 1/16 of the next ones (libjpeg's "fancy"). */
export function doublePlane({values, width, height}: Plane8, size: Omit<Plane8, 'values'>): Plane8 {
  const doubled = new Uint8Array(size.width * size.height);
  for (let y = 0, o = 0; y < size.height; y++) {
    const near = (y >> 1) * width;
    const far = Math.min(height - 1, Math.max(0, (y >> 1) + (y & 1 ? 1 : -1))) * width;
    const column = (x: number) => 3 * values[near + x]! + values[far + x]!;
    for (let x = 0; x < size.width; x++) {
      const next = (x >> 1) + (x & 1 ? 1 : -1);
      const isEdge = next < 0 || next >= width;
      const sum = isEdge ? 4 * column(x >> 1) : 3 * column(x >> 1) + column(next);
      doubled[o++] = (sum + (x & 1 ? 7 : 8)) >> 4;
    }
  }
  return {...size, values: doubled};
}
