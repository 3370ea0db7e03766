// Depthwise convolution and its gradients. With one filter a channel they have kernels of their own; with more of them
// they are grouped convolutions, of groups of one channel: the filter [height, width, channels, multiplier] lies in memory as
// [height, width, 1, channels * multiplier].
import {backend_util} from '@tensorflow/tfjs-core';
import type {TensorInfo} from '@tensorflow/tfjs-core';
import type {Shape4D} from '../kernel.js';
import type {KernelModule} from '../kernel-module.js';
import {windowStruct, type WindowInfo} from '../window.js';
import type {FusedEpilogue} from './activation.js';
import {convolve} from './convolve.js';
import {filterGradient, type FilterGradient} from './filter-gradient.js';
import {inputGradient, type InputGradient} from './input-gradient.js';

export interface DepthwiseAttributes {
  strides: [number, number] | number;
  dilations?: [number, number] | number;
  pad: 'valid' | 'same' | number | backend_util.ExplicitPadding;
  dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

/** The geometry of a depthwise convolution of x with a filter, both by their shapes. */
export function depthwiseInfo(
  x: readonly number[],
  filter: readonly number[],
  {strides, dilations, pad, dimRoundingMode}: DepthwiseAttributes,
): backend_util.Conv2DInfo {
  return backend_util.computeConv2DInfo(
    x as Shape4D,
    filter as Shape4D,
    strides,
    dilations ?? 1,
    pad,
    dimRoundingMode,
    true,
  );
}

/** y = activation(x * filter + bias) */
export function depthwise(
  module: KernelModule,
  info: WindowInfo,
  x: TensorInfo,
  filter: TensorInfo,
  epilogue: FusedEpilogue,
  y: TensorInfo,
): void {
  if (hasMultiplier(info)) {
    convolve(module, groupsOfOne(info), x, {tensor: filter, rotated: false}, epilogue, y);
    return;
  }
  const bias = epilogue.bias ? module.address(epilogue.bias) : 0;
  const operands = [module.address(x), module.address(filter), bias, epilogue.activation];
  run(module, info, operands, module.address(y), layoutOf(info.outHeight, info.outWidth, info.inChannels));
}

export const depthwiseFilterGradient: FilterGradient = (module, info, x, dy, dw) => {
  if (hasMultiplier(info)) {
    filterGradient(module, groupsOfOne(info), x, dy, dw);
    return;
  }
  const window = windowStruct(module, info);
  const addresses = [x, dy, dw].map((tensor) => module.address(tensor));
  module.run('depthwise_filter_gradient', [window, ...addresses], {
    count: Math.ceil(info.inChannels / 4),
    repeats: true,
    scratch: module.call('depthwise_filter_gradient_scratch', window),
    work: workOf(info),
  });
};

/** A phase of the pixels of dx after the other: see kernels/depthwise_input_gradient.c. */
export const depthwiseInputGradient: InputGradient = (module, info, dy, filter, dx) => {
  const {strideHeight, strideWidth, dilationHeight, dilationWidth, inChannels} = info;
  const fallsIntoPhases =
    (strideHeight === 1 || dilationHeight === 1) && (strideWidth === 1 || dilationWidth === 1);
  if (hasMultiplier(info) || !fallsIntoPhases) {
    inputGradient(module, groupsOfOne(info), dy, filter, dx);
    return;
  }
  const packed = module.workspace(info.filterHeight * info.filterWidth * inChannels);
  const {step, row, image} = layoutOf(info.inHeight, info.inWidth, inChannels);
  for (let rowPhase = 0; rowPhase < Math.min(strideHeight, info.inHeight); rowPhase++) {
    for (let columnPhase = 0; columnPhase < Math.min(strideWidth, info.inWidth); columnPhase++) {
      const window = windowStruct(module, info);
      module.call('depthwise_phase_filter', window, module.address(filter), rowPhase, columnPhase, packed);
      const phase = phaseInfo(module, info, rowPhase, columnPhase);
      const address = module.address(dx) + (rowPhase * row + columnPhase * step) * FLOAT_BYTES;
      const layout = {step: step * strideWidth, row: row * strideHeight, image};
      run(module, phase, [module.address(dy), packed, 0, 0], address, layout);
    }
  }
};

const FLOAT_BYTES = 4;

/** Floats from a pixel to the next in its row, from row to row, from image to image. */
interface Layout {
  readonly step: number;
  readonly row: number;
  readonly image: number;
}

function layoutOf(height: number, width: number, channels: number): Layout {
  return {step: channels, row: width * channels, image: height * width * channels};
}

/** `operands` are x, the filter, the bias (0 for none) and the activation. */
function run(
  module: KernelModule,
  info: WindowInfo,
  operands: readonly number[],
  y: number,
  {step, row, image}: Layout,
): void {
  const window = windowStruct(module, info);
  module.run('depthwise', [window, ...operands, y, step, row, image], {
    count: info.batchSize * info.outHeight,
    scratch: module.call('depthwise_scratch', window),
    work: workOf(info),
  });
}

/** The convolution of dy that gives the pixels of dx in one phase. */
function phaseInfo(
  module: KernelModule,
  info: WindowInfo,
  rowPhase: number,
  columnPhase: number,
): WindowInfo {
  const {top, left} = info.padInfo;
  const vertical = [rowPhase, top, info.strideHeight, info.filterHeight] as const;
  const horizontal = [columnPhase, left, info.strideWidth, info.filterWidth] as const;
  return {
    ...info,
    inHeight: info.outHeight,
    inWidth: info.outWidth,
    outHeight: Math.ceil((info.inHeight - rowPhase) / info.strideHeight),
    outWidth: Math.ceil((info.inWidth - columnPhase) / info.strideWidth),
    filterHeight: module.call('depthwise_phase_taps', ...vertical),
    filterWidth: module.call('depthwise_phase_taps', ...horizontal),
    strideHeight: 1,
    strideWidth: 1,
    padInfo: {
      top: module.call('depthwise_phase_pad', ...vertical, info.dilationHeight),
      left: module.call('depthwise_phase_pad', ...horizontal, info.dilationWidth),
    },
  };
}

const hasMultiplier = ({inChannels, outChannels}: WindowInfo) => outChannels !== inChannels;

function groupsOfOne(info: WindowInfo): WindowInfo {
  const {inChannels: groups, outChannels} = info;
  return {...info, groups, inChannels: 1, outChannels: outChannels / groups};
}

function workOf(info: WindowInfo): number {
  const pixels = info.batchSize * info.outHeight * info.outWidth;
  return pixels * info.filterHeight * info.filterWidth * info.inChannels;
}
