import {finite, integer, rangeError} from '../errors.js';

/** Labels of a batch: class numbers, or one row of class probabilities for each image. */
export type Labels = ArrayLike<number> | readonly ArrayLike<number>[];

/** Class probabilities, [batch, classes] row-major. */
export interface SoftLabels {
  readonly data: Float32Array;
  readonly classes: number;
}

/**
 * Class numbers or rows of probabilities as smoothed rows: smoothing / classes for every class and
 * 1 - smoothing more for the true one.
 */
export function softLabels(fn: string, labels: Labels, classes: number, smoothing: number): SoftLabels {
  integer(fn, 'numClasses', classes, 1);
  finite(fn, 'labelSmoothing', smoothing, 0, 1);
  const data = new Float32Array(labels.length * classes).fill(smoothing / classes);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (typeof label === 'number') {
      data[i * classes + integer(fn, 'labels', label, 0, classes - 1)]! += 1 - smoothing;
      continue;
    }
    if (label.length !== classes) rangeError(fn, 'labels', `rows of ${classes} numbers`, label.length);
    for (let c = 0; c < classes; c++)
      data[i * classes + c]! += (1 - smoothing) * finite(fn, 'labels', label[c]);
  }
  return {data, classes};
}

/** Row i becomes lambdas[i] of its own and the rest of its partner's. */
export function mixLabels(
  {data, classes}: SoftLabels,
  partners: readonly number[],
  lambdas: readonly number[],
): SoftLabels {
  const mixed = new Float32Array(data.length);
  partners.forEach((partner, i) => {
    const lambda = lambdas[i]!;
    for (let c = 0; c < classes; c++) {
      mixed[i * classes + c] = lambda * data[i * classes + c]! + (1 - lambda) * data[partner * classes + c]!;
    }
  });
  return {data: mixed, classes};
}
