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
  const taps = info.filterHeight * info.filterWidth;
  const {inChannels, outChannels} = info;
  const packed = module.workspace(module.call('matmul_b_size', taps * inChannels, outChannels));
  const panels = {count: Math.ceil(outChannels / PANEL_COLUMNS), work: taps * inChannels * outChannels};
  const address = module.address(filter.tensor);
  if (filter.rotated) {
    // The kernel speaks of the forward convolution, whose channels are exchanged.
    module.run('pack_rotated_filter', [address, taps, outChannels, inChannels, packed], panels);
  } else {
    module.run('matmul_pack_b', [address, taps * inChannels, outChannels, 0, packed], panels);
  }
  const merged = pixelsInOneColumn(info);
  const window = windowStruct(module, merged);
  const biasAddress = bias ? module.address(bias) : 0;
  module.run('conv2d', [window, module.address(x), packed, biasAddress, activation, module.address(y)], {
    count: merged.batchSize * merged.outHeight,
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
    {count: info.outChannels / PANEL_COLUMNS, work: 9 * info.inChannels * info.outChannels},
  );
  const biasAddress = bias ? module.address(bias) : 0;
  const args = [window, module.address(x), transformed, biasAddress, activation, module.address(y)];
  module.run('winograd_conv2d', args, {
    count: module.call('winograd_tiles', window),
    step: 4,
    scratch: module.call('winograd_conv2d_scratch', window),
    work: multiplications(info),
  });
}

/** Multiply-adds of the textbook algorithm. */
export function multiplications(info: WindowInfo): number {
  const pixels = info.batchSize * info.outHeight * info.outWidth;
  return pixels * info.filterHeight * info.filterWidth * info.inChannels * info.outChannels;
}
