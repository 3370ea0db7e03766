import {type PixelImage} from '@cv/datasets';
import {type Tensor2D, sub, div, softmax, tensor4d, tidy} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {ModelMetadata} from './model-folder.js';
import {fitImage} from './preprocess.js';

export interface Prediction {
  label: string;
  /** 0..1; those of all labels sum to 1. */
  probability: number;
}

/** What a model sees in an image, the most probable label first. The model gives logits, as those of cv train do. */
export async function classify(
  model: LayersModel,
  image: PixelImage,
  {labels, preprocess}: ModelMetadata,
): Promise<Prediction[]> {
  const {data, width, height, channels} = fitImage(image, preprocess);
  const probabilities = tidy(() => {
    const pixels = tensor4d(
      Float32Array.from(data, (value) => value / 255),
      [1, height, width, channels],
    );
    const normalised = div(sub(pixels, [...preprocess.mean]), [...preprocess.std]);
    return softmax(model.apply(normalised, {training: false}) as Tensor2D); // [1, classes]
  });
  const values = await probabilities.data();
  probabilities.dispose();
  return labels
    .map((label, i) => ({label, probability: values[i]!}))
    .toSorted((a, b) => b.probability - a.probability);
}
