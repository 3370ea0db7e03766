import {AvgPool, backend_util, MaxPool, util} from '@tensorflow/tfjs-core';
import type {AvgPoolAttrs, MaxPoolAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {runWasmKernel, sizeOf, wasmKernel, type Shape4D} from '../kernel.js';
import {windowStruct} from '../window.js';

/** Pools x [batch, height, width, channels]. The stock kernels leave windows that lie in the padding unset. */
function pool(kernelName: string, kernel: 'max_pool' | 'average_pool') {
  return wasmKernel<{x: TensorInfo}, MaxPoolAttrs & AvgPoolAttrs>(
    kernelName,
    ({inputs: {x}, attrs: {filterSize, strides, pad, dimRoundingMode}, backend, module}) => {
      if (x.dtype !== 'float32') {
        throw new TypeError(`${kernelName}: x must be float32; got ${x.dtype}. Cast it.`);
      }
      const shape = x.shape as Shape4D;
      const info = backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
      // On TensorFlow.js' other backends, a 1x1 window that keeps the shape does nothing, whatever stride and padding.
      if (info.filterHeight * info.filterWidth === 1 && util.arraysEqual(shape, info.outShape)) {
        return runWasmKernel(backend, 'Identity', {x});
      }
      const y = backend.makeOutput(info.outShape, 'float32');
      module.run(kernel, [windowStruct(module, info), module.address(x), module.address(y)], {
        count: info.batchSize * info.outHeight * info.outWidth,
        work: sizeOf(shape),
      });
      return y;
    },
  );
}

export const maxPool = pool(MaxPool, 'max_pool');
export const avgPool = pool(AvgPool, 'average_pool');
