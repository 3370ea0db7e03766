import type {TensorInfo} from '@tensorflow/tfjs-core';
import {sizeOf, wasmKernelOfMany} from '../kernel.js';

/**
 * Batch normalisation in training: from x [..., channels], gamma and beta [channels] to y [..., channels] and the batch's
 * mean and biased variance [channels]. Registered by a name of our own, which `@cv/layers` looks up.
 */
export const batchNorm = wasmKernelOfMany<
  {x: TensorInfo; gamma: TensorInfo; beta: TensorInfo},
  {epsilon: number}
>('CvBatchNorm', ({inputs: {x, gamma, beta}, attrs: {epsilon}, backend, module}) => {
  const channels = x.shape.at(-1)!;
  const rows = sizeOf(x.shape) / channels;
  const y = backend.makeOutput(x.shape, 'float32');
  const mean = backend.makeOutput([channels], 'float32');
  const variance = backend.makeOutput([channels], 'float32');
  const [xAddress, meanAddress, varianceAddress] = [x, mean, variance].map((each) =>
    module.address(each),
  ) as [number, number, number];

  const blocks = module.call('batch_norm_blocks', rows, channels);
  const partial = module.workspace(blocks * 2 * channels);
  const work = rows * channels;
  module.run('batch_norm_statistics', [xAddress, partial, rows, channels], {count: blocks, work});
  module.call('batch_norm_merge', partial, meanAddress, varianceAddress, rows, channels);
  const scale = module.workspace(channels);
  module.call('batch_norm_scale', varianceAddress, module.address(gamma), epsilon, scale, channels);
  const factors = [meanAddress, scale, module.address(beta)];
  module.run('batch_norm_apply', [xAddress, ...factors, module.address(y), channels], {count: rows, work});
  return [y, mean, variance];
});

/** Its gradient: dx [..., channels], dgamma and dbeta [channels]; mean and variance are those of the batch. */
export const batchNormGrad = wasmKernelOfMany<
  {dy: TensorInfo; x: TensorInfo; gamma: TensorInfo; mean: TensorInfo; variance: TensorInfo},
  {epsilon: number}
>('CvBatchNormGrad', ({inputs, attrs: {epsilon}, backend, module}) => {
  const {x} = inputs;
  const channels = x.shape.at(-1)!;
  const rows = sizeOf(x.shape) / channels;
  const dx = backend.makeOutput(x.shape, 'float32');
  const dgamma = backend.makeOutput([channels], 'float32');
  const dbeta = backend.makeOutput([channels], 'float32');
  const [dyAddress, xAddress, gamma, mean, variance] = [
    inputs.dy,
    x,
    inputs.gamma,
    inputs.mean,
    inputs.variance,
  ].map((each) => module.address(each)) as [number, number, number, number, number];

  const blocks = module.call('batch_norm_blocks', rows, channels);
  const factors = module.workspace((blocks * 2 + 3) * channels);
  const partial = factors + 3 * channels * 4;
  const work = 2 * rows * channels;
  const sums = [dyAddress, xAddress, mean, partial, rows, channels];
  module.run('batch_norm_gradient_sums', sums, {count: blocks, work});
  const results = [module.address(dgamma), module.address(dbeta)];
  const merge = [partial, blocks, variance, gamma, epsilon, ...results, factors, rows, channels];
  module.call('batch_norm_gradient_merge', ...merge);
  const apply = [dyAddress, xAddress, mean, factors, module.address(dx), channels];
  module.run('batch_norm_gradient_apply', apply, {count: rows, work});
  return [dx, dgamma, dbeta];
});
