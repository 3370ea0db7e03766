import {backend_util, Conv2DBackpropInput} from '@tensorflow/tfjs-core';
import type {Conv2DBackpropInputAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {channelsLast, type Layout} from './channels-last.js';
import {wasmKernel} from './kernel.js';
import {windowStruct} from './window.js';

/** dx [batch, height, width, in] from dy [batch, height, width, out] and a filter [height, width, in, out]. */
export const conv2DBackpropInput = wasmKernel<
  {dy: TensorInfo; filter: TensorInfo},
  Conv2DBackpropInputAttrs & {dataFormat: Layout}
>(Conv2DBackpropInput, ({inputs, attrs, backend, module}) => {
  const layout = channelsLast(backend, attrs.dataFormat);
  const dy = layout.to(inputs.dy);
  const {inputShape, strides, pad, dimRoundingMode} = attrs;
  const info = backend_util.computeConv2DInfo(
    layout.toShape(inputShape) as [number, number, number, number],
    inputs.filter.shape as [number, number, number, number],
    strides,
    1,
    layout.pad(pad),
    dimRoundingMode,
  );
  const dx = backend.makeOutput(info.inShape, 'float32');

  const {exports} = module;
  const window = windowStruct(module, info);
  const [packed, scratch] = module.scratch(
    exports.conv2d_input_gradient_filter_size(window),
    exports.conv2d_input_gradient_scratch(window),
  );
  const panels = Math.ceil((info.filterHeight * info.filterWidth * info.inChannels) / 8);
  exports.conv2d_input_gradient_pack(window, module.address(inputs.filter), packed!, 0, panels);
  exports.conv2d_input_gradient(
    window,
    module.address(dy),
    packed!,
    module.address(dx),
    scratch!,
    0,
    info.batchSize,
  );
  layout.dispose();
  return layout.from(dx);
});
