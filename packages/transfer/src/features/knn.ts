import {checkNumber} from '../check.js';
import type {Embeddings} from './embed.js';

export interface KnnOptions {
  /** How many neighbours vote. Default 5. */
  k?: number;
  /** Default 'cosine'. */
  metric?: 'cosine' | 'euclidean';
}

/** What the neighbours say of one vector. */
export interface KnnPrediction {
  /** Class index; of equal votes the one with the nearest neighbour. */
  label: number;
  /** Part of the neighbours that is of the class. */
  confidence: number;
  /** Indices of the neighbours, the nearest first. */
  neighbours: number[];
}

/**
 * Classifies by the labels of the nearest known vectors. Learns nothing: it can be used at once, and any class can be
 * added.
 *
 * @returns a function from vectors, [count, dimension] row after row, to one prediction each.
 * @throws RangeError for a `k` out of range, or vectors of another dimension.
 * @example
 * ```ts
 * import {knnClassifier} from '@cv/transfer';
 *
 * const known = {features: Float32Array.of(1, 0, 0, 1), labels: Int32Array.of(7, 8), count: 2, dimension: 2};
 * const classify = knnClassifier(known, {k: 1});
 * classify(Float32Array.of(5, 1)).map(({label}) => label); // => [7]
 * ```
 */
export function knnClassifier(
  known: Embeddings,
  {k = 5, metric = 'cosine'}: KnnOptions = {},
): (features: Float32Array) => KnnPrediction[] {
  checkNumber('knnClassifier', 'k', k, {min: 1, max: known.count, integer: true});
  const {dimension, count, labels} = known;
  const prepare =
    metric === 'cosine' ? (rows: Float32Array) => normalised(rows, dimension) : (rows: Float32Array) => rows;
  const reference = prepare(known.features);
  return (features) => {
    if (features.length % dimension !== 0) {
      throw new RangeError(
        `knnClassifier: features must be rows of ${dimension} numbers; got ${features.length} numbers.`,
      );
    }
    const queries = prepare(features);
    return Array.from({length: features.length / dimension}, (_, row) => {
      const query = queries.subarray(row * dimension, (row + 1) * dimension);
      const distances = Float64Array.from({length: count}, (__, i) =>
        squaredDistance(query, reference, i * dimension),
      );
      const order = Array.from(distances.keys()).toSorted((a, b) => distances[a]! - distances[b]! || a - b);
      return vote(order.slice(0, k), labels);
    });
  };
}

function vote(neighbours: number[], labels: Int32Array): KnnPrediction {
  const votes = new Map<number, number>();
  for (const i of neighbours) votes.set(labels[i]!, (votes.get(labels[i]!) ?? 0) + 1);
  // The map keeps the order of insertion, so that of equal votes the nearest wins.
  const [label, count] = [...votes].reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best));
  return {label, confidence: count / neighbours.length, neighbours};
}

function squaredDistance(query: Float32Array, rows: Float32Array, offset: number): number {
  let sum = 0;
  for (let i = 0; i < query.length; i++) {
    const difference = query[i]! - rows[offset + i]!;
    sum += difference * difference;
  }
  return sum;
}

/** Rows of length 1; a row of zeros stays. */
function normalised(rows: Float32Array, dimension: number): Float32Array {
  const result = rows.slice();
  for (let start = 0; start < rows.length; start += dimension) {
    const row = result.subarray(start, start + dimension);
    const length = Math.hypot(...row);
    if (length > 0) row.forEach((value, i) => (row[i] = value / length));
  }
  return result;
}
