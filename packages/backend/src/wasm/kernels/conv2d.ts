import {backend_util, Conv2D, FusedConv2D} from '@tensorflow/tfjs-core';
import type {Conv2DAttrs, FusedConv2DAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernel, type KernelCall, type Shape4D} from '../kernel.js';
import {withEpilogue, type FusedEpilogue} from './activation.js';
import {channelsLast} from './channels-last.js';
import {convolve} from './convolve.js';

type Call = Pick<KernelCall<object, object>, 'backend' | 'module'>;

/** x [batch, height, width, in], filter [height, width, in, out] -> [batch, height, width, out]. */
export const conv2D = wasmKernel<{x: TensorInfo; filter: TensorInfo}, Conv2DAttrs>(Conv2D, (call) => {
  const layout = channelsLast(call.backend, call.attrs.dataFormat);
  const x = layout.to(call.inputs.x);
  const y = run(
    call,
    x,
    call.inputs.filter,
    {...call.attrs, pad: layout.pad(call.attrs.pad)},
    {activation: 0},
  );
  layout.dispose();
  return layout.from(y);
});

/** The same with bias and activation. */
export const fusedConv2D = wasmKernel<
  {x: TensorInfo; filter: TensorInfo; bias?: TensorInfo; preluActivationWeights?: TensorInfo},
  FusedConv2DAttrs
>(FusedConv2D, (call) => {
  const {backend, attrs} = call;
  const {filter, bias, preluActivationWeights} = call.inputs;
  const layout = channelsLast(backend, attrs.dataFormat);
  const x = layout.to(call.inputs.x);
  const slopes = preluActivationWeights && layout.toImage(preluActivationWeights);
  const epilogue = {bias, slopes, activation: attrs.activation, alpha: attrs.leakyreluAlpha};
  const y = withEpilogue(backend, filter.shape[3]!, epilogue, (fused) =>
    run(call, x, filter, {...attrs, pad: layout.pad(attrs.pad)}, fused),
  );
  layout.dispose();
  return layout.from(y);
});

function run(
  {backend, module}: Call,
  x: TensorInfo,
  filter: TensorInfo,
  {strides, pad, dilations, dimRoundingMode}: Omit<Conv2DAttrs, 'dataFormat'>,
  epilogue: FusedEpilogue,
): TensorInfo {
  const info = backend_util.computeConv2DInfo(
    x.shape as Shape4D,
    filter.shape as Shape4D,
    strides,
    dilations,
    pad,
    dimRoundingMode,
  );
  const y = backend.makeOutput(info.outShape, 'float32');
  convolve(module, info, x, {tensor: filter, rotated: false}, epilogue, y);
  return y;
}
