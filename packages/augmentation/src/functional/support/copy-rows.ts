/** Where rows begin, and how far apart they are (negative: from the last one up), in values. */
export interface RowLayout {
  readonly start: number;
  readonly step: number;
}

/** Copies `count` rows of `length` values from one array to another of the same kind. */
export function copyRows(
  from: Uint8Array | Float32Array,
  source: RowLayout,
  to: Uint8Array | Float32Array,
  target: RowLayout,
  length: number,
  count: number,
): void {
  // Views by their constructor: `subarray` looks the array's species up, which takes longer than copying a row.
  const {buffer, byteOffset} = from;
  if (from instanceof Float32Array) {
    for (let y = 0; y < count; y++) {
      const row = new Float32Array(buffer, byteOffset + 4 * (source.start + y * source.step), length);
      to.set(row, target.start + y * target.step);
    }
    return;
  }
  for (let y = 0; y < count; y++) {
    const row = new Uint8Array(buffer, byteOffset + source.start + y * source.step, length);
    to.set(row, target.start + y * target.step);
  }
}
