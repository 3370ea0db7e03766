import {checkNumber} from '../check.js';
import type {Schedule} from './schedule.js';

export interface PolynomialScheduleOptions {
  /** The first learning rate. */
  learningRate: number;
  /** Where it would end, one step after the last. Default 0. */
  finalLearningRate?: number;
  /** 1 falls in a line, 2 like a parabola. Default 1. */
  power?: number;
}

/**
 * Falls from the first to the final rate as `(1 - step / totalSteps) ** power`.
 *
 * @throws RangeError for rates out of range and a power that is not positive.
 * @example
 * ```ts
 * import {polynomialSchedule} from '@cv/transfer';
 *
 * const schedule = polynomialSchedule({learningRate: 1, power: 2});
 * schedule(5, 10); // => 0.25
 * ```
 */
export function polynomialSchedule(options: PolynomialScheduleOptions): Schedule {
  const {learningRate, finalLearningRate = 0, power = 1} = options;
  checkNumber('polynomialSchedule', 'learningRate', learningRate, {min: 0, exclusive: 'min'});
  checkNumber('polynomialSchedule', 'finalLearningRate', finalLearningRate, {min: 0, max: learningRate});
  checkNumber('polynomialSchedule', 'power', power, {min: 0, exclusive: 'min'});
  return (step, totalSteps) =>
    finalLearningRate + (learningRate - finalLearningRate) * (1 - step / totalSteps) ** power;
}
