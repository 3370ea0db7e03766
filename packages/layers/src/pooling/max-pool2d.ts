import {maxPool, tidy, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {oneFloatTensor} from '../support/layer.js';
import {checkLayerOptions} from '../support/options.js';
import {corePads} from '../support/spatial.js';
import {POOL_OPTIONS, PoolingLayer, type Pool2dOptions} from './pooling-layer.js';

export type MaxPool2dOptions = Pool2dOptions;

/** The layer made by {@link maxPool2d}. */
export class MaxPool2d extends PoolingLayer {
  static className = 'CvMaxPool2d';

  constructor(options: MaxPool2dOptions) {
    super('maxPool2d', checkLayerOptions('maxPool2d', options, POOL_OPTIONS));
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>(this.fn, inputs);
      this.computeOutputShape(x.shape);
      const {whole} = this.borders([x.shape[1], x.shape[2]]);
      return maxPool(x, this.window.kernelSize, this.window.strides, corePads(whole));
    });
  }
}

/**
 * Max pooling with explicit padding and ceil mode. The border never wins: it counts as minus infinity.
 *
 * Input `[batch, height, width, channels]`, output `[batch, outHeight, outWidth, channels]`. No weights.
 *
 * Backends differ in two things. TensorFlow.js' own wasm backend gives a wrong gradient, and no error: train with
 * `initBackend` of `@cv/backend`, or on cpu or WebGL. And a NaN in a window may lose against numbers, where torch's wins:
 * look for NaNs before a max pool.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1603.07285 for the arithmetic of sizes
 * @example
 * ```ts
 * import {maxPool2d} from '@cv/layers';
 * maxPool2d({poolSize: 3, strides: 2}).computeOutputShape([null, 112, 112, 64]); // => [null, 55, 55, 64]
 * // SqueezeNet's and GoogLeNet's:
 * maxPool2d({poolSize: 3, strides: 2, ceilMode: true}).computeOutputShape([null, 112, 112, 64]); // => [null, 56, 56, 64]
 * ```
 */
export function maxPool2d(options: MaxPool2dOptions): MaxPool2d {
  return new MaxPool2d(options);
}
