import type {Tensor2D} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Batch, type Batches, disposeBatch} from './batch.js';
import {checkBatch} from './check-batch.js';
import {nextTask} from './training/next-task.js';

export interface EachBatchOptions {
  /** Called after each batch with the number of images so far. */
  onBatch?: (images: number) => void;
  /** Cancels between two batches. */
  signal?: AbortSignal;
}

/** What a model gave for a batch, in the memory of the backend: to be copied where it is kept. */
export interface BatchOutput {
  /** [batch, width], row after row. */
  values: Float32Array;
  labels: Int32Array;
  /** How many images came before. */
  first: number;
}

/**
 * Runs something over batches, one at a time, and gives what it makes of each to `take`, which may be slow. Disposes of
 * the batches, lets other tasks run in between.
 *
 * @param run From images to a tensor [batch, width], which is disposed of.
 * @returns how many images there were.
 * @throws RangeError for no images at all, and for images that are not the model's.
 */
export async function eachBatch(
  owner: string,
  model: LayersModel,
  batches: Batches,
  {onBatch, signal}: EachBatchOptions,
  run: (images: Batch['images']) => Tensor2D,
  take: (output: BatchOutput) => void | Promise<void>,
): Promise<number> {
  let count = 0;
  signal?.throwIfAborted();
  for await (const batch of batches) {
    checkBatch(owner, model, batch);
    const output = run(batch.images);
    const [values, labels] = await Promise.all([output.data(), batch.labels.data()]).finally(() => {
      output.dispose();
      disposeBatch(batch);
    });
    await take({values: values as Float32Array, labels: labels as Int32Array, first: count});
    count += labels.length;
    onBatch?.(count);
    await nextTask();
    signal?.throwIfAborted();
  }
  if (count > 0) return count;
  throw new RangeError(
    `${owner}: batches must hold at least one image; got none. Is the iterator new in each call?`,
  );
}
