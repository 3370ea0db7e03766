/**
 * The learning rate at an update.
 *
 * @param step Counts the updates from 0.
 * @param totalSteps How many updates there will be.
 */
export type Schedule = (step: number, totalSteps: number) => number;
