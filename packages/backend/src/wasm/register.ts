import {getKernelsForBackend, registerKernel, unregisterKernel} from '@tensorflow/tfjs-core';
import type {KernelConfig} from '@tensorflow/tfjs-core';
import {batchMatMul} from './batch-mat-mul.js';
import {conv2DBackpropFilter} from './conv2d-backprop-filter.js';
import {conv2DBackpropInput} from './conv2d-backprop-input.js';
import {depthwiseBackpropFilter, depthwiseBackpropInput} from './depthwise-backprop.js';
import {einsum} from './einsum.js';
import {identity} from './identity.js';
import {avgPoolGrad, maxPoolGrad} from './pool-gradients.js';
import {unsortedSegmentSum} from './unsorted-segment-sum.js';

const TRAINING_KERNELS: readonly KernelConfig[] = [
  batchMatMul,
  conv2DBackpropFilter,
  conv2DBackpropInput,
  depthwiseBackpropFilter,
  depthwiseBackpropInput,
  einsum,
  identity,
  avgPoolGrad,
  maxPoolGrad,
  unsortedSegmentSum,
];

/**
 * Registers the kernels that the stock wasm backend lacks or has wrong, in place of the stock ones.
 * `initBackend` calls it; call it yourself only when you set the backend up without `initBackend`, after
 * loading `@tensorflow/tfjs-backend-wasm`. Calling it again changes nothing.
 *
 * @returns the names of the kernels.
 */
export function registerTrainingKernels(): string[] {
  const present = new Set(getKernelsForBackend('wasm').map((kernel) => kernel.kernelName));
  for (const kernel of TRAINING_KERNELS) {
    if (present.has(kernel.kernelName)) unregisterKernel(kernel.kernelName, 'wasm');
    registerKernel(kernel);
  }
  return TRAINING_KERNELS.map((kernel) => kernel.kernelName);
}
