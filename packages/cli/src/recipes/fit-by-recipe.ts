import type {Transform} from '@cv/augmentation';
import {type ImageDataset, batches} from '@cv/datasets';
import {
  type CheckpointOptions,
  type EpochResult,
  type Preprocess,
  Trainer,
  type TrainerCheckpoint,
  adam,
  cosineSchedule,
  sgd,
} from '@cv/transfer';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Output} from '../output/output.js';
import {TrainingProgress} from '../output/training-progress.js';
import {augmentWith} from './augment-with.js';
import type {OptimizerName, TrainingSettings} from './recipe.js';

export interface FitByRecipeOptions {
  settings: TrainingSettings;
  preprocess: Preprocess;
  /** None when left out. */
  augment?: () => Transform;
  output: Output;
  signal: AbortSignal;
  checkpoint: CheckpointOptions;
  /** Goes on from here. */
  resume?: TrainerCheckpoint;
}

const OPTIMIZERS = {adam: () => adam(), sgd: () => sgd({nesterov: true})} satisfies Record<
  OptimizerName,
  unknown
>;

/** Trains a model on a dataset and shows how it goes. */
export async function fitByRecipe(
  model: LayersModel,
  dataset: ImageDataset,
  {settings, preprocess, augment, output, signal, checkpoint, resume}: FitByRecipeOptions,
): Promise<EpochResult[]> {
  const {epochs, batchSize, optimizer, learningRate, warmup, seed} = settings;
  const {mean, std} = preprocess;
  const transform = augment && augmentWith(augment(), seed);
  const trainer = new Trainer(model, {
    optimizer: OPTIMIZERS[optimizer](),
    learningRate: cosineSchedule({learningRate, warmup}),
  });
  const progress = new TrainingProgress(output, 'epoch', epochs);
  try {
    return await trainer.fit({
      train: (epoch) => batches(dataset, {batchSize, shuffle: true, seed, epoch, mean, std, transform}),
      stepsPerEpoch: Math.ceil(dataset.length / batchSize),
      epochs,
      signal,
      checkpoint,
      resume,
      onStep: progress.onStep,
      onEpoch: progress.onEpoch,
    });
  } finally {
    progress.stop();
    trainer.dispose();
  }
}
