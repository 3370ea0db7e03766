import type {TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernelOfMany} from '../kernel.js';

/**
 * From logits and target distributions [rows, classes]: the cross-entropy of each row [rows] and its gradient with respect to
 * the logits [rows, classes].
 */
export const softmaxCrossEntropy = wasmKernelOfMany<{logits: TensorInfo; targets: TensorInfo}, object>(
  'CvSoftmaxCrossEntropy',
  ({inputs: {logits, targets}, backend, module}) => {
    const [rows, classes] = logits.shape as [number, number];
    const loss = backend.makeOutput([rows], 'float32');
    const gradient = backend.makeOutput([rows, classes], 'float32');
    const addresses = [logits, targets, loss, gradient].map((each) => module.address(each));
    module.run('softmax_cross_entropy', [...addresses, classes], {count: rows, work: 20 * rows * classes});
    return [loss, gradient];
  },
);
