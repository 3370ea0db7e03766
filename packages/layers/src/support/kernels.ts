import {engine, getBackend, getKernel, type Tensor} from '@tensorflow/tfjs-core';

/**
 * Runs a kernel that a backend may have beyond TensorFlow.js' own (`@cv/backend` registers some for wasm), or returns
 * undefined when the current backend has none. So a layer gains from a faster kernel without knowing who made it.
 *
 * | kernel                 | inputs                            | attrs                    | outputs                                  |
 * | ---------------------- | --------------------------------- | ------------------------ | ---------------------------------------- |
 * | CvBatchNorm            | x, gamma, beta                    | epsilon                  | y, mean, variance (biased), each [C]     |
 * | CvBatchNormGrad        | dy, x, gamma, mean, variance      | epsilon                  | dx, dgamma, dbeta                        |
 * | CvGroupedConv2D        | x, filter                         | strides, pads, groups    | y                                        |
 * | CvGroupedConv2DInput   | dy, filter                        | and inputShape           | dx                                       |
 * | CvGroupedConv2DFilter  | x, dy                             | and filterShape          | dfilter                                  |
 *
 * `x` is `[..., channels]`, a grouped filter `[height, width, channels / groups, filters]`, `pads`
 * `[[top, bottom], [left, right]]`. Kernels must not be differentiated through: the caller gives the gradient.
 */
export function optionalKernel(
  name: string,
  inputs: Record<string, Tensor>,
  attrs: Record<string, unknown>,
): Tensor[] | undefined {
  if (!getKernel(name, getBackend())) return undefined;
  const outputs = engine().runKernel(name, inputs, attrs as never);
  return Array.isArray(outputs) ? outputs : [outputs as Tensor];
}
