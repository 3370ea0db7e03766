import {backend_util, Conv2DBackpropInput} from '@tensorflow/tfjs-core';
import type {Conv2DBackpropInputAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {runWasmKernel, wasmKernel, type KernelCall} from '../kernel.js';
import {windowStruct, type WindowInfo} from '../window.js';
import {channelsLast} from './channels-last.js';
import {convolve, multiplications} from './convolve.js';

const PANEL_COLUMNS = 8;

type Shape4D = [number, number, number, number];
type Call = Pick<KernelCall<object, object>, 'backend' | 'module'>;

/** dx [batch, height, width, in] from dy [batch, height, width, out] and a filter [height, width, in, out]. */
export const conv2DBackpropInput = wasmKernel<{dy: TensorInfo; filter: TensorInfo}, Conv2DBackpropInputAttrs>(
  Conv2DBackpropInput,
  (call) => {
    const {inputs, attrs, backend} = call;
    const layout = channelsLast(backend, attrs.dataFormat);
    const {inputShape, strides, pad, dimRoundingMode} = attrs;
    const info = backend_util.computeConv2DInfo(
      layout.toShape(inputShape) as Shape4D,
      inputs.filter.shape as Shape4D,
      strides,
      1,
      layout.pad(pad),
      dimRoundingMode,
    );
    const given = layout.to(inputs.dy);
    // A transposed convolution may ask for a smaller image than dy would give: the rest of dy is not used.
    const fits = given.shape.every((size, axis) => size === info.outShape[axis]);
    const dy = fits
      ? given
      : runWasmKernel(backend, 'Slice', {x: given}, {begin: [0, 0, 0, 0], size: info.outShape});
    const dx = backend.makeOutput(info.inShape, 'float32');
    (rotatingPays(info) ? convolveRotated : scatterPatches)(call, info, dy, inputs.filter, dx);
    if (!fits) backend.disposeData(dy.dataId);
    layout.dispose();
    return layout.from(dx);
  },
);

/**
 * Whether to compute the gradient as a convolution. That needs a stride of 1, and does more work than necessary where
 * dx is larger than dy or has few channels (they are rounded up to a panel). Scattering has its own cost; measured, the
 * two meet at about 1.6 times the work.
 */
function rotatingPays(info: WindowInfo): boolean {
  if (info.strideHeight > 1 || info.strideWidth > 1) return false;
  const channels = Math.ceil(info.inChannels / PANEL_COLUMNS) * PANEL_COLUMNS;
  const work = info.inHeight * info.inWidth * channels;
  const necessary = info.outHeight * info.outWidth * info.inChannels;
  return work <= 1.6 * necessary || info.inChannels < 4;
}

/** Without stride: a convolution of dy with the filter turned by 180 degrees. */
function convolveRotated(
  {module}: Call,
  info: WindowInfo,
  dy: TensorInfo,
  filter: TensorInfo,
  dx: TensorInfo,
) {
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
}

/** With a stride: every output pixel sends the gradient of its patch back to the input. */
function scatterPatches(
  {module}: Call,
  info: WindowInfo,
  dy: TensorInfo,
  filter: TensorInfo,
  dx: TensorInfo,
) {
  const window = windowStruct(module, info);
  const packed = module.workspace(module.call('conv2d_input_gradient_filter_size', window));
  const patch = info.filterHeight * info.filterWidth * info.inChannels;
  const panels = {count: Math.ceil(patch / PANEL_COLUMNS), work: patch * info.outChannels};
  module.run('conv2d_input_gradient_pack', [window, module.address(filter), packed], panels);
  module.run('conv2d_input_gradient', [window, module.address(dy), packed, module.address(dx)], {
    count: info.batchSize,
    scratch: module.call('conv2d_input_gradient_scratch', window),
    work: multiplications(info),
  });
}
