import {type Transform, rng} from '@cv/augmentation';
import type {ImageTransform} from '@cv/datasets';

/** An augmentation for `batches`: every image of every epoch has random numbers of its own, whatever the batch size. */
export function augmentWith(augmentation: Transform, seed: number): ImageTransform {
  return (image, {epoch, index}) => augmentation.run(image, rng({seed, epoch, sample: index}));
}
