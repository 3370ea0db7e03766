import {initBackend} from '@cv/backend';
import {type Evaluation, type ModelWithHead, attachHead} from '@cv/transfer';
import type {TrainingNote} from '../model/interrupted-training.js';
import {type TrainingStart, trainInFolder, whereOf} from '../model/training-folder.js';
import {count, loss, percent} from '../output/format.js';
import {Output} from '../output/output.js';
import {fineTunePhotos} from '../photos/fine-tune-photos.js';
import {type Photos, openPhotos} from '../photos/open-photos.js';
import {Skipped, without} from '../photos/photo-batches.js';
import {type Pretrained, openPretrained} from '../photos/pretrained.js';
import {PHOTOS, type PhotoSettings, photoSettings} from '../photos/recipe.js';
import {trainHead} from '../photos/train-head.js';
import type {Context} from '../program.js';
import type {TrainOptions} from './train.js';

/** `cv train FOLDER`: a head on the features of a network that can see; then, if asked for, the whole network. */
export async function trainPhotos(
  folder: string,
  options: TrainOptions,
  {signal, stdout}: Context,
): Promise<void> {
  const output = new Output(stdout, options);
  const wishes = {asked: askedFor(folder, options), defaults: PHOTOS.defaults};
  await trainInFolder(wishes, options, {output, signal}, async (start) => {
    const settings = photoSettings(start.note);
    const {seed, limit} = settings;
    const photos = await openPhotos(folder, {validation: PHOTOS.validation, seed, limit});
    const {name: backend, threads} = await initBackend();
    const pretrained = await openPretrained(settings.model, settings.weights);
    const {labels} = photos;
    const {dropout} = PHOTOS.head;
    const built = attachHead(pretrained.features, {numClasses: labels.length, dropout, seed});
    sayStart(output, {photos, pretrained, start, backend, threads});
    const {accuracy: testAccuracy} = await teach(built, {
      photos,
      pretrained,
      start,
      settings,
      output,
      signal,
    });
    const {name: model, preprocess} = pretrained;
    const training = {...start.note, model, testAccuracy};
    return {model: built.model, description: {labels, preprocess, training}};
  });
}

interface Lesson {
  photos: Photos;
  pretrained: Pretrained;
  start: TrainingStart;
  settings: PhotoSettings;
  output: Output;
  signal: AbortSignal;
}

/** The head, unless that was done before an interruption; then everything. Gives the last result on the test photos. */
async function teach(
  {model, head, headStart}: ModelWithHead,
  {photos, pretrained, start, settings, output, signal}: Lesson,
): Promise<Evaluation> {
  const {features, preprocess} = pretrained;
  const {note, checkpoint, resume} = start;
  const skipped = skippedOf(note);
  const shared = {settings, preprocess, output, signal};
  let result: Evaluation | undefined;
  if (!resume) {
    result = await trainHead(features, head, photos, {...shared, skipped});
    sayTest(output, 'head', result);
  }
  if (result && settings.fineTune === 0) return result;
  const readable = {
    ...photos,
    train: without(photos.train, skipped.train.indices),
    test: without(photos.test, skipped.test.indices),
  };
  const skippedNote = {skippedTrain: listOf(skipped.train), skippedTest: listOf(skipped.test)};
  result = await fineTunePhotos(model, readable, {
    ...shared,
    headStart,
    checkpoint: {...checkpoint, note: {...note, ...skippedNote}},
    resume,
  });
  sayTest(output, 'fine-tuned', result);
  return result;
}

function sayStart(
  output: Output,
  {
    photos: {train, test, labels, testName},
    pretrained: {name},
    start: {note, resume},
    backend,
    threads,
  }: Pick<Lesson, 'photos' | 'pretrained' | 'start'> & {backend: string; threads: number},
): void {
  const sizes = {images: train.length, testImages: test.length};
  output.event(
    'start',
    {...note, model: name, labels, ...sizes, backend, threads, resumed: Boolean(resume)},
    `${name} on ${count(train.length)} photos of ${labels.length} classes (${labels.join(', ')}), ` +
      `tested on ${count(test.length)} ${testName}, backend ${backend}, seed ${String(note.seed)}${whereOf(resume)}`,
  );
}

function sayTest(output: Output, part: string, result: Evaluation): void {
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
