import {DepthwiseConv2dNativeBackpropFilter, DepthwiseConv2dNativeBackpropInput} from '@tensorflow/tfjs-core';
import type {
  DepthwiseConv2dNativeBackpropFilterAttrs,
  DepthwiseConv2dNativeBackpropInputAttrs,
  TensorInfo,
} from '@tensorflow/tfjs-core';
import {wasmKernel} from '../kernel.js';
import {depthwiseFilterGradient, depthwiseInfo, depthwiseInputGradient} from './depthwise.js';

/** dw [height, width, channels, multiplier] from x and dy [batch, height, width, channels * multiplier]. */
export const depthwiseBackpropFilter = wasmKernel<
  {x: TensorInfo; dy: TensorInfo},
  DepthwiseConv2dNativeBackpropFilterAttrs
>(DepthwiseConv2dNativeBackpropFilter, ({inputs: {x, dy}, attrs, backend, module}) => {
  const dw = backend.makeOutput([...attrs.filterShape], 'float32');
  depthwiseFilterGradient(module, depthwiseInfo(x.shape, attrs.filterShape, attrs), x, dy, dw);
  return dw;
});

/** dx [batch, height, width, channels] from dy and the filter [height, width, channels, multiplier]. */
export const depthwiseBackpropInput = wasmKernel<
  {dy: TensorInfo; filter: TensorInfo},
  DepthwiseConv2dNativeBackpropInputAttrs
>(DepthwiseConv2dNativeBackpropInput, ({inputs: {dy, filter}, attrs, backend, module}) => {
  const dx = backend.makeOutput([...attrs.inputShape], 'float32');
  depthwiseInputGradient(module, depthwiseInfo(attrs.inputShape, filter.shape, attrs), dy, filter, dx);
  return dx;
});
