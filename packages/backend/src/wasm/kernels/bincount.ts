import {Bincount} from '@tensorflow/tfjs-core';
import type {BincountAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {runWasmKernel, sizeOf, wasmKernel} from '../kernel.js';
import {stockKernel} from '../stock.js';

/** Counts over all of x, whatever its rank; the stock kernel gives a result a row. */
export const bincount = wasmKernel<{x: TensorInfo; weights: TensorInfo}, BincountAttrs>(
  Bincount,
  ({inputs: {x, weights}, attrs, backend}) => {
    const flat = runWasmKernel(backend, 'Reshape', {x}, {shape: [sizeOf(x.shape)]});
    const counts = stockKernel(Bincount).kernelFunc({inputs: {x: flat, weights}, attrs: {...attrs}, backend});
    backend.disposeData(flat.dataId);
    return counts as TensorInfo;
  },
);
