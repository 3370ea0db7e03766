import {engine, getBackend, getKernel, type Tensor} from '@tensorflow/tfjs-core';

/**
 * Kernels that a backend may have beyond TensorFlow.js' own. A layer uses them where they are registered for the
 * current backend and composes the operation where they are not; so it gains from a faster kernel without knowing who
 * made it. Kernels know nothing of gradients: the layers have them.
 *
 * | kernel                        | inputs                       | attributes                 | outputs                   |
 * | ----------------------------- | ---------------------------- | -------------------------- | ------------------------- |
 * | CvBatchNorm                   | x, gamma, beta               | epsilon                    | y, mean, variance         |
 * | CvBatchNormGrad               | dy, x, gamma, mean, variance | epsilon                    | dx, dgamma, dbeta         |
 * | CvGroupedConv2D               | x, filter                    | strides, pad, groups       | y                         |
 * | CvGroupedConv2DBackpropInput  | dy, filter                   | the same and `inputShape`  | dx                        |
 * | CvGroupedConv2DBackpropFilter | x, dy                        | the same and `filterShape` | dfilter                   |
 *
 * In batch normalisation `x`, `y`, `dy`, `dx` are `[rows, channels]`, everything else `[channels]`; the variance is
 * the biased one, without epsilon. In convolution all are as in core's conv2d, with explicit `pad`
 * `[[0, 0], [top, bottom], [left, right], [0, 0]]` and a filter `[height, width, channels / groups, filters]`.
 */
export type OptionalKernel =
  | 'CvBatchNorm'
  | 'CvBatchNormGrad'
  | 'CvGroupedConv2D'
  | 'CvGroupedConv2DBackpropInput'
  | 'CvGroupedConv2DBackpropFilter';

/** Core's kernels whose gradients of convolutions its operations do not lead to at every setting. */
export type GradientKernel =
  | 'Conv2DBackpropInput'
  | 'Conv2DBackpropFilter'
  | 'DepthwiseConv2dNativeBackpropInput'
  | 'DepthwiseConv2dNativeBackpropFilter';

/** Whether the current backend has the kernel. */
export function hasKernel(name: OptionalKernel): boolean {
  return getKernel(name, getBackend()) !== undefined;
}

/** Runs a kernel that the current backend has. */
export function runKernel(
  name: OptionalKernel | GradientKernel,
  inputs: Record<string, Tensor>,
  attributes: Record<string, unknown>,
): Tensor[] {
  const outputs = engine().runKernel(name, inputs, attributes as never);
  return Array.isArray(outputs) ? outputs : [outputs as Tensor];
}
