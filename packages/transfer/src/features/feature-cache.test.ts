import '@tensorflow/tfjs-backend-cpu';
import {existsSync, mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {tensor1d, tensor4d} from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {expectNoLeak} from '@cv/test-kit';
import {afterAll, expect, test} from 'vitest';
import type {Batch} from '../batch.js';
import {fileFeatureStore} from '../node/file-feature-store.js';
import {type FeatureCache, type FeatureStore, cacheFeatures} from './feature-cache.js';

const folder = mkdtempSync(join(tmpdir(), 'cv-features-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** Features are the pixels: image i of view v is [100 v + i, label]. */
const extractor = () => sequential({layers: [layers.flatten({inputShape: [1, 1, 2]})]});
const COUNT = 7;

function* view(view: number, batchSize = 3): Generator<Batch> {
  for (let start = 0; start < COUNT; start += batchSize) {
    const images = Array.from({length: Math.min(batchSize, COUNT - start)}, (_, i) => start + i);
    yield {
      images: tensor4d(
        images.flatMap((i) => [100 * view + i, i % 3]),
        [images.length, 1, 1, 2],
      ),
      labels: tensor1d(
        images.map((i) => i % 3),
        'int32',
      ),
    };
  }
}

const cached = (store?: FeatureStore) => cacheFeatures(extractor(), view, {views: 4, store});

async function epochOf(cache: FeatureCache, epoch: number, seed = 0): Promise<number[]> {
  const rows: number[] = [];
  for await (const {images, labels} of cache.batches({batchSize: 4, epoch, seed})) {
    const values = images.arraySync() as number[][];
    expect(values.map(([, label]) => label)).toEqual([...labels.dataSync()]);
    rows.push(...values.map(([row]) => row!));
    images.dispose();
    labels.dispose();
  }
  return rows;
}

test('an epoch has every image once, by one of its views; another epoch has others', async () => {
  const cache = await cached();
  expect(cache).toMatchObject({count: 7, dimension: 2, views: 4, bytes: 4 * 7 * 4 * 2});
  expect([...cache.labels]).toEqual([0, 1, 2, 0, 1, 2, 0]);
  const epochs = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((epoch) => epochOf(cache, epoch)));
  for (const rows of epochs) {
    expect(rows.map((row) => row % 100).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  }
  expect(new Set(epochs.map(String)).size).toBe(8);
  expect(new Set(epochs.flat().map((row) => Math.floor(row / 100))).size).toBe(4);
});

test('an order follows from seed and epoch', async () => {
  const cache = await cached();
  expect(await epochOf(cache, 2, 5)).toEqual(await epochOf(cache, 2, 5));
  expect(await epochOf(cache, 2, 5)).not.toEqual(await epochOf(cache, 2, 6));
});

test('on the disk it is the same', async () => {
  const path = join(folder, 'features.bin');
  const store = await fileFeatureStore(path);
  const [onDisk, inMemory] = [await cached(store), await cached()];
  expect(statSync(path).size).toBe(onDisk.bytes);
  expect(await epochOf(onDisk, 3)).toEqual(await epochOf(inMemory, 3));
  await expect(store.read([99], 2)).rejects.toThrow(
    /^fileFeatureStore: .*features\.bin has no row at byte 792/,
  );
  await expect(fileFeatureStore(path)).rejects.toThrow('EEXIST');
  await store.close();
  expect(existsSync(path)).toBe(false);
});

test('leaves no tensor and counts the views', async () => {
  const seen: number[] = [];
  await expectNoLeak(async () => {
    const cache = await cacheFeatures(extractor(), view, {views: 2, onBatch: (images) => seen.push(images)});
    await epochOf(cache, 1);
  });
  expect(seen).toEqual([3, 6, 7, 10, 13, 14]);
});

test('refuses views of other images, and sizes out of range', async () => {
  const shuffled = (index: number) => [...view(index)].toReversed();
  const mixed = (index: number) => (index === 0 ? view(0) : shuffled(1));
  await expect(cacheFeatures(extractor(), mixed, {views: 2})).rejects.toThrow(
    'cacheFeatures: batches must give the same images in the same order for each view; view 1 has 7 images',
  );
  await expect(cacheFeatures(extractor(), view, {views: 0})).rejects.toThrow(
    /views must be an integer >= 1; got 0/,
  );
  const cache = await cached();
  await expect(cache.batches({batchSize: 0, epoch: 1}).next()).rejects.toThrow(
    /batchSize must be an integer >= 1; got 0/,
  );
});
