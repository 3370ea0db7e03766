import '@tensorflow/tfjs-backend-cpu';
import {memory} from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import {halves, hashes, tinyNet} from '../test/tiny.js';
import type {Batch} from './batch.js';
import {learningRateFinder} from './learning-rate-finder.js';
import {sgd} from './optimizers/sgd.js';

/** Three batches a pass, the same in each: the curve shall show the rate, not the data. */
function* train(): Generator<Batch> {
  for (let i = 0; i < 3; i++) yield halves(16, i);
}

test('finds a rate at which the loss falls, and puts the weights back', async () => {
  const model = tinyNet();
  const before = hashes(model);
  const tensors = memory().numTensors;
  const curve = await learningRateFinder(model, {
    train,
    stepsPerEpoch: 3,
    optimizer: sgd({momentum: 0}),
    steps: 60,
  });
  expect(hashes(model)).toEqual(before);
  expect(memory().numTensors).toBe(tensors);
  const {learningRates, losses, steep, valley} = curve;
  expect(learningRates[0]).toBeCloseTo(1e-7, 12);
  expect(losses.length).toBe(learningRates.length);
  // At the lowest rates nothing happens; a useful one lies in between.
  for (const rate of [steep, valley]) {
    expect(rate).toBeGreaterThan(1e-4);
    expect(rate).toBeLessThan(10);
  }
});

test('a loss that runs away, or is no number, ends the curve', async () => {
  const curve = await learningRateFinder(tinyNet(), {
    train,
    stepsPerEpoch: 3,
    optimizer: sgd(),
    steps: 60,
    min: 1e-5,
    max: 1e10,
  });
  expect(curve.losses.length).toBeGreaterThanOrEqual(10);
  expect(curve.losses.length).toBeLessThan(60);
  expect(curve.losses.every(Number.isFinite)).toBe(true);
});

test('can be cancelled, the weights back in place', async () => {
  const model = tinyNet();
  const before = hashes(model);
  const controller = new AbortController();
  function* cancelling(epoch: number) {
    if (epoch === 3) controller.abort(new Error('enough'));
    yield* train();
  }
  const finding = learningRateFinder(model, {train: cancelling, stepsPerEpoch: 3, signal: controller.signal});
  await expect(finding).rejects.toThrow('enough');
  expect(hashes(model)).toEqual(before);
});

test.each([
  [{min: 0}, /min must be a finite number > 0; got 0/],
  [{min: 1, max: 0.5}, /max must be a finite number > 1; got 0.5/],
  [{steps: 5}, /steps must be an integer >= 10; got 5/],
  [{min: 1e20, max: 1e30}, /min must be a rate at which the loss is stable; it ran away after \d steps/],
])('refuses %o', async (options, message) => {
  const finding = learningRateFinder(tinyNet(), {train, stepsPerEpoch: 3, optimizer: sgd(), ...options});
  await expect(finding).rejects.toThrow(message);
});

test('hands on errors that are not of the loss', async () => {
  const finding = learningRateFinder(tinyNet(), {train: () => [], stepsPerEpoch: 3});
  await expect(finding).rejects.toThrow(/must have 100 batches/);
});
