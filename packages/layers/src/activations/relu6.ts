import {relu6 as coreRelu6, type Tensor} from '@tensorflow/tfjs-core';
import type {LayerOptions} from '../support/layer.js';
import {ElementwiseLayer} from './elementwise.js';

/** The layer made by {@link relu6}. */
export class Relu6 extends ElementwiseLayer {
  static className = 'CvRelu6';

  constructor(options: LayerOptions = {}) {
    super('relu6', options);
  }

  protected override activate(x: Tensor): Tensor {
    return coreRelu6(x);
  }
}

/**
 * A rectifier with a ceiling, min(max(x, 0), 6): MobileNet's, made for arithmetic of few bits.
 *
 * Input and output of one shape, of any rank.
 *
 * @throws TypeError when there is no such option, or the input is not float32.
 * @see arXiv:1704.04861
 * @example
 * ```ts
 * import {tensor1d, type Tensor} from '@tensorflow/tfjs-core';
 * import {relu6} from '@cv/layers';
 * const y = relu6().apply(tensor1d([-1, 2, 7])) as Tensor;
 * await y.data(); // => [0, 2, 6]
 * ```
 */
export function relu6(options: LayerOptions = {}): Relu6 {
  return new Relu6(options);
}
