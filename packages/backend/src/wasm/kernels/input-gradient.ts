import type {TensorInfo} from '@tensorflow/tfjs-core';
import type {KernelModule} from '../kernel-module.js';
import {windowStruct, type WindowInfo} from '../window.js';
import {convolve, multiplications} from './convolve.js';
import {TILE_COLUMNS} from './tile.js';

/** dx = the gradient of a convolution with respect to its input, from its filter and the gradient dy of its output. */
export type InputGradient = (
  module: KernelModule,
  info: WindowInfo,
  dy: TensorInfo,
  filter: TensorInfo,
  dx: TensorInfo,
) => void;

export const inputGradient: InputGradient = (module, info, dy, filter, dx) => {
  (rotatingPays(info) ? convolveRotated : scatterPatches)(module, info, dy, filter, dx);
};

/**
 * Whether to compute the gradient as a convolution. That needs a stride of 1, and does more work than necessary where
 * dx is larger than dy or has few channels (they are rounded up to a panel). Scattering has its own cost; measured, the
 * two meet at about 1.6 times the work. In narrow groups, patches fall apart into short runs: scattering does not pay.
 */
function rotatingPays(info: WindowInfo): boolean {
  if (info.strideHeight > 1 || info.strideWidth > 1) return false;
  const channels = Math.ceil(info.inChannels / TILE_COLUMNS) * TILE_COLUMNS;
  const work = info.inHeight * info.inWidth * channels;
  const necessary = info.outHeight * info.outWidth * info.inChannels;
  const narrow = info.inChannels < 4 || ((info.groups ?? 1) > 1 && info.inChannels < 16);
  return work <= 1.6 * necessary || narrow;
}

/** Without stride: a convolution of dy with the filter turned by 180 degrees. */
const convolveRotated: InputGradient = (module, info, dy, filter, dx) => {
  const backwards = {
    ...info,
    inHeight: info.outHeight,
    inWidth: info.outWidth,
    inChannels: info.outChannels,
    outHeight: info.inHeight,
    outWidth: info.inWidth,
    outChannels: info.inChannels,
    padInfo: {
      top: (info.filterHeight - 1) * info.dilationHeight - info.padInfo.top,
      left: (info.filterWidth - 1) * info.dilationWidth - info.padInfo.left,
    },
  };
  convolve(module, backwards, dy, {tensor: filter, rotated: true}, {activation: 0}, dx);
};

/** With any stride: every output pixel sends the gradient of its patch back to the input. */
const scatterPatches: InputGradient = (module, info, dy, filter, dx) => {
  const window = windowStruct(module, info);
  const packed = module.workspace(module.call('conv2d_input_gradient_filter_size', window));
  const {groups = 1, filterHeight, filterWidth, inChannels, outChannels} = info;
  module.run('conv2d_input_gradient_pack', [window, module.address(filter), packed], {
    count: module.call('conv2d_input_gradient_panels', window),
    work: groups * filterHeight * filterWidth * inChannels * outChannels,
  });
  module.run('conv2d_input_gradient', [window, module.address(dy), packed, module.address(dx)], {
    count: info.batchSize,
    scratch: module.call('conv2d_input_gradient_scratch', window),
    work: multiplications(info),
  });
};
