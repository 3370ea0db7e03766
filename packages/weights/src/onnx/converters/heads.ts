import type {Context, Weight} from '../context.js';
import {reshaped, transposed} from './reshaping.js';

/** A weight that the layer must have. */
export const weightOf = (context: Context, name: string): Weight =>
  context.weights.get(name) ?? context.fail(`its ${name} is missing`);

/** What attention works on, cut into heads: `[batch, heads, tokens, size]` each. */
export interface Heads {
  readonly q: string;
  readonly k: string;
  readonly v: string;
}

export interface HeadLengths {
  readonly tokens: number;
  readonly heads: number;
  /** Channels of a head. */
  readonly size: number;
}

/** `[batch, tokens, 3 * heads * size]`, all queries, then all keys, then all values -> heads. */
export function splitHeads(context: Context, qkv: string, {tokens, heads, size}: HeadLengths): Heads {
  const {graph, layer} = context;
  const apart = reshaped(context, qkv, [0, tokens, 3, heads, size]);
  const turned = transposed(context, apart, [0, 2, 3, 1, 4]); // [B, 3, h, N, d]
  const [q, k, v] = graph
    .addSplit('Split', layer.name, [turned], 3, {axis: 1})
    .map((part) => graph.add('Squeeze', layer.name, [part, graph.integers(`${layer.name}/axes`, [1])])) as [
    string,
    string,
    string,
  ];
  return {q, k, v};
}

/** How well queries and keys fit: `[batch, heads, tokens, tokens]`. */
export const products = (context: Context, q: string, k: string): string =>
  context.graph.add('MatMul', context.layer.name, [q, transposed(context, k, [0, 1, 3, 2])]);

/** Means of the values weighted by the softmax of the scores, the heads side by side again: `[batch, tokens, heads * size]`. */
export function attend(context: Context, scores: string, v: string, lengths: HeadLengths): string {
  const {graph, layer} = context;
  const weights = graph.add('Softmax', layer.name, [scores], {axis: -1});
  const mixed = transposed(context, graph.add('MatMul', layer.name, [weights, v]), [0, 2, 1, 3]);
  return reshaped(context, mixed, [0, lengths.tokens, lengths.heads * lengths.size]);
}
