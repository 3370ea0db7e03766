// What a program can do without kernels of its own: the filter gradient of a convolution on the stock wasm backend,
// written as a convolution of the transposed input with the transposed gradient.
import * as tf from '@tensorflow/tfjs-core';

/** Registers Conv2DBackpropFilter for 'wasm' as a composition of stock kernels. */
export function registerComposedGradients() {
  tf.registerKernel({
    kernelName: tf.Conv2DBackpropFilter,
    backendName: 'wasm',
    kernelFunc({inputs: {x, dy}, attrs, backend}) {
      const {strides, pad, filterShape} = attrs;
      const info = tf.backend_util.computeConv2DInfo(x.shape, filterShape, strides, 1, pad);
      const run = (name, inputs, attrs) => tf.getKernel(name, 'wasm').kernelFunc({inputs, attrs, backend});
      const {top, left} = info.padInfo;
      const bottom = (info.outHeight - 1) * info.strideHeight + info.filterHeight - info.inHeight - top;
      const right = (info.outWidth - 1) * info.strideWidth + info.filterWidth - info.inWidth - left;
      // Batch and channels change places: x [C, H, W, B] * dy [OH, OW, B, O] -> [C, KH, KW, O].
      const xT = run('Transpose', {x}, {perm: [3, 1, 2, 0]});
      const dyT = run('Transpose', {x: dy}, {perm: [1, 2, 0, 3]});
      const dw = run(
        'Conv2D',
        {x: xT, filter: dyT},
        {
          strides: [1, 1],
          dilations: [info.strideHeight, info.strideWidth],
          pad: [
            [0, 0],
            [top, bottom],
            [left, right],
            [0, 0],
          ],
          dataFormat: 'NHWC',
        },
      );
      const result = run('Transpose', {x: dw}, {perm: [1, 2, 0, 3]});
      for (const each of [xT, dyT, dw]) backend.disposeData(each.dataId);
      return result;
    },
  });
}
