import {type Transform, compose, randomCrop, randomHorizontalFlip} from '@cv/augmentation';
import type {Recipe} from './recipe.js';

/**
 * Small photos of ten kinds of things: 32x32, colour. The paper's augmentation and network, and a tenth of its epochs.
 * @see arXiv:1512.03385, section 4.2
 */
export const cifar10Recipe: Recipe = {
  defaultFolder: 'data/cifar10',
  source: "they are shards in WebDataset's layout, train-0.tar.gz to train-4.tar.gz and test.tar.gz",
  numClasses: 10,
  defaults: {
    model: 'resnet20',
    epochs: 16,
    batchSize: 128,
    optimizer: 'sgd',
    learningRate: 0.1,
    warmup: 0.1,
    seed: 1,
  },
  augmentation: () => compose([randomCrop({size: 32, padding: 4}), randomHorizontalFlip()]) as Transform,
  preprocess: {
    size: [32, 32],
    channels: 3,
    mean: [0.4914, 0.4822, 0.4465],
    std: [0.247, 0.2435, 0.2616],
    fit: 'cover',
  },
};
