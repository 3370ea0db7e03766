import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {expectNoLeak} from '@cv/test-kit';
import type {BatchesOptions} from './batches.js';
import {batches} from './batches.js';
import type {ImageDataset} from './image-dataset.js';
import {subset} from './image-dataset.js';
import type {PixelImage} from './image/pixel-image.js';

/** Ten 1x2 RGB images; the first pixel's red is the index. */
const dataset: ImageDataset = {
  length: 10,
  classNames: ['even', 'odd'],
  labels: [0, 1, 0, 1, 0, 1, 0, 1, 0, 1],
  image: (index) => ({data: Uint8Array.of(index, 0, 255, 51, 102, 153), width: 2, height: 1, channels: 3}),
};

async function collect(
  options: BatchesOptions,
  from = dataset,
): Promise<{shape: number[]; images: number[]; labels: number[]}[]> {
  const all = [];
  for await (const {images, labels} of batches(from, options)) {
    expect([images.dtype, labels.dtype]).toEqual(['float32', 'int32']);
    all.push({shape: images.shape, images: [...images.dataSync()], labels: [...labels.dataSync()]});
    tf.dispose([images, labels]);
  }
  return all;
}

/** The order in which the images came. */
const order = async (options: BatchesOptions): Promise<number[]> =>
  (await collect(options)).flatMap(({images}) =>
    images.filter((_, i) => i % 6 === 0).map((red) => Math.round(red * 255)),
  );

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe('batches', () => {
  it('scales bytes to 0..1 and gives labels', async () => {
    const [first, ...rest] = await collect({batchSize: 4});
    expect(first!.shape).toEqual([4, 1, 2, 3]);
    expect(first!.labels).toEqual([0, 1, 0, 1]);
    expect(first!.images.slice(0, 6)).toEqual([0, 0, 1, 51 / 255, 102 / 255, 153 / 255].map(Math.fround));
    expect(rest.map(({shape}) => shape[0])).toEqual([4, 2]);
  });

  it('normalises by mean and deviation a channel', async () => {
    const [first] = await collect({batchSize: 1, mean: [0.5, 0.2, 0], std: [0.5, 0.1, 2]});
    [-1, -2, 0.5, -0.6, 2, 0.3].forEach((value, i) => expect(first!.images[i]).toBeCloseTo(value, 6));
  });

  it('takes floats as 0..1', async () => {
    const floats = {
      ...dataset,
      image: () => ({data: Float32Array.of(0.25), width: 1, height: 1, channels: 1}),
    };
    expect((await collect({batchSize: 1, mean: 0.5, std: 0.25}, floats))[0]!.images).toEqual([-1]);
  });

  it('leaves out the last batch if asked', async () => {
    expect((await collect({batchSize: 4, dropLast: true})).length).toBe(2);
  });

  it('has the same order for every batch size, another one each epoch', async () => {
    const whole = await order({batchSize: 10, shuffle: true, seed: 4, epoch: 2});
    expect(await order({batchSize: 3, shuffle: true, seed: 4, epoch: 2})).toEqual(whole);
    expect(await order({batchSize: 3, shuffle: true, seed: 4, epoch: 3})).not.toEqual(whole);
    expect(whole.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(whole).not.toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('tells transforms the epoch and the index', async () => {
    const seen: object[] = [];
    await collect({
      batchSize: 5,
      epoch: 7,
      transform: (image, at) => {
        seen.push(at);
        return image;
      },
    });
    expect(seen.slice(0, 2)).toEqual([
      {epoch: 7, index: 0},
      {epoch: 7, index: 1},
    ]);
  });

  it('goes through a part', async () => {
    const part = subset(dataset, [9, 2]);
    expect((await collect({}, part))[0]!.labels).toEqual([1, 0]);
  });

  it('keeps no tensor when left early', async () => {
    await expectNoLeak(async () => {
      for await (const {images, labels} of batches(dataset, {batchSize: 2})) {
        tf.dispose([images, labels]);
        break;
      }
    });
  });

  it.each([
    [{batchSize: 0}, 'batches: batchSize must be a whole number from 1 to 4294967295; got 0'],
    [{batchSize: 1.5}, 'got 1.5'],
    [{seed: -1}, 'batches: seed must be a whole number from 0'],
    [{epoch: NaN}, 'batches: epoch must be a whole number from 0'],
    [{prefetch: -1}, 'batches: prefetch must be a whole number from 0'],
    [{onError: 'ignore' as 'skip'}, `batches: onError must be 'throw' or 'skip'; got "ignore"`],
    [{mean: [0, 0]}, 'batches: mean must be one number or 3, one a channel; got [0,0]'],
    [{std: 0}, 'batches: std must be one number or 3, one a channel, above 0; got 0'],
  ])('refuses %o', async (options, message) => {
    await expect(collect(options)).rejects.toThrow(RangeError);
    await expect(collect(options)).rejects.toThrow(message);
  });

  it('refuses images of different shapes in one batch', async () => {
    const mixed = {
      ...dataset,
      image: (index: number) => ({data: new Uint8Array(index + 1), width: index + 1, height: 1, channels: 1}),
    };
    await expect(collect({batchSize: 2}, mixed)).rejects.toThrow(
      'got 1x1x1 at index 0 and 2x1x1 at index 1. Resize them',
    );
  });
});

describe('batches: reading ahead', () => {
  /** Gives image 7 never, and counts how many are being read. */
  const watched = (): {from: ImageDataset; started: number[]} => {
    const started: number[] = [];
    const image = async (index: number): Promise<PixelImage> => {
      started.push(index);
      await new Promise((later) => setTimeout(later, index % 3));
      if (index === 7) throw new Error('image 7 is broken');
      return dataset.image(index);
    };
    return {from: {...dataset, image}, started};
  };

  it.each([0, 1, 3, 100])('gives the same with prefetch %i', async (prefetch) => {
    const expected = await collect({batchSize: 3, shuffle: true, prefetch: 0});
    const slow = {...dataset, image: async (index: number) => dataset.image(index)};
    expect(await collect({batchSize: 3, shuffle: true, prefetch}, slow)).toEqual(expected);
  });

  it('reads no further ahead than asked', async () => {
    const {from, started} = watched();
    const iterator = batches(from, {batchSize: 2, prefetch: 1});
    const {value} = await iterator.next();
    expect(started).toEqual([0, 1, 2, 3]);
    tf.dispose([value!.images, value!.labels]);
    await iterator.return();
    expect(started).toEqual([0, 1, 2, 3]);
  });

  it('throws when the turn of the broken image comes', async () => {
    const {from} = watched();
    let seen = 0;
    const run = async (): Promise<void> => {
      for await (const {images, labels} of batches(from, {batchSize: 2, prefetch: 4})) {
        tf.dispose([images, labels]);
        seen++;
      }
    };
    await expect(run()).rejects.toThrow('image 7 is broken');
    expect(seen).toBe(3);
  });

  it('skips it if asked, and tells', async () => {
    const {from} = watched();
    const skipped: string[] = [];
    const all = await collect(
      {batchSize: 4, onError: 'skip', onSkip: ({index, error}) => skipped.push(`${index}: ${error.message}`)},
      from,
    );
    expect(skipped).toEqual(['7: image 7 is broken']);
    expect(all.map(({labels}) => labels)).toEqual([
      [0, 1, 0, 1],
      [0, 1, 0],
      [0, 1],
    ]);
  });

  it('leaves out a batch that is skipped whole', async () => {
    const {from} = watched();
    const all = await collect({batchSize: 1, onError: 'skip', onSkip: () => {}}, from);
    expect(all).toHaveLength(9);
  });
});

describe('subset', () => {
  it.each([10, -1, 0.5])('refuses the index %d', (index) => {
    expect(() => subset(dataset, [index])).toThrow('subset: indices must be whole numbers from 0 to 9');
  });
});
