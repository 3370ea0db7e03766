import {tensor} from '@tensorflow/tfjs-core';
import type {Initializer} from './initializers.js';

/** For weights that are not learnt: an initializer that gives these values, whatever the seed. */
export function fixedValues(values: Float32Array | Int32Array): Initializer {
  const dtype = values instanceof Int32Array ? 'int32' : 'float32';
  // The class is not exported; of its methods only `apply` is ever called for a weight.
  return {apply: (shape: number[]) => tensor(values, shape, dtype)} as unknown as Initializer;
}
