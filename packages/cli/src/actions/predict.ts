import {initBackend} from '@cv/backend';
import {decodeImage} from '@cv/datasets';
import type {ModelDescription} from '@cv/transfer';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {Reported, describeError} from '../errors.js';
import {type Prediction, classify, toInput} from '../model/classify.js';
import {loadClassifier} from '../model/model-folder.js';
import {fitImage} from '../model/preprocess.js';
import {percent} from '../output/format.js';
import {HeatmapFolder} from '../output/heatmap-file.js';
import {Output} from '../output/output.js';
import type {Context} from '../program.js';

export interface PredictOptions {
  top: number;
  /** A folder. */
  heatmap?: string;
  json?: boolean;
}

/** `cv predict`. Goes on after an image that cannot be read, and fails in the end. */
export async function predict(
  folder: string,
  images: readonly string[],
  options: PredictOptions,
  {signal, stdout}: Context,
): Promise<void> {
  const heatmaps = options.heatmap === undefined ? undefined : await HeatmapFolder.open(options.heatmap);
  await initBackend();
  const {model, metadata} = await loadClassifier(folder);
  const output = new Output(stdout, options);
  const width = Math.max(...images.map((image) => image.length));
  let failed = false;
  for (const file of images) {
    signal.throwIfAborted();
    try {
      const {predictions, heatmap} = await predictFile(file, model, metadata, heatmaps);
      const top = predictions.slice(0, options.top);
      output.event(
        'prediction',
        {file, predictions: top, heatmap},
        `${file.padEnd(width)}  ${describe(top)}`,
      );
    } catch (error) {
      failed = true;
      process.stderr.write(`${describeError(error)}\n`);
    }
  }
  if (failed) throw new Reported();
}

async function predictFile(
  file: string,
  model: LayersModel,
  metadata: ModelDescription,
  heatmaps: HeatmapFolder | undefined,
): Promise<{predictions: Prediction[]; heatmap?: string}> {
  const {preprocess} = metadata;
  const image = fitImage(await decodeImage(file, {channels: preprocess.channels}), preprocess);
  const input = toInput(image, preprocess);
  try {
    const predictions = await classify(model, input, metadata).catch((error: Error) => {
      throw new Error(`${file}: ${error.message}`, {cause: error});
    });
    return {predictions, heatmap: await heatmaps?.write(file, image, model, input)};
  } finally {
    input.dispose();
  }
}

function describe(predictions: readonly Prediction[]): string {
  return predictions.map(({label, probability}) => `${label} ${percent(probability)}`).join(', ');
}
