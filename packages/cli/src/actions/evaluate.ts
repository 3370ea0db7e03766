import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {initBackend} from '@cv/backend';
import type {ImageDataset} from '@cv/datasets';
import {type Evaluation, classReport, confusionPlot, evaluate} from '@cv/transfer';
import {loadClassifier} from '../model/model-folder.js';
import {confusionTable, mostConfused} from '../output/confusion.js';
import {count, loss, percent} from '../output/format.js';
import {Output} from '../output/output.js';
import {writableFolder, writing} from '../output/writable-folder.js';
import {isFolder, openTestPhotos} from '../photos/open-photos.js';
import {photoBatches} from '../photos/photo-batches.js';
import {Skipped} from '../photos/skipped.js';
import type {Context} from '../program.js';
import {firstOf} from '../recipes/first-of.js';
import {DATASETS, datasetNamed} from '../recipes/index.js';
import {type OpenKnownOptions, openKnown} from '../recipes/open-known.js';

export interface EvaluateOptions {
  data?: string;
  verify: boolean;
  batchSize: number;
  topK: number;
  limit?: number;
  /** A folder. */
  report?: string;
  json?: boolean;
}

/** `cv evaluate`: a saved model on the test images of a dataset, or on a folder of photos. */
export async function evaluateModel(
  folder: string,
  name: string,
  options: EvaluateOptions,
  {signal, stdout}: Context,
): Promise<void> {
  const isKnown = name in DATASETS || !isFolder(name);
  if (isKnown) datasetNamed(name); // an unknown name is told before the model is loaded
  if (options.report) await writableFolder('--report', options.report);
  await initBackend();
  const {model, metadata} = await loadClassifier(folder);
  const {labels} = metadata;
  const output = new Output(stdout, options);
  const dataset = isKnown
    ? await openFitting(folder, name, {...options, output, signal}, labels)
    : await openTestPhotos(name, labels);
  const part = firstOf(dataset, options.limit);
  // A dataset's images have the ground that the model was trained on.
  const preprocess = isKnown ? {...metadata.preprocess, darkGround: false} : metadata.preprocess;
  const skipped = new Skipped((text) => process.stderr.write(text));
  const {batchSize, topK} = options;
  const bar = output.progress('evaluating', part.length);
  try {
    const result = await evaluate(model, photoBatches(part, {batchSize, preprocess, onSkip: skipped.add}), {
      topK,
      signal,
      onBatch: (images) => bar.update(images, `${count(images)} images`, {images}),
    });
    bar.stop();
    const report = {...result, labels, perClass: classReport(result.confusion).classes};
    if (options.report) await writeReport(options.report, report);
    output.event('evaluation', {...report, skipped: skipped.indices.size}, describe(result, labels));
  } finally {
    bar.stop();
  }
}

/** @throws Error when the model knows other classes. */
async function openFitting(
  folder: string,
  name: string,
  options: OpenKnownOptions,
  labels: readonly string[],
): Promise<ImageDataset> {
  const dataset = await openKnown(name, 'test', options);
  if (labels.join('\n') === dataset.classNames.join('\n')) return dataset;
  throw new Error(
    `${folder} knows the classes ${labels.join(', ')}; ${name} has ${dataset.classNames.join(', ')}. ` +
      `Take a model trained on ${name}.`,
  );
}

/** The numbers as JSON and the confusion matrix as a picture, in a folder. */
async function writeReport(folder: string, report: Evaluation & {labels: readonly string[]}): Promise<void> {
  const files = {
    'evaluation.json': `${JSON.stringify(report, null, 2)}\n`,
    'confusion.svg': confusionPlot(report.confusion, report.labels),
  };
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    await writing('--report', file, () => writeFile(file, text));
  }
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
