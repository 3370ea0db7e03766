import {maxPool, type Tensor4D} from '@tensorflow/tfjs-core';
import {checkLayerOptions} from '../support/options.js';
import type {Pair} from '../support/spatial.js';
import {
  ADAPTIVE_POOL_OPTIONS,
  AdaptivePoolingLayer,
  type AdaptivePool2dOptions,
} from './adaptive-pooling-layer.js';

/** The layer made by {@link adaptiveMaxPool2d}. */
export class AdaptiveMaxPool2d extends AdaptivePoolingLayer {
  static className = 'CvAdaptiveMaxPool2d';

  constructor(options: AdaptivePool2dOptions) {
    super('adaptiveMaxPool2d', checkLayerOptions('adaptiveMaxPool2d', options, ADAPTIVE_POOL_OPTIONS));
  }

  protected override pool(x: Tensor4D, size: Pair, strides: Pair): Tensor4D {
    return maxPool(x, size, strides, 'valid');
  }
}

/**
 * Max pooling to a given output size, whatever the size of the input (larger or smaller), with torch's bins.
 *
 * Input `[batch, height, width, channels]`, output `[batch, ...outputSize, channels]`. No weights. Training on wasm needs
 * `initBackend` of `@cv/backend`, and NaNs may get lost, as in `maxPool2d`.
 *
 * Deviation: rows are pooled before columns, so that of equal values in a bin the gradient may go to another than
 * torch's, the first in reading order.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1406.4729, whose pyramid pools so
 * @example
 * ```ts
 * import {tensor4d, type Tensor} from '@tensorflow/tfjs-core';
 * import {adaptiveMaxPool2d} from '@cv/layers';
 * const row = tensor4d([1, 2, 3], [1, 1, 3, 1]);
 * const y = adaptiveMaxPool2d({outputSize: [1, 2]}).apply(row) as Tensor;
 * await y.data(); // => [2, 3]
 * ```
 */
export function adaptiveMaxPool2d(options: AdaptivePool2dOptions): AdaptiveMaxPool2d {
  return new AdaptiveMaxPool2d(options);
}
