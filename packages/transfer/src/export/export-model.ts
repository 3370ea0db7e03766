import type {io} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {namedWeights} from '../training/named-weights.js';
import {type ModelDescription, problemOf} from './model-description.js';
import {encodeSafetensors} from './safetensors.js';

/**
 * Saves a classifier as TensorFlow.js' files (`model.json` and its weights) with its labels and its preprocessing inside,
 * so that whoever loads it needs nothing else: `cv predict`, or `loadLayersModel` and `modelDescription`.
 *
 * @param to Whatever `model.save` takes: `fileSystem(folder)` of @cv/weights/node, 'downloads://model', 'indexeddb://model'.
 * @throws RangeError when the description does not fit the model; what `to` throws.
 * @example
 * ```ts
 * import {io} from '@tensorflow/tfjs-core';
 * import {layers, loadLayersModel, sequential} from '@tensorflow/tfjs-layers';
 * import {exportModel, modelDescription} from '@cv/transfer';
 *
 * const model = sequential({layers: [layers.flatten({inputShape: [8, 8, 1]}), layers.dense({units: 2})]});
 * const preprocess = {size: [8, 8], channels: 1, mean: [0.5], std: [0.25]};
 * let files;
 * const memory = io.withSaveHandler(async (artifacts) => {
 *   files = artifacts;
 *   return {modelArtifactsInfo: io.getModelArtifactsInfoForJSON(artifacts)};
 * });
 * await exportModel(model, {labels: ['cat', 'dog'], preprocess}, memory);
 * const loaded = await loadLayersModel(io.fromMemory(files));
 * modelDescription(loaded).labels; // => ['cat', 'dog']
 * ```
 */
export async function exportModel(
  model: LayersModel,
  description: ModelDescription,
  to: io.IOHandler | string,
): Promise<void> {
  requireFit('exportModel', model, description);
  model.setUserDefinedMetadata(JSON.parse(JSON.stringify(description)) as object); // without what is undefined
  await model.save(to);
}

/**
 * A classifier's weights as the bytes of a safetensors file: under their names in TensorFlow.js (`conv1/kernel`) and in its
 * layouts, labels and preprocessing as JSON in the metadata. `loadStateDict` of @cv/weights takes the names; its
 * `toStateDict` and `writeSafetensors` write PyTorch's.
 *
 * @throws RangeError when the description does not fit the model.
 * @see https://github.com/huggingface/safetensors
 */
export async function exportSafetensors(
  model: LayersModel,
  description: ModelDescription,
): Promise<Uint8Array<ArrayBuffer>> {
  requireFit('exportSafetensors', model, description);
  const tensors = new Map<string, {shape: readonly number[]; data: Float32Array | Int32Array}>();
  for (const {name, weight} of namedWeights(model)) {
    const values = await weight.read().data();
    // A copy: on some backends `data` gives the backend's own memory.
    tensors.set(name, {shape: weight.shape as number[], data: values.slice() as Float32Array});
  }
  const {labels, preprocess, training = {}} = description;
  return encodeSafetensors(tensors, {
    labels: JSON.stringify(labels),
    preprocess: JSON.stringify(preprocess),
    training: JSON.stringify(training),
  });
}

function requireFit(owner: string, model: LayersModel, description: ModelDescription): void {
  const problem = problemOf(model, description);
  if (problem !== undefined) throw new RangeError(`${owner}: ${problem}. Correct the description.`);
}
