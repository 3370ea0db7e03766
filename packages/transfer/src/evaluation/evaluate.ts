import {type Tensor2D, tidy} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Batches, disposeBatch} from '../batch.js';
import {checkBatch} from '../check-batch.js';
import {checkNumber} from '../check.js';
import {classifierOutput, toLogits} from '../outputs.js';
import {nextTask} from '../training/next-task.js';

export interface EvaluateOptions {
  /** A label counts as found when it is among the `topK` most probable classes. Default 5, at most the classes. */
  topK?: number;
  /** Called after each batch with the number of images so far. */
  onBatch?: (images: number) => void;
  /** Cancels between two batches. */
  signal?: AbortSignal;
}

/** How well a classifier does on some images. */
export interface Evaluation {
  /** Mean cross-entropy, in nats. */
  loss: number;
  /** Part of the images whose most probable class is the label. */
  accuracy: number;
  /** Part of the images whose label is among the `k` most probable classes. */
  topK: {k: number; accuracy: number};
  /** Images seen. */
  count: number;
  /** Images by [label][predicted class]. */
  confusion: number[][];
}

/**
 * Runs a classifier over batches in inference mode and counts. Of equally probable classes the lower index wins.
 *
 * @throws RangeError for labels that are no class and for no images at all; Error for an output that is not finite.
 */
export async function evaluate(
  model: LayersModel,
  batches: Batches,
  {topK = 5, onBatch, signal}: EvaluateOptions = {},
): Promise<Evaluation> {
  const {kind, classes} = classifierOutput('evaluate', model);
  const k = Math.min(checkNumber('evaluate', 'topK', topK, {min: 1, integer: true}), classes);
  const confusion = Array.from({length: classes}, () => Array.from({length: classes}, () => 0));
  let [count, loss, correct, found] = [0, 0, 0, 0];
  signal?.throwIfAborted();
  for await (const batch of batches) {
    checkBatch('evaluate', model, batch);
    const logits = tidy(() => toLogits(model.apply(batch.images, {training: false}) as Tensor2D, kind)); // [B, classes]
    const [scores, labels] = await Promise.all([logits.data(), batch.labels.data()]).finally(() => {
      logits.dispose();
      disposeBatch(batch);
    });
    labels.forEach((label, i) => {
      const row = scores.subarray(i * classes, (i + 1) * classes) as Float32Array;
      requireSound(row, label, count + i);
      const {rank, predicted} = place(row, label);
      loss += logSumExp(row) - row[label]!;
      correct += rank === 0 ? 1 : 0;
      found += rank < k ? 1 : 0;
      confusion[label]![predicted]!++;
    });
    count += labels.length;
    onBatch?.(count);
    await nextTask();
    signal?.throwIfAborted();
  }
  if (count === 0) throw new RangeError('evaluate: batches must hold at least one image; got none.');
  return {
    loss: loss / count,
    accuracy: correct / count,
    topK: {k, accuracy: found / count},
    count,
    confusion,
  };
}

function requireSound(row: Float32Array, label: number, image: number): void {
  if (!(label >= 0 && label < row.length)) {
    throw new RangeError(
      `evaluate: labels must be class indices from 0 to ${row.length - 1}; got ${label} for image ${image}.`,
    );
  }
  if (row.some((score) => !Number.isFinite(score))) {
    throw new Error(
      `evaluate: the model's output for image ${image} is not finite. Check weights and preprocessing.`,
    );
  }
}

/** The label's rank among the scores, 0 for the highest, and the class with the highest score. */
function place(row: Float32Array, label: number): {rank: number; predicted: number} {
  const own = row[label]!;
  let rank = 0;
  let predicted = 0;
  row.forEach((score, i) => {
    if (score > own || (score === own && i < label)) rank++;
    if (score > row[predicted]!) predicted = i;
  });
  return {rank, predicted};
}

function logSumExp(row: Float32Array): number {
  const largest = row.reduce((a, b) => Math.max(a, b));
  return largest + Math.log(row.reduce((total, score) => total + Math.exp(score - largest), 0));
}
