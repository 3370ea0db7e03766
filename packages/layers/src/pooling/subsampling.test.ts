import '@tensorflow/tfjs-backend-cpu';
import {tensor, tensor4d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {input} from '@tensorflow/tfjs-layers';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {subsampling} from './subsampling.js';

describeLayer(subsampling, {
  args: {},
  input: [2, 6, 4, 3],
  output: [2, 3, 2, 3],
  more: [{input: [1, 5, 7, 1], output: [1, 2, 3, 1]}],
  weights: 2,
  parameters: 6,
});

describe('subsampling', () => {
  test('coefficient times the sum, plus the bias; it starts as an average', () => {
    tidy(() => {
      const image = tensor4d([1, 2, 3, 4], [1, 2, 2, 1]);
      const layer = subsampling();
      expectClose(layer.apply(image) as Tensor, [[[[2.5]]]]);
      layer.setWeights([tensor([3]), tensor([0.5])]);
      expectClose(layer.apply(image) as Tensor, [[[[30.5]]]]);
    });
  });

  test('LeNet-5 has 12 parameters in S2 and 32 in S4, as the paper counts', () => {
    for (const [channels, parameters] of [
      [6, 12],
      [16, 32],
    ] as const) {
      const layer = subsampling();
      layer.apply(input({shape: [10, 10, channels]}));
      expect(layer.countParams()).toBe(parameters);
      layer.dispose();
    }
  });

  test('bad arguments and inputs', () => {
    expect(() => subsampling({size: -2})).toThrow('subsampling: size must be an integer at least 1; got -2.');
    expect(() => subsampling({size: 3}).build([null, 2, 9, 1])).toThrow(
      'subsampling: input height with padding',
    );
  });
});
