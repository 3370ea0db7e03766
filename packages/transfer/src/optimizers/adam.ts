import {add, div, mul, sqrt, square, sub} from '@tensorflow/tfjs-core';
import {checkNumber} from '../check.js';
import type {Optimizer, UpdateInput} from './optimizer.js';
import {updateTogether} from './update-together.js';

export interface AdamOptions {
  /** Decay of the running mean of the gradient, in [0, 1). Default 0.9. */
  beta1?: number;
  /** Decay of the running mean of its square, in [0, 1). Default 0.999. */
  beta2?: number;
  /** Added to the denominator. Default 1e-8. */
  epsilon?: number;
  /** L2 penalty, added to the gradient as `weightDecay * value`. Default 0. For decoupled decay take {@link adamW}. */
  weightDecay?: number;
}

/**
 * Adam, as torch.optim.Adam: the step is the gradient's running mean over the root of its running square, both
 * corrected for starting at zero.
 *
 * @see Kingma and Ba, arXiv:1412.6980
 * @throws RangeError for a beta outside [0, 1), an epsilon that is not positive, a negative weight decay.
 */
export function adam(options: AdamOptions = {}): Optimizer {
  const {weightDecay = 0} = options;
  checkNumber('adam', 'weightDecay', weightDecay, {min: 0});
  const moments = adamMoments('adam', options);
  const fused = fusedAdam(options, false);
  return {
    name: 'adam',
    slots: ['mean', 'square'],
    weightDecay,
    updateAll: fused,
    update(input) {
      const [inOnePass] = fused([input]) ?? [];
      if (inOnePass) return inOnePass;
      const {value, gradient, learningRate, weightDecay} = input;
      const g = weightDecay > 0 ? add(gradient, mul(value, weightDecay)) : gradient;
      const {direction, slots} = moments({...input, gradient: g});
      return {value: sub(value, mul(direction, learningRate)), slots};
    },
  };
}

/** The whole update of all parameters in one kernel, where the backend has it. */
export function fusedAdam({beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8}: AdamOptions, decoupled: boolean) {
  return (inputs: readonly UpdateInput[]) =>
    updateTogether(
      'CvAdamUpdate',
      inputs,
      {beta1, beta2, epsilon, decoupled},
      {step: inputs.map(({step}) => step)},
    );
}

/** The part that Adam and its relatives share: the two moments and the step that they suggest. */
export function adamMoments(owner: string, {beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8}: AdamOptions) {
  checkNumber(owner, 'beta1', beta1, {min: 0, max: 1, exclusive: 'max'});
  checkNumber(owner, 'beta2', beta2, {min: 0, max: 1, exclusive: 'max'});
  checkNumber(owner, 'epsilon', epsilon, {min: 0, exclusive: 'min'});
  return ({gradient, slots, step}: UpdateInput) => {
    const mean = add(mul(slots[0]!, beta1), mul(gradient, 1 - beta1));
    const meanSquare = add(mul(slots[1]!, beta2), mul(square(gradient), 1 - beta2));
    // mean / (1 - beta1^t) over sqrt(meanSquare / (1 - beta2^t)) + epsilon, the corrections taken out of the tensors.
    const root = mul(sqrt(meanSquare), 1 / Math.sqrt(1 - beta2 ** step));
    const direction = mul(div(mean, add(root, epsilon)), 1 / (1 - beta1 ** step));
    return {direction, slots: [mean, meanSquare]};
  };
}
