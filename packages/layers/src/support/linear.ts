import {add, fused, matMul, reshape, type Tensor, type Tensor2D} from '@tensorflow/tfjs-core';

/**
 * A linear map of the last axis: `[..., inputs]` -> `[..., outputs]`.
 *
 * @param kernel `[inputs, outputs]`, or that of a 1x1 convolution, `[1, 1, inputs, outputs]`
 * @param bias `[outputs]`
 */
export function linear(
  x: Tensor,
  kernel: Tensor,
  bias: Tensor | undefined,
  training: boolean | undefined,
): Tensor {
  const [inputs, outputs] = kernel.shape.slice(-2) as [number, number];
  const a = reshape(x, [-1, inputs]) as Tensor2D; // [..., in] -> [M, in]
  const b = reshape(kernel, [inputs, outputs]) as Tensor2D;
  // One kernel in inference; in training two, each of which computes only the gradients that are asked for.
  const y = training || !bias ? matMul(a, b) : fused.matMul({a, b, bias});
  return reshape(training && bias ? add(y, bias) : y, [...x.shape.slice(0, -1), outputs]);
}
