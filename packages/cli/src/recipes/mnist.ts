import {randomAffine} from '@cv/augmentation';
import type {Recipe} from './recipe.js';

/** Handwritten digits: 28x28, grey, light on dark. */
export const mnistRecipe: Recipe = {
  defaultFolder: 'data/mnist',
  source: 'the repository of @cv/cli has them in data/mnist',
  numClasses: 10,
  defaults: {
    model: 'lenet5',
    epochs: 3,
    batchSize: 128,
    optimizer: 'adam',
    learningRate: 0.005,
    warmup: 0.05,
    seed: 1,
  },
  /** Shifts by up to a pixel and a half: a digit stays the digit that it is. */
  augmentation: () => randomAffine({degrees: 0, translate: [0.05, 0.05]}),
  preprocess: {size: [28, 28], channels: 1, mean: [0.1307], std: [0.3081], darkGround: true},
};
