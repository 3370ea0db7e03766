import type {ImageWorkers} from '@cv/datasets';
import {
  type CheckpointOptions,
  type EpochResult,
  type Evaluation,
  type Preprocess,
  type TrainerCheckpoint,
  fineTune,
} from '@cv/transfer';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {percent} from '../output/format.js';
import type {Output} from '../output/output.js';
import {TrainingProgress} from '../output/training-progress.js';
import type {Photos} from './open-photos.js';
import {photoBatches} from './photo-batches.js';
import {PHOTOS, type PhotoSettings} from './recipe.js';

export interface FineTunePhotosOptions {
  headStart: string;
  /** How good the head alone is on the photos to choose by; what is kept is never worse. */
  head?: Pick<Evaluation, 'loss' | 'accuracy'>;
  settings: PhotoSettings;
  preprocess: Preprocess;
  workers: ImageWorkers;
  output: Output;
  signal: AbortSignal;
  checkpoint: CheckpointOptions;
  resume?: TrainerCheckpoint;
}

/**
 * Lets everything learn but batch normalisation, slowly in the first layers, and keeps the best: the head alone, or an epoch,
 * by the photos to choose by. Without such photos the last epoch is kept.
 *
 * @returns whether an epoch was kept.
 */
export async function fineTunePhotos(
  model: LayersModel,
  {train, choice}: Photos,
  {headStart, head, settings, preprocess, workers, output, signal, checkpoint, resume}: FineTunePhotosOptions,
): Promise<boolean> {
  const {fineTune: epochs, seed} = settings;
  const {learningRate, spread, batchSize, accumulate} = PHOTOS.fineTuning;
  const shared = {preprocess, batchSize, workers};
  const progress = new TrainingProgress(output, 'fine-tuning', epochs);
  const chooses = choice !== undefined && choice.length > 0;
  const data = {
    train: (epoch: number) => photoBatches(train, {...shared, shuffle: seed, epoch}),
    stepsPerEpoch: Math.ceil(train.length / batchSize),
    validation: chooses ? () => photoBatches(choice, shared) : undefined,
  };
  const results = await fineTune(model, data, {
    headStart,
    headEpochs: 0,
    epochs,
    learningRate,
    spread,
    accumulate,
    seed,
    frozen: (layer) => /BatchNorm/.test(layer.getClassName()),
    earlyStopping: chooses ? {patience: epochs, monitor: 'accuracy', baseline: head} : undefined,
    signal,
    checkpoint,
    resume,
    onStep: progress.onStep,
    onEpoch: progress.onEpoch,
  }).finally(() => progress.stop());
  if (!chooses || !head) return true;
  const best = results.findLast(({isBest}) => isBest);
  sayKept(output, best, epochs, head, choice.length);
  return best !== undefined;
}

function sayKept(
  output: Output,
  best: EpochResult | undefined,
  epochs: number,
  head: Pick<Evaluation, 'accuracy'>,
  images: number,
): void {
  const of = percent(best?.validation?.accuracy ?? head.accuracy);
  const what = best ? `kept fine-tuning ${best.epoch}/${epochs}` : 'kept the head alone';
  const other = best ? `; the head alone has ${percent(head.accuracy)}` : '';
  output.event(
    'kept',
    {
      epoch: best?.epoch ?? 0,
      accuracy: best?.validation?.accuracy ?? head.accuracy,
      head: head.accuracy,
      images,
    },
    `${what}: ${of} on the photos held back to choose by (${images})${other}`,
  );
}
