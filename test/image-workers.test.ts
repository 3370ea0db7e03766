import {createHash} from 'node:crypto';
import {copyFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {
  type ImageDataset,
  type ImageWorkersOptions,
  type ShardSample,
  batches,
  imageFolder,
  imageWorkers,
  split,
} from '@cv/datasets';
import '@tensorflow/tfjs-backend-cpu';
import {memory} from '@tensorflow/tfjs-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

const photos = resolve(import.meta.dirname, '../data/photos');
const augment: ImageWorkersOptions = {
  module: new URL('augment-photo.mjs', import.meta.url),
  settings: {size: 24, seed: 5},
};
let root: string;
let folder: ImageDataset;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'workers-'));
  const classes = {bird: ['parrot', 'owl', 'bird'], other: ['cat', 'hot_dog', 'sunflower', 'dragonfly']};
  for (const [name, files] of Object.entries(classes)) {
    await mkdir(join(root, name));
    for (const file of files) await copyFile(join(photos, `${file}.jpg`), join(root, name, `${file}.jpg`));
  }
  folder = await imageFolder(root);
});
afterAll(() => rm(root, {recursive: true}));

type Samples = AsyncGenerator<ShardSample, void, undefined>;

/** A digest of the pixels and labels of two epochs, image after image. */
async function digestOf(
  dataset: ImageDataset | (() => Samples),
  count: number,
  batchSize: number,
): Promise<string> {
  const workers = imageWorkers({...augment, count});
  const hash = createHash('sha256');
  try {
    for (const epoch of [1, 2]) {
      for await (const {images, labels} of batches(typeof dataset === 'function' ? dataset() : dataset, {
        batchSize,
        shuffle: true,
        seed: 3,
        epoch,
        workers,
      })) {
        expect(images.shape.slice(1)).toEqual([24, 24, 3]);
        hash.update(new Uint8Array(images.dataSync().slice().buffer));
        images.dispose();
        labels.dispose();
      }
    }
  } finally {
    await workers.close();
  }
  return hash.digest('hex');
}

test('the pixels are the same with 0, 1 and 4 workers, whatever the batch size', async () => {
  const alone = await digestOf(folder, 0, 3);
  expect(await digestOf(folder, 1, 3)).toBe(alone);
  expect(await digestOf(folder, 4, 3)).toBe(alone);
  expect(await digestOf(folder, 4, 2)).toBe(alone);
});

test('parts of a dataset keep their files', async () => {
  const {train, validation} = split(folder, {fraction: 0.4, seed: 1});
  expect(train.length + validation.length).toBe(7);
  expect(await digestOf(validation, 2, 4)).toBe(await digestOf(validation, 0, 4));
});

test('of a hundred thousand images only those of the batches ahead are asked for', async () => {
  const {source} = folder.encoded!(0);
  let asked = 0;
  const large: ImageDataset = {
    length: 100_000,
    classNames: ['one'],
    labels: new Uint8Array(100_000),
    image: () => Promise.reject(new Error('decoded here')),
    encoded: () => {
      asked++;
      return {source};
    },
  };
  const workers = imageWorkers({...augment, count: 2});
  const tensors = memory().numTensors;
  let taken = 0;
  for await (const {images, labels} of batches(large, {batchSize: 4, shuffle: true, prefetch: 2, workers})) {
    images.dispose();
    labels.dispose();
    if (++taken === 3) break;
  }
  // Three that were taken, and the two ahead.
  expect(asked).toBe(5 * 4);
  expect(memory().numTensors).toBe(tensors);
  await workers.close();
});

describe('what goes wrong', () => {
  test.each([0, 2])('a broken image is told as without workers, or skipped: %i workers', async (count) => {
    const file = join(root, 'bird', 'broken.jpg');
    await writeFile(file, 'no image');
    const broken = await imageFolder(root);
    const workers = imageWorkers({...augment, count});
    const all = async (options: object): Promise<number> => {
      let images = 0;
      for await (const batch of batches(broken, {workers, ...options})) {
        images += batch.images.shape[0];
        batch.images.dispose();
        batch.labels.dispose();
      }
      return images;
    };
    await expect(all({})).rejects.toThrow(/^decodeImage: .*broken\.jpg: not an image that can be decoded/);
    const skipped: number[] = [];
    expect(await all({onError: 'skip', onSkip: ({index}: {index: number}) => skipped.push(index)})).toBe(7);
    expect(skipped).toEqual([1]);
    await workers.close();
    await rm(file);
  });

  test.each<[string, string | URL, RegExp]>([
    ['is missing', new URL('no-such-module.mjs', import.meta.url), /no-such-module/],
    [
      'has no function',
      'data:text/javascript,export default 3',
      /module must have a function as its default export; .* number/,
    ],
    ['throws', 'data:text/javascript,export default () => {throw new RangeError("too dark")}', /^too dark$/],
  ])('a module that %s', async (_, module, message) => {
    for (const count of [0, 1]) {
      const workers = imageWorkers({count, module});
      await expect(workers.read(folder.encoded!(0), {epoch: 0, index: 0})).rejects.toThrow(message);
      await workers.close();
    }
  });

  test('a module that ends its thread, and the next request', async () => {
    const workers = imageWorkers({
      count: 1,
      module:
        'data:text/javascript,export default () => {setTimeout(() => {throw new Error("gone")}); return new Promise(() => {})}',
    });
    const read = () => workers.read(folder.encoded!(0), {epoch: 0, index: 0});
    await expect(read()).rejects.toThrow('imageWorkers: ended: gone.');
    await expect(read()).rejects.toThrow('imageWorkers: ended: gone.');
    await workers.close();
  });

  test('closed workers, a wrong count, a dataset of pixels', async () => {
    const workers = imageWorkers({count: 1});
    const reading = workers.read(folder.encoded!(0), {epoch: 0, index: 0});
    reading.catch(() => {});
    await workers.close();
    await expect(reading).rejects.toThrow('imageWorkers: ended: they were closed.');
    await expect(workers.read(folder.encoded!(0), {epoch: 0, index: 0})).rejects.toThrow(
      'they were closed. Make new',
    );
    expect(() => imageWorkers({count: 1.5})).toThrow(
      'imageWorkers: count must be a whole number from 0 to 256; got 1.5.',
    );
    const pixels = {length: 1, classNames: ['a'], labels: [0], image: () => folder.image(0)};
    const all = batches(pixels, {workers: imageWorkers()});
    await expect(all.next()).rejects.toThrow('batches: workers must have a dataset of image files');
  });
});

test('photos that come as a stream are the same with threads', async () => {
  async function* stream(): Samples {
    for (const [label, name] of ['parrot', 'owl', 'cat', 'hot_dog', 'bird'].entries()) {
      yield {key: name, image: new Uint8Array(await readFile(join(photos, `${name}.jpg`))), label};
    }
  }
  const alone = await digestOf(stream, 0, 2);
  expect(await digestOf(stream, 2, 2)).toBe(alone);
});
