import '@tensorflow/tfjs-backend-cpu';
import {tensor2d, tensor3d} from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import {fromTensor} from './from-tensor.js';
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
