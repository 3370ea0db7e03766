import type {Tensor} from '@tensorflow/tfjs-core';
import {checkLayerOptions} from '../support/options.js';
import {AFFINE_OPTIONS, AffineNorm, type AffineNormOptions} from './affine-norm.js';
import {divideByRootMeanSquare} from './standardize.js';

export type RmsNormOptions = AffineNormOptions;

/** The layer made by {@link rmsNorm}. */
export class RmsNorm extends AffineNorm {
  static className = 'CvRmsNorm';

  constructor(options: RmsNormOptions = {}) {
    super('rmsNorm', checkLayerOptions('rmsNorm', options, AFFINE_OPTIONS), {epsilon: 1e-6, center: false});
  }

  protected override normalize(x: Tensor): Tensor {
    return divideByRootMeanSquare(x, [x.rank - 1], this.epsilon);
  }
}

/**
 * Root-mean-square normalisation over the channels: a layer norm that neither subtracts the mean nor, by default,
 * shifts.
 *
 * Input and output `[batch, ..., channels]` of rank 2 to 4; weight `gamma` `[channels]`, and `beta` with
 * `center: true`. Epsilon is 1e-6 by default.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1910.07467
 * @example
 * ```ts
 * import {tensor} from '@tensorflow/tfjs-core';
 * import {rmsNorm} from '@cv/layers';
 * rmsNorm({epsilon: 0}).apply(tensor([[1, 7]])); // => [[0.2, 1.4]]
 * ```
 */
export function rmsNorm(options: RmsNormOptions = {}): RmsNorm {
  return new RmsNorm(options);
}
