import {describe, expect, it} from 'vitest';
import type {ImageDataset} from './image-dataset.js';
import {split} from './split.js';

const image = {data: Uint8Array.of(0), width: 1, height: 1, channels: 1};
const dataset = (...counts: number[]): ImageDataset => {
  const labels = counts.flatMap((count, label) => Array.from({length: count}, () => label));
  return {
    length: labels.length,
    classNames: counts.map((_, label) => `class ${label}`),
    labels,
    image: (index) => ({...image, data: Uint8Array.of(index)}),
  };
};
const count = ({labels}: ImageDataset, label: number): number =>
  Array.from(labels).filter((other) => other === label).length;
const indices = async (part: ImageDataset): Promise<number[]> =>
  Promise.all(Array.from({length: part.length}, async (_, i) => (await part.image(i)).data[0]!));

describe('split', () => {
  it('holds back the same part of each class', () => {
    const {train, validation} = split(dataset(100, 50, 10), {fraction: 0.2});
    expect([0, 1, 2].map((label) => count(validation, label))).toEqual([20, 10, 2]);
    expect([0, 1, 2].map((label) => count(train, label))).toEqual([80, 40, 8]);
  });

  it('puts each image on one side', async () => {
    const {train, validation} = split(dataset(7, 9), {fraction: 0.3, seed: 5});
    const all = [...(await indices(train)), ...(await indices(validation))];
    expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({length: 16}, (_, i) => i));
  });

  it('has one of each class on both sides where there are two, and trains on single ones', () => {
    const {train, validation} = split(dataset(2, 1, 3), {fraction: 0.01});
    expect([0, 1, 2].map((label) => count(validation, label))).toEqual([1, 0, 1]);
    expect(count(split(dataset(2), {fraction: 0.99}).train, 0)).toBe(1);
    expect(train.length + validation.length).toBe(6);
  });

  it('depends on the seed alone', async () => {
    const held = async (seed: number): Promise<number[]> =>
      indices(split(dataset(40, 40), {seed}).validation);
    expect(await held(1)).toEqual(await held(1));
    expect(await held(1)).not.toEqual(await held(2));
  });

  it.each([0, 1, -0.1, NaN])('refuses the fraction %d', (fraction) => {
    expect(() => split(dataset(4), {fraction})).toThrow(
      `split: fraction must be above 0 and below 1; got ${fraction}`,
    );
  });

  it('refuses a seed that is none', () => {
    expect(() => split(dataset(4), {seed: 0.5})).toThrow('split: seed must be a whole number');
  });
});
