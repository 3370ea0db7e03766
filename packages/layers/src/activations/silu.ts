import {mul, sigmoid, type Tensor} from '@tensorflow/tfjs-core';
import type {LayerOptions} from '../support/layer.js';
import {ElementwiseLayer} from './elementwise.js';

/** x * sigmoid(x) */
export function applySilu(x: Tensor): Tensor {
  return mul(x, sigmoid(x));
}

/** The layer made by {@link silu}. */
export class Silu extends ElementwiseLayer {
  static className = 'CvSilu';

  constructor(options: LayerOptions = {}) {
    super('silu', options);
  }

  protected override activate(x: Tensor): Tensor {
    return applySilu(x);
  }
}

/**
 * EfficientNet's activation, also called swish: x * sigmoid(x).
 *
 * Input and output of one shape, of any rank.
 *
 * @throws TypeError when there is no such option, or the input is not float32.
 * @see arXiv:1702.03118, arXiv:1710.05941
 * @example
 * ```ts
 * import {tensor1d, type Tensor} from '@tensorflow/tfjs-core';
 * import {silu} from '@cv/layers';
 * const y = silu().apply(tensor1d([1])) as Tensor;
 * (await y.data())[0]!.toFixed(4); // => '0.7311'
 * ```
 */
export function silu(options: LayerOptions = {}): Silu {
  return new Silu(options);
}
