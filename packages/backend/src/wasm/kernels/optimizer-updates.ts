import type {TensorInfo} from '@tensorflow/tfjs-core';
import {sizeOf, wasmKernelOfMany} from '../kernel.js';

/** One step of SGD: the new value and, with momentum, the new velocity. */
export const sgdUpdate = wasmKernelOfMany<
  {value: TensorInfo; gradient: TensorInfo; velocity?: TensorInfo},
  {learningRate: number; momentum: number; weightDecay: number; nesterov: boolean}
>('CvSgdUpdate', ({inputs: {value, gradient, velocity}, attrs, backend, module}) => {
  const size = sizeOf(value.shape);
  const outputs = [value, ...(velocity ? [velocity] : [])].map(({shape}) =>
    backend.makeOutput(shape, 'float32'),
  );
  const address = (tensor?: TensorInfo) => (tensor ? module.address(tensor) : 0);
  module.run(
    'sgd_update',
    [
      ...[value, gradient, velocity, outputs[0], outputs[1]].map(address),
      attrs.learningRate,
      attrs.momentum,
      attrs.weightDecay,
      Number(attrs.nesterov),
    ],
    {count: size, step: 4, work: 5 * size},
  );
  return outputs;
});

/** One step of Adam or, with `decoupled`, AdamW: the new value, mean and mean square. `step` counts from 1. */
export const adamUpdate = wasmKernelOfMany<
  {value: TensorInfo; gradient: TensorInfo; mean: TensorInfo; square: TensorInfo},
  {
    learningRate: number;
    beta1: number;
    beta2: number;
    epsilon: number;
    step: number;
    weightDecay: number;
    decoupled: boolean;
  }
>('CvAdamUpdate', ({inputs: {value, gradient, mean, square}, attrs, backend, module}) => {
  const size = sizeOf(value.shape);
  const outputs = [value, mean, square].map(({shape}) => backend.makeOutput(shape, 'float32'));
  module.run(
    'adam_update',
    [
      ...[value, gradient, mean, square, ...outputs].map((each) => module.address(each)),
      attrs.learningRate,
      attrs.beta1,
      attrs.beta2,
      attrs.epsilon,
      1 - attrs.beta1 ** attrs.step,
      1 - attrs.beta2 ** attrs.step,
      attrs.weightDecay,
      Number(attrs.decoupled),
    ],
    {count: size, step: 4, work: 10 * size},
  );
  return outputs;
});
