import type {TensorInfo} from '@tensorflow/tfjs-core';
import type {KernelModule} from '../kernel-module.js';
import {pixelsInOneColumn, windowStruct, type WindowInfo} from '../window.js';
import type {FusedEpilogue} from './activation.js';
import {winogradPays} from './winograd.js';

const PANEL_COLUMNS = 8;

/** A filter as it is, or turned by 180 degrees with its input and output channels exchanged. */
export interface Filter {
  readonly tensor: TensorInfo;
  readonly rotated: boolean;
}

/** y = activation(x * filter + bias); `info` describes this convolution, with the rotated filter if it is rotated. */
export function convolve(
  module: KernelModule,
  info: WindowInfo,
  x: TensorInfo,
  filter: Filter,
  epilogue: FusedEpilogue,
  y: TensorInfo,
): void {
  (winogradPays(info) ? byWinograd : directly)(module, info, x, filter, epilogue, y);
}

function directly(
  module: KernelModule,
  info: WindowInfo,
  x: TensorInfo,
  filter: Filter,
  {bias, activation}: FusedEpilogue,
  y: TensorInfo,
): void {
  const merged = pixelsInOneColumn(info);
  const window = windowStruct(module, merged);
  const packed = module.workspace(module.call('conv2d_filter_size', window));
  module.run(
    filter.rotated ? 'conv2d_rotated_filter' : 'conv2d_filter',
    [window, module.address(filter.tensor), packed],
    filterPanels(info),
  );
  const biasAddress = bias ? module.address(bias) : 0;
  module.run('conv2d', [window, module.address(x), packed, biasAddress, activation, module.address(y)], {
    count: (info.groups ?? 1) * merged.batchSize * merged.outHeight,
    scratch: module.call('conv2d_scratch', window),
    work: multiplications(info),
  });
}

function byWinograd(
  module: KernelModule,
  info: WindowInfo,
  x: TensorInfo,
  filter: Filter,
  {bias, activation}: FusedEpilogue,
  y: TensorInfo,
): void {
  const window = windowStruct(module, info);
  const transformed = module.workspace(module.call('winograd_filter_size', window));
  module.run(
    filter.rotated ? 'winograd_rotated_filter' : 'winograd_filter',
    [window, module.address(filter.tensor), transformed],
    filterPanels(info),
  );
  const biasAddress = bias ? module.address(bias) : 0;
  const args = [window, module.address(x), transformed, biasAddress, activation, module.address(y)];
  module.run('winograd_conv2d', args, {
    count: module.call('winograd_conv2d_fours', window),
    scratch: module.call('winograd_conv2d_scratch', window),
    work: multiplications(info),
  });
}

/** The work of packing a filter: panels of eight output channels. */
function filterPanels({groups = 1, filterHeight, filterWidth, inChannels, outChannels}: WindowInfo) {
  return {
    count: groups * Math.ceil(outChannels / PANEL_COLUMNS),
    work: groups * filterHeight * filterWidth * inChannels * outChannels,
  };
}

/** Multiply-adds of the textbook algorithm. */
export function multiplications(info: WindowInfo): number {
  const pixels = info.batchSize * info.outHeight * info.outWidth;
  const products = info.filterHeight * info.filterWidth * info.inChannels * info.outChannels;
  return (info.groups ?? 1) * pixels * products;
}
