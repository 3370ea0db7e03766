import {existsSync} from 'node:fs';
import type {ImageDataset} from '@cv/datasets';
import {datasetNamed} from './index.js';

/**
 * Opens a part of a dataset that the command knows.
 *
 * @param folder Where its files lie. Default: the recipe's folder, below where we are.
 * @throws Error saying where the files can be had when that folder is missing; what the dataset throws.
 */
export async function openKnown(
  name: string,
  part: 'train' | 'test',
  folder: string | undefined,
): Promise<ImageDataset> {
  const {recipe, open} = datasetNamed(name);
  if (folder === undefined && !existsSync(recipe.defaultFolder)) {
    throw new Error(
      `${recipe.defaultFolder} does not exist here. Say with --data where the files of ${name} lie; ${recipe.source}.`,
    );
  }
  return open(folder ?? recipe.defaultFolder, part);
}
