import {type Tensor, type Tensor2D, tidy} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batches} from '../batch.js';
import {type EachBatchOptions, eachBatch} from '../each-batch.js';
import {type ClassifierOutput, toLogits} from '../outputs.js';

export type EachOutputOptions = EachBatchOptions;

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
  options: EachOutputOptions,
  take: (logits: Float32Array, labels: Int32Array) => void,
): Promise<number> {
  const logitsOf = (images: Tensor) =>
    tidy(() => toLogits(model.apply(images, {training: false}) as Tensor2D, kind)); // [B, classes]
  return eachBatch(owner, model, batches, options, logitsOf, ({values, labels, first}) => {
    requireSound(owner, values, labels, classes, first);
    take(values, labels);
  });
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
