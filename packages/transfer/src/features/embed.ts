import {type Tensor, type Tensor2D, type Tensor4D, mean, tidy} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batches} from '../batch.js';
import {type EachBatchOptions, eachBatch} from '../each-batch.js';

/** Feature vectors of labelled images, in the memory of JavaScript. */
export interface Embeddings {
  /** float32, [count, dimension], row after row. */
  features: Float32Array;
  /** `[count]`: class indices. */
  labels: Int32Array;
  count: number;
  dimension: number;
}

export type EmbedOptions = EachBatchOptions;

/**
 * Runs images through a feature extractor in inference mode and keeps the vectors: 4 bytes a number.
 *
 * A feature map is averaged over its pixels.
 *
 * @throws RangeError for no images at all, and for images that are not the model's; Error for features that are not finite.
 */
export async function embed(
  extractor: LayersModel,
  batches: Batches,
  options: EmbedOptions = {},
): Promise<Embeddings> {
  const parts: Float32Array[] = [];
  const labels: number[] = [];
  await embedEach(extractor, batches, options, (rows, own) => {
    parts.push(rows);
    labels.push(...own);
  });
  const features = concatenate(parts);
  const count = labels.length;
  return {features, labels: Int32Array.from(labels), count, dimension: features.length / count};
}

/** Gives the vectors and labels of each batch to `take`, which may be slow. */
export async function embedEach(
  extractor: LayersModel,
  batches: Batches,
  options: EmbedOptions,
  take: (rows: Float32Array, labels: Int32Array) => void | Promise<void>,
): Promise<void> {
  const vectorsOf = (images: Tensor4D | Tensor2D) => featuresOf(extractor, images);
  await eachBatch('embed', extractor, batches, options, vectorsOf, ({values, labels, first}) => {
    if (values.every((value) => Number.isFinite(value))) return take(values.slice(), labels);
    throw new Error(
      `embed: the features of image ${first} or after are not finite. Check the preprocessing.`,
    );
  });
}

/** [batch, height, width, channels] -> [batch, features] */
export function featuresOf(extractor: LayersModel, images: Tensor4D | Tensor2D): Tensor2D {
  return tidy(() => {
    const features = extractor.apply(images, {training: false}) as Tensor;
    return (features.rank === 4 ? mean(features, [1, 2]) : features) as Tensor2D;
  });
}

export function concatenate(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
