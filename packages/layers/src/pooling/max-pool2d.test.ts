import '@tensorflow/tfjs-backend-cpu';
import {grad, tensor, tensor4d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose, uniform} from '@cv/test-kit';
import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {maxPooling} from '../reference/index.js';
import {maxPool2d, type MaxPool2dOptions} from './max-pool2d.js';

// Distinct values far apart: finite differences must not change which is the largest.
const distinct = (shape: readonly number[]) => {
  const count = shape.reduce((a, b) => a * b, 1);
  const order = [...uniform('order', count, 0).entries()]
    .toSorted((a, b) => a[1] - b[1])
    .map(([index]) => index);
  const values = new Float32Array(count);
  order.forEach((index, rank) => (values[index] = rank / 8 - count / 16));
  return tensor(values, [...shape]);
};

describeLayer(maxPool2d, {
  args: {poolSize: 3, strides: 2, padding: 1},
  input: [2, 7, 6, 2],
  output: [2, 4, 3, 2],
  more: [{input: [1, 1, 1, 3], output: [1, 1, 1, 3]}],
  sample: distinct,
});
describeLayer(maxPool2d, {
  args: {poolSize: [2, 3], strides: [2, 3], ceilMode: true, padding: 'valid'},
  input: [1, 5, 7, 2],
  output: [1, 3, 3, 2],
  sample: distinct,
});

describe('maxPool2d', () => {
  test('equals the reference loops for any setting', () => {
    const settings = fc.record({
      size: fc.tuple(fc.integer({min: 4, max: 9}), fc.integer({min: 4, max: 9})),
      poolSize: fc.tuple(fc.integer({min: 3, max: 4}), fc.integer({min: 3, max: 4})),
      strides: fc.tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 1, max: 4})),
      padding: fc.oneof(
        fc.constant('same' as const),
        fc.tuple(fc.tuple(fc.nat(2), fc.nat(2)), fc.tuple(fc.nat(2), fc.nat(2))),
      ),
      ceilMode: fc.boolean(),
    });
    fc.assert(
      fc.property(settings, ({size, ...options}) => {
        tidy(() => {
          const shape = [2, ...size, 2] as [number, number, number, number];
          const x = distinct(shape);
          const y = maxPool2d(options).apply(x) as Tensor;
          const expected = maxPooling({data: x.dataSync() as Float32Array, shape}, options);
          expect(y.shape).toEqual(expected.shape);
          expectClose(y, expected.data);
        });
      }),
      {numRuns: 80, seed: 1},
    );
  });

  test('in ceil mode an image smaller than the window has one window that is cut off', () => {
    const pool = maxPool2d({poolSize: 3, strides: 2, ceilMode: true});
    expectClose(pool.apply(tensor([0, 1, 2, 3], [1, 2, 2, 1])) as Tensor, [[[[3]]]]); // torch's answer
    expect(() => pool.apply(tensor([1], [1, 1, 1, 1]))).toThrow('at least the window'); // torch refuses too
  });

  test('among negative values the largest gets the gradient', () => {
    tidy(() => {
      const pool = maxPool2d({poolSize: 2});
      const x = tensor4d([-4, -1, -2, -3], [1, 2, 2, 1]);
      expectClose(grad((image: Tensor) => pool.apply(image) as Tensor)(x), [
        [
          [[0], [1]],
          [[0], [0]],
        ],
      ]);
    });
  });

  test.each<[Partial<MaxPool2dOptions>, string]>([
    [{poolSize: 0}, 'maxPool2d: poolSize must be an integer at least 1; got 0.'],
    [{strides: -2}, 'maxPool2d: strides must be an integer at least 1; got -2.'],
    [
      {padding: 2},
      'maxPool2d: padding must be smaller than poolSize ([2,2]); got [[2,2],[2,2]]. Pad less or pool more.',
    ],
    [{ceilMode: 'yes' as never}, "maxPool2d: ceilMode must be true or false; got 'yes'."],
  ])('bad %j', (options, message) => {
    expect(() => maxPool2d({poolSize: 2, ...options})).toThrow(message);
  });

  test('bad inputs', () => {
    const apply = (shape: (number | null)[]) => () => maxPool2d({poolSize: 3}).computeOutputShape(shape);
    expect(apply([null, 2, 5, 1])).toThrow(
      "maxPool2d: input height with padding must be at least the window's 3; got 2.",
    );
    expect(apply([null, 5, 5])).toThrow('maxPool2d: input must be of rank 4; got [null,5,5].');
  });
});
