import {backend_util, DepthwiseConv2dNative, FusedDepthwiseConv2D} from '@tensorflow/tfjs-core';
import type {DepthwiseConv2dNativeAttrs, FusedDepthwiseConv2DAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernel, type KernelCall} from '../kernel.js';
import {windowStruct} from '../window.js';
import {multiplications} from './convolve.js';
import {withEpilogue, type FusedEpilogue} from './activation.js';

type Shape4D = [number, number, number, number];
type Call = KernelCall<{x: TensorInfo; filter: TensorInfo}, DepthwiseConv2dNativeAttrs>;

/** x [batch, height, width, channels], filter [height, width, channels, multiplier] -> channels * multiplier. */
export const depthwiseConv2D = wasmKernel<Call['inputs'], Call['attrs']>(DepthwiseConv2dNative, (call) =>
  convolve(call, {activation: 0}),
);

/** The same with bias and activation. */
export const fusedDepthwiseConv2D = wasmKernel<
  Call['inputs'] & {bias?: TensorInfo; preluActivationWeights?: TensorInfo},
  FusedDepthwiseConv2DAttrs
>(FusedDepthwiseConv2D, (call) => {
  const {filter, bias, preluActivationWeights: slopes} = call.inputs;
  const {activation, leakyreluAlpha: alpha} = call.attrs;
  const channels = filter.shape[2]! * filter.shape[3]!;
  return withEpilogue(call.backend, channels, {bias, activation, slopes, alpha}, (fused) =>
    convolve(call, fused),
  );
});

function convolve(
  {inputs: {x, filter}, attrs, backend, module}: Call,
  {bias, activation}: FusedEpilogue,
): TensorInfo {
  const {strides, dilations, pad, dimRoundingMode} = attrs;
  const info = backend_util.computeConv2DInfo(
    x.shape as Shape4D,
    filter.shape as Shape4D,
    strides,
    dilations ?? 1,
    pad,
    dimRoundingMode,
    true,
  );
  const y = backend.makeOutput(info.outShape, 'float32');
  const biasAddress = bias ? module.address(bias) : 0;
  const addresses = [module.address(x), module.address(filter), biasAddress, activation, module.address(y)];
  module.run('depthwise', [windowStruct(module, info), ...addresses], {
    count: info.batchSize * info.outHeight * info.outWidth,
    work: multiplications(info) / info.inChannels,
  });
  return y;
}
