import {avgPool, type Tensor4D} from '@tensorflow/tfjs-core';
import {checkLayerOptions} from '../support/options.js';
import type {Pair} from '../support/spatial.js';
import {
  ADAPTIVE_POOL_OPTIONS,
  AdaptivePoolingLayer,
  type AdaptivePool2dOptions,
} from './adaptive-pooling-layer.js';

/** The layer made by {@link adaptiveAvgPool2d}. */
export class AdaptiveAvgPool2d extends AdaptivePoolingLayer {
  static className = 'CvAdaptiveAvgPool2d';

  constructor(options: AdaptivePool2dOptions) {
    super('adaptiveAvgPool2d', checkLayerOptions('adaptiveAvgPool2d', options, ADAPTIVE_POOL_OPTIONS));
  }

  protected override pool(x: Tensor4D, size: Pair, strides: Pair): Tensor4D {
    return avgPool(x, size, strides, 'valid');
  }
}

/**
 * Average pooling to a given output size, whatever the size of the input (larger or smaller), with torch's bins.
 *
 * Input `[batch, height, width, channels]`, output `[batch, ...outputSize, channels]`. No weights.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1406.4729, whose pyramid pools so
 * @example
 * ```ts
 * import {tensor4d, type Tensor} from '@tensorflow/tfjs-core';
 * import {adaptiveAvgPool2d} from '@cv/layers';
 * const row = tensor4d([1, 2, 3], [1, 1, 3, 1]);
 * const y = adaptiveAvgPool2d({outputSize: [1, 2]}).apply(row) as Tensor;
 * await y.data(); // => [1.5, 2.5]
 * ```
 */
export function adaptiveAvgPool2d(options: AdaptivePool2dOptions): AdaptiveAvgPool2d {
  return new AdaptiveAvgPool2d(options);
}
