import {initBackend} from '@cv/backend';
import {type PixelImage, batches} from '@cv/datasets';
import {type Evaluation, evaluate} from '@cv/transfer';
import {loadClassifier} from '../model/model-folder.js';
import {type Preprocess, fitImage} from '../model/preprocess.js';
import {confusionTable, mostConfused} from '../output/confusion.js';
import {count, loss, percent} from '../output/format.js';
import {Output} from '../output/output.js';
import type {Context} from '../program.js';
import {firstOf} from '../recipes/first-of.js';
import {datasetNamed} from '../recipes/index.js';

export interface EvaluateOptions {
  data?: string;
  batchSize: number;
  topK: number;
  limit?: number;
  json?: boolean;
}

/** `cv evaluate`: a saved model on the test images of a dataset. */
export async function evaluateModel(
  folder: string,
  name: string,
  options: EvaluateOptions,
  {signal, stdout}: Context,
): Promise<void> {
  const {recipe, open} = datasetNamed(name);
  await initBackend();
  const {model, metadata} = await loadClassifier(folder);
  const dataset = firstOf(await open(options.data ?? recipe.defaultFolder, 'test'), options.limit);
  requireLabels(folder, metadata.labels, name, dataset.classNames);
  const {mean, std} = metadata.preprocess;
  const output = new Output(stdout, options);
  const bar = output.progress('evaluating', dataset.length);
  const transform = (image: PixelImage) => fitImage(image, withoutGround(metadata.preprocess));
  try {
    const result = await evaluate(
      model,
      batches(dataset, {batchSize: options.batchSize, mean, std, transform}),
      {
        topK: options.topK,
        signal,
        onBatch: (images) => bar.update(images, `${count(images)} images`, {images}),
      },
    );
    bar.stop();
    output.event('evaluation', {...result, labels: metadata.labels}, describe(result, metadata.labels));
  } finally {
    bar.stop();
  }
}

/** A dataset's images have the ground that the model was trained on. */
function withoutGround(preprocess: Preprocess): Preprocess {
  return {...preprocess, darkGround: false};
}

function requireLabels(
  folder: string,
  own: readonly string[],
  name: string,
  theirs: readonly string[],
): void {
  if (own.join('\n') === theirs.join('\n')) return;
  throw new Error(
    `${folder} knows the classes ${own.join(', ')}; ${name} has ${theirs.join(', ')}. Take a model trained on ${name}.`,
  );
}

function describe(result: Evaluation, labels: readonly string[]): string {
  const {accuracy, topK, confusion} = result;
  const lines = [
    `accuracy ${percent(accuracy)} (${count(result.count)} images, loss ${loss(result.loss)})`,
    `top-${topK.k} accuracy ${percent(topK.accuracy)}`,
    '',
    confusionTable(confusion, labels),
  ];
  const confused = mostConfused(confusion, labels, 3);
  if (confused.length > 0) lines.push('', `most confused: ${confused.join(', ')}`);
  return lines.join('\n');
}
