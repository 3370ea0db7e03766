import '@tensorflow/tfjs-backend-cpu';
import {type Rank, tensor1d, tensor4d, zeros} from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {expectNoLeak} from '@cv/test-kit';
import {expect, test} from 'vitest';
import type {Batch} from '../batch.js';
import {evaluate} from './evaluate.js';

/** A model whose logits are its input, so that a test can name them. */
const passThrough = (activation: 'linear' | 'softmax' = 'linear') =>
  sequential({layers: [layers.flatten({inputShape: [1, 1, 3]}), layers.activation({activation})]});

const batch = (logits: number[][], labels: number[]): Batch => ({
  images: tensor4d(logits.flat(), [logits.length, 1, 1, 3]),
  labels: tensor1d(labels, 'int32'),
});

const batches = () => [
  batch(
    [
      [2, 1, 0],
      [0, 3, 1],
    ],
    [0, 2],
  ),
  batch([[5, 5, 5]], [1]),
];

test('counts what is right, over batches of unequal size', async () => {
  const result = await evaluate(passThrough(), batches(), {topK: 2});
  // -log softmax: log(1 + e^-1 + e^-2), log(e^-1 + e^2 + 1), log 3
  expect(result.loss).toBeCloseTo((0.4076059644 + 2.1698460282 + 1.0986122887) / 3, 6);
  expect(result.accuracy).toBeCloseTo(1 / 3, 12);
  expect(result.topK).toEqual({k: 2, accuracy: 1});
  expect(result.count).toBe(3);
  expect(result.confusion).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [0, 1, 0],
  ]);
});

test('a softmax at the end gives the same', async () => {
  const logits = await evaluate(passThrough(), batches());
  const softmax = await evaluate(passThrough('softmax'), batches());
  expect(softmax).toEqual({...logits, loss: expect.closeTo(logits.loss, 5)});
});

test('topK is at most the number of classes', async () => {
  expect((await evaluate(passThrough(), batches())).topK).toEqual({k: 3, accuracy: 1});
});

test('leaves no tensor and tells where it is', async () => {
  const model = passThrough();
  const seen: number[] = [];
  await expectNoLeak(async () => {
    await evaluate(model, batches(), {onBatch: (images) => seen.push(images)});
  });
  expect(seen).toEqual([2, 3]);
});

test('takes batches from an async generator', async () => {
  async function* later() {
    yield* batches();
  }
  expect((await evaluate(passThrough(), later())).count).toBe(3);
});

test('refuses', async () => {
  const model = passThrough();
  await expect(evaluate(model, [])).rejects.toThrow(
    'evaluate: batches must hold at least one image; got none.',
  );
  await expect(evaluate(model, batches(), {topK: 0})).rejects.toThrow(/topK must be an integer >= 1; got 0/);
  await expect(evaluate(model, [batch([[0, 0, 0]], [3])])).rejects.toThrow(
    'evaluate: labels must be class indices from 0 to 2; got 3 for image 0.',
  );
  await expect(evaluate(model, [...batches(), batch([[0, NaN, 0]], [0])])).rejects.toThrow(
    /output for image 3 is not finite/,
  );
  const larger = {images: zeros<Rank.R4>([1, 2, 1, 3]), labels: tensor1d([0], 'int32')};
  await expect(evaluate(model, [larger])).rejects.toThrow(
    "evaluate: images must be [batch, 1, 1, 3], as the model's input; got [1, 2, 1, 3].",
  );
});

test('can be cancelled', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(evaluate(passThrough(), batches(), {signal})).rejects.toThrow('enough');
});
