import {type ImageDataset, cifar10, fashionMnist, mnist} from '@cv/datasets';
import {UsageError} from '../errors.js';
import {suggest} from '../options/nearest.js';
import {cifar10Recipe} from './cifar10.js';
import {fashionMnistRecipe} from './fashion-mnist.js';
import {mnistRecipe} from './mnist.js';
import type {Recipe} from './recipe.js';

/** A dataset that the command knows, and how to train on it. */
export interface KnownDataset {
  recipe: Recipe;
  open: (folder: string, split: 'train' | 'test') => Promise<ImageDataset>;
}

export const DATASETS: Readonly<Record<string, KnownDataset>> = {
  mnist: {recipe: mnistRecipe, open: (source, split) => mnist({source, split})},
  fashionMnist: {recipe: fashionMnistRecipe, open: (source, split) => fashionMnist({source, split})},
  cifar10: {recipe: cifar10Recipe, open: (source, split) => cifar10({source, split})},
};

/**
 * @throws UsageError naming the nearest names.
 */
export function datasetNamed(name: string): KnownDataset {
  const known = DATASETS[name];
  if (known) return known;
  const names = Object.keys(DATASETS);
  throw new UsageError(
    `'${name}' is neither a folder nor a dataset. ${suggest(name, names, `Known datasets: ${names.join(', ')}.`)}`,
  );
}
