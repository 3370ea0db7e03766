import type {Context} from '../context.js';
import type {HeadLengths} from './heads.js';
import {weightOf} from './heads.js';

/**
 * What a table of relative positions adds to the scores: `[heads, tokens, tokens]`.
 *
 * @param table `[positions, heads]`
 */
export function positionBias(
  context: Context,
  table: Float32Array,
  {tokens, heads}: HeadLengths,
): Float32Array {
  const index = weightOf(context, 'relative_position_index').values; // [tokens * tokens]
  const pairs = tokens * tokens;
  return Float32Array.from(
    {length: heads * pairs},
    (_, i) => table[index[i % pairs]! * heads + Math.floor(i / pairs)]!,
  );
}

/** Version 2's table, which a small network makes of the coordinates: 16 * sigmoid of it is what is added. */
export function networkTable(context: Context, heads: number): Float32Array {
  const [coordinates, hidden, bias, output] = [
    'relative_coords_table', // [1, positions..., 2]
    'cpb_mlp.0.kernel', // [2, units]
    'cpb_mlp.0.bias',
    'cpb_mlp.2.kernel', // [units, heads]
  ].map((name) => weightOf(context, name).values) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const units = bias.length;
  const table = new Float32Array((coordinates.length / 2) * heads);
  for (let position = 0; position < coordinates.length / 2; position++) {
    const [y, x] = [coordinates[2 * position]!, coordinates[2 * position + 1]!];
    for (let head = 0; head < heads; head++) {
      let sum = 0;
      for (let unit = 0; unit < units; unit++) {
        const activation = Math.max(0, y * hidden[unit]! + x * hidden[units + unit]! + bias[unit]!);
        sum += activation * output[unit * heads + head]!;
      }
      table[position * heads + head] = 16 / (1 + Math.exp(-sum));
    }
  }
  return table;
}

/** Along the height and the width. */
export type Pair = readonly [number, number];

/** Added to the score of two tokens that must not see each other, as torchvision does it. */
const BLOCKED = -100;

/**
 * After the windows were moved, those at the edges hold pixels of opposite sides of the image, which must not see each
 * other: `[windows, 1, tokens, tokens]`.
 *
 * @param size of the image, whole windows; @param shift of the windows, 0 along an axis that is not moved.
 */
export function shiftMask(size: Pair, window: Pair, shift: Pair): {values: Float32Array; windows: number} {
  const across = size[1] / window[1];
  const windows = (size[0] / window[0]) * across;
  const tokens = window[0] * window[1];
  // Pixels of one region may see each other: before the last window, in its first part, in its second.
  const region = (place: number, axis: 0 | 1): number =>
    Number(place >= size[axis] - window[axis]) + Number(shift[axis] > 0 && place >= size[axis] - shift[axis]);
  const regionOf = (w: number, token: number): number =>
    3 * region(Math.floor(w / across) * window[0] + Math.floor(token / window[1]), 0) +
    region((w % across) * window[1] + (token % window[1]), 1);
  const values = new Float32Array(windows * tokens * tokens);
  for (let w = 0, at = 0; w < windows; w++) {
    const regions = Array.from({length: tokens}, (_, token) => regionOf(w, token));
    for (const one of regions) for (const other of regions) values[at++] = one === other ? 0 : BLOCKED;
  }
  return {values, windows};
}
