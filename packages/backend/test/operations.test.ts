import * as tf from '@tensorflow/tfjs-core';
import * as fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {expectSameOnBoth, runKernel, startWasm} from './on-both.js';
import {property, randomTensor} from './random.js';

beforeAll(startWasm);

describe('matMul', () => {
  const size = fc.oneof(fc.integer({min: 1, max: 20}), fc.constantFrom(1, 63, 64, 65, 130));
  const broadcast = fc.constantFrom<[number[], number[]]>([[], []], [[2], [1]], [[3], [3]], [[1], [2, 2]]);

  test('equals the cpu backend for all transposes and broadcasts', async () => {
    const cases = fc.record({
      m: size,
      n: size,
      k: fc.oneof(size, fc.constantFrom(383, 384, 385, 800)),
      transposeA: fc.boolean(),
      transposeB: fc.boolean(),
      outer: broadcast,
      seed: fc.nat(),
    });
    await property(cases, async ({m, n, k, transposeA, transposeB, outer, seed}) => {
      const [outerA, outerB] = outer;
      await expectSameOnBoth(() =>
        runKernel(
          'BatchMatMul',
          {
            a: randomTensor([...outerA, ...(transposeA ? [k, m] : [m, k])], seed),
            b: randomTensor([...outerB, ...(transposeB ? [n, k] : [k, n])], seed + 1),
          },
          {transposeA, transposeB},
        ),
      );
    });
  });

  test('broadcasts both factors', async () => {
    await tf.setBackend('wasm');
    const a = randomTensor([2, 1, 3, 4], 1);
    const b = randomTensor([3, 4, 5], 2);
    const broadcast = tf.matMul(a, b); // [2, 3, 3, 5]
    const tiled = tf.matMul(tf.tile(a, [1, 3, 1, 1]), tf.tile(tf.expandDims(b, 0), [2, 1, 1, 1]));
    expectClose(broadcast, tiled, {relative: 0});
  });

  test('gives zeros for an empty inner dimension, and names shapes that do not fit', async () => {
    await tf.setBackend('wasm');
    const product = tf.matMul(tf.zeros([2, 0]), tf.zeros([0, 3]));
    expect(product.arraySync()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(() =>
      runKernel(
        'BatchMatMul',
        {a: tf.zeros([2, 3]), b: tf.zeros([2, 3])},
        {transposeA: false, transposeB: false},
      ),
    ).toThrow(/inner dimensions must be equal; got \[2,3\] and \[2,3\]/);
  });
});

describe('matMul of integers', () => {
  test('wraps around at 32 bits, transposed or not', async () => {
    await tf.setBackend('wasm');
    const a = tf.tensor2d(
      [
        [1 << 20, 3],
        [5, -7],
      ],
      [2, 2],
      'int32',
    );
    const b = tf.tensor2d(
      [
        [1 << 13, 1],
        [2, 4],
      ],
      [2, 2],
      'int32',
    );
    const product = tf.matMul(a, b);
    expect(product.dtype).toBe('int32');
    // 2^20 * 2^13 + 3 * 2 = 2^33 + 6, of which 32 bits are 6.
    expect(product.arraySync()).toEqual([
      [6, (1 << 20) + 12],
      [5 * (1 << 13) - 14, 5 - 28],
    ]);
    // [2^20 5; 3 -7] [2^13 2; 1 4]
    const transposed = tf.matMul(a, b, true, true);
    expect(transposed.arraySync()).toEqual([
      [5, 2097172],
      [24569, -22],
    ]);
  });
});

describe('unsortedSegmentSum', () => {
  test('adds rows of one segment and leaves out ids that are out of range', async () => {
    await tf.setBackend('wasm');
    const x = tf.tensor2d([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    const y = tf.unsortedSegmentSum(x, tf.tensor1d([1, -1, 1, 5], 'int32'), 3);
    expect(y.arraySync()).toEqual([
      [0, 0],
      [6, 8],
      [0, 0],
    ]);
  });

  test('equals the cpu backend for any rows and segments', async () => {
    const size = fc.integer({min: 1, max: 65});
    await property(fc.tuple(size, size, size, fc.nat()), async ([rows, columns, segments, seed]) => {
      await expectSameOnBoth(() => {
        const ids = tf.cast(tf.mul(randomTensor([rows], seed), segments), 'int32'); // negative ones too
        return tf.unsortedSegmentSum(randomTensor([rows, columns], seed + 1), ids as tf.Tensor1D, segments);
      });
    });
  });

  test('is the gradient of gather', async () => {
    await expectSameOnBoth(() => {
      const indices = tf.tensor1d([2, 0, 2], 'int32');
      return tf.grad((x) => tf.mul(tf.gather(x, indices), 3))(randomTensor([4, 5], 1));
    });
  });
});

test('slice equals that of the cpu backend for any box', async () => {
  const axis = fc
    .tuple(fc.integer({min: 1, max: 12}), fc.nat(), fc.nat())
    .map(([length, a, b]) => ({length, begin: a % length, size: 1 + (b % (length - (a % length)))}));
  await property(fc.tuple(fc.array(axis, {minLength: 1, maxLength: 4}), fc.nat()), async ([axes, seed]) => {
    await expectSameOnBoth(
      () =>
        tf.slice(
          randomTensor(
            axes.map(({length}) => length),
            seed,
          ),
          axes.map(({begin}) => begin),
          axes.map(({size}) => size),
        ),
      {relative: 0},
    );
  });
});

describe('einsum', () => {
  test.each([
    [
      'ij,jk->ik',
      [
        [3, 4],
        [4, 5],
      ],
    ],
    [
      'bij,bjk->bik',
      [
        [2, 3, 4],
        [2, 4, 5],
      ],
    ],
    ['ij->ji', [[3, 4]]],
    ['ij->', [[3, 4]]],
    ['ij->ij', [[3, 4]]],
    ['bhwc,c->bhw', [[2, 3, 4, 5], [5]]],
  ])('%s', async (equation, shapes) => {
    await expectSameOnBoth(() => tf.einsum(equation, ...shapes.map((shape, i) => randomTensor(shape, i))));
  });
});

describe('clone', () => {
  test('shares its data', async () => {
    await tf.setBackend('wasm');
    const x = tf.tensor1d([1, 2]);
    const {numDataBuffers} = tf.memory();
    const copy = tf.clone(x);
    expect(tf.memory().numDataBuffers).toBe(numDataBuffers);
    x.dispose();
    expect([...copy.dataSync()]).toEqual([1, 2]);
    copy.dispose();
  });
});
