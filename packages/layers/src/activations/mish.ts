import {mul, softplus, tanh, type Tensor} from '@tensorflow/tfjs-core';
import type {LayerOptions} from '../support/layer.js';
import {ElementwiseLayer} from './elementwise.js';

/** x * tanh(log(1 + e^x)) */
export function applyMish(x: Tensor): Tensor {
  return mul(x, tanh(softplus(x)));
}

/** The layer made by {@link mish}. */
export class Mish extends ElementwiseLayer {
  static className = 'CvMish';

  constructor(options: LayerOptions = {}) {
    super('mish', options);
  }

  protected override activate(x: Tensor): Tensor {
    return applyMish(x);
  }
}

/**
 * Mish: x * tanh(softplus(x)), smooth and not monotonic.
 *
 * Input and output of one shape, of any rank.
 *
 * @throws TypeError when there is no such option, or the input is not float32.
 * @see arXiv:1908.08681
 * @example
 * ```ts
 * import {tensor1d, type Tensor} from '@tensorflow/tfjs-core';
 * import {mish} from '@cv/layers';
 * const y = mish().apply(tensor1d([1])) as Tensor;
 * (await y.data())[0]!.toFixed(4); // => '0.8651'
 * ```
 */
export function mish(options: LayerOptions = {}): Mish {
  return new Mish(options);
}
