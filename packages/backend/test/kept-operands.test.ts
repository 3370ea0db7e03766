import * as tf from '@tensorflow/tfjs-core';
import {beforeAll, expect, test} from 'vitest';
import {startWasm} from './on-both.js';
import {randomTensor} from './random.js';

beforeAll(startWasm);

const values = (compute: () => tf.Tensor) => tf.tidy(() => [...compute().dataSync()]);
const heap = () => (tf.backend() as unknown as {wasm: {HEAPU8: Uint8Array}}).wasm.HEAPU8.buffer.byteLength;
const image = (channels: number) => randomTensor([1, 20, 20, channels], 1) as tf.Tensor4D;

test.each([
  ['directly', [1, 1, 32, 40]],
  ["by Winograd's algorithm", [3, 3, 32, 40]],
])('a filter that is used again gives the same: %s', (_, shape) => {
  const x = image(32);
  const filter = randomTensor(shape, 2) as tf.Tensor4D;
  const first = values(() => tf.conv2d(x, filter, 1, 'same'));
  for (let use = 2; use <= 4; use++) {
    expect(values(() => tf.conv2d(x, filter, 1, 'same'))).toEqual(first);
  }
  tf.dispose([x, filter]);
});

test('the same numbers in another shape are another filter', () => {
  const x = image(4);
  const narrow = image(2);
  const filter = randomTensor([1, 1, 4, 2], 2) as tf.Tensor4D;
  const other = tf.reshape(filter, [1, 1, 2, 4]) as tf.Tensor4D; // shares the data
  const both = () => [
    values(() => tf.conv2d(x, filter, 1, 'same')),
    values(() => tf.conv2d(narrow, other, 1, 'same')),
  ];
  const first = both();
  for (let use = 2; use <= 3; use++) expect(both()).toEqual(first);
  tf.dispose([x, narrow, filter, other]);
});

test('a variable that gets new values is a new filter', () => {
  const x = tf.ones<tf.Rank.R4>([1, 1, 1, 1]);
  const filter = tf.variable(tf.ones<tf.Rank.R4>([1, 1, 1, 1])) as tf.Variable<tf.Rank.R4>;
  for (const value of [3, 5]) {
    tf.tidy(() => filter.assign(tf.mul(tf.onesLike(filter), value) as tf.Tensor4D));
    for (let use = 0; use < 3; use++) expect(values(() => tf.conv2d(x, filter, 1, 'same'))).toEqual([value]);
  }
  tf.dispose([x, filter]);
});

test('batches of matrices each have their own', () => {
  const a = randomTensor([2, 5, 3], 1);
  const b = randomTensor([2, 3, 4], 2);
  const first = values(() => tf.matMul(a, b));
  for (let use = 2; use <= 3; use++) expect(values(() => tf.matMul(a, b))).toEqual(first);
  tf.dispose([a, b]);
});

test('what is kept goes with its tensor', () => {
  const use = () =>
    tf.tidy(() => {
      const x = tf.zeros<tf.Rank.R4>([1, 16, 16, 256]);
      const filter = tf.zeros<tf.Rank.R4>([3, 3, 256, 256]); // 9 MB transformed
      for (let i = 0; i < 3; i++) tf.conv2d(x, filter, 1, 'same');
    });
  use();
  const bytes = heap();
  for (let i = 0; i < 30; i++) use();
  expect(heap()).toBe(bytes);
});
