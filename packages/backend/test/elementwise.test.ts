import * as tf from '@tensorflow/tfjs-core';
import * as fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {version_layers} from '@tensorflow/tfjs-layers';
import {expectSameOnBoth, startWasm} from './on-both.js';
import {property, randomTensor} from './random.js';

beforeAll(startWasm);

/** Shapes of rank 0 to 4 with sizes from 0 to 9 and, now and then, one that needs several blocks. */
const shapes = fc.array(
  fc.oneof(
    {weight: 9, arbitrary: fc.integer({min: 1, max: 9})},
    {weight: 1, arbitrary: fc.constantFrom(0, 70)},
  ),
  {
    maxLength: 4,
  },
);

const BINARY = {add: tf.add, sub: tf.sub, mul: tf.mul, div: tf.div};
const REDUCTIONS = {sum: tf.sum, mean: tf.mean};
const RELUS = {relu: tf.relu, relu6: tf.relu6};

test.each([
  ['wasm', ['CvReluGrad']],
  ['cpu', ['Step', 'Cast', 'Multiply']],
])('the gradients on %s are the lean ones or those of tfjs-core', async (backend, expected) => {
  expect(version_layers).toBe(tf.version_core); // tfjs-core's come with tfjs-layers
  await tf.setBackend(backend);
  const x = tf.tensor1d([-1, 1]);
  const {kernelNames, result} = await tf.profile(() => tf.grad((x) => tf.relu(x))(x, x));
  expect(kernelNames).toEqual(expect.arrayContaining(expected));
  expect(kernelNames.includes('CvReluGrad')).toBe(backend === 'wasm');
  tf.dispose([x, result]);
});

describe('operations of two operands equal those of the cpu backend', () => {
  test.each(['add', 'sub', 'mul', 'div'] as const)('%s, however broadcast', async (name) => {
    const cases = fc.tuple(
      shapes,
      fc.array(fc.boolean(), {minLength: 4, maxLength: 4}),
      fc.nat({max: 4}),
      fc.boolean(),
      fc.nat(),
    );
    await property(cases, async ([shape, keep, dropped, swap, seed]) => {
      if (shape.includes(0)) return; // the stock kernels, to which unusual cases go, take no empty tensors
      const other = shape.map((size, axis) => (keep[axis] ? size : 1)).slice(Math.min(dropped, shape.length));
      await expectSameOnBoth(() => {
        const a = randomTensor(shape, seed);
        const b = tf.add(randomTensor(other, seed + 1), 2); // away from zero, for the division
        return swap ? BINARY[name](b, tf.add(a, 3)) : BINARY[name](a, b);
      });
    });
  });
});

describe('reductions equal those of the cpu backend', () => {
  test.each(['sum', 'mean'] as const)('%s over any axes', async (name) => {
    const cases = fc.tuple(
      shapes,
      fc.array(fc.boolean(), {minLength: 4, maxLength: 4}),
      fc.boolean(),
      fc.nat(),
    );
    await property(cases, async ([shape, picked, keepDims, seed]) => {
      const axes = shape.map((_, axis) => axis).filter((axis) => picked[axis]);
      if (shape.includes(0)) return; // the mean of nothing
      await expectSameOnBoth(() => REDUCTIONS[name](randomTensor(shape, seed), axes, keepDims));
    });
  });

  test('a long sum loses little', async () => {
    await tf.setBackend('wasm');
    const x = tf.mul(tf.ones([300_000, 3]), 0.1);
    const [first] = tf.sum(x, 0).dataSync();
    expect(Math.abs(first! - 30_000) / 30_000).toBeLessThan(3e-6);
  });

  test.each(['sum', 'mean'] as const)('the gradient of %s too', async (name) => {
    const cases = fc.tuple(shapes, fc.array(fc.boolean(), {minLength: 4, maxLength: 4}), fc.nat());
    await property(cases, async ([shape, picked, seed]) => {
      if (shape.includes(0)) return;
      const axes = shape.map((_, axis) => axis).filter((axis) => picked[axis]);
      await expectSameOnBoth(() =>
        tf.grad((x) => tf.sum(tf.square(REDUCTIONS[name](x, axes))))(randomTensor(shape, seed)),
      );
    });
  });
});

test('clipByValue equals that of the cpu backend', async () => {
  await property(fc.tuple(shapes, fc.nat()), async ([shape, seed]) => {
    await expectSameOnBoth(() => tf.clipByValue(randomTensor(shape, seed), -0.5, 0.25), {relative: 0});
  });
});

describe('gradients of ReLU and ReLU6', () => {
  test.each(['relu', 'relu6'] as const)('%s equals that of the cpu backend', async (name) => {
    await property(fc.tuple(shapes, fc.nat()), async ([shape, seed]) => {
      if (shape.includes(0)) return; // the stock multiplication takes no empty tensors
      await expectSameOnBoth(() => {
        const x = tf.mul(randomTensor(shape, seed), 9); // on both sides of 0 and of 6
        return tf.grad((x) => RELUS[name](x))(x, randomTensor(shape, seed + 1));
      });
    });
  });

  test.each([
    ['relu', [0, 0, 1, 1, 1]],
    ['relu6', [0, 0, 1, 1, 0]],
  ] as const)('%s', async (name, expected) => {
    await tf.setBackend('wasm');
    const x = tf.tensor1d([-1, 0, 0.5, 6, 7]);
    const gradient = tf.grad((x) => RELUS[name](x))(x);
    expect([...gradient.dataSync()]).toEqual(expected);
    tf.dispose([x, gradient]);
  });
});
