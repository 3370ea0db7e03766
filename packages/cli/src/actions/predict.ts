import {initBackend} from '@cv/backend';
import {decodeImage} from '@cv/datasets';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {Reported, describeError} from '../errors.js';
import {type Prediction, classify} from '../model/classify.js';
import {type ModelMetadata, loadClassifier} from '../model/model-folder.js';
import {percent} from '../output/format.js';
import {Output} from '../output/output.js';
import type {Context} from '../program.js';

export interface PredictOptions {
  top: number;
  json?: boolean;
}

/** `cv predict`. Goes on after an image that cannot be read, and fails in the end. */
export async function predict(
  folder: string,
  images: readonly string[],
  options: PredictOptions,
  {signal, stdout}: Context,
): Promise<void> {
  await initBackend();
  const {model, metadata} = await loadClassifier(folder);
  const output = new Output(stdout, options);
  const width = Math.max(...images.map((image) => image.length));
  let failed = false;
  for (const file of images) {
    signal.throwIfAborted();
    try {
      const predictions = await predictFile(file, model, metadata, options.top);
      output.event('prediction', {file, predictions}, `${file.padEnd(width)}  ${describe(predictions)}`);
    } catch (error) {
      failed = true;
      process.stderr.write(`${describeError(error)}\n`);
    }
  }
  if (failed) throw new Reported();
}

async function predictFile(file: string, model: LayersModel, metadata: ModelMetadata, top: number) {
  const image = await decodeImage(file, {channels: metadata.preprocess.channels});
  const predictions = await classify(model, image, metadata);
  return predictions.slice(0, top);
}

function describe(predictions: readonly Prediction[]): string {
  return predictions.map(({label, probability}) => `${label} ${percent(probability)}`).join(', ');
}
