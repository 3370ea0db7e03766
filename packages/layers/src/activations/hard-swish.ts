import {mul, type Tensor} from '@tensorflow/tfjs-core';
import type {LayerOptions} from '../support/layer.js';
import {ElementwiseLayer} from './elementwise.js';
import {applyHardSigmoid} from './hard-sigmoid.js';

/** x * hardSigmoid(x) */
export function applyHardSwish(x: Tensor): Tensor {
  return mul(x, applyHardSigmoid(x));
}

/** The layer made by {@link hardSwish}. */
export class HardSwish extends ElementwiseLayer {
  static className = 'CvHardSwish';

  constructor(options: LayerOptions = {}) {
    super('hardSwish', options);
  }

  protected override activate(x: Tensor): Tensor {
    return applyHardSwish(x);
  }
}

/**
 * MobileNetV3's activation: x * min(max(x + 3, 0), 6) / 6.
 *
 * Input and output of one shape, of any rank. At the kinks, -3 and 3, its gradient is that of the flat and of the
 * straight side (torch's is that of the parabola between them).
 *
 * @throws TypeError when there is no such option, or the input is not float32.
 * @see arXiv:1905.02244, section 5.2
 * @example
 * ```ts
 * import {tensor1d, type Tensor} from '@tensorflow/tfjs-core';
 * import {hardSwish} from '@cv/layers';
 * const y = hardSwish().apply(tensor1d([-4, -1.5, 0, 3, 4])) as Tensor;
 * await y.data(); // => [0, -0.375, 0, 3, 4]
 * ```
 */
export function hardSwish(options: LayerOptions = {}): HardSwish {
  return new HardSwish(options);
}
