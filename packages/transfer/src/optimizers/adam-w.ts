import {mul, sub} from '@tensorflow/tfjs-core';
import {checkNumber} from '../check.js';
import {type AdamOptions, adamMoments, fusedAdam} from './adam.js';
import type {Optimizer} from './optimizer.js';

export interface AdamWOptions extends Omit<AdamOptions, 'weightDecay'> {
  /** Each step takes `learningRate * weightDecay` of the value away, apart from the gradient. Default 0.01. */
  weightDecay?: number;
}

/**
 * Adam with decoupled weight decay, as torch.optim.AdamW.
 *
 * @see Loshchilov and Hutter, arXiv:1711.05101
 * @throws RangeError for a beta outside [0, 1), an epsilon that is not positive, a negative weight decay.
 */
export function adamW(options: AdamWOptions = {}): Optimizer {
  const {weightDecay = 0.01} = options;
  checkNumber('adamW', 'weightDecay', weightDecay, {min: 0});
  const moments = adamMoments('adamW', options);
  const fused = fusedAdam(options, true);
  return {
    name: 'adamW',
    slots: ['mean', 'square'],
    weightDecay,
    updateAll: fused,
    update(input) {
      const [inOnePass] = fused([input]) ?? [];
      if (inOnePass) return inOnePass;
      const {value, learningRate, weightDecay} = input;
      const {direction, slots} = moments(input);
      const kept = weightDecay > 0 ? mul(value, 1 - learningRate * weightDecay) : value;
      return {value: sub(kept, mul(direction, learningRate)), slots};
    },
  };
}
