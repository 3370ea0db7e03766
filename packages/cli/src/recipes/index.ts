import {type DownloadOptions, type ImageDataset, cifar10, fashionMnist, mnist} from '@cv/datasets';
import {UsageError} from '../errors.js';
import {suggest} from '../options/nearest.js';
import {cifar10Recipe} from './cifar10.js';
import {fashionMnistRecipe} from './fashion-mnist.js';
import {mnistRecipe} from './mnist.js';
import type {Recipe} from './recipe.js';

/** A dataset that the command knows, and how to train on it. */
export interface KnownDataset {
  recipe: Recipe;
  open: (options: OpenOptions) => Promise<ImageDataset>;
}

export interface OpenOptions extends DownloadOptions {
  /** A folder, or the address of one. */
  source: string;
  split: 'train' | 'test';
  /** Whether files that are not the original are refused. */
  verify: boolean;
}

export const DATASETS: Readonly<Record<string, KnownDataset>> = {
  mnist: {recipe: mnistRecipe, open: mnist},
  fashionMnist: {recipe: fashionMnistRecipe, open: fashionMnist},
  cifar10: {recipe: cifar10Recipe, open: cifar10},
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
