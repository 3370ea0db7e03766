// What image workers do to a photo: a random part of it, perhaps mirrored, in other colours.
import {colorJitter, compose, randomHorizontalFlip, randomResizedCrop, rng} from '@cv/augmentation';

export default function augment(image, {epoch, index}, {size, seed}) {
  const pipeline = compose([
    randomResizedCrop({size: [size, size]}),
    randomHorizontalFlip(),
    colorJitter({brightness: 0.3, contrast: 0.3}),
  ]);
  return pipeline.run(image, rng({seed, epoch, sample: index}));
}
