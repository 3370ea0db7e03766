import '@tensorflow/tfjs-backend-cpu';
import {memory, neg} from '@tensorflow/tfjs-core';
import {type LayersModel, layers, sequential} from '@tensorflow/tfjs-layers';
import {expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {halves, halvesOf, hashes, tinyNet} from '../../test/tiny.js';
import {plateauSchedule} from '../schedules/plateau.js';
import {sgd} from '../optimizers/sgd.js';
import {Trainer} from '../trainer.js';
import {EarlyStopping, type EarlyStoppingOptions} from './early-stopping.js';

const linear = () =>
  sequential({
    layers: [layers.flatten({inputShape: [4, 4, 1]}), layers.dense({units: 2, kernelInitializer: 'zeros'})],
  });
const kernel = (model: LayersModel) => [...model.getWeights()[0]!.dataSync()];

describe('averageDecay', () => {
  test('leaves the average of the weights after each step in the model', async () => {
    const [plain, averaged] = [linear(), linear()];
    const options = {optimizer: sgd(), learningRate: 0.1};
    const after: number[][] = [];
    await new Trainer(plain, options).fit({
      train: halvesOf,
      stepsPerEpoch: 4,
      epochs: 1,
      onStep: () => after.push(kernel(plain)),
    });
    const trainer = new Trainer(averaged, {...options, averageDecay: 0.4});
    const raw: number[][] = [];
    await trainer.fit({
      train: halvesOf,
      stepsPerEpoch: 4,
      epochs: 1,
      onStep: () => raw.push(kernel(averaged)),
    });
    expect(raw).toEqual(after);
    // Decay: 2/11, 3/12, 4/13, then 0.4 would come after 5/14 = 0.357.
    let expected = after[0]!;
    [3 / 12, 4 / 13, 5 / 14].forEach((decay, i) => {
      expected = expected.map((value, j) => decay * value + (1 - decay) * after[i + 1]![j]!);
    });
    expectClose(Float32Array.from(kernel(averaged)), Float32Array.from(expected), {relative: 1e-5});
  });

  test('the next fit goes on from the weights themselves; nothing leaks', async () => {
    const [whole, halved] = [tinyNet(), tinyNet()];
    const before = memory().numTensors;
    const options = {optimizer: sgd(), learningRate: 0.05, averageDecay: 0.9};
    const fit = {train: () => halvesOf(1), stepsPerEpoch: 5, validation: () => [halves(20, 5)]};
    const [one, two] = [new Trainer(whole, options), new Trainer(halved, options)];
    await one.fit({...fit, epochs: 2});
    const results = [...(await two.fit({...fit, epochs: 1})), ...(await two.fit({...fit, epochs: 1}))];
    expect(results.map(({validation}) => validation!.count)).toEqual([20, 20]);
    expect(Object.values(hashes(halved))).toEqual(Object.values(hashes(whole)));
    one.dispose();
    two.dispose();
    expect(memory().numTensors).toBe(before);
  });
});

/** Validation batches whose labels are right for some epochs and wrong afterwards: the loss turns. */
function turning(epochs: number) {
  let epoch = 0;
  return () => {
    epoch++;
    const batch = halves(20, 3);
    return epoch <= epochs ? [batch] : [{...batch, images: neg(batch.images)}];
  };
}

describe('earlyStopping', () => {
  test('stops after patience, with the weights of the best epoch', async () => {
    const model = linear();
    const seen: number[][] = [];
    const trainer = new Trainer(model, {optimizer: sgd(), learningRate: 0.1});
    const results = await trainer.fit({
      train: halvesOf,
      stepsPerEpoch: 2,
      epochs: 10,
      validation: turning(3),
      earlyStopping: {patience: 1},
      onEpoch: () => seen.push(kernel(model)),
    });
    expect(results).toHaveLength(5);
    expect(kernel(model)).toEqual(seen[2]);
    expect(kernel(model)).not.toEqual(seen[4]);
  });

  test('can leave the last weights, watch the accuracy and want a real gain', async () => {
    const model = linear();
    const tensors = memory().numTensors;
    const seen: number[][] = [];
    const trainer = new Trainer(model, {optimizer: sgd(), learningRate: 0.1});
    const results = await trainer.fit({
      train: halvesOf,
      stepsPerEpoch: 2,
      epochs: 10,
      validation: () => [halves(20, 3)],
      earlyStopping: {patience: 0, monitor: 'accuracy', minDelta: 0.01, restoreBest: false},
      onEpoch: () => seen.push(kernel(model)),
    });
    expect(results.length).toBeLessThan(10);
    expect(kernel(model)).toEqual(seen.at(-1));
    trainer.dispose();
    expect(memory().numTensors).toBe(tensors);
  });

  test('gives the start back when no epoch was better than its baseline', async () => {
    const model = linear();
    const start = kernel(model);
    const fit = (baseline: {loss: number; accuracy: number}) =>
      new Trainer(model, {optimizer: sgd(), learningRate: 0.1}).fit({
        train: halvesOf,
        stepsPerEpoch: 2,
        epochs: 3,
        validation: turning(2),
        earlyStopping: {patience: 3, baseline},
      });
    expect((await fit({loss: 0, accuracy: 1})).map(({isBest}) => isBest)).toEqual([false, false, false]);
    expect(kernel(model)).toEqual(start);
    expect((await fit({loss: 100, accuracy: 0})).map(({isBest}) => isBest)).toEqual([true, true, false]);
    expect(kernel(model)).not.toEqual(start);
  });

  test('tells equal accuracies apart by the loss', () => {
    const stopping = new EarlyStopping({patience: 1, monitor: 'accuracy'});
    const observe = (epoch: number, accuracy: number, loss: number) =>
      stopping.observe(epoch, {accuracy, loss}, []);
    observe(1, 0.5, 1);
    observe(2, 0.5, 0.9);
    expect(stopping.best?.epoch).toBe(2);
    observe(3, 0.5, 0.95);
    expect(stopping.best).toEqual({epoch: 2, value: 0.5, loss: 0.9, waited: 1});
    expect(observe(4, 0.4, 0.1)).toBe(true);
    expect(stopping.best?.epoch).toBe(2);
  });

  test.each<[Partial<EarlyStoppingOptions>, string]>([
    [{patience: -1}, 'patience must be an integer >= 0; got -1. Pass 0, for one.'],
    [{baseline: {loss: NaN, accuracy: 1}}, 'baseline.loss must be a finite number; got NaN.'],
    [{baseline: {loss: 1, accuracy: 2}}, 'baseline.accuracy must be a finite number >= 0 and <= 1; got 2.'],
  ])('refuses %o', async (options, message) => {
    const earlyStopping = {patience: 1, ...options};
    const fit = new Trainer(linear()).fit({train: halvesOf, stepsPerEpoch: 1, epochs: 1, earlyStopping});
    await expect(fit).rejects.toThrow(`Trainer.fit: earlyStopping.${message}`);
  });
});

test('a plateau schedule sees the validation loss', async () => {
  const rates: number[] = [];
  const trainer = new Trainer(linear(), {
    optimizer: sgd(),
    learningRate: plateauSchedule({learningRate: 0.1, factor: 0.5, patience: 0}),
  });
  await trainer.fit({
    train: halvesOf,
    stepsPerEpoch: 1,
    epochs: 5,
    validation: turning(3),
    onEpoch: ({learningRate}) => rates.push(learningRate),
  });
  expect(rates).toEqual([0.1, 0.1, 0.1, 0.1, 0.05]);
});
