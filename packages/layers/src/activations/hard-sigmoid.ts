import {add, mul, relu6, type Tensor} from '@tensorflow/tfjs-core';
import type {LayerOptions} from '../support/layer.js';
import {ElementwiseLayer} from './elementwise.js';

/** min(max(x + 3, 0), 6) / 6 */
export function applyHardSigmoid(x: Tensor): Tensor {
  return mul(relu6(add(x, 3)), 1 / 6);
}

/** The layer made by {@link hardSigmoid}. */
export class HardSigmoid extends ElementwiseLayer {
  static className = 'CvHardSigmoid';

  constructor(options: LayerOptions = {}) {
    super('hardSigmoid', options);
  }

  protected override activate(x: Tensor): Tensor {
    return applyHardSigmoid(x);
  }
}

/**
 * A sigmoid of straight lines: min(max(x + 3, 0), 6) / 6, as torch defines it; TensorFlow.js' own (and Keras 2's)
 * `hardSigmoid` is another one, min(max(0.2 x + 0.5, 0), 1).
 *
 * Input and output of one shape, of any rank.
 *
 * @throws TypeError when there is no such option, or the input is not float32.
 * @see arXiv:1905.02244, section 5.2
 * @example
 * ```ts
 * import {tensor1d, type Tensor} from '@tensorflow/tfjs-core';
 * import {hardSigmoid} from '@cv/layers';
 * const y = hardSigmoid().apply(tensor1d([-3, -1.5, 0, 3, 9])) as Tensor;
 * await y.data(); // => [0, 0.25, 0.5, 1, 1]
 * ```
 */
export function hardSigmoid(options: LayerOptions = {}): HardSigmoid {
  return new HardSigmoid(options);
}
