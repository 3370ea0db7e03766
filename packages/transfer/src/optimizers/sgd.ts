import {add, mul, sub} from '@tensorflow/tfjs-core';
import {checkNumber} from '../check.js';
import type {Optimizer, UpdateInput} from './optimizer.js';
import {updateTogether} from './update-together.js';

export interface SgdOptions {
  /** How much of the last direction is kept, in [0, 1). Default 0.9. */
  momentum?: number;
  /** Looks ahead along the momentum. Default false. */
  nesterov?: boolean;
  /** L2 penalty, added to the gradient as `weightDecay * value`. Default 0. */
  weightDecay?: number;
}

/**
 * Stochastic gradient descent with momentum, as torch.optim.SGD:
 * `v = momentum * v + g; value -= learningRate * v`, with Nesterov `value -= learningRate * (g + momentum * v)`.
 *
 * @see Sutskever et al., 2013, https://proceedings.mlr.press/v28/sutskever13.html. Deviation, torch's: the learning rate
 * multiplies the velocity instead of standing in it, which matters when the rate changes.
 * @throws RangeError for a momentum outside [0, 1), a negative weight decay, Nesterov without momentum.
 */
export function sgd({momentum = 0.9, nesterov = false, weightDecay = 0}: SgdOptions = {}): Optimizer {
  checkNumber('sgd', 'momentum', momentum, {min: 0, max: 1, exclusive: 'max'});
  checkNumber('sgd', 'weightDecay', weightDecay, {min: 0});
  if (nesterov && momentum === 0) {
    throw new RangeError('sgd: momentum must be > 0 with nesterov; got 0. Give a momentum, 0.9 for one.');
  }
  const slots = momentum > 0 ? ['momentum'] : [];
  const updateAll = (inputs: readonly UpdateInput[]) =>
    updateTogether('CvSgdUpdate', inputs, {momentum, nesterov});
  return {
    name: 'sgd',
    slots,
    weightDecay,
    updateAll,
    update(input) {
      const [fused] = updateAll([input]) ?? [];
      if (fused) return fused;
      const {
        value,
        gradient,
        slots: [velocity],
        learningRate,
        weightDecay,
      } = input;
      const g = weightDecay > 0 ? add(gradient, mul(value, weightDecay)) : gradient;
      if (!velocity) return {value: sub(value, mul(g, learningRate)), slots: []};
      const v = add(mul(velocity, momentum), g);
      const direction = nesterov ? add(g, mul(v, momentum)) : v;
      return {value: sub(value, mul(direction, learningRate)), slots: [v]};
    },
  };
}
