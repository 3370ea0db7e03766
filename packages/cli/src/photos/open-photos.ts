import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {type ImageDataset, imageFolder, split} from '@cv/datasets';

/** The parts of a folder of photos that are read one after another. */
export const PHOTO_PARTS = ['train', 'choice', 'test'] as const;
export type PhotoPart = (typeof PHOTO_PARTS)[number];

/** Photos to train on and photos to test with, of the same classes. */
export interface Photos {
  labels: readonly string[];
  train: ImageDataset;
  /** Those to train on and those to choose by. */
  all: ImageDataset;
  /** Photos that are not learnt from, but choose what is kept of what was learnt. */
  choice?: ImageDataset;
  test: ImageDataset;
  /** Where the test photos come from, in words. */
  testName: string;
}

const TEST_FOLDERS = ['val', 'valid', 'validation', 'test'];

export interface OpenPhotosOptions {
  /** Part that is held back where the folder has no test photos of its own. */
  validation: number;
  /** Part of what is left that is held back to choose by; 0 for none. */
  choice: number;
  seed: number;
  /** Use only about so many photos, of every class its part. */
  limit?: number;
}

/**
 * Opens a folder with a folder for each class; or one with `train` and `val` (or `valid`, `validation`, `test`) that each
 * have a folder for each class.
 *
 * @throws RangeError when there are fewer than two classes, or no photos to test with; what `imageFolder` throws.
 */
export async function openPhotos(
  folder: string,
  {validation, choice, seed, limit}: OpenPhotosOptions,
): Promise<Photos> {
  const testFolder = splitFolder(folder);
  const all = await imageFolder(testFolder ? join(folder, 'train') : folder, {channels: 3});
  const labels = all.classNames;
  if (labels.length < 2) {
    throw new RangeError(
      `${folder} must have a folder for each of at least two classes; it has ${labels.join(', ')}.`,
    );
  }
  const part = (dataset: ImageDataset) =>
    limit !== undefined && limit < dataset.length
      ? split(dataset, {fraction: limit / dataset.length, seed}).validation
      : dataset;
  if (testFolder) {
    const test = await imageFolder(testFolder, {channels: 3, classNames: labels});
    return {labels, ...withChoice(part(all), choice, seed), test: part(test), testName: testFolder};
  }
  const used = part(all);
  const {train, validation: held} = split(used, {fraction: validation, seed});
  if (held.length === 0) {
    throw new RangeError(
      `${folder} must have photos to test with; of ${used.length} none is left to hold back. Add photos, or put some into ` +
        `${join(folder, 'val')} and the others into ${join(folder, 'train')}, each with a folder for each class.`,
    );
  }
  return {labels, ...withChoice(train, choice, seed), test: held, testName: 'photos held back'};
}

function withChoice(
  all: ImageDataset,
  fraction: number,
  seed: number,
): Pick<Photos, 'all' | 'train' | 'choice'> {
  if (fraction === 0) return {all, train: all};
  const {train, validation: choice} = split(all, {fraction, seed});
  return choice.length === 0 ? {all, train: all} : {all, train, choice};
}

/** Photos to evaluate on: the test part of a folder that has one, or the folder itself. */
export async function openTestPhotos(folder: string, labels: readonly string[]): Promise<ImageDataset> {
  return imageFolder(splitFolder(folder) ?? folder, {channels: 3, classNames: labels});
}

/** The folder of the test photos of a folder that is split already. */
function splitFolder(folder: string): string | undefined {
  if (!isFolder(join(folder, 'train'))) return undefined;
  return TEST_FOLDERS.map((name) => join(folder, name)).find(isFolder);
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
