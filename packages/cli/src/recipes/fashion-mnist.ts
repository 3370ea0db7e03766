import {type Transform, compose, randomAffine, randomHorizontalFlip} from '@cv/augmentation';
import {mnistRecipe} from './mnist.js';
import type {Recipe} from './recipe.js';

/** Clothes in the form of MNIST: 28x28, grey, light on dark. They look the same in a mirror. */
export const fashionMnistRecipe: Recipe = {
  ...mnistRecipe,
  defaultFolder: 'data/fashion-mnist',
  source: "Debian's package dataset-fashion-mnist has them",
  defaults: {...mnistRecipe.defaults, model: 'mnistCnn', epochs: 5, learningRate: 0.002},
  augmentation: () =>
    compose([randomAffine({degrees: 0, translate: [0.05, 0.05]}), randomHorizontalFlip()]) as Transform,
  preprocess: {size: [28, 28], channels: 1, mean: [0.286], std: [0.353], darkGround: true},
};
