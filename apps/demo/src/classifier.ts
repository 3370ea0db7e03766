import {registerLayers} from '@cv/layers';
import {io, softmax, tensor4d, tidy, type Tensor2D} from '@tensorflow/tfjs-core';
import {loadLayersModel, type LayersModel} from '@tensorflow/tfjs-layers';
import {fetchModel} from './fetch-model.js';

/** What `cv train` wrote into model.json beside the network. */
interface Metadata {
  /** Class names in the order of the outputs. */
  readonly labels: readonly string[];
  readonly preprocess: {
    /** Height and width in pixels. */
    readonly size: readonly [number, number];
    /** Of pixels from 0 to 1, one number a channel. */
    readonly mean: readonly number[];
    readonly std: readonly number[];
  };
}

export interface Classifier {
  readonly labels: readonly string[];
  /** Probabilities in the order of the labels, for a grey image with values from 0 (ground) to 1 (ink), row by row. */
  classify(image: Float32Array): Promise<Float32Array>;
}

/** Loads a model that `cv train` has saved. @throws Error that says what is wrong with which file. */
export async function loadClassifier(url: string): Promise<Classifier> {
  registerLayers();
  const model = await loadLayersModel(io.fromMemory(await fetchModel(url)));
  const {labels, preprocess} = model.getUserDefinedMetadata() as Partial<Metadata>;
  if (!labels || !preprocess) throw new Error(`${url} says neither its labels nor how it wants its images.`);
  return {labels, classify: (image) => classify(model, preprocess, image)};
}

async function classify(model: LayersModel, {size, mean, std}: Metadata['preprocess'], image: Float32Array) {
  const normalized = image.map((value) => (value - mean[0]!) / std[0]!);
  const probabilities = tidy(() => {
    const batch = tensor4d(normalized, [1, ...size, 1]); // [1, 28, 28, 1]
    return softmax(model.predict(batch) as Tensor2D); // [1, 10]
  });
  const values = await probabilities.data<'float32'>();
  probabilities.dispose();
  return values;
}
