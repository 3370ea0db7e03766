import {Mean, Sum, util} from '@tensorflow/tfjs-core';
import type {MeanAttrs, SumAttrs, TensorInfo} from '@tensorflow/tfjs-core';
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

/** Sums over neighbouring dimensions in our kernel, others in the stock one. */
export const sum = wasmKernel<{x: TensorInfo}, SumAttrs>(Sum, ({inputs, attrs, backend, module}) => {
  const {x} = inputs;
  const axes = util.parseAxisParam(attrs.axis, x.shape);
  const middle = x.dtype === 'float32' ? middleOf(x.shape, axes) : undefined;
  const shape = reducedShape(x.shape, attrs);
  if (sizeOf(shape) === 0) return backend.makeOutput(shape, x.dtype); // on which the stock kernel divides by zero
  if (!middle) return stockKernel(Sum).kernelFunc({inputs, attrs: {...attrs}, backend}) as TensorInfo;
  return sumMiddle(backend, module, x, middle, shape, 1);
});

/** The mean, likewise. */
export const mean = wasmKernel<{x: TensorInfo}, MeanAttrs>(Mean, ({inputs, attrs, backend, module}) => {
  const {x} = inputs;
  const axes = util.parseAxisParam(attrs.axis, x.shape);
  const middle = x.dtype === 'float32' ? middleOf(x.shape, axes) : undefined;
  const shape = reducedShape(x.shape, attrs);
  if (sizeOf(shape) === 0) return backend.makeOutput(shape, 'float32');
  if (!middle) return stockKernel(Mean).kernelFunc({inputs, attrs: {...attrs}, backend}) as TensorInfo;
  return sumMiddle(backend, module, x, middle, shape, 1 / middle.middle);
});

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
