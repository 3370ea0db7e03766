import {mul, tanh, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import {checkNumber} from '../support/checks.js';
import type {LayerOptions} from '../support/layer.js';
import type {OptionNames} from '../support/options.js';
import {ElementwiseLayer} from './elementwise.js';

/** LeCun's: f(1) = 1 and f(-1) = -1, with the second derivative largest there. */
const AMPLITUDE = 1.7159;
const SLOPE = 2 / 3;

export interface ScaledTanhOptions extends LayerOptions {
  /** The value at infinity, A. Default 1.7159. */
  amplitude?: number;
  /** The factor of the input, S. Default 2/3. */
  slope?: number;
}

/** amplitude * tanh(slope * x) */
export function applyScaledTanh(x: Tensor, amplitude = AMPLITUDE, slope = SLOPE): Tensor {
  return mul(tanh(mul(x, slope)), amplitude);
}

const OPTIONS = {amplitude: true, slope: true} satisfies OptionNames<ScaledTanhOptions>;

/** The layer made by {@link scaledTanh}. */
export class ScaledTanh extends ElementwiseLayer {
  static className = 'CvScaledTanh';
  readonly amplitude: number;
  readonly slope: number;

  constructor(options: ScaledTanhOptions = {}) {
    super('scaledTanh', options, OPTIONS);
    this.amplitude = checkNumber('scaledTanh', 'amplitude', options.amplitude ?? AMPLITUDE, {above: 0});
    this.slope = checkNumber('scaledTanh', 'slope', options.slope ?? SLOPE, {above: 0});
  }

  protected override activate(x: Tensor): Tensor {
    return applyScaledTanh(x, this.amplitude, this.slope);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), amplitude: this.amplitude, slope: this.slope};
  }
}

/**
 * LeNet-5's squashing function, 1.7159 tanh(2/3 x), which keeps values of about one at about one.
 *
 * Input and output of one shape, of any rank.
 *
 * @throws TypeError | RangeError when an option is not a positive number.
 * @see LeCun, Bottou, Bengio and Haffner, Gradient-based learning applied to document recognition, 1998, appendix A
 * @example
 * ```ts
 * import {tensor1d, type Tensor} from '@tensorflow/tfjs-core';
 * import {scaledTanh} from '@cv/layers';
 * const y = scaledTanh().apply(tensor1d([1])) as Tensor;
 * (await y.data())[0]!.toFixed(3); // => '1.000'
 * ```
 */
export function scaledTanh(options: ScaledTanhOptions = {}): ScaledTanh {
  return new ScaledTanh(options);
}
