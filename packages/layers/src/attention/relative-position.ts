import {gather, reshape, transpose, type Tensor} from '@tensorflow/tfjs-core';
import type {Pair} from '../support/spatial.js';

/**
 * For tokens i and j of a window, the row of a table of `(2 height - 1) * (2 width - 1)` relative positions: flat
 * `[tokens, tokens]`, with row = (dy + height - 1) * (2 width - 1) + (dx + width - 1).
 */
export function relativePositionIndex([height, width]: Pair): Int32Array {
  const tokens = height * width;
  const index = new Int32Array(tokens * tokens);
  for (let i = 0; i < tokens; i++) {
    for (let j = 0; j < tokens; j++) {
      const down = Math.floor(i / width) - Math.floor(j / width) + height - 1;
      const right = (i % width) - (j % width) + width - 1;
      index[i * tokens + j] = down * (2 * width - 1) + right;
    }
  }
  return index;
}

/**
 * Swin v2's coordinates of the same relative positions, flat `[2 height - 1, 2 width - 1, 2]`: from -8 to 8, then
 * sign(x) log2(|x| + 1) / 3, so that a window of another size has like coordinates.
 */
export function relativeCoordinates([height, width]: Pair): Float32Array {
  const scaled = (offset: number, size: number) => {
    const x = (8 * offset) / (size - 1);
    return (Math.sign(x) * Math.log2(Math.abs(x) + 1)) / 3;
  };
  const coordinates: number[] = [];
  for (let down = 1 - height; down < height; down++) {
    for (let right = 1 - width; right < width; right++) {
      coordinates.push(scaled(down, height), scaled(right, width));
    }
  }
  return Float32Array.from(coordinates);
}

/**
 * Each pair of tokens gets its row of the table.
 *
 * @param table `[(2 height - 1) * (2 width - 1), heads]`
 * @param index int32, `tokens * tokens` values
 * @returns `[heads, tokens, tokens]`
 */
export function relativePositionBias(table: Tensor, index: Tensor, tokens: number): Tensor {
  const rows = gather(table, reshape(index, [-1])); // [N*N, heads]
  return transpose(reshape(rows, [tokens, tokens, -1]), [2, 0, 1]);
}
