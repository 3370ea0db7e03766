import {initBackend} from '@cv/backend';
import type {ImageWorkers} from '@cv/datasets';
import {type Evaluation, type ModelWithHead, attachHead, evaluate, unfreeze} from '@cv/transfer';
import {dispose} from '@tensorflow/tfjs-core';
import type {TrainingNote} from '../model/interrupted-training.js';
import {type TrainingStart, trainInFolder, whereOf} from '../model/training-folder.js';
import {count, loss, percent} from '../output/format.js';
import {Output} from '../output/output.js';
import {fineTunePhotos} from '../photos/fine-tune-photos.js';
import {type Photos, openPhotos} from '../photos/open-photos.js';
import {photoBatches} from '../photos/photo-batches.js';
import {photoWorkers, usualWorkers} from '../photos/photo-workers.js';
import {type Pretrained, openPretrained} from '../photos/pretrained.js';
import {PHOTOS, type PhotoSettings, photoSettings} from '../photos/recipe.js';
import {type SkippedParts, readableOf, skippedNote, skippedOf} from '../photos/skipped.js';
import {type HeadResult, trainHead} from '../photos/train-head.js';
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
    const {seed, limit, fineTune, augment = true} = settings;
    const {validation, fineTuning} = PHOTOS;
    const choice = fineTune > 0 ? fineTuning.choice : 0;
    const photos = await openPhotos(folder, {validation, choice, seed, limit});
    const {name: backend, threads} = await initBackend();
    const pretrained = await openPretrained(settings.model, settings.weights);
    const {labels} = photos;
    const {dropout} = PHOTOS.head;
    const built = attachHead(pretrained.features, {numClasses: labels.length, dropout, seed});
    sayStart(output, {photos, pretrained, start, backend, threads});
    const {name: model, preprocess} = pretrained;
    const workers = photoWorkers(options.workers ?? usualWorkers(), {
      preprocess,
      augment: augment ? seed : undefined,
    });
    const lesson = {photos, pretrained, start, settings, workers, output, signal};
    const {accuracy: testAccuracy} = await teach(built, lesson).finally(() => workers.close());
    const training = {...start.note, model, testAccuracy};
    return {model: built.model, description: {labels, preprocess, training}};
  });
}

interface Lesson {
  photos: Photos;
  pretrained: Pretrained;
  start: TrainingStart;
  settings: PhotoSettings;
  workers: ImageWorkers;
  output: Output;
  signal: AbortSignal;
}

/** The head; then everything, if asked for and where that is better. Gives the result on the test photos. */
async function teach(built: ModelWithHead, lesson: Lesson): Promise<Evaluation> {
  const {photos, start, settings} = lesson;
  const skipped = skippedOf(start.note);
  if (settings.fineTune === 0) return (await teachHead(built, photos, lesson, skipped)).test;
  const untrained = built.head.getWeights().map((weight) => weight.clone());
  try {
    const tuned = await teachEverything(built, lesson, skipped);
    if (tuned) return tuned;
    // Nothing is left to choose: the head learns from those photos too, as it does without fine-tuning.
    built.head.setWeights(untrained);
    unfreeze(built.model);
    const all = {...photos, train: photos.all, choice: undefined};
    const namedBefore = skippedOf({}, () => {});
    return (await teachHead(built, all, lesson, namedBefore)).test;
  } finally {
    dispose(untrained);
  }
}

/** @param skipped Names the photos that cannot be read. */
async function teachHead(
  {head}: ModelWithHead,
  photos: Photos,
  {pretrained: {features, preprocess}, settings, workers, output, signal}: Lesson,
  skipped: SkippedParts,
): Promise<HeadResult> {
  const options = {settings, preprocess, workers, output, signal, skipped};
  const result = await trainHead(features, head, photos, options);
  sayTest(output, 'head', result.test);
  return result;
}

/**
 * The head, unless that was done before an interruption, then everything. Gives the result on the test photos; undefined
 * where the head alone was better.
 */
async function teachEverything(
  built: ModelWithHead,
  lesson: Lesson,
  skipped: SkippedParts,
): Promise<Evaluation | undefined> {
  const {photos, pretrained, start, settings, workers, output, signal} = lesson;
  const {model, headStart} = built;
  const {checkpoint, resume} = start;
  const {preprocess} = pretrained;
  let {note} = start;
  if (!resume) {
    const {choice} = await teachHead(built, photos, lesson, skipped);
    note = {...note, ...skippedNote(skipped), headAccuracy: choice?.accuracy, headLoss: choice?.loss};
  }
  const readable = readableOf(photos, skipped);
  const shared = {settings, preprocess, workers, output, signal};
  const isBetter = await fineTunePhotos(model, readable, {
    ...shared,
    headStart,
    head: headResult(note),
    checkpoint: {...checkpoint, note},
    resume,
  });
  if (!isBetter) return undefined;
  const batches = photoBatches(readable.test, {preprocess, batchSize: 16, workers});
  const test = await evaluate(model, batches, {signal});
  sayTest(output, 'fine-tuned', test);
  return test;
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

/** How good the head alone was on the photos to choose by. */
function headResult({headAccuracy, headLoss}: TrainingNote): {accuracy: number; loss: number} | undefined {
  if (typeof headAccuracy !== 'number' || typeof headLoss !== 'number') return undefined;
  return {accuracy: headAccuracy, loss: headLoss};
}
