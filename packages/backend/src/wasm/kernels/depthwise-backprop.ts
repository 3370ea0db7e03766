import {
  backend_util,
  DepthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput,
} from '@tensorflow/tfjs-core';
import type {
  DepthwiseConv2dNativeBackpropFilterAttrs,
  DepthwiseConv2dNativeBackpropInputAttrs,
  TensorInfo,
} from '@tensorflow/tfjs-core';
import {wasmKernel} from '../kernel.js';
import {windowStruct} from '../window.js';
import {multiplications} from './convolve.js';

type Shape4D = [number, number, number, number];

/** dw [height, width, channels, multiplier] from x and dy [batch, height, width, channels * multiplier]. */
export const depthwiseBackpropFilter = wasmKernel<
  {x: TensorInfo; dy: TensorInfo},
  DepthwiseConv2dNativeBackpropFilterAttrs
>(DepthwiseConv2dNativeBackpropFilter, ({inputs: {x, dy}, attrs, backend, module}) => {
  const {filterShape, strides, dilations, pad, dimRoundingMode} = attrs;
  const info = backend_util.computeConv2DInfo(
    x.shape as Shape4D,
    filterShape,
    strides,
    dilations,
    pad,
    dimRoundingMode,
    true,
  );
  const dw = backend.makeOutput([...filterShape], 'float32');
  const addresses = [module.address(x), module.address(dy), module.address(dw)];
  module.run('depthwise_filter_gradient', [windowStruct(module, info), ...addresses], {
    count: info.filterHeight * info.filterWidth,
    work: multiplications(info) / info.inChannels,
  });
  return dw;
});

/** dx [batch, height, width, channels] from dy and the filter [height, width, channels, multiplier]. */
export const depthwiseBackpropInput = wasmKernel<
  {dy: TensorInfo; filter: TensorInfo},
  DepthwiseConv2dNativeBackpropInputAttrs
>(DepthwiseConv2dNativeBackpropInput, ({inputs: {dy, filter}, attrs, backend, module}) => {
  const {inputShape, strides, dilations, pad, dimRoundingMode} = attrs;
  const info = backend_util.computeConv2DInfo(
    inputShape,
    filter.shape as Shape4D,
    strides,
    dilations,
    pad,
    dimRoundingMode,
    true,
  );
  const dx = backend.makeOutput([...inputShape], 'float32');
  const addresses = [module.address(dy), module.address(filter), module.address(dx)];
  module.run('depthwise_input_gradient', [windowStruct(module, info), ...addresses], {
    count: info.batchSize,
    work: multiplications(info) / info.inChannels,
  });
  return dx;
});
