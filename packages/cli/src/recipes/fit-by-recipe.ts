import {type RandomAffineOptions, randomAffine, rng} from '@cv/augmentation';
import {type ImageDataset, type ImageTransform, batches} from '@cv/datasets';
import {
  type CheckpointOptions,
  type EpochResult,
  Trainer,
  type TrainerCheckpoint,
  adam,
  cosineSchedule,
  sgd,
} from '@cv/transfer';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Preprocess} from '../model/preprocess.js';
import {count, duration, loss, percent} from '../output/format.js';
import type {Output, ProgressLine} from '../output/output.js';
import type {OptimizerName, TrainingSettings} from './recipe.js';

export interface FitByRecipeOptions {
  settings: TrainingSettings;
  preprocess: Preprocess;
  /** None when left out. */
  augment?: RandomAffineOptions;
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
  const transform = augment && augmentWith(augment, seed);
  const trainer = new Trainer(model, {
    optimizer: OPTIMIZERS[optimizer](),
    learningRate: cosineSchedule({learningRate, warmup}),
  });
  let line: ProgressLine | undefined;
  try {
    return await trainer.fit({
      train: (epoch) => batches(dataset, {batchSize, shuffle: true, seed, epoch, mean, std, transform}),
      stepsPerEpoch: Math.ceil(dataset.length / batchSize),
      epochs,
      signal,
      checkpoint,
      resume,
      onStep: (progress) => {
        const {epoch, step, steps, imagesPerSecond, secondsLeft} = progress;
        line ??= output.progress(`epoch ${epoch}/${epochs}`, steps);
        const text =
          `${count(imagesPerSecond)} images/s  loss ${loss(progress.loss)}  ` +
          `accuracy ${percent(progress.accuracy)}  ${duration(secondsLeft)} left`;
        line.update(step, text, progress);
      },
      onEpoch: (result) => {
        line?.stop();
        line = undefined;
        output.event('epoch', result, epochLine(result, epochs));
      },
    });
  } finally {
    line?.stop();
    trainer.dispose();
  }
}

/** Every image of every epoch has random numbers of its own, whatever the batch size. */
function augmentWith(options: RandomAffineOptions, seed: number): ImageTransform {
  const augmentation = randomAffine(options);
  return (image, {epoch, index}) => augmentation.run(image, rng({seed, epoch, sample: index}));
}

function epochLine({epoch, loss: value, accuracy, seconds}: EpochResult, epochs: number): string {
  return `epoch ${epoch}/${epochs}: loss ${loss(value)}, accuracy ${percent(accuracy)}, ${duration(seconds)}`;
}
