import {type TrainingNote, settingsOf} from '../model/interrupted-training.js';

/** How to make a classifier of a folder of photos, as data. */
export const PHOTOS = {
  /** Part of each class that is held back to validate with, where the folder has no such part itself. */
  validation: 0.2,
  defaults: {
    /** Of the head, on features that are computed once. */
    epochs: 40,
    batchSize: 32,
    learningRate: 0.003,
    /** Epochs in which everything learns afterwards. */
    fineTune: 0,
    /** Augmented versions of each image whose features are computed; the first is the image as it is. */
    views: 3,
    seed: 1,
  },
  head: {dropout: 0.2, weightDecay: 0.05, warmup: 0.1},
  fineTuning: {
    learningRate: 0.0003,
    spread: 100,
    /** Photos at a time: TensorFlow.js holds on to 175 MB for each, and 16 at a time were no faster. */
    batchSize: 4,
    /** Batches an update; as batch normalisation is frozen, they are one batch to the weights. */
    accumulate: 4,
    /** Part of each class's photos that nothing is learnt from: they tell which epoch, or the head alone, is kept. */
    choice: 0.2,
  },
  /** Random rectangle of the image, at least this part of its area, then a flip. */
  augmentation: {scale: [0.35, 1]},
} as const;

/** What `cv train FOLDER` can be told. */
export interface PhotoSettings {
  /** Name of the architecture; the embedded MobileNetV2 where there is none. */
  model?: string;
  /** File of its pretrained weights. */
  weights?: string;
  epochs: number;
  batchSize: number;
  learningRate: number;
  fineTune: number;
  views: number;
  seed: number;
  limit?: number;
  augment?: boolean;
}

/** The settings that a training's note holds. */
export function photoSettings(note: TrainingNote): PhotoSettings {
  const {model, weights, limit, augment} = note as Partial<PhotoSettings>;
  return {...settingsOf<PhotoDefaults>(PHOTOS.defaults, note), model, weights, limit, augment};
}

type PhotoDefaults = Pick<PhotoSettings, keyof typeof PHOTOS.defaults>;
