import {DepthwiseConv2dNative, FusedDepthwiseConv2D} from '@tensorflow/tfjs-core';
import type {DepthwiseConv2dNativeAttrs, FusedDepthwiseConv2DAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernel, type KernelCall} from '../kernel.js';
import {withEpilogue, type FusedEpilogue} from './activation.js';
import {depthwise, depthwiseInfo} from './depthwise.js';

type Call = KernelCall<{x: TensorInfo; filter: TensorInfo}, DepthwiseConv2dNativeAttrs>;

/** x [batch, height, width, channels], filter [height, width, channels, multiplier] -> channels * multiplier. */
export const depthwiseConv2D = wasmKernel<Call['inputs'], Call['attrs']>(DepthwiseConv2dNative, (call) =>
  run(call, {activation: 0}),
);

/** The same with bias and activation. */
export const fusedDepthwiseConv2D = wasmKernel<
  Call['inputs'] & {bias?: TensorInfo; preluActivationWeights?: TensorInfo},
  FusedDepthwiseConv2DAttrs
>(FusedDepthwiseConv2D, (call) => {
  const {filter, bias, preluActivationWeights: slopes} = call.inputs;
  const {activation, leakyreluAlpha: alpha} = call.attrs;
  const channels = filter.shape[2]! * filter.shape[3]!;
  return withEpilogue(call.backend, channels, {bias, activation, slopes, alpha}, (fused) => run(call, fused));
});

function run({inputs: {x, filter}, attrs, backend, module}: Call, epilogue: FusedEpilogue): TensorInfo {
  const info = depthwiseInfo(x.shape, filter.shape, attrs);
  const y = backend.makeOutput(info.outShape, 'float32');
  depthwise(module, info, x, filter, epilogue, y);
  return y;
}
