import * as tf from '@tensorflow/tfjs-core';
import {beforeAll, expect, test} from 'vitest';
import {startWasm} from './on-both.js';

beforeAll(startWasm);

const batch = (dtype: 'float32' | 'int32' | 'bool' = 'float32') => tf.zeros([0, 2, 3, 4], dtype);

test.each<[string, () => tf.Tensor, number[], string]>([
  ['transpose', () => tf.transpose(batch(), [2, 0, 3, 1]), [3, 0, 4, 2], 'float32'],
  ['transpose of integers', () => tf.transpose(batch('int32')), [4, 3, 2, 0], 'int32'],
  ['max', () => tf.max(batch(), [1, 2]), [0, 4], 'float32'],
  ['max, dimensions kept', () => tf.max(batch(), -1, true), [0, 2, 3, 1], 'float32'],
  ['min', () => tf.min(batch(), 1), [0, 3, 4], 'float32'],
  ['prod', () => tf.prod(batch(), [1, 3]), [0, 3], 'float32'],
  ['all', () => tf.all(batch('bool'), 1), [0, 3, 4], 'bool'],
  ['any', () => tf.any(batch('bool'), 1), [0, 3, 4], 'bool'],
  ['argMax', () => tf.argMax(batch(), 1), [0, 3, 4], 'int32'],
  ['argMin', () => tf.argMin(batch(), -1), [0, 2, 3], 'int32'],
  ['mean', () => tf.mean(batch(), [1, 3], true), [0, 1, 3, 1], 'float32'],
  ['sum', () => tf.sum(batch(), [1, 3]), [0, 3], 'float32'],
])('%s of an empty batch is an empty one', async (_, run, shape, dtype) => {
  await tf.setBackend('wasm');
  tf.tidy(() => {
    const y = run();
    expect(y.shape).toEqual(shape);
    expect(y.dtype).toBe(dtype);
    expect(y.dataSync().length).toBe(0);
  });
});

test('over the empty batch itself a sum is 0', async () => {
  await tf.setBackend('wasm');
  expect(tf.tidy(() => tf.sum(tf.zeros([0, 2]), 0).arraySync())).toEqual([0, 0]);
});
