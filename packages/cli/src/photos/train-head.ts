import type {ImageDataset} from '@cv/datasets';
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
import type {Photos} from './open-photos.js';
import {type Skipped, photoBatches} from './photo-batches.js';
import {PHOTOS, type PhotoSettings} from './recipe.js';

export interface TrainHeadOptions {
  settings: PhotoSettings;
  preprocess: Preprocess;
  output: Output;
  signal: AbortSignal;
  /** Files that cannot be read, of the training and of the test photos. */
  skipped: {train: Skipped; test: Skipped};
}

/**
 * Trains a head on features: the network runs once for each photo and each view of it, the head many times over what it
 * gave. Gives the head's accuracy on the test photos.
 */
export async function trainHead(
  features: LayersModel,
  head: LayersModel,
  {train, test}: Photos,
  options: TrainHeadOptions,
): Promise<Evaluation> {
  const {settings, signal, skipped, output} = options;
  const {epochs, batchSize, learningRate, seed, augment = true} = settings;
  const views = augment ? settings.views : 1;
  const started = performance.now();
  const cache = await featuresOf(features, train, views, skipped.train, 'features', options);
  const testCache = await featuresOf(features, test, 1, skipped.test, 'test features', options);
  const seconds = (performance.now() - started) / 1000;
  output.event(
    'features',
    {images: cache.count, views, testImages: testCache.count, bytes: cache.bytes + testCache.bytes, seconds},
    `features of ${count(cache.count)} photos in ${views} views and of ${count(testCache.count)} test photos: ` +
      `${((cache.bytes + testCache.bytes) / 2 ** 20).toFixed(1)} MB, ${duration(seconds)}`,
  );
  const trainer = new Trainer(head, {
    optimizer: adamW({weightDecay: PHOTOS.head.weightDecay}),
    learningRate: cosineSchedule({learningRate, warmup: PHOTOS.head.warmup}),
    seed,
  });
  await trainer.fit({
    train: (epoch) => cache.batches({batchSize, epoch, seed}),
    stepsPerEpoch: Math.ceil(cache.count / batchSize),
    epochs,
    signal,
  });
  trainer.dispose();
  return evaluate(head, testCache.batches({batchSize: 256, epoch: 0}), {signal});
}

function featuresOf(
  features: LayersModel,
  photos: ImageDataset,
  views: number,
  skipped: Skipped,
  title: string,
  {preprocess, settings, output, signal}: TrainHeadOptions,
): Promise<FeatureCache> {
  const total = views * photos.length;
  const bar = output.progress(title, total);
  const started = performance.now();
  // View 0 is the photo as it is evaluated; the others are augmented, each in its own way.
  const view = (epoch: number) =>
    photoBatches(photos, {
      preprocess,
      batchSize: 16,
      augment: epoch === 0 ? undefined : settings.seed,
      epoch,
      onSkip: skipped.add,
    });
  const onBatch = (images: number) => {
    const rate = images / ((performance.now() - started) / 1000);
    const text = `${count(rate)} images/s  ${duration((total - images) / rate)} left`;
    bar.update(images, text, {images, imagesPerSecond: rate});
  };
  return cacheFeatures(features, view, {views, signal, onBatch}).finally(() => bar.stop());
}
