import {add, elu, fused, relu, relu6, sigmoid, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {corePads, resolvePads, type Window} from '../support/spatial.js';
import type {Convolution} from './convolve.js';

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

/** The tail of a convolution, step by step: what training uses, where each step has a lazy gradient of its own. */
export function biasAndActivation(
  x: Tensor4D,
  bias: Tensor | undefined,
  activation: FusedActivation,
): Tensor4D {
  return APPLY[activation](bias ? add(x, bias) : x);
}

function common(window: Window, x: Tensor4D, bias: Tensor | undefined, activation: FusedActivation) {
  const pad = corePads(resolvePads(window, [x.shape[1], x.shape[2]]));
  return {x, strides: window.strides, pad, bias: bias as Tensor, activation};
}

/** Convolution, bias and activation in one kernel; undefined where core has none (groups, dilation). */
export function fusedConvolution(
  x: Tensor4D,
  kernel: Tensor4D,
  convolution: Convolution,
  bias: Tensor | undefined,
  activation: FusedActivation,
): Tensor4D | undefined {
  if (convolution.groups > 1 || Math.max(...convolution.dilations) > 1) return undefined;
  return fused.conv2d({...common(convolution, x, bias, activation), filter: kernel});
}
