import {
  cast,
  customGrad,
  div,
  equal,
  max,
  mul,
  sum,
  type GradSaveFunc,
  type Tensor,
} from '@tensorflow/tfjs-core';

/**
 * The maximum over axes, which stay with length 1. Values that tie share the gradient evenly, as in torch's `amax`;
 * core's `max` gives each of them the whole, which multiplies it on maps that are flat (zeros behind a rectifier).
 */
export function evenMax(x: Tensor, axes: number[]): Tensor {
  const operation = customGrad((x, save) => {
    const value = max(x as Tensor, axes, true);
    (save as GradSaveFunc)([x as Tensor, value]);
    const gradFunc = (dy: Tensor, [x, value]: Tensor[]) => {
      const atMaximum = cast(equal(x!, value!), 'float32');
      return mul(div(dy, sum(atMaximum, axes, true)), atMaximum);
    };
    return {value, gradFunc};
  });
  return operation(x);
}
