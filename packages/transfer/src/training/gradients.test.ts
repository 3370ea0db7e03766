import '@tensorflow/tfjs-backend-cpu';
import {memory, tensor, tensor1d, tensor4d} from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {expectClose, expectNoLeak} from '@cv/test-kit';
import {expect, test} from 'vitest';
import {halves, halvesOf} from '../../test/tiny.js';
import {sgd} from '../optimizers/sgd.js';
import {Trainer} from '../trainer.js';
import {GradientSum, clipGradients} from './gradients.js';

test('clips values, then the length of all together', async () => {
  await expectNoLeak(async () => {
    const clipped = await clipGradients({a: tensor([3, -9]), b: tensor([[4]])}, {clipValue: 4});
    expectClose(clipped.a!, [3, -4]);
    expectClose(clipped.b!, [[4]]);
    // |(3, -4, 12)| = 13
    const shortened = await clipGradients({a: clipped.a!, b: tensor([[12]])}, {clipNorm: 6.5});
    clipped.b!.dispose();
    expectClose(shortened.a!, [1.5, -2]);
    expectClose(shortened.b!, [[6]]);
    const short = await clipGradients(shortened, {clipNorm: 100});
    expect(short).toBe(shortened);
    Object.values(short).forEach((x) => x.dispose());
  });
});

test('a norm that is not finite is an error, and nothing leaks', async () => {
  await expectNoLeak(async () => {
    await expect(clipGradients({a: tensor([NaN])}, {clipNorm: 1})).rejects.toThrow(
      'the norm of the gradients is NaN.',
    );
  });
});

test('a sum gives the mean', () => {
  expectNoLeak(() => {
    const sum = new GradientSum();
    sum.add({a: tensor([1, 2])});
    sum.add({a: tensor([3, 4]), b: tensor([8])});
    expect(sum.batches).toBe(2);
    const {a, b} = sum.take();
    expectClose(a!, [2, 3]);
    expectClose(b!, [4]);
    expect(sum.batches).toBe(0);
    a!.dispose();
    b!.dispose();
    sum.add({a: tensor([1])});
    sum.dispose();
  });
});

const linear = () =>
  sequential({
    layers: [layers.flatten({inputShape: [4, 4, 1]}), layers.dense({units: 2, kernelInitializer: 'zeros'})],
  });

test('two accumulated halves of a batch move the weights as the whole', async () => {
  const {images, labels} = halves(8);
  const [pixels, classes] = [images.dataSync(), labels.dataSync()];
  const part = (from: number, to: number) => ({
    images: tensor4d(pixels.slice(from * 16, to * 16), [to - from, 4, 4, 1]),
    labels: tensor1d(classes.slice(from, to), 'int32'),
  });
  const weightsAfter = async (accumulate: number, cuts: number[]) => {
    const model = linear();
    const trainer = new Trainer(model, {optimizer: sgd(), learningRate: 0.1, accumulate});
    const train = () => cuts.slice(1).map((to, i) => part(cuts[i]!, to));
    const rates: number[] = [];
    await trainer.fit({
      train,
      stepsPerEpoch: cuts.length - 1,
      epochs: 2,
      onStep: ({learningRate}) => rates.push(learningRate),
    });
    trainer.dispose();
    return model.getWeights()[0]!;
  };
  expectClose(await weightsAfter(2, [0, 4, 8]), await weightsAfter(1, [0, 8]), {relative: 1e-5});
  // Three batches, two an update: the third stands alone at the end of the epoch.
  expectClose(await weightsAfter(2, [0, 2, 4, 8]), await weightsAfter(1, [0, 4, 8]), {relative: 1e-5});
});

test('a schedule counts updates, not batches', async () => {
  const seen: [number, number][] = [];
  const trainer = new Trainer(linear(), {
    accumulate: 2,
    learningRate: (step, total) => {
      seen.push([step, total]);
      return 0.1;
    },
  });
  const before = memory().numTensors;
  await trainer.fit({train: halvesOf, stepsPerEpoch: 3, epochs: 2});
  trainer.dispose();
  expect(memory().numTensors).toBe(before);
  expect([...new Set(seen.map(String))]).toEqual(['0,4', '1,4', '2,4', '3,4']);
});

test('clipNorm bounds a step', async () => {
  const model = linear();
  const trainer = new Trainer(model, {optimizer: sgd({momentum: 0}), learningRate: 1, clipNorm: 0.01});
  await trainer.fit({train: halvesOf, stepsPerEpoch: 1, epochs: 1});
  const moved = model.getWeights().flatMap((weight) => [...weight.dataSync()]);
  expect(Math.hypot(...moved)).toBeCloseTo(0.01, 6);
});

test.each([
  [{accumulate: 0}, /accumulate must be an integer >= 1; got 0/],
  [{clipNorm: 0}, /clipNorm must be a finite number > 0; got 0/],
  [{clipValue: -1}, /clipValue must be a finite number > 0; got -1/],
])('refuses %o', (options, message) => {
  expect(() => new Trainer(linear(), options)).toThrow(message);
});
