import type {TensorInfo} from '@tensorflow/tfjs-core';
import {sizeOf, wasmKernel} from '../kernel.js';

/** dx = dy where 0 < x <= limit, else 0. Used by the gradients of Relu and Relu6 (src/wasm/gradients.ts). */
export const reluGrad = wasmKernel<{dy: TensorInfo; x: TensorInfo}, {limit: number}>(
  'CvReluGrad',
  ({inputs: {dy, x}, attrs: {limit}, backend, module}) => {
    const dx = backend.makeOutput(x.shape, 'float32');
    const size = sizeOf(x.shape);
    module.run('relu_gradient', [module.address(dy), module.address(x), module.address(dx), limit], {
      count: size,
      step: 4,
      work: 2 * size,
    });
    return dx;
  },
);
