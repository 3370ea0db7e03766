import type {Transform} from '@cv/augmentation';
import type {Preprocess} from '@cv/transfer';

export const OPTIMIZER_NAMES = ['adam', 'sgd'] as const;
export type OptimizerName = (typeof OPTIMIZER_NAMES)[number];

/** What `cv train` can be told. */
export interface TrainingSettings {
  /** Name of the architecture. */
  model: string;
  epochs: number;
  batchSize: number;
  optimizer: OptimizerName;
  /** The highest rate of the cosine schedule. */
  learningRate: number;
  /** Part of the steps in which the rate rises. */
  warmup: number;
  /** Of weights, order and augmentation. */
  seed: number;
}

/** How to train on a dataset, as data: what `cv train DATASET` does unless told otherwise. */
export interface Recipe {
  /** Where the files are looked for without `--data`. */
  defaultFolder: string;
  /** Where the files can be had, in words that follow a semicolon. */
  source: string;
  numClasses: number;
  defaults: TrainingSettings;
  /** Makes the random changes of the training images. */
  augmentation: () => Transform;
  preprocess: Preprocess;
}
