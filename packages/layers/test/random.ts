import {tensor, type Tensor} from '@tensorflow/tfjs-core';
import {uniform} from '@cv/test-kit';

/** A tensor of values in [low, high), the same for the same key and shape. */
export function random(key: string, shape: readonly number[], low = -1, high = 1): Tensor {
  const size = shape.reduce((a, b) => a * b, 1);
  return tensor(
    Float32Array.from(uniform(key, size, 0), (u) => low + (high - low) * u),
    [...shape],
  );
}
