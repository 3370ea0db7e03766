import '@tensorflow/tfjs-backend-cpu';
import {ones, tensor4d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {weightStandardizedConv2d} from './weight-standardized-conv2d.js';

describeLayer(weightStandardizedConv2d, {
  args: {filters: 4, kernelSize: 3, padding: 1, groups: 2},
  input: [2, 5, 4, 4],
  output: [2, 5, 4, 4],
  more: [{input: [1, 1, 3, 2], output: [1, 1, 3, 4]}],
  weights: 2,
  parameters: 9 * 2 * 4 + 4,
});

describe('weightStandardizedConv2d', () => {
  test('each filter is used with mean 0 and variance 1', () => {
    tidy(() => {
      const layer = weightStandardizedConv2d({filters: 2, kernelSize: [1, 2], useBias: false, epsilon: 0});
      layer.build([null, 1, 2, 1]);
      layer.setWeights([tensor4d([5, 100, 7, 400], [1, 2, 1, 2])]); // filters (5, 7) and (100, 400): both (-1, 1)
      expectClose(layer.apply(tensor4d([2, 9], [1, 1, 2, 1])) as Tensor, [[[[7, 7]]]]);
      expectClose(layer.apply(ones([1, 1, 2, 1]), {training: true}) as Tensor, [[[[0, 0]]]], {
        absolute: 1e-6,
      });
    });
  });

  test('a constant filter gives zeros, not NaN', () => {
    tidy(() => {
      const layer = weightStandardizedConv2d({filters: 1, kernelSize: 2, kernelInitializer: 'ones'});
      expectClose(layer.apply(ones([1, 2, 2, 1])) as Tensor, [[[[0]]]]);
    });
  });

  test('filters of one value, which would all be zero', () => {
    const layer = weightStandardizedConv2d({filters: 3, kernelSize: 1, groups: 3});
    expect(() => layer.build([null, 4, 4, 3])).toThrow(
      'weightStandardizedConv2d: kernelSize must be such that a filter has more than one value; got [1,1]. ' +
        'Use a larger window or fewer groups.',
    );
  });

  test('bad arguments', () => {
    const make = (options: object) => () => weightStandardizedConv2d({filters: 4, kernelSize: 3, ...options});
    expect(make({epsilon: -1})).toThrow(
      'weightStandardizedConv2d: epsilon must be a finite number at least 0; got -1.',
    );
    expect(make({filters: 0})).toThrow(
      'weightStandardizedConv2d: filters must be an integer at least 1; got 0.',
    );
  });
});
