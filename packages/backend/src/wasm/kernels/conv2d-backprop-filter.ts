import {backend_util, Conv2DBackpropFilter} from '@tensorflow/tfjs-core';
import type {Conv2DBackpropFilterAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernel} from '../kernel.js';
import {imagesInOneRowEach, windowStruct} from '../window.js';
import {channelsLast} from './channels-last.js';
import {multiplications} from './convolve.js';
import {winogradPays} from './winograd.js';

/** dw [height, width, in, out] from x [batch, height, width, in] and dy [batch, height, width, out]. */
export const conv2DBackpropFilter = wasmKernel<{x: TensorInfo; dy: TensorInfo}, Conv2DBackpropFilterAttrs>(
  Conv2DBackpropFilter,
  ({inputs, attrs, backend, module}) => {
    const layout = channelsLast(backend, attrs.dataFormat);
    const x = layout.to(inputs.x);
    const dy = layout.to(inputs.dy);
    const {filterShape, strides, pad, dimRoundingMode} = attrs;
    const shape = x.shape as [number, number, number, number];
    const info = backend_util.computeConv2DInfo(
      shape,
      filterShape,
      strides,
      1,
      layout.pad(pad),
      dimRoundingMode,
    );
    const dw = backend.makeOutput([...filterShape], 'float32');
    const addresses = [module.address(x), module.address(dy), module.address(dw)];
    if (winogradPays(info)) {
      const window = windowStruct(module, info);
      module.run('winograd_filter_gradient', [window, ...addresses], {
        count: info.inChannels,
        step: 4,
        repeats: true,
        scratch: (channels) => module.call('winograd_filter_gradient_scratch', window, channels),
        work: multiplications(info),
      });
    } else {
      const window = windowStruct(module, imagesInOneRowEach(info));
      module.run('conv2d_filter_gradient', [window, ...addresses], {
        count: info.filterHeight * info.filterWidth * info.inChannels,
        step: 4,
        repeats: true,
        scratch: module.call('conv2d_filter_gradient_scratch', window),
        work: multiplications(info),
      });
    }
    layout.dispose();
    return dw;
  },
);
