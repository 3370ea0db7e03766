import {All, Any, ArgMax, ArgMin, Max, Min, Prod, Transpose, util} from '@tensorflow/tfjs-core';
import type {KernelConfig, MaxAttrs, NamedAttrMap, TensorInfo} from '@tensorflow/tfjs-core';
import {sizeOf, wasmKernel} from '../kernel.js';
import {stockKernel} from '../stock.js';

interface Reduction {
  axis: number | number[];
  keepDims?: boolean;
}

/** A stock kernel that is asked only where there is something to compute: on no elements it divides by zero. */
function unlessEmpty<Attributes extends object>(
  kernelName: string,
  outputShape: (shape: readonly number[], attributes: Attributes) => number[],
  dtype?: TensorInfo['dtype'],
): KernelConfig {
  return wasmKernel<{x: TensorInfo}, Attributes>(kernelName, ({inputs, attrs, backend}) => {
    const {x} = inputs;
    const shape = sizeOf(x.shape) === 0 ? outputShape(x.shape, attrs) : undefined;
    if (shape && sizeOf(shape) === 0) return backend.makeOutput(shape, dtype ?? x.dtype);
    return stockKernel(kernelName).kernelFunc({
      inputs,
      attrs: {...attrs} as NamedAttrMap,
      backend,
    }) as TensorInfo;
  });
}

/** The shape that is left when axes are reduced. */
export function reducedShape(shape: readonly number[], {axis, keepDims = false}: Reduction): number[] {
  const axes = util.parseAxisParam(axis, [...shape]);
  return keepDims
    ? shape.map((size, i) => (axes.includes(i) ? 1 : size))
    : shape.filter((_, i) => !axes.includes(i));
}

/** The stock kernels that trap on an empty batch, each with a guard before it. */
export const emptyKernels: readonly KernelConfig[] = [
  unlessEmpty<{perm: number[]}>(Transpose, (shape, {perm}) => perm.map((axis) => shape[axis]!)),
  unlessEmpty<MaxAttrs>(Max, (shape, {reductionIndices: axis, keepDims}) =>
    reducedShape(shape, {axis, keepDims}),
  ),
  ...[Min, Prod, All, Any].map((name) => unlessEmpty<Reduction>(name, reducedShape)),
  ...[ArgMax, ArgMin].map((name) => unlessEmpty<Reduction>(name, reducedShape, 'int32')),
];
