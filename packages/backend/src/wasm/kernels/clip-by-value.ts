import {ClipByValue} from '@tensorflow/tfjs-core';
import type {ClipByValueAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {sizeOf, wasmKernel} from '../kernel.js';
import {stockKernel} from '../stock.js';

/** Clips to [clipValueMin, clipValueMax]; NaN stays NaN, which the stock kernel turns into a bound. */
export const clipByValue = wasmKernel<{x: TensorInfo}, ClipByValueAttrs>(ClipByValue, (call) => {
  const {inputs, attrs, backend, module} = call;
  const {x} = inputs;
  if (x.dtype !== 'float32') {
    return stockKernel(ClipByValue).kernelFunc({inputs, attrs: {...attrs}, backend}) as TensorInfo;
  }
  const y = backend.makeOutput(x.shape, 'float32');
  const bounds = [attrs.clipValueMin, attrs.clipValueMax];
  module.run('clip', [module.address(x), module.address(y), ...bounds], {
    count: sizeOf(x.shape),
    step: 4,
    work: sizeOf(x.shape),
  });
  return y;
});
