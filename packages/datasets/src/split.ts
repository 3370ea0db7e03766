import type {ImageDataset} from './image-dataset.js';
import {subset} from './image-dataset.js';
import {shuffledIndices} from './shuffle.js';

export interface SplitOptions {
  /** The part that is held back, above 0 and below 1. Default 0.2. */
  fraction?: number;
  /** Which images: a whole number from 0 to 2^32 - 1. Default 0. */
  seed?: number;
}

/**
 * Splits a dataset into one to train on and one to validate with, each class in the same proportion (rounded; of a class
 * of two or more images at least one goes to each side). The same images for the same seed, everywhere.
 *
 * @throws RangeError when `fraction` or `seed` is out of its range.
 *
 * @example
 * import {split} from '@cv/datasets';
 * const labels = [0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
 * const grey = {data: Uint8Array.of(0), width: 1, height: 1, channels: 1};
 * const all = {length: 10, classNames: ['a', 'b'], labels, image: () => grey};
 * const {train, validation} = split(all, {fraction: 0.5, seed: 3});
 * [...validation.labels]; // => [0, 0, 1, 1, 1]
 * train.length; // => 5
 */
export function split(
  dataset: ImageDataset,
  {fraction = 0.2, seed = 0}: SplitOptions = {},
): {train: ImageDataset; validation: ImageDataset} {
  if (!(fraction > 0 && fraction < 1)) {
    throw new RangeError(`split: fraction must be above 0 and below 1; got ${fraction}. Correct it.`);
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`split: seed must be a whole number from 0 to 4294967295; got ${seed}. Correct it.`);
  }
  const members: number[][] = dataset.classNames.map(() => []);
  for (let index = 0; index < dataset.length; index++) members[dataset.labels[index]!]!.push(index);
  const held = new Set<number>();
  members.forEach((indices, label) => {
    const count = Math.round(indices.length * fraction);
    const kept = indices.length < 2 ? 0 : Math.min(indices.length - 1, Math.max(1, count));
    const order = shuffledIndices(indices.length, seed, label);
    for (let i = 0; i < kept; i++) held.add(indices[order[i]!]!);
  });
  const all = Array.from({length: dataset.length}, (_, index) => index);
  return {
    train: subset(
      dataset,
      all.filter((index) => !held.has(index)),
    ),
    validation: subset(
      dataset,
      all.filter((index) => held.has(index)),
    ),
  };
}
