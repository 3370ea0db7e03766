import {type Predictions, argMaxOf, rowOf} from './predictions.js';

/** Images by [label][predicted class]. */
export function confusionMatrix(predictions: Predictions): number[][] {
  const {classes, count, labels} = predictions;
  const matrix = Array.from({length: classes}, () => Array.from({length: classes}, () => 0));
  for (let i = 0; i < count; i++) matrix[labels[i]!]![argMaxOf(rowOf(predictions, i))]!++;
  return matrix;
}

/** How well one class is told. */
export interface ClassMetrics {
  /** Of what was said to be of the class, the part that is; 0 where nothing was. */
  precision: number;
  /** Of what is of the class, the part that was said to be; 0 where nothing is. */
  recall: number;
  /** Harmonic mean of the two. */
  f1: number;
  /** Images of the class. */
  support: number;
}

export interface ClassReport {
  classes: ClassMetrics[];
  accuracy: number;
  /** Mean over the classes, each counting the same. */
  macro: Omit<ClassMetrics, 'support'>;
  /** Mean over the images: each class counts by its support. */
  weighted: Omit<ClassMetrics, 'support'>;
}

/**
 * Precision, recall and F1 of each class, as scikit-learn's classification_report.
 *
 * @param confusion Images by [label][predicted class].
 * @example
 * ```ts
 * import {classReport} from '@cv/transfer';
 *
 * const {classes, accuracy} = classReport([[8, 2], [1, 9]]);
 * accuracy; // => 0.85
 * classes[1].recall; // => 0.9
 * ```
 */
export function classReport(confusion: readonly (readonly number[])[]): ClassReport {
  const classes = confusion.map((row, i): ClassMetrics => {
    const right = row[i]!;
    const support = sum(row);
    const said = sum(confusion.map((other) => other[i]!));
    const precision = said > 0 ? right / said : 0;
    const recall = support > 0 ? right / support : 0;
    const f1 = right > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    return {precision, recall, f1, support};
  });
  const total = sum(classes.map(({support}) => support));
  const mean = (weight: (metrics: ClassMetrics) => number) => {
    const of = (key: 'precision' | 'recall' | 'f1') =>
      sum(classes.map((metrics) => weight(metrics) * metrics[key]));
    return {precision: of('precision'), recall: of('recall'), f1: of('f1')};
  };
  return {
    classes,
    accuracy: sum(confusion.map((row, i) => row[i]!)) / total,
    macro: mean(() => 1 / classes.length),
    weighted: mean(({support}) => support / total),
  };
}

/** A pair of classes that were mixed up. */
export interface Confusion {
  label: number;
  predicted: number;
  count: number;
}

/** What was mixed up most often, the worst first. */
export function mostConfused(confusion: readonly (readonly number[])[], limit = 10): Confusion[] {
  return confusion
    .flatMap((row, label) => row.map((count, predicted) => ({label, predicted, count})))
    .filter(({label, predicted, count}) => label !== predicted && count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, limit);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
