import {prepareForInference} from '@cv/architectures';
import type {ImageDataset, ImageWorkers} from '@cv/datasets';
import {
  type Evaluation,
  type FeatureCache,
  type Preprocess,
  Trainer,
  adamW,
  cacheFeatures,
  cosineSchedule,
  evaluate,
} from '@cv/transfer';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {count, duration} from '../output/format.js';
import type {Output} from '../output/output.js';
import {PHOTO_PARTS, type PhotoPart, type Photos} from './open-photos.js';
import {photoBatches} from './photo-batches.js';
import {PHOTOS, type PhotoSettings} from './recipe.js';
import type {SkippedParts} from './skipped.js';

export interface TrainHeadOptions {
  settings: PhotoSettings;
  preprocess: Preprocess;
  workers: ImageWorkers;
  output: Output;
  signal: AbortSignal;
  /** Files that cannot be read. */
  skipped: SkippedParts;
}

/** How good a head is on photos that it has not learnt from. */
export interface HeadResult {
  test: Evaluation;
  /** On the photos to choose by, where there are any that can be read. */
  choice?: Evaluation;
}

/**
 * Trains a head on features: the network runs once for each photo and each view of it, the head many times over what it
 * gave.
 */
export async function trainHead(
  features: LayersModel,
  head: LayersModel,
  photos: Photos,
  options: TrainHeadOptions,
): Promise<HeadResult> {
  const {settings, signal} = options;
  const {epochs, batchSize, learningRate, seed} = settings;
  const caches = await cachesOf(features, photos, options);
  const trainer = new Trainer(head, {
    optimizer: adamW({weightDecay: PHOTOS.head.weightDecay}),
    learningRate: cosineSchedule({learningRate, warmup: PHOTOS.head.warmup}),
    seed,
  });
  await trainer.fit({
    train: (epoch) => caches.train.batches({batchSize, epoch, seed}),
    stepsPerEpoch: Math.ceil(caches.train.count / batchSize),
    epochs,
    signal,
  });
  trainer.dispose();
  const on = (cache: FeatureCache) => evaluate(head, cache.batches({batchSize: 256, epoch: 0}), {signal});
  return {test: await on(caches.test), choice: caches.choice?.count ? await on(caches.choice) : undefined};
}

type Caches = Record<'train' | 'test', FeatureCache> & {choice?: FeatureCache};

/** The features of all photos; of those to train on in several views. */
async function cachesOf(features: LayersModel, photos: Photos, options: TrainHeadOptions): Promise<Caches> {
  const {settings, output} = options;
  const views = settings.augment === false ? 1 : settings.views;
  const started = performance.now();
  const fast = prepareForInference(features);
  const caches: Partial<Caches> = {};
  try {
    for (const part of PHOTO_PARTS) {
      const dataset = photos[part];
      if (dataset)
        caches[part] = await featuresOf(fast, dataset, part, part === 'train' ? views : 1, options);
    }
  } finally {
    fast.dispose();
  }
  const {train, test, choice} = caches as Caches;
  const seconds = (performance.now() - started) / 1000;
  const bytes = train.bytes + test.bytes + (choice?.bytes ?? 0);
  output.event(
    'features',
    {images: train.count, views, choiceImages: choice?.count, testImages: test.count, bytes, seconds},
    `features of ${count(train.count)} photos in ${views} views and of ${count(test.count + (choice?.count ?? 0))} others: ` +
      `${(bytes / 2 ** 20).toFixed(1)} MB, ${duration(seconds)}`,
  );
  return caches as Caches;
}

/** What the progress of a part is called, and what its photos are for. */
const PARTS: Record<PhotoPart, {title: string; purpose: string}> = {
  train: {title: 'features', purpose: 'to train on'},
  choice: {title: 'features to choose by', purpose: 'to choose by'},
  test: {title: 'test features', purpose: 'to test with'},
};

function featuresOf(
  features: LayersModel,
  photos: ImageDataset,
  part: PhotoPart,
  views: number,
  {preprocess, workers, output, signal, skipped}: TrainHeadOptions,
): Promise<FeatureCache> {
  const total = views * photos.length;
  const bar = output.progress(PARTS[part].title, total);
  const started = performance.now();
  // View 0 is the photo as it is evaluated; the others are augmented, each in its own way.
  const view = (epoch: number) =>
    photoBatches(photos, {preprocess, batchSize: 16, workers, epoch, onSkip: skipped[part].add});
  const onBatch = (images: number) => {
    const rate = images / ((performance.now() - started) / 1000);
    const text = `${count(rate)} images/s  ${duration((total - images) / rate)} left`;
    bar.update(images, text, {images, imagesPerSecond: rate});
  };
  return cacheFeatures(features, view, {views, signal, onBatch})
    .catch((error: unknown) => {
      if (skipped[part].indices.size < photos.length) throw error;
      throw new RangeError(
        `of the ${photos.length} photos ${PARTS[part].purpose} none can be read. Convert them to JPEG or PNG.`,
        {cause: error},
      );
    })
    .finally(() => bar.stop());
}
