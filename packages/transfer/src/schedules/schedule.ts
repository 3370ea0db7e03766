/**
 * The learning rate at an update.
 *
 * @param step Counts the updates from 0.
 * @param totalSteps How many updates there will be.
 */
export type Schedule = (step: number, totalSteps: number) => number;

/** A schedule that looks at how the training goes. */
export interface AdaptiveSchedule {
  readonly rate: Schedule;
  /** Told after each epoch: the validation loss, or the training loss where nothing is validated. */
  observe(loss: number): void;
  /** What it remembers, as plain JSON, for checkpoints. */
  state(): object;
  restore(state: object): void;
}
