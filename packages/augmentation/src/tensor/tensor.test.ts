import '@tensorflow/tfjs-backend-cpu';
import {memory, tensor2d, tensor3d} from '@tensorflow/tfjs-core';
import {describe, expect, test} from 'vitest';
import {testPicture} from '../../test/golden.js';
import {
  colorJitter,
  compose,
  cutmix,
  mixup,
  randomCrop,
  randomHorizontalFlip,
  randomInvert,
  randomZoomOut,
  rng,
} from '../index.js';
import {augmentBatch, augmentTensor} from './augment.js';
import {fromTensor} from './from-tensor.js';
import {cutmixBatch, mixupBatch} from './mix.js';
import {toBatch, toTensor} from './to-tensor.js';

const image = {data: new Uint8Array([0, 51, 102, 153, 204, 255]), width: 1, height: 2, channels: 3};

test('there and back', async () => {
  const tensor = toTensor(image);
  expect(tensor.shape).toEqual([2, 1, 3]);
  const back = await fromTensor(tensor);
  expect([...back.data].map((x) => Math.round(x * 255))).toEqual([...image.data]);
  expect(await fromTensor(tensor3d([[[300, -4, 7]]], [1, 1, 3], 'int32'))).toEqual({
    data: new Uint8ClampedArray([255, 0, 7]),
    width: 1,
    height: 1,
    channels: 3,
  });
});

test('a batch holds the images one after another', () => {
  const floats = {...image, data: Float32Array.from(image.data, (x) => x / 255)};
  const batch = toBatch([image, floats]);
  expect(batch.shape).toEqual([2, 2, 1, 3]);
  const [first, second] = batch.arraySync();
  expect(first).toEqual(second);
});

test('bad arguments', async () => {
  expect(() => toBatch([])).toThrow(/toBatch: images/);
  expect(() => toBatch([image, {...image, width: 2, height: 1}])).toThrow(
    'toBatch: images[1] must be of the first one\'s size, 1x2x3; got "2x1x3". Resize or crop before batching.',
  );
  // @ts-expect-error a matrix
  await expect(fromTensor(tensor2d([[1]]))).rejects.toThrow(/fromTensor: tensor must be of rank 3/);
});

describe('augmentation of tensors', () => {
  const images = Array.from({length: 4}, () => testPicture(3, 12, 10)).map((picture, i) => ({
    ...picture,
    data: picture.data.map((x) => x ^ (i * 17)),
  }));
  const pipeline = compose([randomCrop({size: 8}), randomHorizontalFlip(), colorJitter({hue: 0.2})]);

  test('a batch gets what each image would get alone, whatever the batch size', async () => {
    const all = await augmentBatch(pipeline, toBatch(images), {seed: 5, epoch: 2, samples: [3, 9, 1, 4]});
    const two = await augmentBatch(pipeline, toBatch(images.slice(1, 3)), {
      seed: 5,
      epoch: 2,
      samples: [9, 1],
    });
    expect(all.shape).toEqual([4, 8, 8, 3]);
    const [, second, third] = all.arraySync();
    expect(two.arraySync()).toEqual([second, third]);
    const alone = await augmentTensor(pipeline, toTensor(images[1]!), rng({seed: 5, epoch: 2, sample: 9}));
    expect(alone.arraySync()).toEqual(second);
  });

  test('int32 tensors are bytes', async () => {
    const bytes = tensor3d([10, 200, 250], [1, 1, 3], 'int32');
    const out = await augmentTensor(randomInvert({p: 1}), bytes, rng({seed: 1}));
    expect([out.dtype, ...out.dataSync()]).toEqual(['int32', 245, 55, 5]);
  });

  test('mixup and cutmix equal those of pixels, and leave nothing behind', () => {
    const floats = images.map((image) => ({...image, data: Float32Array.from(image.data, (x) => x / 255)}));
    const labels = [0, 1, 2, 1];
    const oneHot = tensor2d(labels.map((label) => [0, 1, 2].map((c) => (c === label ? 1 : 0))));
    const batch = {images: toBatch(floats), labels: oneHot};
    const mix = mixup({numClasses: 3, mode: 'element'});
    const cut = cutmix({numClasses: 3, mode: 'pair'});
    const mixParams = mix.sample(rng({seed: 2}), 4);
    const cutParams = cut.sample(rng({seed: 2}), 4, floats[0]!);
    const before = memory().numTensors;
    const results = [
      [mixupBatch(batch, mixParams), mix.apply({images: floats, labels}, mixParams)],
      [cutmixBatch(batch, cutParams), cut.apply({images: floats, labels}, cutParams)],
    ] as const;
    expect(memory().numTensors).toBe(before + 4);
    for (const [ours, expected] of results) {
      expectClose(
        [...ours.images.dataSync()],
        expected.images.flatMap(({data}) => [...data]),
        1e-6,
      );
      expectClose([...ours.labels.dataSync()], [...expected.labels.data], 1e-6);
    }
  });

  test('bad arguments', async () => {
    const batch = toBatch(images);
    await expect(augmentBatch(pipeline, batch, {seed: 1, samples: [1]})).rejects.toThrow(
      'augmentBatch: samples must be a list of 4, one for each image; got 1.',
    );
    const sizes = randomZoomOut({p: 1});
    await expect(augmentBatch(sizes, batch, {seed: 1, samples: [1, 2, 3, 4]})).rejects.toThrow(
      /one that gives one size/,
    );
    // @ts-expect-error an image instead of a batch
    await expect(augmentBatch(pipeline, toTensor(images[0]!), {seed: 1, samples: [1]})).rejects.toThrow(
      /rank 4/,
    );
    const labels = tensor2d([[1]]);
    expect(() => mixupBatch({images: batch, labels}, {partners: [0], lambdas: [1]})).toThrow(/list of 4/);
  });
});

function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  expect(Math.max(...actual.map((x, i) => Math.abs(x - expected[i]!)))).toBeLessThan(tolerance);
}
