import {add, elu, fused, relu, relu6, sigmoid, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {corePads, resolvePads, type Window} from '../support/spatial.js';

/** Activations that backends can apply within a convolution. */
export const FUSED_ACTIVATIONS = ['linear', 'relu', 'relu6', 'elu', 'sigmoid'] as const;
export type FusedActivation = (typeof FUSED_ACTIVATIONS)[number];

const APPLY: Record<FusedActivation, (x: Tensor4D) => Tensor4D> = {
  linear: (x) => x,
  relu: (x) => relu(x),
  relu6: (x) => relu6(x),
  elu: (x) => elu(x),
  sigmoid: (x) => sigmoid(x),
};

/** The tail of a convolution, step by step. */
export function biasAndActivation(
  x: Tensor4D,
  bias: Tensor | undefined,
  activation: FusedActivation,
): Tensor4D {
  return APPLY[activation](bias ? add(x, bias) : x);
}

/** Convolution, bias and activation in one kernel; undefined for dilation, of which core has no gradient. */
export function fusedConvolution(
  x: Tensor4D,
  kernel: Tensor4D,
  window: Window,
  bias: Tensor | undefined,
  activation: FusedActivation,
): Tensor4D | undefined {
  if (isDilated(window)) return undefined;
  return fused.conv2d({...fusedArguments(window, x, bias, activation), filter: kernel});
}

/** The same with a depthwise kernel. */
export function fusedDepthwiseConvolution(
  x: Tensor4D,
  kernel: Tensor4D,
  window: Window,
  bias: Tensor | undefined,
  activation: FusedActivation,
): Tensor4D | undefined {
  if (isDilated(window)) return undefined;
  // Its type does not say that it takes explicit padding, as every convolution of core does.
  const args = fusedArguments(window, x, bias, activation) as unknown as {
    [K in 'x' | 'strides' | 'pad' | 'bias' | 'activation']: never;
  };
  return fused.depthwiseConv2d({...args, filter: kernel});
}

function isDilated({dilations}: Window): boolean {
  return dilations[0] > 1 || dilations[1] > 1;
}

function fusedArguments(window: Window, x: Tensor4D, bias: Tensor | undefined, activation: FusedActivation) {
  const pad = corePads(resolvePads(window, [x.shape[1], x.shape[2]]));
  return {x, strides: window.strides, pad, bias: bias as Tensor, activation};
}
