import * as tf from '@tensorflow/tfjs-core';
import * as fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {startWasm} from './on-both.js';
import {property, randomTensor} from './random.js';

beforeAll(startWasm);

const run = (name: string, inputs: object, attrs: object = {}) =>
  tf
    .engine()
    .runKernel(name, inputs as tf.NamedTensorMap, attrs as tf.NamedAttrMap) as unknown as tf.Tensor[];

describe('CvSoftmaxCrossEntropy', () => {
  /** Compares with the definition, in double precision. */
  function expectDefinition(rows: number, classes: number): void {
    tf.tidy(() => {
      const logits = tf.mul(randomTensor([rows, classes], 1), 20);
      const targets = tf.abs(randomTensor([rows, classes], 2));
      const [loss, gradient] = run('CvSoftmaxCrossEntropy', {logits, targets});
      const [z, t] = [logits.arraySync() as number[][], targets.arraySync() as number[][]];
      const probabilities = z.map((row) => {
        const largest = Math.max(...row);
        const powers = row.map((value) => Math.exp(value - largest));
        const sum = powers.reduce((a, b) => a + b);
        return powers.map((power) => power / sum);
      });
      const mass = t.map((row) => row.reduce((a, b) => a + b));
      const losses = t.map((row, i) =>
        row.reduce((sum, target, j) => sum - target * Math.log(probabilities[i]![j]!), 0),
      );
      expectClose(loss!, losses, {absolute: 1e-6});
      expectClose(
        gradient!,
        t.map((row, i) => row.map((target, j) => probabilities[i]![j]! * mass[i]! - target)),
      );
    });
  }

  test('of a thousand classes', async () => {
    await tf.setBackend('wasm');
    expectDefinition(7, 1000);
  });

  test('of any number of rows and classes', async () => {
    await tf.setBackend('wasm');
    const cases = fc.tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 65}));
    await property(cases, async ([rows, classes]) => expectDefinition(rows, classes));
  });

  test('keeps apart what would overflow', async () => {
    await tf.setBackend('wasm');
    const logits = tf.tensor2d([[1000, -1000]]);
    const [loss, gradient] = run('CvSoftmaxCrossEntropy', {logits, targets: tf.tensor2d([[0, 1]])});
    expect([...loss!.dataSync()]).toEqual([2000]);
    expect([...gradient!.dataSync()]).toEqual([1, -1]);
  });
});

describe('optimizer updates', () => {
  /** Compares with the formula, in double precision, for any number of weights. */
  const forAnySize = async (compare: (values: (seed: number) => tf.Tensor) => void) => {
    await tf.setBackend('wasm');
    await property(fc.tuple(fc.integer({min: 1, max: 65}), fc.nat()), async ([size, seed]) => {
      tf.tidy(() => compare((index) => randomTensor([size], seed + index)));
    });
  };

  test.each([
    [0.9, false],
    [0.9, true],
  ])('CvSgdUpdate with momentum %d, nesterov %s', async (momentum, nesterov) => {
    await forAnySize((values) => {
      const [value, gradient, velocity] = [values(1), values(2), values(3)];
      const attrs = {learningRate: [0.1], momentum, weightDecay: [0.01], nesterov};
      const [newValue, newVelocity] = run('CvSgdUpdate', [value, gradient, velocity], attrs);
      const [w, g, v] = [value, gradient, velocity].map((each) => [...each.dataSync()]) as [
        number[],
        number[],
        number[],
      ];
      const decayed = g.map((gi, i) => gi + 0.01 * w[i]!);
      const moved = v.map((vi, i) => momentum * vi + decayed[i]!);
      expectClose(newVelocity!, moved);
      const direction = nesterov ? decayed.map((gi, i) => gi + momentum * moved[i]!) : moved;
      expectClose(
        newValue!,
        w.map((wi, i) => wi - 0.1 * direction[i]!),
      );
      expectClose(value, w, {relative: 0}); // the inputs stay as they are
    });
  });

  test('CvSgdUpdate without momentum', async () => {
    await tf.setBackend('wasm');
    const attrs = {learningRate: [0.5], momentum: 0, weightDecay: [0], nesterov: false};
    const outputs = run('CvSgdUpdate', [tf.tensor1d([1, 2]), tf.tensor1d([2, -2])], attrs);
    expect(outputs.map((each) => [...each.dataSync()])).toEqual([[0, 3]]);
  });

  test.each([false, true])('CvAdamUpdate, decoupled %s', async (decoupled) => {
    await forAnySize((values) => {
      const [value, gradient, mean] = [values(1), values(2), values(3)];
      const square = tf.abs(values(4));
      const attrs = {
        learningRate: [0.1],
        beta1: 0.9,
        beta2: 0.99,
        epsilon: 1e-8,
        step: [3],
        weightDecay: [0.01],
        decoupled,
      };
      const outputs = run('CvAdamUpdate', [value, gradient, mean, square], attrs);
      const inputs = [value, gradient, mean, square].map((each) => [...each.dataSync()]);
      const expected = inputs[0]!.map((w, i) => {
        const g = inputs[1]![i]! + (decoupled ? 0 : 0.01 * w);
        const m = 0.9 * inputs[2]![i]! + 0.1 * g;
        const s = 0.99 * inputs[3]![i]! + 0.01 * g * g;
        const step = (0.1 * (m / (1 - 0.9 ** 3))) / (Math.sqrt(s / (1 - 0.99 ** 3)) + 1e-8);
        return [w * (decoupled ? 1 - 0.1 * 0.01 : 1) - step, m, s];
      });
      outputs.forEach((output, i) =>
        expectClose(
          output,
          expected.map((each) => each[i]!),
        ),
      );
    });
  });

  /** Each parameter's tensors: those of sizes that no vector of lanes divides, an empty one, one large enough for threads. */
  const parameters = (tensors: number) =>
    [[3, 5], [1], [0], [70_001], [2, 2], [7]].map((shape, i) =>
      Array.from({length: tensors}, (_, j) => tf.abs(randomTensor(shape, 10 * i + j))),
    );
  const rates = {learningRate: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6], weightDecay: [0, 0.1, 0, 0.2, 0, 0.3]};
  const adam = {beta1: 0.9, beta2: 0.99, epsilon: 1e-8, decoupled: true};
  const kernels: [string, number, Record<string, readonly number[]>, object][] = [
    ['CvSgdUpdate', 3, rates, {momentum: 0.9, nesterov: true}],
    ['CvSgdUpdate', 2, rates, {momentum: 0, nesterov: false}],
    ['CvAdamUpdate', 4, {...rates, step: [1, 2, 3, 4, 5, 6]}, adam],
  ];

  test.each(kernels)(
    '%s of many parameters of %d tensors: as one after the other, bit for bit',
    (...kernel) => {
      const [name, tensors, each, shared] = kernel;
      tf.tidy(() => {
        const all = parameters(tensors);
        const alone = all.map((inputs, i) => {
          const own = Object.fromEntries(Object.entries(each).map(([key, values]) => [key, [values[i]!]]));
          return run(name, inputs, {...own, ...shared});
        });
        const together = run(name, all.flat(), {...each, ...shared});
        expect(together.map(({shape}) => shape)).toEqual(alone.flat().map(({shape}) => shape));
        const values = (outputs: readonly tf.Tensor[]) => outputs.map((output) => output.dataSync());
        expect(values(together)).toEqual(values(alone.flat()));
      });
    },
  );

  test('of no parameters gives nothing', () => {
    const attrs = {learningRate: [], momentum: 0, weightDecay: [], nesterov: false};
    expect(run('CvSgdUpdate', [], attrs)).toEqual([]);
  });
});
