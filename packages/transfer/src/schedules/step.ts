import {checkNumber} from '../check.js';
import type {Schedule} from './schedule.js';

export interface StepScheduleOptions {
  /** The first learning rate. */
  learningRate: number;
  /** Where the rate falls, as parts of all steps, each in (0, 1), rising. `[0.5, 0.75]` falls at a half and at three quarters. */
  milestones: readonly number[];
  /** What the rate is multiplied by at each milestone, in (0, 1). Default 0.1. */
  factor?: number;
}

/**
 * A constant that falls at milestones, as in the papers of ResNet and VGG.
 *
 * @throws RangeError for a rate or factor out of range, milestones outside (0, 1) or not rising.
 * @example
 * ```ts
 * import {stepSchedule} from '@cv/transfer';
 *
 * const schedule = stepSchedule({learningRate: 1, milestones: [0.5, 0.75]});
 * [0, 49, 50, 75].map((step) => schedule(step, 100)); // => [1, 1, 0.1, 0.01]
 * ```
 */
export function stepSchedule({learningRate, milestones, factor = 0.1}: StepScheduleOptions): Schedule {
  checkNumber('stepSchedule', 'learningRate', learningRate, {min: 0, exclusive: 'min'});
  checkNumber('stepSchedule', 'factor', factor, {min: 0, max: 1, exclusive: 'both'});
  milestones.forEach((milestone, i) => {
    checkNumber('stepSchedule', `milestones[${i}]`, milestone, {
      min: milestones[i - 1] ?? 0,
      max: 1,
      exclusive: 'both',
    });
  });
  return (step, totalSteps) => {
    const passed = milestones.filter((milestone) => step >= milestone * totalSteps).length;
    return learningRate * factor ** passed;
  };
}
