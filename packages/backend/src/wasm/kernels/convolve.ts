import type {TensorInfo} from '@tensorflow/tfjs-core';
import type {KernelModule, KernelName} from '../kernel-module.js';
import {pixelsInOneColumn, windowStruct, type WindowInfo} from '../window.js';
import type {FusedEpilogue} from './activation.js';
import {TILE_COLUMNS} from './tile.js';
import {winogradPays} from './winograd.js';

/** A filter as it is, or turned by 180 degrees with its input and output channels exchanged. */
export interface Filter {
  readonly tensor: TensorInfo;
  readonly rotated: boolean;
}

/** y = activation(x * filter + bias); `info` describes this convolution, with the rotated filter if it is rotated. */
type Convolve = (
  module: KernelModule,
  info: WindowInfo,
  x: TensorInfo,
  filter: Filter,
  epilogue: FusedEpilogue,
  y: TensorInfo,
) => void;

export const convolve: Convolve = (module, info, x, filter, epilogue, y) => {
  (winogradPays(info) ? byWinograd : directly)(module, info, x, filter, epilogue, y);
};

const directly: Convolve = (module, info, x, filter, {bias, activation}, y) => {
  const merged = pixelsInOneColumn(info);
  const window = windowStruct(module, merged);
  const packed = prepareFilter(module, info, window, filter, [
    'conv2d_filter_size',
    filter.rotated ? 'conv2d_rotated_filter' : 'conv2d_filter',
  ]);
  const biasAddress = bias ? module.address(bias) : 0;
  module.run('conv2d', [window, module.address(x), packed, biasAddress, activation, module.address(y)], {
    count: (info.groups ?? 1) * merged.batchSize * merged.outHeight,
    scratch: module.call('conv2d_scratch', window),
    work: multiplications(info),
  });
};

const byWinograd: Convolve = (module, info, x, filter, {bias, activation}, y) => {
  const window = windowStruct(module, info);
  const transformed = prepareFilter(module, info, window, filter, [
    'winograd_filter_size',
    filter.rotated ? 'winograd_rotated_filter' : 'winograd_filter',
  ]);
  const biasAddress = bias ? module.address(bias) : 0;
  const args = [window, module.address(x), transformed, biasAddress, activation, module.address(y)];
  module.run('winograd_conv2d', args, {
    count: module.call('winograd_conv2d_fours', window),
    scratch: module.call('winograd_conv2d_scratch', window),
    work: multiplications(info),
  });
};

/** The filter in the form that the convolution reads, panels of eight output channels; by kernels for its size and itself. */
function prepareFilter(
  module: KernelModule,
  {groups = 1, filterHeight, filterWidth, inChannels, outChannels}: WindowInfo,
  window: number,
  {tensor}: Filter,
  [size, pack]: readonly [KernelName, KernelName],
): number {
  const key = `${pack} ${[filterHeight, filterWidth, inChannels, outChannels, groups]}`;
  return module.prepared(tensor, key, module.call(size, window), (address) =>
    module.run(pack, [window, module.address(tensor), address], {
      count: groups * Math.ceil(outChannels / TILE_COLUMNS),
      work: groups * filterHeight * filterWidth * inChannels * outChannels,
    }),
  );
}

/** Multiply-adds of the textbook algorithm. */
export function multiplications(info: WindowInfo): number {
  const pixels = info.batchSize * info.outHeight * info.outWidth;
  const products = info.filterHeight * info.filterWidth * info.inChannels * info.outChannels;
  return (info.groups ?? 1) * pixels * products;
}
