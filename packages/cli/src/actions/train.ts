import {initBackend} from '@cv/backend';
import {batches} from '@cv/datasets';
import {evaluate} from '@cv/transfer';
import {builderNamed} from '../model/builders.js';
import {requireModelFolder, saveModel} from '../model/model-folder.js';
import {count, loss, percent} from '../output/format.js';
import {Output} from '../output/output.js';
import type {Context} from '../program.js';
import {firstOf} from '../recipes/first-of.js';
import {fitByRecipe} from '../recipes/fit-by-recipe.js';
import {datasetNamed} from '../recipes/index.js';
import type {TrainingSettings} from '../recipes/recipe.js';

export interface TrainOptions extends Partial<TrainingSettings> {
  out: string;
  data?: string;
  augment: boolean;
  limit?: number;
  json?: boolean;
}

/** `cv train`: by the dataset's recipe, then a test, then the model is saved. */
export async function train(name: string, options: TrainOptions, {signal, stdout}: Context): Promise<void> {
  const {recipe, open} = datasetNamed(name);
  const settings = settingsOf(recipe.defaults, options);
  const build = builderNamed(settings.model);
  await requireModelFolder(options.out);
  const output = new Output(stdout, options);
  const folder = options.data ?? recipe.defaultFolder;
  const training = firstOf(await open(folder, 'train'), options.limit);
  const test = firstOf(await open(folder, 'test'), options.limit);
  const {name: backend, threads} = await initBackend();

  const {size, channels, mean, std} = recipe.preprocess;
  const labels = training.classNames;
  const model = build({numClasses: labels.length, inputShape: [...size, channels], seed: settings.seed});
  const parameters = model.countParams();
  output.event(
    'start',
    {dataset: name, ...settings, images: training.length, parameters, backend, threads},
    `${settings.model} (${count(parameters)} parameters) on ${count(training.length)} images of ${name}, ` +
      `backend ${backend}, seed ${settings.seed}`,
  );
  const augment = options.augment ? recipe.augmentation : undefined;
  await fitByRecipe(model, training, {...recipe, settings, augment, output, signal});

  const result = await evaluate(model, batches(test, {batchSize: 500, mean, std}), {signal});
  output.event(
    'test',
    {accuracy: result.accuracy, loss: result.loss, images: result.count},
    `test accuracy ${percent(result.accuracy)} (${count(result.count)} images, loss ${loss(result.loss)})`,
  );
  const history = {dataset: name, ...settings, augment: options.augment, testAccuracy: result.accuracy};
  await saveModel(model, options.out, {labels, preprocess: recipe.preprocess, training: history});
  output.event('saved', {folder: options.out}, `saved to ${options.out}`);
}

/** The recipe's settings, replaced by those that were asked for. */
function settingsOf(defaults: TrainingSettings, options: Partial<TrainingSettings>): TrainingSettings {
  return {
    model: options.model ?? defaults.model,
    epochs: options.epochs ?? defaults.epochs,
    batchSize: options.batchSize ?? defaults.batchSize,
    optimizer: options.optimizer ?? defaults.optimizer,
    learningRate: options.learningRate ?? defaults.learningRate,
    warmup: defaults.warmup,
    seed: options.seed ?? defaults.seed,
  };
}
