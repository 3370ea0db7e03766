import {Mean, Sum, util} from '@tensorflow/tfjs-core';
import type {KernelConfig, MeanAttrs, SumAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import type {KernelModule} from '../kernel-module.js';
import {sizeOf, wasmKernel} from '../kernel.js';
import {stockKernel} from '../stock.js';
import type {WasmBackend} from '../wasm-backend.js';
import {reducedShape} from './empty.js';

/** A shape seen as [outer, middle, inner], of which the middle is reduced. */
export interface Middle {
  readonly outer: number;
  readonly middle: number;
  readonly inner: number;
}

/** Reduces neighbouring dimensions in our kernel, others in the stock one. */
function reduction(kernelName: typeof Sum | typeof Mean): KernelConfig {
  const isMean = kernelName === Mean;
  return wasmKernel<{x: TensorInfo}, SumAttrs | MeanAttrs>(kernelName, ({inputs, attrs, backend, module}) => {
    const {x} = inputs;
    const shape = reducedShape(x.shape, attrs);
    // The stock kernels divide by zero on an empty result.
    if (sizeOf(shape) === 0) return backend.makeOutput(shape, isMean ? 'float32' : x.dtype);
    const middle =
      x.dtype === 'float32' ? middleOf(x.shape, util.parseAxisParam(attrs.axis, x.shape)) : undefined;
    if (!middle)
      return stockKernel(kernelName).kernelFunc({inputs, attrs: {...attrs}, backend}) as TensorInfo;
    return sumMiddle(backend, module, x, middle, shape, isMean ? 1 / middle.middle : 1);
  });
}

export const sum = reduction(Sum);
export const mean = reduction(Mean);

/** The shape as [outer, middle, inner] with the axes in the middle; undefined if they are not neighbours. */
export function middleOf(shape: readonly number[], axes: readonly number[]): Middle | undefined {
  const sorted = axes.toSorted((a, b) => a - b);
  const first = sorted[0] ?? 0;
  if (sorted.some((axis, i) => axis !== first + i)) return undefined;
  const end = first + sorted.length;
  return {
    outer: sizeOf(shape.slice(0, first)),
    middle: sizeOf(shape.slice(first, end)),
    inner: sizeOf(shape.slice(end)),
  };
}

function sumMiddle(
  backend: WasmBackend,
  module: KernelModule,
  x: TensorInfo,
  {outer, middle, inner}: Middle,
  shape: number[],
  scale: number,
): TensorInfo {
  const y = backend.makeOutput(shape, 'float32');
  const blocks = module.call('sum_middle_blocks', middle, inner);
  const partial = module.workspace(outer * blocks * inner);
  module.run('sum_middle', [module.address(x), partial, middle, inner], {
    count: outer * blocks,
    work: outer * middle * inner,
  });
  module.call('sum_middle_merge', partial, module.address(y), outer, blocks, inner, scale);
  return y;
}
