/** Sides of the tiles that are moved at a time: two of them fit into the fastest cache. */
const TILE = 32;

/**
 * Reorders the axes of a row-major array, like NumPy's `transpose`.
 *
 * @param data The values of an array of `shape`.
 * @param shape At most four lengths.
 * @param axes For each axis of the result, the axis of `data` it comes from.
 * @param out Where the result goes: a new array by default.
 */
export function permute(
  data: Float32Array,
  shape: readonly number[],
  axes: readonly number[],
  out: Float32Array<ArrayBuffer> = new Float32Array(data.length),
): Float32Array<ArrayBuffer> {
  const strides = shape.map((_, axis) =>
    shape.slice(axis + 1).reduce((product, length) => product * length, 1),
  );
  // Padded to four axes in front, so that one set of loops serves every rank.
  const padding = Array.from({length: 4 - axes.length}, () => 0);
  const lengths = [...padding.map(() => 1), ...axes.map((axis) => shape[axis]!)] as Four;
  const steps = [...padding, ...axes.map((axis) => strides[axis]!)] as Four;
  // In tiles of the last two axes: neighbours in the result lie far apart in the data, and the other way round, so that
  // whole rows of either would come from memory anew for every value.
  for (let k = 0; k < lengths[2]; k += TILE) {
    for (let l = 0; l < lengths[3]; l += TILE) {
      const ends = [Math.min(k + TILE, lengths[2]), Math.min(l + TILE, lengths[3])] as const;
      moveTile(data, out, lengths, steps, [k, l], ends);
    }
  }
  return out;
}

type Four = [number, number, number, number];

/** Moves what lies in a tile of the last two axes, for all of the first two. */
function moveTile(
  data: Float32Array,
  out: Float32Array,
  [d0, d1, d2, d3]: Four,
  [s0, s1, s2, s3]: Four,
  [startK, startL]: readonly [number, number],
  [endK, endL]: readonly [number, number],
): void {
  for (let i = 0; i < d0; i++) {
    for (let j = 0; j < d1; j++) {
      for (let k = startK; k < endK; k++) {
        let to = ((i * d1 + j) * d2 + k) * d3 + startL;
        let from = i * s0 + j * s1 + k * s2 + startL * s3;
        for (let l = startL; l < endL; l++, from += s3) out[to++] = data[from]!;
      }
    }
  }
}

/** The axes that undo `permute(…, axes)`. */
export const inverse = (axes: readonly number[]): number[] => axes.map((_, axis) => axes.indexOf(axis));
