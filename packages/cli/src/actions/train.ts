import {initBackend} from '@cv/backend';
import {batches} from '@cv/datasets';
import {type TrainerCheckpoint, evaluate} from '@cv/transfer';
import {Interrupted, UsageError} from '../errors.js';
import {buildModel, modelNamed} from '../model/builders.js';
import {InterruptedTraining, type TrainingNote, definedOf} from '../model/interrupted-training.js';
import {requireModelFolder, saveModel} from '../model/model-folder.js';
import {count, loss, percent} from '../output/format.js';
import {Output} from '../output/output.js';
import {isFolder} from '../photos/open-photos.js';
import type {Context} from '../program.js';
import {firstOf} from '../recipes/first-of.js';
import {fitByRecipe} from '../recipes/fit-by-recipe.js';
import {DATASETS, datasetNamed} from '../recipes/index.js';
import type {TrainingSettings} from '../recipes/recipe.js';
import {trainPhotos} from './train-photos.js';

export interface TrainOptions extends Partial<TrainingSettings> {
  out: string;
  weights?: string;
  fineTune?: number;
  views?: number;
  data?: string;
  augment: boolean;
  limit?: number;
  resume?: boolean;
  /** Seconds. */
  checkpointEvery: number;
  json?: boolean;
}

/** `cv train`: of a known dataset by its recipe, or of a folder of photos. */
export async function train(name: string, options: TrainOptions, context: Context): Promise<void> {
  if (!(name in DATASETS) && isFolder(name)) return trainPhotos(name, options, context);
  for (const option of ['weights', 'fineTune', 'views'] as const) {
    if (options[option] === undefined) continue;
    const flag = option === 'fineTune' ? 'fine-tune' : option;
    throw new UsageError(`--${flag} is for a folder of photos; ${name} is learnt from scratch.`);
  }
  return trainDataset(name, options, context);
}

/** Trains from scratch, tests, saves. */
async function trainDataset(dataset: string, options: TrainOptions, context: Context): Promise<void> {
  const {recipe} = datasetNamed(dataset);
  const asked = askedFor(dataset, options);
  await requireModelFolder(options.out);
  const interrupted = new InterruptedTraining(options.out);
  const resumed = options.resume && interrupted.exists ? await interrupted.load(asked) : undefined;
  const note = resumed?.note ?? {...recipe.defaults, ...definedOf(asked)};
  try {
    await trainAndSave({dataset, note, resume: resumed?.checkpoint, interrupted}, options, context);
  } catch (error) {
    if (!context.signal.aborted) throw error;
    throw new Interrupted(
      interrupted.exists ? 'stopped; go on with --resume.' : 'stopped; nothing was saved.',
    );
  }
}

interface Training {
  dataset: string;
  /** All settings. */
  note: TrainingNote;
  resume?: TrainerCheckpoint;
  interrupted: InterruptedTraining;
}

async function trainAndSave(
  {dataset, note, resume, interrupted}: Training,
  options: TrainOptions,
  {signal, stdout}: Context,
): Promise<void> {
  const {recipe, open} = datasetNamed(dataset);
  const settings = note as unknown as TrainingSettings;
  const output = new Output(stdout, options);
  const [images, testImages] = await Promise.all(
    (['train', 'test'] as const).map(async (split) =>
      firstOf(await open(options.data ?? recipe.defaultFolder, split), note.limit as number | undefined),
    ),
  );
  const {name: backend, threads} = await initBackend();
  const labels = images!.classNames;
  const {size, channels, mean, std} = recipe.preprocess;
  const model = buildModel(modelNamed(settings.model), {
    numClasses: labels.length,
    inputShape: [...size, channels],
    seed: settings.seed,
  });
  output.event(
    'start',
    {
      ...note,
      images: images!.length,
      parameters: model.countParams(),
      backend,
      threads,
      resumed: Boolean(resume),
    },
    `${settings.model} (${count(model.countParams())} parameters) on ${count(images!.length)} images of ${dataset}, ` +
      `backend ${backend}, seed ${settings.seed}${resume ? whereOf(resume) : ''}`,
  );
  await fitByRecipe(model, images!, {
    ...recipe,
    settings,
    augment: note.augment === false ? undefined : recipe.augmentation,
    output,
    signal,
    checkpoint: {save: (state) => interrupted.save(state), everySeconds: options.checkpointEvery, note},
    resume,
  });

  const test = await evaluate(model, batches(testImages!, {batchSize: 500, mean, std}), {signal});
  output.event(
    'test',
    {accuracy: test.accuracy, loss: test.loss, images: test.count},
    `test accuracy ${percent(test.accuracy)} (${count(test.count)} images, loss ${loss(test.loss)})`,
  );
  const training = {...note, testAccuracy: test.accuracy};
  await saveModel(model, options.out, {labels, preprocess: recipe.preprocess, training});
  await interrupted.remove();
  output.event('saved', {folder: options.out}, `saved to ${options.out}`);
}

/** What the command line says about the training itself; undefined where it says nothing. */
function askedFor(dataset: string, options: TrainOptions): TrainingNote {
  const {model, epochs, batchSize, optimizer, learningRate, seed, limit, augment} = options;
  return {
    dataset,
    model: model === undefined ? undefined : modelNamed(model),
    epochs,
    batchSize,
    optimizer,
    learningRate,
    seed,
    limit,
    augment: augment ? undefined : false,
  };
}

function whereOf({position: {epoch, step}}: TrainerCheckpoint): string {
  return `, going on in epoch ${epoch} after ${count(step)} steps`;
}
