import {backend_util, Conv2DBackpropInput} from '@tensorflow/tfjs-core';
import type {Conv2DBackpropInputAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {runWasmKernel, wasmKernel} from '../kernel.js';
import {windowStruct} from '../window.js';
import {channelsLast} from './channels-last.js';

const PANEL_COLUMNS = 8;

type Shape4D = [number, number, number, number];

/** dx [batch, height, width, in] from dy [batch, height, width, out] and a filter [height, width, in, out]. */
export const conv2DBackpropInput = wasmKernel<{dy: TensorInfo; filter: TensorInfo}, Conv2DBackpropInputAttrs>(
  Conv2DBackpropInput,
  ({inputs: {dy: given, filter}, attrs, backend, module}) => {
    const layout = channelsLast(backend, attrs.dataFormat);
    const {inputShape, strides, pad, dimRoundingMode} = attrs;
    const info = backend_util.computeConv2DInfo(
      layout.toShape(inputShape) as Shape4D,
      filter.shape as Shape4D,
      strides,
      1,
      layout.pad(pad),
      dimRoundingMode,
    );
    const dyInLayout = layout.to(given);
    // A transposed convolution may ask for a smaller image than dy would give: the rest of dy is not used.
    const fits = dyInLayout.shape.every((size, axis) => size === info.outShape[axis]);
    const dy = fits
      ? dyInLayout
      : runWasmKernel(backend, 'Slice', {x: dyInLayout}, {begin: [0, 0, 0, 0], size: info.outShape});
    const dx = backend.makeOutput(info.inShape, 'float32');

    const window = windowStruct(module, info);
    const packed = module.workspace(module.call('conv2d_input_gradient_filter_size', window));
    const patch = info.filterHeight * info.filterWidth * info.inChannels;
    const panels = {count: Math.ceil(patch / PANEL_COLUMNS)};
    module.run('conv2d_input_gradient_pack', [window, module.address(filter), packed], panels);
    module.run('conv2d_input_gradient', [window, module.address(dy), packed, module.address(dx)], {
      count: info.batchSize,
      scratch: module.call('conv2d_input_gradient_scratch', window),
    });
    if (!fits) backend.disposeData(dy.dataId);
    layout.dispose();
    return layout.from(dx);
  },
);
