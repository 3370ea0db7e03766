import type {PixelImage} from '@cv/datasets';
import type {ModelDescription, Preprocess} from '@cv/transfer';
import {type Tensor2D, type Tensor4D, div, softmax, sub, tensor4d, tidy} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';

export interface Prediction {
  label: string;
  /** 0..1; those of all labels sum to 1. */
  probability: number;
}

/**
 * What a model sees in an image, the most probable label first. The model gives logits, as those of cv train do.
 *
 * @param images One image, [1, height, width, channels], from `toInput`.
 * @throws Error when a probability is not finite.
 */
export async function classify(
  model: LayersModel,
  images: Tensor4D,
  {labels}: ModelDescription,
): Promise<Prediction[]> {
  const probabilities = tidy(() => softmax(model.apply(images, {training: false}) as Tensor2D)); // [1, classes]
  const values = await probabilities.data();
  probabilities.dispose();
  if (!values.every((value) => Number.isFinite(value))) {
    throw new Error(
      "the model's output is not finite: its weights hold NaN or infinity. Train it again, or take another copy.",
    );
  }
  return labels
    .map((label, i) => ({label, probability: values[i]!}))
    .toSorted((a, b) => b.probability - a.probability);
}

/** An image that fits (see `fitImage`) as a model's input, [1, height, width, channels]. */
export function toInput({data, width, height, channels}: PixelImage, {mean, std}: Preprocess): Tensor4D {
  return tidy(() => {
    const pixels = tensor4d(
      Float32Array.from(data, (value) => value / 255),
      [1, height, width, channels],
    );
    return div(sub(pixels, [...mean]), [...std]) as Tensor4D;
  });
}
