import '@tensorflow/tfjs-backend-cpu';
import {memory} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {expect, test} from 'vitest';
import {halves, halvesOf, hashes, nestedNet, tinyNet} from '../test/tiny.js';
import type {TrainerCheckpoint} from './checkpoint/checkpoint.js';
import {type FineTuneOptions, fineTune} from './fine-tune.js';
import {sgd} from './optimizers/sgd.js';

const data = {train: halvesOf, stepsPerEpoch: 4, validation: () => [halves(10, 3)]};

const layersThatMoved = (model: LayersModel, before: Record<string, string>) => {
  const after = hashes(model);
  const names = Object.keys(before).filter((name) => before[name] !== after[name]);
  return [...new Set(names.map((name) => name.split('/')[0]))].toSorted();
};

test('first the head alone, then everything, each in one cycle', async () => {
  const model = tinyNet();
  const tensors = memory().numTensors;
  let before = hashes(model);
  const rates: Record<string, number[]> = {head: [], all: []};
  const moved: (string | undefined)[][] = [];
  const epochs: number[] = [];
  const seen: number[] = [];
  const results = await fineTune(
    model,
    {
      ...data,
      train: (epoch) => {
        seen.push(epoch);
        return halvesOf(epoch);
      },
    },
    {
      headEpochs: 1,
      epochs: 2,
      learningRate: 0.01,
      onStep: ({phase, learningRate}) => rates[phase]!.push(learningRate),
      onEpoch: ({epoch}) => {
        epochs.push(epoch);
        moved.push(layersThatMoved(model, before));
        before = hashes(model);
      },
    },
  );
  expect(results.map(({epoch}) => epoch)).toEqual([1, 2, 3]);
  expect(results.every(({validation}) => validation?.count === 10)).toBe(true);
  expect([epochs, seen]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(moved).toEqual([['head'], ['body.bn', 'body.conv', 'head'], ['body.bn', 'body.conv', 'head']]);
  expect(rates.head![0]).toBeCloseTo(0.01 / 25, 10);
  expect(rates.all![0]).toBeCloseTo(0.005 / 5, 10);
  expect(Math.max(...rates.all!)).toBeLessThanOrEqual(0.005);
  expect(memory().numTensors).toBe(tensors);
});

test('the earlier a layer, the slower it learns', async () => {
  const {model} = nestedNet();
  const before = Object.fromEntries(
    model.weights.map((weight) => [weight.originalName, weight.read().dataSync().slice()]),
  );
  // One step of plain gradient descent: a weight moves by its rate times its gradient.
  const step = async (spread: number) => {
    const fresh = nestedNet().model;
    fresh.weights.forEach((weight, i) => weight.write(model.weights[i]!.read()));
    await fineTune(
      fresh,
      {train: halvesOf, stepsPerEpoch: 1},
      {headEpochs: 0, epochs: 1, spread, learningRate: 0.1, optimizer: sgd({momentum: 0})},
    );
    const movement = (name: string) => {
      const weight = fresh.weights.find(({originalName}) => originalName === name)!;
      const values = weight.read().dataSync();
      return Math.hypot(...values.map((value, i) => value - before[name]![i]!));
    };
    return ['conv/kernel', 'deep.conv/depthwise_kernel', 'head/kernel'].map(movement);
  };
  const [even, spread] = [await step(1), await step(100)];
  expect(spread[0]! / even[0]!).toBeCloseTo(0.01, 3);
  expect(spread[1]! / even[1]!).toBeCloseTo(0.1, 3);
  expect(spread[2]! / even[2]!).toBeCloseTo(1, 3);
});

test('layers can stay frozen throughout', async () => {
  const model = tinyNet();
  const before = hashes(model);
  await fineTune(model, data, {headEpochs: 1, epochs: 1, frozen: /bn/});
  expect(layersThatMoved(model, before)).toEqual(['body.conv', 'head']);
});

test('goes on from a checkpoint of the second phase', async () => {
  const checkpoints: TrainerCheckpoint[] = [];
  const whole = tinyNet();
  const options = {headEpochs: 1, epochs: 2, learningRate: 0.01};
  const results = await fineTune(whole, data, {
    ...options,
    checkpoint: {save: (c) => void checkpoints.push(c)},
  });
  expect(results.map(({epoch}) => epoch)).toEqual([1, 2, 3]);
  const model = tinyNet();
  const resumed = await fineTune(model, data, {...options, resume: checkpoints[0]!});
  expect(resumed.map(({epoch}) => epoch)).toEqual([2, 3]);
  expect(Object.values(hashes(model))).toEqual(Object.values(hashes(whole)));
});

test('gives back the head alone when letting everything learn made nothing better', async () => {
  const model = tinyNet();
  await fineTune(model, data, {headEpochs: 1, epochs: 0});
  const head = hashes(model);
  const earlyStopping = {patience: 2, baseline: {loss: 0, accuracy: 1}};
  const results = await fineTune(model, data, {headEpochs: 0, epochs: 2, earlyStopping});
  expect(results.map(({isBest}) => isBest)).toEqual([false, false]);
  expect(hashes(model)).toEqual(head);
});

test('can be cancelled', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(fineTune(tinyNet(), data, {signal})).rejects.toThrow('enough');
});

test.each<[FineTuneOptions, RegExp]>([
  [{headStart: 'tail'}, /^freezeTo: layer must be the name of a layer/],
  [{epochs: -1}, /^fineTune: epochs must be an integer >= 0; got -1/],
  [{learningRate: 0}, /^fineTune: learningRate must be a finite number > 0; got 0/],
  [{spread: 0.5}, /^fineTune: spread must be a finite number >= 1; got 0\.5/],
])('refuses %o', async (options, message) => {
  await expect(fineTune(tinyNet(), data, options)).rejects.toThrow(message);
});
