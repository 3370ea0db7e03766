import {backend_util, Conv2DBackpropFilter} from '@tensorflow/tfjs-core';
import type {Conv2DBackpropFilterAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernel} from '../kernel.js';
import {channelsLast} from './channels-last.js';
import {filterGradient} from './filter-gradient.js';

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
    filterGradient(module, info, x, dy, dw);
    layout.dispose();
    return dw;
  },
);
