import '@tensorflow/tfjs-backend-cpu';
import {grad, sum, tensor4d, tidy, zeros, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {globalPool} from './global-pool.js';

describeLayer(globalPool, {
  args: {},
  input: [2, 3, 4, 2],
  output: [2, 2],
  more: [
    {input: [3, 1, 1, 5], output: [3, 5]},
    {input: [1, 7, 5, 1], output: [1, 1]},
  ],
});
describeLayer(globalPool, {args: {keepDims: true}, input: [2, 3, 4, 2], output: [2, 1, 1, 2]});
describeLayer(globalPool, {
  args: {mode: 'max'},
  input: [2, 3, 4, 2],
  output: [2, 2],
  gradientTolerance: 0.03,
});
describeLayer(globalPool, {
  args: {mode: 'avgmax'},
  input: [2, 3, 4, 2],
  output: [2, 2],
  gradientTolerance: 0.03,
});
describeLayer(globalPool, {
  args: {mode: 'catavgmax'},
  input: [2, 3, 4, 2],
  output: [2, 4],
  gradientTolerance: 0.03,
});

describe('globalPool', () => {
  test.each([
    ['avg', [3, -1]],
    ['max', [6, 4]],
    ['avgmax', [4.5, 1.5]],
    ['catavgmax', [3, -1, 6, 4]],
  ] as const)('%s', (mode, expected) => {
    tidy(() => {
      const image = tensor4d([1, 0, 6, -6, 2, 4, 3, -2], [1, 2, 2, 2]);
      expectClose(globalPool({mode}).apply(image) as Tensor, [expected]);
    });
  });

  test('among equal values one gets the gradient of the maximum', () => {
    tidy(() => {
      const pool = globalPool({mode: 'max'});
      const slope = grad((x: Tensor) => pool.apply(x) as Tensor)(zeros([1, 2, 2, 1]));
      expectClose(sum(slope), 1);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => globalPool({mode: 'min' as never})).toThrow("globalPool: mode must be one of 'avg', 'max',");
    expect(() => globalPool({keepDims: 1 as never})).toThrow(
      'globalPool: keepDims must be true or false; got 1.',
    );
    expect(() => globalPool().computeOutputShape([null, 7])).toThrow('globalPool: input must be of rank 4;');
  });
});
