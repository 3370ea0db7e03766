import {checkNumber} from '../check.js';
import type {Schedule} from './schedule.js';

export interface CosineScheduleOptions {
  /** The highest learning rate, reached after the warm-up. */
  learningRate: number;
  /** The part of all steps in which the rate rises linearly, in [0, 1). Default 0. */
  warmup?: number;
  /** Where the cosine would end, one step after the last. Default 0. */
  finalLearningRate?: number;
}

/**
 * Rises linearly, then falls along half a cosine.
 *
 * With `w` warm-up steps (`warmup * totalSteps`, rounded), step `i < w` has `learningRate * (i + 1) / w`.
 *
 * @see Loshchilov and Hutter, arXiv:1608.03983; Goyal et al., arXiv:1706.02677 (warm-up)
 * @throws RangeError for rates that are not positive and a warm-up outside [0, 1).
 * @example
 * ```ts
 * import {cosineSchedule} from '@cv/transfer';
 *
 * const schedule = cosineSchedule({learningRate: 1, warmup: 0.2});
 * schedule(0, 10); // => 0.5
 * schedule(1, 10); // => 1
 * schedule(6, 10).toFixed(3); // => '0.500'
 * ```
 */
export function cosineSchedule(options: CosineScheduleOptions): Schedule {
  const {learningRate, warmup = 0, finalLearningRate = 0} = options;
  checkNumber('cosineSchedule', 'learningRate', learningRate, {min: 0, exclusive: 'min'});
  checkNumber('cosineSchedule', 'warmup', warmup, {min: 0, max: 1, exclusive: 'max'});
  checkNumber('cosineSchedule', 'finalLearningRate', finalLearningRate, {min: 0, max: learningRate});
  return (step, totalSteps) => {
    const rising = Math.round(warmup * totalSteps);
    if (step < rising) return (learningRate * (step + 1)) / rising;
    const progress = (step - rising) / (totalSteps - rising);
    return finalLearningRate + ((learningRate - finalLearningRate) * (1 + Math.cos(Math.PI * progress))) / 2;
  };
}
