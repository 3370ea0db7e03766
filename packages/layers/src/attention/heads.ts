import {matMul, reshape, softmax, split, transpose, type Tensor} from '@tensorflow/tfjs-core';

/** What attention works on, cut into heads. */
export interface Heads {
  /** Queries `[batch, heads, tokens, depth]`. */
  q: Tensor;
  /** Keys, transposed already: `[batch, heads, depth, tokens]`. */
  k: Tensor;
  /** Values `[batch, heads, tokens, depth]`. */
  v: Tensor;
}

/** `[batch, tokens, 3 * heads * depth]` (all queries, then all keys, then all values) -> heads. */
export function splitHeads(qkv: Tensor, heads: number): Heads {
  const [batch, tokens, width] = qkv.shape as [number, number, number];
  const parts = split(qkv, 3, 2).map((part) =>
    reshape(part, [batch, tokens, heads, width / (3 * heads)]),
  ) as [Tensor, Tensor, Tensor];
  return {
    q: transpose(parts[0], [0, 2, 1, 3]),
    k: transpose(parts[1], [0, 2, 3, 1]),
    v: transpose(parts[2], [0, 2, 1, 3]),
  };
}

/** `[batch, heads, tokens, depth]` -> `[batch, tokens, heads * depth]` */
export function mergeHeads(x: Tensor): Tensor {
  const [batch, heads, tokens, depth] = x.shape as [number, number, number, number];
  return reshape(transpose(x, [0, 2, 1, 3]), [batch, tokens, heads * depth]);
}

/**
 * Each token becomes a mean of the values, weighted by softmax of its scores.
 *
 * @param scores `[batch, heads, tokens, tokens]`
 * @param v `[batch, heads, tokens, depth]`
 * @param drop what training does to the weights
 */
export function attend(scores: Tensor, v: Tensor, drop: (weights: Tensor) => Tensor): Tensor {
  return matMul(drop(softmax(scores)), v);
}
