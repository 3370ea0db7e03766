import type {KernelConfig} from '@tensorflow/tfjs-core';
import {batchMatMul, fusedMatMul} from './kernels/batch-mat-mul.js';
import {batchNorm, batchNormGrad} from './kernels/batch-norm.js';
import {add, multiply, realDiv, sub} from './kernels/binary.js';
import {bincount} from './kernels/bincount.js';
import {cast} from './kernels/cast.js';
import {clipByValue} from './kernels/clip-by-value.js';
import {conv2D, fusedConv2D} from './kernels/conv2d.js';
import {conv2DBackpropFilter} from './kernels/conv2d-backprop-filter.js';
import {conv2DBackpropInput} from './kernels/conv2d-backprop-input.js';
import {depthwiseConv2D, fusedDepthwiseConv2D} from './kernels/depthwise-conv2d.js';
import {depthwiseBackpropFilter, depthwiseBackpropInput} from './kernels/depthwise-backprop.js';
import {einsum} from './kernels/einsum.js';
import {emptyKernels} from './kernels/empty.js';
import {expandMiddle} from './kernels/expand-middle.js';
import {
  groupedConv2D,
  groupedConv2DBackpropFilter,
  groupedConv2DBackpropInput,
} from './kernels/grouped-conv2d.js';
import {identity} from './kernels/identity.js';
import {adamUpdate, sgdUpdate} from './kernels/optimizer-updates.js';
import {avgPool, maxPool} from './kernels/pool.js';
import {avgPoolGrad, maxPoolGrad} from './kernels/pool-gradients.js';
import {reluGrad} from './kernels/relu-grad.js';
import {slice} from './kernels/slice.js';
import {softmaxCrossEntropy} from './kernels/softmax-cross-entropy.js';
import {mean, sum} from './kernels/sum.js';
import {unsortedSegmentSum} from './kernels/unsorted-segment-sum.js';
import {registerLeanGradients} from './gradients.js';
import {disposeKernelModule} from './kernel-module.js';
import {replaceKernel} from './stock.js';
import type {WasmBackend} from './wasm-backend.js';

const TRAINING_KERNELS: readonly KernelConfig[] = [
  adamUpdate,
  add,
  avgPool,
  avgPoolGrad,
  batchMatMul,
  batchNorm,
  batchNormGrad,
  bincount,
  cast,
  clipByValue,
  conv2D,
  conv2DBackpropFilter,
  conv2DBackpropInput,
  depthwiseBackpropFilter,
  depthwiseBackpropInput,
  depthwiseConv2D,
  einsum,
  ...emptyKernels,
  expandMiddle,
  fusedConv2D,
  fusedDepthwiseConv2D,
  fusedMatMul,
  groupedConv2D,
  groupedConv2DBackpropFilter,
  groupedConv2DBackpropInput,
  identity,
  maxPool,
  mean,
  multiply,
  realDiv,
  reluGrad,
  sgdUpdate,
  softmaxCrossEntropy,
  sub,
  sum,
  maxPoolGrad,
  slice,
  unsortedSegmentSum,
];

/**
 * Registers the kernels that the stock wasm backend lacks, has wrong or has slow, in place of the stock ones.
 * `initBackend` calls it; call it yourself only when you set the backend up without `initBackend`, after
 * loading `@tensorflow/tfjs-backend-wasm`. Calling it again changes nothing.
 *
 * @returns the names of the kernels.
 */
export function registerTrainingKernels(): string[] {
  for (const kernel of TRAINING_KERNELS) replaceKernel(kernel);
  // Not a kernel: it is told when a backend is disposed of, and ends its threads.
  replaceKernel({
    kernelName: 'CvThreads',
    backendName: 'wasm',
    kernelFunc: () => [],
    disposeFunc: (backend) => disposeKernelModule(backend as WasmBackend),
  });
  registerLeanGradients();
  return TRAINING_KERNELS.map((kernel) => kernel.kernelName);
}
