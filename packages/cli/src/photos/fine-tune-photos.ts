import {
  type CheckpointOptions,
  type Evaluation,
  type Preprocess,
  type TrainerCheckpoint,
  evaluate,
  fineTune,
} from '@cv/transfer';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Output} from '../output/output.js';
import {TrainingProgress} from '../output/training-progress.js';
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
  const progress = new TrainingProgress(output, 'fine-tuning', epochs);
  const data = {
    train: (epoch: number) =>
      photoBatches(train, {...shared, shuffle: seed, epoch, augment: augment ? seed : undefined}),
    stepsPerEpoch: Math.ceil(train.length / batchSize),
    validation,
  };
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
    onStep: progress.onStep,
    onEpoch: progress.onEpoch,
  }).finally(() => progress.stop());
  return results.at(-1)?.validation ?? (await evaluate(model, validation(), {signal}));
}
