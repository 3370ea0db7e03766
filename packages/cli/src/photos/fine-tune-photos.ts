import {type CheckpointOptions, type TrainerCheckpoint, evaluate, fineTune} from '@cv/transfer';
import type {Evaluation} from '@cv/transfer';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Preprocess} from '../model/preprocess.js';
import {count, duration, loss, percent} from '../output/format.js';
import type {Output, ProgressLine} from '../output/output.js';
import type {Photos} from './open-photos.js';
import {photoBatches} from './photo-batches.js';
import {PHOTOS, type PhotoSettings} from './recipe.js';

export interface FineTunePhotosOptions {
  headStart: string;
  settings: PhotoSettings;
  preprocess: Preprocess;
  output: Output;
  signal: AbortSignal;
  checkpoint: CheckpointOptions;
  resume?: TrainerCheckpoint;
}

/** Lets everything learn but batch normalisation, slowly in the first layers; gives the accuracy on the test photos. */
export async function fineTunePhotos(
  model: LayersModel,
  {train, test}: Photos,
  options: FineTunePhotosOptions,
): Promise<Evaluation> {
  const {settings, preprocess, output, signal, checkpoint, resume, headStart} = options;
  const {fineTune: epochs, seed, augment = true} = settings;
  const {learningRate, spread, batchSize} = PHOTOS.fineTuning;
  const shared = {preprocess, batchSize};
  const validation = () => photoBatches(test, shared);
  let line: ProgressLine | undefined;
  const data = {
    train: (epoch: number) =>
      photoBatches(train, {...shared, shuffle: seed, epoch, augment: augment ? seed : undefined}),
    stepsPerEpoch: Math.ceil(train.length / batchSize),
    validation,
  };
  try {
    const results = await fineTune(model, data, {
      headStart,
      headEpochs: 0,
      epochs,
      learningRate,
      spread,
      seed,
      frozen: (layer) => /BatchNorm/.test(layer.getClassName()),
      signal,
      checkpoint,
      resume,
      onStep: (progress) => {
        line ??= output.progress(`fine-tuning ${progress.epoch}/${epochs}`, progress.steps);
        const {imagesPerSecond, secondsLeft} = progress;
        const text =
          `${count(imagesPerSecond)} images/s  loss ${loss(progress.loss)}  ` +
          `accuracy ${percent(progress.accuracy)}  ${duration(secondsLeft)} left`;
        line.update(progress.step, text, progress);
      },
      onEpoch: (result) => {
        line?.stop();
        line = undefined;
        output.event(
          'epoch',
          result,
          `fine-tuning ${result.epoch}/${epochs}: loss ${loss(result.loss)}, accuracy ${percent(result.accuracy)}, ` +
            `test accuracy ${percent(result.validation!.accuracy)}, ${duration(result.seconds)}`,
        );
      },
    });
    return results.at(-1)?.validation ?? (await evaluate(model, validation(), {signal}));
  } finally {
    line?.stop();
  }
}
