import type {TensorInfo} from '@tensorflow/tfjs-core';
import type {KernelModule} from '../kernel-module.js';
import {imagesInOneRowEach, windowStruct, type WindowInfo} from '../window.js';
import {multiplications} from './convolve.js';
import {winogradPays} from './winograd.js';

const FOUR = 4;

/** dw = the gradient of a convolution with respect to its filter, from its input x and the gradient dy of its output. */
export type FilterGradient = (
  module: KernelModule,
  info: WindowInfo,
  x: TensorInfo,
  dy: TensorInfo,
  dw: TensorInfo,
) => void;

export const filterGradient: FilterGradient = (module, info, x, dy, dw) => {
  const addresses = [module.address(x), module.address(dy), module.address(dw)];
  if (winogradPays(info)) {
    const window = windowStruct(module, info);
    const {groups = 1, inChannels} = info;
    module.run('winograd_filter_gradient', [window, ...addresses], {
      count: (groups * inChannels) / FOUR,
      repeats: true,
      scratch: (fours) =>
        module.call('winograd_filter_gradient_scratch', window, Math.min(fours * FOUR, inChannels)),
      work: multiplications(info),
    });
  } else {
    const window = windowStruct(module, imagesInOneRowEach(info));
    module.run('conv2d_filter_gradient', [window, ...addresses], {
      count: module.call('conv2d_filter_gradient_fours', window),
      repeats: true,
      scratch: module.call('conv2d_filter_gradient_scratch', window),
      work: multiplications(info),
    });
  }
};
