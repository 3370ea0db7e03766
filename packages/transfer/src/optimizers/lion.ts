import {add, mul, sign, sub} from '@tensorflow/tfjs-core';
import {checkNumber} from '../check.js';
import type {Optimizer, UpdateInput} from './optimizer.js';

export interface LionOptions {
  /** How much of the momentum goes into the step, in [0, 1). Default 0.9. */
  beta1?: number;
  /** Decay of the momentum, in [0, 1). Default 0.99. */
  beta2?: number;
  /** Each step takes `learningRate * weightDecay` of the value away. Default 0. */
  weightDecay?: number;
}

/**
 * Lion: every value moves by the learning rate, in the direction of the momentum's sign. One slot instead of Adam's two;
 * wants a learning rate three to ten times smaller than Adam's, and a weight decay larger by as much.
 *
 * @see Chen et al., arXiv:2302.06675
 * @throws RangeError for a beta outside [0, 1) and a negative weight decay.
 */
export function lion({beta1 = 0.9, beta2 = 0.99, weightDecay = 0}: LionOptions = {}): Optimizer {
  checkNumber('lion', 'beta1', beta1, {min: 0, max: 1, exclusive: 'max'});
  checkNumber('lion', 'beta2', beta2, {min: 0, max: 1, exclusive: 'max'});
  checkNumber('lion', 'weightDecay', weightDecay, {min: 0});
  return {
    name: 'lion',
    slots: ['momentum'],
    weightDecay,
    update({value, gradient, slots: [momentum], learningRate, weightDecay}: UpdateInput) {
      const direction = sign(add(mul(momentum!, beta1), mul(gradient, 1 - beta1)));
      const kept = weightDecay > 0 ? mul(value, 1 - learningRate * weightDecay) : value;
      return {
        value: sub(kept, mul(direction, learningRate)),
        slots: [add(mul(momentum!, beta2), mul(gradient, 1 - beta2))],
      };
    },
  };
}
