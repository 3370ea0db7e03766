import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batches} from '../batch.js';
import {concatenate} from '../features/embed.js';
import {classifierOutput} from '../outputs.js';
import {type EachOutputOptions, eachOutput} from './each-output.js';

/** What a classifier said of some images, in the memory of JavaScript. */
export interface Predictions {
  /** float32, [count, classes], row after row. */
  logits: Float32Array;
  /** `[count]`: class indices. */
  labels: Int32Array;
  count: number;
  classes: number;
}

export type PredictOptions = EachOutputOptions;

/**
 * Runs a classifier over batches in inference mode and keeps what it says: 4 bytes an image and class. What the functions
 * of the evaluation start from.
 *
 * @throws RangeError for labels that are no class and for no images at all; Error for an output that is not finite.
 */
export async function predictions(
  model: LayersModel,
  batches: Batches,
  options: PredictOptions = {},
): Promise<Predictions> {
  const output = classifierOutput('predictions', model);
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const count = await eachOutput('predictions', model, output, batches, options, (logits, own) => {
    rows.push(logits.slice()); // a copy: on some backends `data` gives the backend's own memory
    labels.push(...own);
  });
  return {logits: concatenate(rows), labels: Int32Array.from(labels), count, classes: output.classes};
}

/** The logits of one image. */
export function rowOf({logits, classes}: Predictions, image: number): Float32Array {
  return logits.subarray(image * classes, (image + 1) * classes);
}

/**
 * Probabilities of an image's classes, in double precision.
 *
 * @param temperature The logits are divided by it; see {@link fitTemperature}. Default 1.
 */
export function softmaxOf(row: Float32Array, temperature = 1): Float64Array {
  const largest = row.reduce((a, b) => Math.max(a, b));
  const powers = Float64Array.from(row, (value) => Math.exp((value - largest) / temperature));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / total);
}

/** Index of the largest value; of equal ones the first. */
export function argMaxOf(row: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < row.length; i++) if (row[i]! > row[best]!) best = i;
  return best;
}

/** Cross-entropy of an image in nats: -log of the probability of its label. */
export function lossOf(row: Float32Array, label: number, temperature = 1): number {
  const largest = row.reduce((a, b) => Math.max(a, b));
  const total = row.reduce((sum, value) => sum + Math.exp((value - largest) / temperature), 0);
  return Math.log(total) - (row[label]! - largest) / temperature;
}
