import {add, div, mul, sqrt, square, sub} from '@tensorflow/tfjs-core';
import {checkNumber} from '../check.js';
import type {Optimizer, UpdateInput} from './optimizer.js';

export interface RmspropOptions {
  /** Decay of the running mean of the squared gradient, in [0, 1). Default 0.99. */
  decay?: number;
  /** How much of the last direction is kept, in [0, 1). Default 0. */
  momentum?: number;
  /** Divides by the gradient's deviation instead of its magnitude. Default false. */
  centered?: boolean;
  /** Added to the denominator, outside the root. Default 1e-8. */
  epsilon?: number;
  /** L2 penalty, added to the gradient as `weightDecay * value`. Default 0. */
  weightDecay?: number;
}

/**
 * RMSprop, as torch.optim.RMSprop: the gradient over the root of its running square.
 *
 * @see Hinton, Neural Networks for Machine Learning, lecture 6e; Graves, arXiv:1308.0850 (centred). Deviation of
 * TensorFlow's, which MobileNet's and EfficientNet's authors used: it adds epsilon inside the root.
 * @throws RangeError for a decay or momentum outside [0, 1), an epsilon that is not positive, a negative weight decay.
 */
export function rmsprop(options: RmspropOptions = {}): Optimizer {
  const {decay = 0.99, momentum = 0, centered = false, epsilon = 1e-8, weightDecay = 0} = options;
  checkNumber('rmsprop', 'decay', decay, {min: 0, max: 1, exclusive: 'max'});
  checkNumber('rmsprop', 'momentum', momentum, {min: 0, max: 1, exclusive: 'max'});
  checkNumber('rmsprop', 'epsilon', epsilon, {min: 0, exclusive: 'min'});
  checkNumber('rmsprop', 'weightDecay', weightDecay, {min: 0});
  return {
    name: 'rmsprop',
    slots: ['square', ...(momentum > 0 ? ['momentum'] : []), ...(centered ? ['mean'] : [])],
    weightDecay,
    update({value, gradient, slots, learningRate, weightDecay}: UpdateInput) {
      const g = weightDecay > 0 ? add(gradient, mul(value, weightDecay)) : gradient;
      const meanSquare = add(mul(slots[0]!, decay), mul(square(g), 1 - decay));
      const mean = centered ? add(mul(slots.at(-1)!, decay), mul(g, 1 - decay)) : undefined;
      const spread = mean ? sub(meanSquare, square(mean)) : meanSquare;
      const direction = div(g, add(sqrt(spread), epsilon));
      const velocity = momentum > 0 ? add(mul(slots[1]!, momentum), direction) : undefined;
      return {
        value: sub(value, mul(velocity ?? direction, learningRate)),
        slots: [meanSquare, ...(velocity ? [velocity] : []), ...(mean ? [mean] : [])],
      };
    },
  };
}
