// What happens to each photo, in worker threads or outside: see photo-workers.ts.
import {rng} from '@cv/augmentation';
import type {PixelImage} from '@cv/datasets';
import type {Preprocess} from '@cv/transfer';
import {fitImage} from '../model/preprocess.js';
import {photoAugmentation} from './photo-augmentation.js';

/** Plain data, which goes to the threads. */
export interface PreparePhotoSettings {
  preprocess: Preprocess;
  /** Seed of the random changes; none when left out. */
  augment?: number;
}

/** A photo as the model takes it: in epoch 0 as it is evaluated, in others changed at random, each time in another way. */
export default function preparePhoto(
  photo: PixelImage,
  {epoch, index}: {epoch: number; index: number},
  {preprocess, augment}: PreparePhotoSettings,
): PixelImage {
  if (epoch === 0 || augment === undefined) return fitImage(photo, preprocess);
  return photoAugmentation(preprocess).run(photo, rng({seed: augment, epoch, sample: index}));
}
