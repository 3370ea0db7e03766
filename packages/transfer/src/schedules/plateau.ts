import {checkNumber} from '../check.js';
import type {AdaptiveSchedule} from './schedule.js';

export interface PlateauScheduleOptions {
  /** The first learning rate. */
  learningRate: number;
  /** What the rate is multiplied by, in (0, 1). Default 0.1. */
  factor?: number;
  /** How many epochs without an improvement are let pass. Default 10. */
  patience?: number;
  /** An improvement is a loss below `(1 - threshold) * best`. Default 1e-4. */
  threshold?: number;
  /** The rate does not fall below. Default 0. */
  minimum?: number;
}

/**
 * A constant that falls when the loss stops improving, as torch's ReduceLROnPlateau.
 *
 * @throws RangeError for options out of range.
 * @example
 * ```ts
 * import {plateauSchedule} from '@cv/transfer';
 *
 * const schedule = plateauSchedule({learningRate: 1, factor: 0.5, patience: 1});
 * for (const loss of [3, 2, 2, 2]) schedule.observe(loss);
 * schedule.rate(0, 1); // => 0.5
 * ```
 */
export function plateauSchedule(options: PlateauScheduleOptions): AdaptiveSchedule {
  const {learningRate, factor = 0.1, patience = 10, threshold = 1e-4, minimum = 0} = options;
  checkNumber('plateauSchedule', 'learningRate', learningRate, {min: 0, exclusive: 'min'});
  checkNumber('plateauSchedule', 'factor', factor, {min: 0, max: 1, exclusive: 'both'});
  checkNumber('plateauSchedule', 'patience', patience, {min: 0, integer: true});
  checkNumber('plateauSchedule', 'threshold', threshold, {min: 0, max: 1, exclusive: 'max'});
  checkNumber('plateauSchedule', 'minimum', minimum, {min: 0, max: learningRate});
  let memory = {rate: learningRate, best: Number.MAX_VALUE, waited: 0};
  return {
    rate: () => memory.rate,
    observe(loss) {
      if (loss < memory.best * (1 - threshold)) memory = {...memory, best: loss, waited: 0};
      else memory.waited++;
      if (memory.waited > patience) {
        memory = {...memory, rate: Math.max(minimum, memory.rate * factor), waited: 0};
      }
    },
    state: () => ({...memory}),
    restore(state) {
      memory = {...memory, ...state};
    },
  };
}
