import type {TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernel} from '../kernel.js';
import type {Middle} from './sum.js';

/**
 * x [outer, inner] repeated to [outer, middle, inner] and scaled, in the given shape. Used by the gradients of Sum and Mean
 * (src/wasm/gradients.ts).
 */
export const expandMiddle = wasmKernel<{x: TensorInfo}, Middle & {shape: number[]; scale: number}>(
  'CvExpandMiddle',
  ({inputs: {x}, attrs: {outer, middle, inner, shape, scale}, backend, module}) => {
    const y = backend.makeOutput(shape, 'float32');
    module.run('expand_middle', [module.address(x), module.address(y), middle, inner, scale], {
      count: outer * middle,
      work: outer * middle * inner,
    });
    return y;
  },
);
