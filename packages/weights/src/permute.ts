/**
 * Reorders the axes of a row-major array, like NumPy's `transpose`, into a new array.
 *
 * @param data The values of an array of `shape`.
 * @param shape At most four lengths.
 * @param axes For each axis of the result, the axis of `data` it comes from.
 */
export function permute(
  data: Float32Array,
  shape: readonly number[],
  axes: readonly number[],
): Float32Array<ArrayBuffer> {
  const strides = shape.map((_, axis) =>
    shape.slice(axis + 1).reduce((product, length) => product * length, 1),
  );
  // Padded to four axes in front, so that one set of loops serves every rank.
  const padding = Array.from({length: 4 - axes.length}, () => 0);
  const [d0, d1, d2, d3] = [...padding.map(() => 1), ...axes.map((axis) => shape[axis]!)] as Four;
  const [s0, s1, s2, s3] = [...padding, ...axes.map((axis) => strides[axis]!)] as Four;
  const out = new Float32Array(data.length);
  let to = 0;
  for (let i = 0; i < d0; i++) {
    for (let j = 0; j < d1; j++) {
      for (let k = 0; k < d2; k++) {
        let from = i * s0 + j * s1 + k * s2;
        for (let l = 0; l < d3; l++, from += s3) out[to++] = data[from]!;
      }
    }
  }
  return out;
}

type Four = [number, number, number, number];

/** The axes that undo `permute(…, axes)`. */
export const inverse = (axes: readonly number[]): number[] => axes.map((_, axis) => axes.indexOf(axis));
