import '@tensorflow/tfjs-backend-cpu';
import {tensor, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {groupNorm} from './group-norm.js';

describeLayer(groupNorm, {
  args: {groups: 2},
  input: [2, 3, 4, 6],
  output: [2, 3, 4, 6],
  more: [
    {input: [3, 4], output: [3, 4]},
    {input: [1, 5, 2], output: [1, 5, 2]},
  ],
  weights: 2,
  parameters: 12,
});
describeLayer(groupNorm, {
  args: {groups: 3, center: false, scale: false},
  input: [2, 3, 4, 6],
  output: [2, 3, 4, 6],
});

describe('groupNorm', () => {
  test('each group of each image has mean 0 and variance 1', () => {
    tidy(() => {
      const x = tensor([
        [1, 3, 100, 300],
        [5, 5, 2, 4],
      ]);
      const y = groupNorm({groups: 2, epsilon: 1e-12}).apply(x) as Tensor;
      expectClose(y, [
        [-1, 1, -1, 1],
        [0, 0, -1, 1],
      ]);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => groupNorm({groups: 0})).toThrow('groupNorm: groups must be an integer at least 1; got 0.');
    expect(() => groupNorm().build([null, 4, 4, 48])).toThrow(
      "groupNorm: groups must be a divisor of the input's channels (48); got 32.",
    );
    expect(() => groupNorm({epsilon: NaN})).toThrow(
      'groupNorm: epsilon must be a finite number at least 0; got NaN.',
    );
    expect(() => groupNorm({scale: 0 as never})).toThrow('groupNorm: scale must be true or false; got 0.');
  });
});
