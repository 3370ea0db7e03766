import '@tensorflow/tfjs-backend-cpu';
import {localResponseNormalization, tensor, tensor4d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose, uniform} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {localResponseNorm} from './local-response-norm.js';

describeLayer(localResponseNorm, {
  args: {size: 3, alpha: 0.5, k: 1},
  input: [2, 3, 2, 5],
  output: [2, 3, 2, 5],
  more: [
    {input: [2, 7], output: [2, 7]},
    {input: [2, 3, 1], output: [2, 3, 1]},
  ],
});
describeLayer(localResponseNorm, {
  args: {size: 4, alpha: 0.9, beta: 0.6, k: 0.5, convention: 'mean'},
  input: [2, 2, 2, 6],
  output: [2, 2, 2, 6],
});

describe('localResponseNorm', () => {
  test("convention 'sum' equals TensorFlow's own", () => {
    tidy(() => {
      const x = tensor4d(
        Float32Array.from(uniform('lrn', 2 * 3 * 3 * 8, 0), (u) => 4 * u - 2),
        [2, 3, 3, 8],
      );
      const y = localResponseNorm({size: 5, alpha: 0.3, beta: 0.75, k: 1.5}).apply(x) as Tensor;
      expectClose(y, localResponseNormalization(x, 2, 1.5, 0.3, 0.75));
    });
  });

  test('the conventions differ by the size in alpha', () => {
    tidy(() => {
      const x = tensor([[1, 2, 3, 4]]);
      const mean = localResponseNorm({size: 3, alpha: 0.6, convention: 'mean'}).apply(x) as Tensor;
      const sum = localResponseNorm({size: 3, alpha: 0.2, convention: 'sum'}).apply(x) as Tensor;
      expectClose(mean, sum);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => localResponseNorm({size: 0})).toThrow(
      'localResponseNorm: size must be an integer at least 1; got 0.',
    );
    expect(() => localResponseNorm({k: 0})).toThrow(
      'localResponseNorm: k must be a finite number greater than 0; got 0.',
    );
    expect(() => localResponseNorm({alpha: NaN})).toThrow(
      'localResponseNorm: alpha must be a finite number at least 0;',
    );
    expect(() => localResponseNorm({convention: 'torch' as never})).toThrow(
      "localResponseNorm: convention must be one of 'sum', 'mean'; got 'torch'.",
    );
    expect(() => localResponseNorm().apply(tensor([1, 2]))).toThrow(
      /^localResponseNorm: input must be of rank 2 or 3 or 4/,
    );
  });
});
