import type {Tensor} from '@tensorflow/tfjs-core';
import type {layers, Shape} from '@tensorflow/tfjs-layers';

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

/** Layers of one input get it alone or as a list of one. */
export function oneTensor<T extends Tensor = Tensor>(inputs: Tensor | Tensor[]): T {
  return (Array.isArray(inputs) ? inputs[0] : inputs) as T;
}

/** The same for shapes. */
export function oneShape(shape: Shape | Shape[]): Shape {
  return (Array.isArray(shape[0]) ? shape[0] : shape) as Shape;
}
