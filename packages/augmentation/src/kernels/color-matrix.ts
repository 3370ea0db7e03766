const {fround: f, max, min} = Math;

/**
 * Multiplies RGB or RGBA colours by a 3x4 matrix in float32 and clamps; bytes are truncated.
 *
 * @param matrix row-major; the fourth column is in units of white = 1
 */
export function applyColorMatrix(
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  channels: number,
  matrix: readonly number[],
): void {
  const white = from instanceof Uint8Array ? 255 : 1;
  const m = Float32Array.from(matrix, (x, i) => (i % 4 === 3 ? x * white : x));
  for (let i = 0; i < from.length; i += channels) {
    const r = from[i]!;
    const g = from[i + 1]!;
    const b = from[i + 2]!;
    for (let c = 0; c < 3; c++) {
      const row = 4 * c;
      const sum = f(f(f(m[row]! * r) + f(m[row + 1]! * g)) + f(m[row + 2]! * b));
      to[i + c] = min(white, max(0, f(sum + m[row + 3]!))); // arrays of bytes truncate
    }
    if (channels === 4) to[i + 3] = from[i + 3]!;
  }
}
