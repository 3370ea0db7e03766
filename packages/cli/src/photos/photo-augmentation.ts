import {type Transform, compose, randomHorizontalFlip, randomResizedCrop} from '@cv/augmentation';
import type {Preprocess} from '@cv/transfer';
import {PHOTOS} from './recipe.js';

/** How photos are changed when they are learnt from: a random part, then perhaps mirrored. */
export function photoAugmentation({size: [height, width]}: Pick<Preprocess, 'size'>): Transform {
  return compose([
    randomResizedCrop({size: [height, width], scale: [...PHOTOS.augmentation.scale]}),
    randomHorizontalFlip(),
  ]) as Transform;
}
