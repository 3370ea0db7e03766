import {Identity} from '@tensorflow/tfjs-core';
import type {TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernel} from '../kernel.js';

/** The same data under a second owner; the stock kernel copies it. */
export const identity = wasmKernel<{x: TensorInfo}, object>(Identity, ({inputs: {x}, backend}) => {
  backend.incRef(x.dataId);
  return {dataId: x.dataId, shape: x.shape, dtype: x.dtype};
});
