import {finite, rangeError} from '../errors.js';
import type {Rng} from '../rng/rng.js';

/** Checks weights, one a transform; without any all are 1. */
export function checkWeights(
  fn: string,
  weights: readonly number[] | undefined,
  count: number,
): readonly number[] {
  if (weights === undefined) return Array.from({length: count}, () => 1);
  if (!Array.isArray(weights) || weights.length !== count) {
    rangeError(fn, 'weights', `a list of ${count} numbers, one for each transform`, weights);
  }
  weights.forEach((weight) => finite(fn, 'weights', weight, 0));
  if (weights.every((weight) => weight === 0))
    rangeError(fn, 'weights', 'above 0 in one place at least', weights);
  return weights;
}

/** An index with a probability proportional to its weight. */
export function drawIndex(random: Rng, weights: readonly number[]): number {
  let place = random.float() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (place -= weight) < 0);
  return index === -1 ? weights.findLastIndex((weight) => weight > 0) : index;
}
