import {initBackend} from '@cv/backend';
import {type ImageDataset, batches} from '@cv/datasets';
import {evaluate} from '@cv/transfer';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {UsageError} from '../errors.js';
import {buildModel, modelNamed} from '../model/builders.js';
import {type TrainingNote, settingsOf} from '../model/interrupted-training.js';
import {type TrainingFolderOptions, trainInFolder, whereOf} from '../model/training-folder.js';
import {count, loss, percent} from '../output/format.js';
import {Output} from '../output/output.js';
import {isFolder} from '../photos/open-photos.js';
import type {Context} from '../program.js';
import {firstOf} from '../recipes/first-of.js';
import {fitByRecipe} from '../recipes/fit-by-recipe.js';
import {DATASETS, datasetNamed} from '../recipes/index.js';
import {openKnown} from '../recipes/open-known.js';
import type {Recipe, TrainingSettings} from '../recipes/recipe.js';
import {trainPhotos} from './train-photos.js';

export interface TrainOptions extends TrainingFolderOptions, Partial<TrainingSettings> {
  weights?: string;
  fineTune?: number;
  views?: number;
  data?: string;
  augment: boolean;
  limit?: number;
  workers?: number;
  verify: boolean;
  json?: boolean;
}

/** `cv train`: of a known dataset by its recipe, or of a folder of photos. */
export async function train(name: string, options: TrainOptions, context: Context): Promise<void> {
  if (!(name in DATASETS) && isFolder(name)) return trainPhotos(name, options, context);
  for (const option of ['weights', 'fineTune', 'views', 'workers'] as const) {
    if (options[option] === undefined) continue;
    const flag = option === 'fineTune' ? 'fine-tune' : option;
    throw new UsageError(`--${flag} is for a folder of photos; ${name} is learnt from scratch.`);
  }
  return trainDataset(name, options, context);
}

/** Trains from scratch, tests, saves. */
async function trainDataset(dataset: string, options: TrainOptions, context: Context): Promise<void> {
  const {signal, stdout} = context;
  const {recipe} = datasetNamed(dataset);
  const asked = askedFor(dataset, options);
  const output = new Output(stdout, options);
  const {defaults} = recipe;
  await trainInFolder({asked, defaults}, options, {output, signal}, async ({note, checkpoint, resume}) => {
    const settings = settingsOf(defaults, note);
    const {name: backend, threads} = await initBackend();
    const model = buildFor(dataset, settings);
    const images = await openPart(dataset, 'train', note, {output, signal});
    const testImages = await openPart(dataset, 'test', note, {output, signal}); // what is missing is told before the work
    const parameters = model.countParams();
    output.event(
      'start',
      {...note, images: images.length, parameters, backend, threads, resumed: Boolean(resume)},
      `${settings.model} (${count(parameters)} parameters) on ${count(images.length)} images of ${dataset}, ` +
        `backend ${backend}, seed ${settings.seed}${whereOf(resume)}`,
    );
    const augment = note.augment === false ? undefined : recipe.augmentation;
    await fitByRecipe(model, images, {...recipe, settings, augment, output, signal, checkpoint, resume});
    const testAccuracy = await testOn(testImages, model, recipe, output, signal);
    const {preprocess} = recipe;
    // Where the files lay says nothing about the model.
    const training = {...note, data: undefined, verify: undefined, testAccuracy};
    return {model, description: {labels: images.classNames, preprocess, training}};
  });
}

/** @throws UsageError when the architecture does not take images of this size. */
function buildFor(dataset: string, {model, seed}: TrainingSettings): LayersModel {
  const {numClasses, preprocess, defaults} = datasetNamed(dataset).recipe;
  const {size, channels} = preprocess;
  try {
    return buildModel(modelNamed(model), {numClasses, inputShape: [...size, channels], seed});
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(
      `--model ${model} does not fit ${dataset}: ${error.message} The recipe's is ${defaults.model}.`,
      {cause: error},
    );
  }
}

/** As the training was asked to, which may have been before an interruption. */
async function openPart(
  dataset: string,
  part: 'train' | 'test',
  note: TrainingNote,
  telling: {output: Output; signal: AbortSignal},
): Promise<ImageDataset> {
  const {data, limit, verify} = note as Partial<Pick<TrainOptions, 'data' | 'limit' | 'verify'>>;
  return firstOf(await openKnown(dataset, part, {data, verify, ...telling}), limit);
}

async function testOn(
  images: ImageDataset,
  model: LayersModel,
  {preprocess: {mean, std}}: Recipe,
  output: Output,
  signal: AbortSignal,
): Promise<number> {
  const test = await evaluate(model, batches(images, {batchSize: 500, mean, std}), {signal});
  output.event(
    'test',
    {accuracy: test.accuracy, loss: test.loss, images: test.count},
    `test accuracy ${percent(test.accuracy)} (${count(test.count)} images, loss ${loss(test.loss)})`,
  );
  return test.accuracy;
}

/** What the command line says about the training itself; undefined where it says nothing. */
function askedFor(dataset: string, options: TrainOptions): TrainingNote {
  const {model, epochs, batchSize, optimizer, learningRate, seed, data, limit, augment, verify} = options;
  return {
    dataset,
    model: model === undefined ? undefined : modelNamed(model),
    epochs,
    batchSize,
    optimizer,
    learningRate,
    seed,
    data,
    limit,
    augment: augment ? undefined : false,
    verify: verify ? undefined : false,
  };
}
