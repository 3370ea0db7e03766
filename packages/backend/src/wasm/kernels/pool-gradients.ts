import {AvgPoolGrad, backend_util, MaxPoolGrad} from '@tensorflow/tfjs-core';
import type {AvgPoolGradAttrs, MaxPoolGradAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {sizeOf, wasmKernel, type Shape4D} from '../kernel.js';
import {windowStruct} from '../window.js';

/**
 * Sends dy to the first largest element of each window.
 * The stock kernel sends it to element 0 where the largest element is not above zero.
 */
export const maxPoolGrad = wasmKernel<{dy: TensorInfo; input: TensorInfo}, MaxPoolGradAttrs>(
  MaxPoolGrad,
  ({inputs: {dy, input}, attrs, backend, module}) => {
    const {filterSize, strides, pad, dimRoundingMode} = attrs;
    const shape = input.shape as Shape4D;
    const info = backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
    const dx = backend.makeOutput(input.shape, 'float32');
    const addresses = [module.address(input), module.address(dy), module.address(dx)];
    module.run('max_pool_gradient', [windowStruct(module, info), ...addresses], {
      count: info.batchSize,
      work: 2 * sizeOf(input.shape),
    });
    return dx;
  },
);

/**
 * Shares dy among the elements of each window that lie inside the image, as the forward pass averages over
 * them; the stock kernels divide by the window's full size also at a padded border. With explicit padding we do so
 * too, since tfjs-core's own tests demand it.
 */
export const avgPoolGrad = wasmKernel<{dy: TensorInfo; input: TensorInfo}, AvgPoolGradAttrs>(
  AvgPoolGrad,
  ({inputs: {dy, input}, attrs, backend, module}) => {
    const {filterSize, strides, pad} = attrs;
    const info = backend_util.computePool2DInfo(input.shape as Shape4D, filterSize, strides, 1, pad);
    const dx = backend.makeOutput(input.shape, 'float32');
    const addresses = [module.address(dy), module.address(dx)];
    const divideByWindow = Number(Array.isArray(pad));
    module.run('average_pool_gradient', [windowStruct(module, info), ...addresses, divideByWindow], {
      count: info.batchSize,
      work: 2 * sizeOf(input.shape),
    });
    return dx;
  },
);
