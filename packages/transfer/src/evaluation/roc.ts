import {type Predictions, rowOf, softmaxOf} from './predictions.js';

/** A threshold's outcome. */
export interface RocPoint {
  /** Scores at or above it count as positive. */
  threshold: number;
  /** Part of the negatives that is called positive. */
  falsePositiveRate: number;
  /** Part of the positives that is called positive. */
  truePositiveRate: number;
}

export interface RocCurve {
  /** From (0, 0), where nothing is positive, to (1, 1). */
  points: RocPoint[];
  /** Area under the curve: the chance that a positive has a higher score than a negative, ties counting half. */
  auc: number;
}

/**
 * The receiver operating characteristic of scores for one of two classes.
 *
 * @param positive Whether each score belongs to the positive class.
 * @throws RangeError when there are no positives or no negatives, or the lengths differ.
 * @example
 * ```ts
 * import {rocCurve} from '@cv/transfer';
 *
 * rocCurve([0.9, 0.8, 0.7, 0.1], [true, false, true, false]).auc; // => 0.75
 * ```
 */
export function rocCurve(scores: ArrayLike<number>, positive: readonly boolean[]): RocCurve {
  const positives = positive.filter(Boolean).length;
  const negatives = positive.length - positives;
  if (scores.length !== positive.length || positives === 0 || negatives === 0) {
    throw new RangeError(
      `rocCurve: positive must say of each of ${scores.length} scores whether it is, and hold both; ` +
        `got ${positives} positives and ${negatives} negatives.`,
    );
  }
  const order = positive.map((_, i) => i).toSorted((a, b) => scores[b]! - scores[a]!);
  const points: RocPoint[] = [{threshold: Infinity, falsePositiveRate: 0, truePositiveRate: 0}];
  let [truePositives, falsePositives, auc] = [0, 0, 0];
  order.forEach((index, position) => {
    if (positive[index]) truePositives++;
    else falsePositives++;
    const threshold = scores[index]!;
    // Equal scores make one point: no threshold parts them.
    if (threshold === scores[order[position + 1] ?? -1]) return;
    const point = {
      threshold,
      falsePositiveRate: falsePositives / negatives,
      truePositiveRate: truePositives / positives,
    };
    const before = points.at(-1)!;
    const width = point.falsePositiveRate - before.falsePositiveRate;
    auc += (width * (point.truePositiveRate + before.truePositiveRate)) / 2;
    points.push(point);
  });
  return {points, auc};
}

/** Of one class against all others, by its probability. */
export function rocOfClass(predictions: Predictions, label: number): RocCurve {
  const images = Array.from({length: predictions.count}, (_, i) => i);
  return rocCurve(
    images.map((i) => softmaxOf(rowOf(predictions, i))[label]!),
    images.map((i) => predictions.labels[i] === label),
  );
}
