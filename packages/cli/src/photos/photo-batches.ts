import {type Transform, compose, randomHorizontalFlip, randomResizedCrop} from '@cv/augmentation';
import {type BatchesOptions, type ImageDataset, type ImageTransform, batches, subset} from '@cv/datasets';
import type {Preprocess} from '@cv/transfer';
import {fitImage} from '../model/preprocess.js';
import {augmentWith} from '../recipes/augment-with.js';
import {PHOTOS} from './recipe.js';

export interface PhotoBatchesOptions {
  preprocess: Preprocess;
  batchSize: number;
  /** Random changes from this seed; none when left out. */
  augment?: number;
  shuffle?: number;
  epoch?: number;
  /** Told of each file that cannot be read, which is left out; an error when left out itself. */
  onSkip?: BatchesOptions['onSkip'];
}

/** Photos as batches for a model, unreadable ones left out. */
export function photoBatches(dataset: ImageDataset, options: PhotoBatchesOptions) {
  const {preprocess, batchSize, augment, shuffle, epoch = 0, onSkip} = options;
  const {mean, std} = preprocess;
  const transform: ImageTransform =
    augment === undefined
      ? (image) => fitImage(image, preprocess)
      : augmentWith(photoAugmentation(preprocess), augment);
  return batches(dataset, {
    batchSize,
    shuffle: shuffle !== undefined,
    seed: shuffle ?? 0,
    epoch,
    mean,
    std,
    transform,
    onError: onSkip ? 'skip' : 'throw',
    onSkip,
  });
}

/** How photos are changed when they are learnt from: a random part, then perhaps mirrored. */
export function photoAugmentation({size: [height, width]}: Pick<Preprocess, 'size'>): Transform {
  return compose([
    randomResizedCrop({size: [height, width], scale: [...PHOTOS.augmentation.scale]}),
    randomHorizontalFlip(),
  ]) as Transform;
}

/** Photos that could not be read, by their index: each is named once. */
export class Skipped {
  readonly indices = new Set<number>();

  constructor(readonly write: (text: string) => void) {}

  readonly add = ({index, error}: {index: number; error: Error}): void => {
    if (this.indices.has(index)) return;
    this.indices.add(index);
    this.write(`cv: left out: ${error.message}\n`);
  };
}

/** A dataset without some of its images. */
export function without(dataset: ImageDataset, indices: ReadonlySet<number>): ImageDataset {
  if (indices.size === 0) return dataset;
  const kept = Array.from({length: dataset.length}, (_, i) => i).filter((i) => !indices.has(i));
  return subset(dataset, kept);
}
