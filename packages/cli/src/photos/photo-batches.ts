import {type BatchesOptions, type ImageDataset, type ImageWorkers, batches} from '@cv/datasets';
import type {Preprocess} from '@cv/transfer';
import {fitImage} from '../model/preprocess.js';

export interface PhotoBatchesOptions {
  preprocess: Preprocess;
  batchSize: number;
  /** Those of `photoWorkers`; without them photos are only fitted. */
  workers?: ImageWorkers;
  shuffle?: number;
  /** From 1 on photos are augmented, if the workers do so at all. Default 0. */
  epoch?: number;
  /** Told of each file that cannot be read, which is left out; an error when left out itself. */
  onSkip?: BatchesOptions['onSkip'];
}

/** Photos as batches for a model, unreadable ones left out. */
export function photoBatches(dataset: ImageDataset, options: PhotoBatchesOptions) {
  const {preprocess, batchSize, workers, shuffle, epoch = 0, onSkip} = options;
  const {mean, std} = preprocess;
  return batches(dataset, {
    batchSize,
    shuffle: shuffle !== undefined,
    seed: shuffle ?? 0,
    epoch,
    mean,
    std,
    workers,
    transform: workers ? undefined : (image) => fitImage(image, preprocess),
    onError: onSkip ? 'skip' : 'throw',
    onSkip,
  });
}
