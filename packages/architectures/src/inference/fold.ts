import {add, div, mul, reshape, sqrt, sub, zerosLike, ones, type Tensor} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';

/** Layers that a norm behind them folds into, and the last kernel that their values go through. */
const KERNELS: Readonly<Record<string, string>> = {
  CvConv2d: 'kernel',
  CvDepthwiseConv2d: 'depthwise_kernel',
  Conv1D: 'kernel',
  Conv2D: 'kernel',
  DepthwiseConv2D: 'depthwise_kernel',
  SeparableConv2D: 'pointwise_kernel',
  Dense: 'kernel',
};

/** Layers whose output is linear in their last kernel, but for an activation that they may have. */
export function isFoldable(layer: layers.Layer): boolean {
  return Object.hasOwn(KERNELS, layer.getClassName());
}

/** Batch normalisation of the channels, which are the last axis. */
export function isNorm(layer: layers.Layer, rank: number): boolean {
  const name = layer.getClassName();
  if (name === 'CvBatchNorm') return true;
  if (name !== 'BatchNormalization') return false;
  const {axis} = layer.getConfig();
  return axis === -1 || axis === rank - 1;
}

/**
 * Weights of a layer with norms folded into it: kernels, then bias. With a norm's slope `s = gamma / sqrt(variance +
 * epsilon)`, `norm(x * kernel + bias) = x * (kernel * s) + (bias - mean) * s + beta`.
 *
 * Makes tensors: call it in a `tidy`.
 */
export function foldedWeights(layer: layers.Layer, norms: readonly layers.Layer[]): Tensor[] {
  if (norms.length === 0) return layer.weights.map((weight) => weight.read());
  const {slope, offset} = norms.map(slopeAndOffset).reduce((first, next) => ({
    slope: mul(first.slope, next.slope),
    offset: add(mul(first.offset, next.slope), next.offset),
  }));
  const target = KERNELS[layer.getClassName()]!;
  const kernels = layer.weights.filter((weight) => weightName(weight) !== 'bias');
  const bias = layer.weights.find((weight) => weightName(weight) === 'bias')?.read();
  return [
    ...kernels.map((weight) =>
      weightName(weight) === target ? scaled(weight.read(), slope) : weight.read(),
    ),
    bias ? add(mul(bias, slope), offset) : offset,
  ];
}

/** A norm as `slope * x + offset`, each `[channels]`. */
function slopeAndOffset(norm: layers.Layer): {slope: Tensor; offset: Tensor} {
  const of = (name: string) => norm.weights.find((weight) => weightName(weight) === name)?.read();
  const mean = of('moving_mean')!;
  const deviation = sqrt(add(of('moving_variance')!, norm.getConfig()['epsilon'] as number));
  const slope = div(of('gamma') ?? ones(mean.shape), deviation);
  return {slope, offset: sub(of('beta') ?? zerosLike(mean), mul(mean, slope))};
}

/** A depthwise kernel `[..., channels, multiplier]` has its outputs in two axes, the others `[..., outputs]` in one. */
function scaled(kernel: Tensor, slope: Tensor): Tensor {
  const last = kernel.shape.slice(-2);
  const isDepthwise = last.reduce((a, b) => a * b, 1) === slope.size;
  return mul(kernel, isDepthwise ? reshape(slope, last) : slope);
}

/** Without the layer's name: 'kernel'. */
function weightName({originalName}: {originalName: string}): string {
  return originalName.slice(originalName.lastIndexOf('/') + 1);
}
