import {tensor, type Tensor} from '@tensorflow/tfjs-core';
import {uniform} from '@cv/test-kit';

/** A tensor of values in [-1, 1), the same for the same key and shape. */
export function random(key: string, shape: number[]): Tensor {
  const size = shape.reduce((a, b) => a * b, 1);
  return tensor(
    Float32Array.from(uniform(key, size, 0), (u) => 2 * u - 1),
    shape,
  );
}
