import type {Tensor} from '@tensorflow/tfjs-core';
import type {layers, Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkChannels, checkRank} from './checks.js';

/**
 * Options that every layer takes: `name`, `trainable`, `inputShape` and the rest of TensorFlow.js' own.
 * (Its type is not exported, hence derived.)
 */
export type LayerOptions = NonNullable<ConstructorParameters<typeof layers.Layer>[0]>;

/** What `call` gets beside its inputs; `fit` sets `training: true`. */
export interface CallOptions {
  training?: boolean;
  [key: string]: unknown;
}

const LAYOUTS = {
  image: {ranks: [4], axes: '[batch, height, width, channels]'},
  tokens: {ranks: [3], axes: '[batch, tokens, width]'},
  vectors: {ranks: [2], axes: '[batch, inputs]'},
  channelsLast: {ranks: [2, 3, 4], axes: '[batch, ..., channels]'},
} as const;

/** What the axes of an input mean. */
export type Layout = keyof typeof LAYOUTS;

/** The one input of a layer, which may come alone or as a list of one. */
export function oneTensor<T extends Tensor = Tensor>(fn: string, inputs: Tensor | Tensor[]): T {
  return theOne<Tensor>(fn, Array.isArray(inputs) ? inputs : [inputs]) as T;
}

/** The same for a layer that computes: it takes floats, of which the kernels of some backends do not make sure. */
export function oneFloatTensor<T extends Tensor = Tensor>(fn: string, inputs: Tensor | Tensor[]): T {
  const x = oneTensor<T>(fn, inputs);
  if (x.dtype === 'float32') return x;
  throw new TypeError(argumentMessage(fn, 'input', 'float32', x.dtype, "Use tf.cast(x, 'float32')."));
}

/** The shape of the one input of a layer that takes any. */
export function oneShape(fn: string, shapes: Shape | Shape[]): Shape {
  return Array.isArray(shapes[0]) ? theOne(fn, shapes as Shape[]) : (shapes as Shape);
}

/**
 * The shape of the one input of a layer: of a layout, nowhere empty but in the batch, with a known number of channels.
 *
 * @param built the channels that the weights were made for, as soon as there are weights
 */
export function checkedShape(fn: string, shapes: Shape | Shape[], layout: Layout, built?: number): Shape {
  const shape = oneShape(fn, shapes);
  checkRank(fn, shape, LAYOUTS[layout].ranks, LAYOUTS[layout].axes);
  checkBuiltFor(fn, 'channels', shape, checkChannels(fn, shape), built);
  return shape;
}

/** Weights are made for a number of channels (or tokens), and the layer takes no others afterwards. */
export function checkBuiltFor(
  fn: string,
  what: string,
  shape: Shape,
  count: number | null,
  built: number | undefined,
): void {
  if (built === undefined || count === null || count === built) return;
  const requirement = `of ${built} ${what}, for which the layer was built`;
  throw new RangeError(argumentMessage(fn, 'input', requirement, shape, 'Make another layer for it.'));
}

function theOne<T>(fn: string, list: T[]): T {
  if (list.length === 1) return list[0]!;
  const wayOut = 'Apply the layer to each of them, or join them before.';
  throw new TypeError(argumentMessage(fn, 'input', 'one tensor', list.length, wayOut));
}
