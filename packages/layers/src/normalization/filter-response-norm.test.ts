import '@tensorflow/tfjs-backend-cpu';
import {tensor, tensor4d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {filterResponseNorm} from './filter-response-norm.js';

describeLayer(filterResponseNorm, {
  args: {},
  input: [2, 3, 4, 5],
  output: [2, 3, 4, 5],
  more: [{input: [1, 7, 2, 1], output: [1, 7, 2, 1]}],
  weights: 3,
  parameters: 15,
  gradientTolerance: 0.02, // finite differences cross the kink of the threshold
});
describeLayer(filterResponseNorm, {
  args: {threshold: false, learnEpsilon: true},
  input: [2, 1, 1, 3],
  output: [2, 1, 1, 3],
  weights: 3,
  parameters: 7,
});

describe('filterResponseNorm', () => {
  test('literal: mean square 25, scale, shift, threshold', () => {
    tidy(() => {
      const layer = filterResponseNorm({epsilon: 1e-12});
      layer.build([null, 1, 2, 1]);
      layer.setWeights([tensor([2]), tensor([1]), tensor([0.5])]);
      expectClose(layer.apply(tensor4d([1, -7], [1, 1, 2, 1])) as Tensor, [[[[1.4], [0.5]]]]);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => filterResponseNorm({epsilon: 0})).toThrow(
      'filterResponseNorm: epsilon must be a finite number greater than 0; got 0.',
    );
    expect(() => filterResponseNorm({threshold: 0 as never})).toThrow(
      'filterResponseNorm: threshold must be true or',
    );
    expect(() => filterResponseNorm().build([null, 4])).toThrow(
      'filterResponseNorm: input must be of rank 4;',
    );
  });
});
