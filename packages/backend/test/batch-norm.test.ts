import * as tf from '@tensorflow/tfjs-core';
import * as fc from 'fast-check';
import {beforeAll, expect, test} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {startWasm} from './on-both.js';
import {property, randomTensor} from './random.js';

beforeAll(startWasm);

const EPSILON = 1e-3;
const cases = fc.record({
  rows: fc.oneof(fc.integer({min: 1, max: 40}), fc.constantFrom(257, 3000)),
  channels: fc.oneof(fc.integer({min: 1, max: 9}), fc.constantFrom(16, 33, 64)),
  offset: fc.constantFrom(0, 5),
  seed: fc.nat(),
});

const run = (name: string, inputs: Record<string, tf.Tensor>) =>
  tf.engine().runKernel(name, inputs, {epsilon: EPSILON}) as unknown as tf.Tensor[];

/** A column's mean and biased variance, in double precision. */
function statistics(values: ArrayLike<number>, rows: number, channels: number, channel: number) {
  let mean = 0;
  for (let row = 0; row < rows; row++) mean += values[row * channels + channel]! / rows;
  let variance = 0;
  for (let row = 0; row < rows; row++) variance += (values[row * channels + channel]! - mean) ** 2 / rows;
  return {mean, variance};
}

test('CvBatchNorm normalises by the statistics of the batch', async () => {
  await property(cases, async ({rows, channels, offset, seed}) => {
    await tf.setBackend('wasm');
    tf.tidy(() => {
      const x = tf.add(randomTensor([rows, channels], seed), offset);
      const gamma = randomTensor([channels], seed + 1);
      const beta = randomTensor([channels], seed + 2);
      const [y, mean, variance] = run('CvBatchNorm', {x, gamma, beta});
      const [values, scales, shifts] = [x.dataSync(), gamma.dataSync(), beta.dataSync()];
      const columns = Array.from({length: channels}, (_, c) => statistics(values, rows, channels, c));
      expectClose(
        mean!,
        columns.map((column) => column.mean),
        {absolute: 1e-6},
      );
      expectClose(
        variance!,
        columns.map((column) => column.variance),
        {absolute: 1e-6},
      );
      const expected = Array.from({length: rows}, (_, row) =>
        columns.map(({mean, variance}, c) => {
          const normal = (values[row * channels + c]! - mean) / Math.sqrt(variance + EPSILON);
          return normal * scales[c]! + shifts[c]!;
        }),
      );
      expectClose(y!, expected, {absolute: 2e-5});
    });
  });
});

test('CvBatchNormGrad is the gradient of the formula', async () => {
  await property(cases, async ({rows, channels, offset, seed}) => {
    // tfjs-core's autodiff of the formula, on the cpu backend.
    await tf.setBackend('cpu');
    const expected = tf.tidy(() => {
      const x = tf.add(randomTensor([rows, channels], seed), offset);
      const dy = randomTensor([rows, channels], seed + 3);
      const normalize = (x: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor) => {
        const centred = tf.sub(x, tf.mean(x, 0, true));
        const inverse = tf.rsqrt(tf.add(tf.mean(tf.square(centred), 0, true), EPSILON));
        return tf.add(tf.mul(tf.mul(centred, inverse), gamma), beta);
      };
      const inputs = [x, randomTensor([channels], seed + 1), randomTensor([channels], seed + 2)];
      return tf
        .grads(normalize as Parameters<typeof tf.grads>[0])(inputs, dy)
        .map((each) => each.arraySync());
    });
    await tf.setBackend('wasm');
    tf.tidy(() => {
      const x = tf.add(randomTensor([rows, channels], seed), offset);
      const gamma = randomTensor([channels], seed + 1);
      const [, mean, variance] = run('CvBatchNorm', {x, gamma, beta: gamma});
      const dy = randomTensor([rows, channels], seed + 3);
      const actual = run('CvBatchNormGrad', {dy, x, gamma, mean: mean!, variance: variance!});
      actual.forEach((gradient, i) =>
        expectClose(gradient, expected[i] as never, {relative: 1e-4, absolute: 2e-4}),
      );
    });
  });
});

test('a large mean does not swallow the variance', async () => {
  await tf.setBackend('wasm');
  tf.tidy(() => {
    const x = tf.add(randomTensor([4096, 4], 1), 1000);
    const ones = tf.ones([4]);
    const [, , variance] = run('CvBatchNorm', {x, gamma: ones, beta: ones});
    for (const value of variance!.dataSync()) expect(value).toBeCloseTo(1 / 3, 1); // uniform in [-1, 1)
  });
});
