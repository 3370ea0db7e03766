import {type Tensor2D, tidy} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Batches, disposeBatch} from '../batch.js';
import {checkBatch} from '../check-batch.js';
import {type ClassifierOutput, toLogits} from '../outputs.js';
import {nextTask} from '../training/next-task.js';

export interface EachOutputOptions {
  /** Called after each batch with the number of images so far. */
  onBatch?: (images: number) => void;
  /** Cancels between two batches. */
  signal?: AbortSignal;
}

/**
 * Runs a classifier over batches in inference mode and gives the logits, [batch, classes] row after row, and the labels
 * of each batch to `take`.
 *
 * @returns how many images there were.
 * @throws RangeError for labels that are no class and for no images at all; Error for an output that is not finite.
 */
export async function eachOutput(
  owner: string,
  model: LayersModel,
  {kind, classes}: ClassifierOutput,
  batches: Batches,
  {onBatch, signal}: EachOutputOptions,
  take: (logits: Float32Array, labels: Int32Array) => void,
): Promise<number> {
  let count = 0;
  signal?.throwIfAborted();
  for await (const batch of batches) {
    checkBatch(owner, model, batch);
    const output = tidy(() => toLogits(model.apply(batch.images, {training: false}) as Tensor2D, kind)); // [B, classes]
    const [values, labels] = await Promise.all([output.data(), batch.labels.data()]).finally(() => {
      output.dispose();
      disposeBatch(batch);
    });
    requireSound(owner, values as Float32Array, labels as Int32Array, classes, count);
    take(values as Float32Array, labels as Int32Array);
    count += labels.length;
    onBatch?.(count);
    await nextTask();
    signal?.throwIfAborted();
  }
  if (count === 0) throw new RangeError(`${owner}: batches must hold at least one image; got none.`);
  return count;
}

function requireSound(
  owner: string,
  logits: Float32Array,
  labels: Int32Array,
  classes: number,
  first: number,
): void {
  const wrong = labels.findIndex((label) => !(label >= 0 && label < classes));
  if (wrong >= 0) {
    throw new RangeError(
      `${owner}: labels must be class indices from 0 to ${classes - 1}; got ${labels[wrong]} for image ${first + wrong}.`,
    );
  }
  const strange = logits.findIndex((value) => !Number.isFinite(value));
  if (strange < 0) return;
  const image = first + Math.floor(strange / classes);
  throw new Error(
    `${owner}: the model's output for image ${image} is not finite. Check weights and preprocessing.`,
  );
}
