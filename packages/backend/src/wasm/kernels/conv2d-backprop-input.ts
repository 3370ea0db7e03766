import {backend_util, Conv2DBackpropInput} from '@tensorflow/tfjs-core';
import type {Conv2DBackpropInputAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {runWasmKernel, wasmKernel, type Shape4D} from '../kernel.js';
import {channelsLast} from './channels-last.js';
import {inputGradient} from './input-gradient.js';

/** dx [batch, height, width, in] from dy [batch, height, width, out] and a filter [height, width, in, out]. */
export const conv2DBackpropInput = wasmKernel<{dy: TensorInfo; filter: TensorInfo}, Conv2DBackpropInputAttrs>(
  Conv2DBackpropInput,
  ({inputs, attrs, backend, module}) => {
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
    inputGradient(module, info, dy, inputs.filter, dx);
    if (!fits) backend.disposeData(dy.dataId);
    layout.dispose();
    return layout.from(dx);
  },
);
