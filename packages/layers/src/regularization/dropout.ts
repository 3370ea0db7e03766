import type {Tensor} from '@tensorflow/tfjs-core';
import {dropMask, type Noise} from '../support/noise.js';
import {checkLayerOptions} from '../support/options.js';
import {RANDOM_OPTIONS, RandomLayer, type RandomLayerOptions} from './random-layer.js';

export interface DropoutOptions extends RandomLayerOptions {
  /** The probability of a value to become 0; the others are divided by 1 - rate. 0 <= rate < 1. */
  rate: number;
}

/** The layer made by {@link dropout}. */
export class Dropout extends RandomLayer {
  static className = 'CvDropout';

  constructor(options: DropoutOptions) {
    super('dropout', checkLayerOptions('dropout', options, RANDOM_OPTIONS));
  }

  protected override mask(shape: number[], noise: Noise): Tensor {
    return dropMask(noise, shape, this.rate);
  }
}

/**
 * Dropout that can be repeated: with a seed TensorFlow.js' own draws the same mask at every step, without one a mask
 * that nobody can draw again. This one draws a new mask at each step, the same in every run and on every backend.
 *
 * Input and output of one shape, of any rank. The identity when not training.
 *
 * @throws TypeError | RangeError when `rate` is not in [0, 1).
 * @see https://jmlr.org/papers/v15/srivastava14a.html
 * @example
 * ```ts
 * import {ones, type Tensor} from '@tensorflow/tfjs-core';
 * import {dropout} from '@cv/layers';
 * const layer = dropout({rate: 0.5, seed: 7, name: 'head.dropout'});
 * const y = layer.apply(ones([1, 1000]), {training: true}) as Tensor;
 * [...new Set(await y.data())].toSorted(); // => [0, 2]
 * ```
 */
export function dropout(options: DropoutOptions): Dropout {
  return new Dropout(options);
}
