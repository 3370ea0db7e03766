import {type Tensor, add, div, greater, mul, norm, onesLike, sub, where} from '@tensorflow/tfjs-core';
import {checkNumber} from '../check.js';
import {type AdamOptions, adamMoments} from './adam.js';
import type {Optimizer} from './optimizer.js';

export interface LambOptions extends Omit<AdamOptions, 'weightDecay'> {
  /** Added to Adam's direction as `weightDecay * value`. Default 0. */
  weightDecay?: number;
}

/**
 * LAMB: Adam's step, scaled for each weight tensor so that its length is the learning rate times the tensor's own. For
 * large batches.
 *
 * @see You et al., arXiv:1904.00962. Deviations: default epsilon 1e-6 as there, no upper bound on the ratio; a tensor of
 * zeros, or a step of zero, has ratio 1.
 * @throws RangeError for a beta outside [0, 1), an epsilon that is not positive, a negative weight decay.
 */
export function lamb(options: LambOptions = {}): Optimizer {
  const {weightDecay = 0} = options;
  checkNumber('lamb', 'weightDecay', weightDecay, {min: 0});
  const moments = adamMoments('lamb', {epsilon: 1e-6, ...options});
  return {
    name: 'lamb',
    slots: ['mean', 'square'],
    weightDecay,
    update(input) {
      const {value, learningRate, weightDecay} = input;
      const {direction, slots} = moments(input);
      const step = weightDecay > 0 ? add(direction, mul(value, weightDecay)) : direction;
      return {value: sub(value, mul(mul(step, trustRatio(value, step)), learningRate)), slots};
    },
  };
}

/** |value| / |step|, or 1 where one of them is zero. */
function trustRatio(value: Tensor, step: Tensor): Tensor {
  const [length, stepLength] = [norm(value), norm(step)];
  const one = onesLike(length);
  const divisor = where(greater(stepLength, 0), stepLength, one);
  const defined = greater(mul(length, stepLength), 0);
  return where(defined, div(length, divisor), one);
}
