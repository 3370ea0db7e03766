import {Cast} from '@tensorflow/tfjs-core';
import type {CastAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernel} from '../kernel.js';

/** Converts to another type; to 'bool' as 0 or 1, where the stock kernel keeps the number. */
export const cast = wasmKernel<{x: TensorInfo}, CastAttrs>(Cast, ({inputs: {x}, attrs: {dtype}, backend}) => {
  const y = backend.makeOutput(x.shape, dtype);
  const from = backend.typedArrayFromHeap(x);
  const to = backend.typedArrayFromHeap(y);
  if (dtype === 'bool') for (let i = 0; i < from.length; i++) to[i] = from[i] ? 1 : 0;
  else to.set(from);
  return y;
});
