import {checkNumber} from '../check.js';
import type {Schedule} from './schedule.js';

export interface OneCycleScheduleOptions {
  /** The highest learning rate. */
  learningRate: number;
  /** The part of all steps in which the rate rises, in (0, 1). Default 0.25. */
  rising?: number;
  /** The first rate is the highest divided by this. Default 25. */
  divide?: number;
  /** The rate after the last step is the highest divided by this. Default 100,000. */
  divideFinal?: number;
}

/**
 * One cycle: rises along half a cosine from `learningRate / divide`, falls along another to `learningRate / divideFinal`.
 * The defaults are fastai's; fastai also cycles Adam's beta1, which stays constant here.
 *
 * @see Smith and Topin, arXiv:1708.07120
 * @throws RangeError for a rate that is not positive, `rising` outside (0, 1), a divisor below 1.
 * @example
 * ```ts
 * import {oneCycleSchedule} from '@cv/transfer';
 *
 * const schedule = oneCycleSchedule({learningRate: 1});
 * schedule(0, 100); // => 0.04
 * schedule(25, 100); // => 1
 * schedule(100, 100); // => 0.00001
 * ```
 */
export function oneCycleSchedule(options: OneCycleScheduleOptions): Schedule {
  const {learningRate, rising = 0.25, divide = 25, divideFinal = 1e5} = options;
  checkNumber('oneCycleSchedule', 'learningRate', learningRate, {min: 0, exclusive: 'min'});
  checkNumber('oneCycleSchedule', 'rising', rising, {min: 0, max: 1, exclusive: 'both'});
  checkNumber('oneCycleSchedule', 'divide', divide, {min: 1});
  checkNumber('oneCycleSchedule', 'divideFinal', divideFinal, {min: 1});
  return (step, totalSteps) => {
    const progress = step / totalSteps;
    return progress < rising
      ? between(learningRate / divide, learningRate, progress / rising)
      : between(learningRate, learningRate / divideFinal, (progress - rising) / (1 - rising));
  };
}

/** From `start` to `end` along half a cosine. */
function between(start: number, end: number, part: number): number {
  return end + ((start - end) * (1 + Math.cos(Math.PI * part))) / 2;
}
