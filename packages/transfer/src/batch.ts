import type {Tensor1D, Tensor2D, Tensor4D} from '@tensorflow/tfjs-core';

/** What a model learns from at one step. */
export interface Batch {
  /**
   * What the model takes, normalised as it wants it: float32 [batch, height, width, channels], or [batch, features] for
   * a head on features.
   */
  images: Tensor4D | Tensor2D;
  /** int32, [batch]: class indices. */
  labels: Tensor1D;
  /** Soft labels, float32, [batch, classes], each row a distribution; they replace `labels` in the loss (mixup, cutmix). */
  targets?: Tensor2D;
  /** How much each sample counts in the loss, float32, [batch]. */
  weights?: Tensor1D;
}

/** Batches as an array, a generator or an async generator. Whoever reads a batch disposes of it. */
export type Batches = Iterable<Batch> | AsyncIterable<Batch>;

/** Frees the tensors of a batch; freeing twice does no harm. */
export function disposeBatch(batch: Batch): void {
  batch.images.dispose();
  batch.labels.dispose();
  batch.targets?.dispose();
  batch.weights?.dispose();
}
