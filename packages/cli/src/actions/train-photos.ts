import {initBackend} from '@cv/backend';
import {type TrainerCheckpoint, attachHead} from '@cv/transfer';
import {Interrupted} from '../errors.js';
import {InterruptedTraining, type TrainingNote, definedOf} from '../model/interrupted-training.js';
import {requireModelFolder, saveModel} from '../model/model-folder.js';
import {count, loss, percent} from '../output/format.js';
import {Output} from '../output/output.js';
import {fineTunePhotos} from '../photos/fine-tune-photos.js';
import {openPhotos} from '../photos/open-photos.js';
import {Skipped, without} from '../photos/photo-batches.js';
import {openPretrained} from '../photos/pretrained.js';
import {PHOTOS, type PhotoSettings} from '../photos/recipe.js';
import {trainHead} from '../photos/train-head.js';
import type {Context} from '../program.js';
import type {TrainOptions} from './train.js';

/** `cv train FOLDER`: a head on the features of a network that can see; then, if asked for, the whole network. */
export async function trainPhotos(folder: string, options: TrainOptions, context: Context): Promise<void> {
  const asked = askedFor(folder, options);
  await requireModelFolder(options.out);
  const interrupted = new InterruptedTraining(options.out);
  const resumed = options.resume && interrupted.exists ? await interrupted.load(asked) : undefined;
  const note = resumed?.note ?? {...PHOTOS.defaults, ...definedOf(asked)};
  try {
    await trainAndSave({folder, note, resume: resumed?.checkpoint, interrupted}, options, context);
  } catch (error) {
    if (!context.signal.aborted) throw error;
    throw new Interrupted(
      interrupted.exists ? 'stopped; go on with --resume.' : 'stopped; nothing was saved.',
    );
  }
}

interface Training {
  folder: string;
  note: TrainingNote;
  resume?: TrainerCheckpoint;
  interrupted: InterruptedTraining;
}

async function trainAndSave(
  {folder, note, resume, interrupted}: Training,
  options: TrainOptions,
  {signal, stdout}: Context,
): Promise<void> {
  const settings = note as unknown as PhotoSettings;
  const output = new Output(stdout, options);
  const {validation} = PHOTOS;
  const photos = await openPhotos(folder, {validation, seed: settings.seed, limit: settings.limit});
  const {name: backend, threads} = await initBackend();
  const {name, features, preprocess} = await openPretrained(settings.model, settings.weights);
  const {dropout} = PHOTOS.head;
  const {model, head, headStart} = attachHead(features, {
    numClasses: photos.labels.length,
    dropout,
    seed: settings.seed,
  });
  const {train, test, labels, testName} = photos;
  output.event(
    'start',
    {...note, model: name, labels, images: train.length, testImages: test.length, backend, threads},
    `${name} on ${count(train.length)} photos of ${labels.length} classes (${labels.join(', ')}), ` +
      `tested on ${count(test.length)} ${testName}, backend ${backend}, seed ${settings.seed}`,
  );
  const skipped = skippedOf(note);
  let result = resume
    ? undefined
    : await trainHead(features, head, photos, {settings, preprocess, output, signal, skipped});
  if (result) testEvent(output, 'head', result);
  if (settings.fineTune > 0) {
    const readable = {
      ...photos,
      train: without(train, skipped.train.indices),
      test: without(test, skipped.test.indices),
    };
    result = await fineTunePhotos(model, readable, {
      headStart,
      settings,
      preprocess,
      output,
      signal,
      checkpoint: {
        save: (state) => interrupted.save(state),
        everySeconds: options.checkpointEvery,
        note: {...note, skippedTrain: listOf(skipped.train), skippedTest: listOf(skipped.test)},
      },
      resume,
    });
    testEvent(output, 'fine-tuned', result);
  }
  const training = {...note, model: name, testAccuracy: result!.accuracy};
  await saveModel(model, options.out, {labels, preprocess, training});
  await interrupted.remove();
  output.event('saved', {folder: options.out}, `saved to ${options.out}`);
}

function testEvent(
  output: Output,
  part: string,
  result: {accuracy: number; loss: number; count: number},
): void {
  const {accuracy, count: images} = result;
  output.event(
    'test',
    {part, accuracy, loss: result.loss, images},
    `test accuracy ${percent(accuracy)} (${part}, ${count(images)} photos, loss ${loss(result.loss)})`,
  );
}

/** What the command line says about the training itself; undefined where it says nothing. */
function askedFor(folder: string, options: TrainOptions): TrainingNote {
  const {model, weights, epochs, batchSize, learningRate, fineTune, views, seed, limit, augment} = options;
  return {
    dataset: folder,
    model,
    weights,
    epochs,
    batchSize,
    learningRate,
    fineTune,
    views,
    seed,
    limit,
    augment: augment ? undefined : false,
  };
}

/** Photos that an interrupted training found unreadable are left out again, without a word. */
function skippedOf(note: TrainingNote): {train: Skipped; test: Skipped} {
  const read = (list: TrainingNote[string]) => {
    const skipped = new Skipped((text) => process.stderr.write(text));
    if (typeof list === 'string' && list !== '')
      for (const i of list.split(',')) skipped.indices.add(Number(i));
    return skipped;
  };
  return {train: read(note.skippedTrain), test: read(note.skippedTest)};
}

function listOf({indices}: Skipped): string {
  return [...indices].join(',');
}
