import '@tensorflow/tfjs-backend-cpu';
import {tensor, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {layerNorm} from './layer-norm.js';
import {rmsNorm} from './rms-norm.js';

describeLayer(layerNorm, {
  args: {epsilon: 1e-6},
  input: [2, 3, 4, 5],
  output: [2, 3, 4, 5],
  more: [
    {input: [2, 7, 3], output: [2, 7, 3]},
    {input: [2, 4], output: [2, 4]},
  ],
  weights: 2,
  parameters: 10,
});
describeLayer(layerNorm, {args: {center: false}, input: [2, 3, 4], output: [2, 3, 4], weights: 1});
describeLayer(rmsNorm, {
  args: {},
  input: [2, 3, 3, 4],
  output: [2, 3, 3, 4],
  more: [
    {input: [2, 5, 3], output: [2, 5, 3]},
    {input: [3, 2], output: [3, 2]},
  ],
  weights: 1,
  parameters: 4,
});
describeLayer(rmsNorm, {args: {center: true, scale: false}, input: [2, 3, 4], output: [2, 3, 4], weights: 1});

describe('layerNorm and rmsNorm', () => {
  test('literal values', () => {
    tidy(() => {
      const x = tensor([
        [1, 7],
        [-3, -3],
      ]);
      expectClose(layerNorm({epsilon: 1e-12}).apply(x) as Tensor, [
        [-1, 1],
        [0, 0],
      ]);
      expectClose(rmsNorm({epsilon: 0}).apply(x) as Tensor, [
        [0.2, 1.4],
        [-1, -1],
      ]);
    });
  });

  test('gamma and beta by initializer', () => {
    tidy(() => {
      const layer = layerNorm({epsilon: 1e-12, gammaInitializer: 'zeros', betaInitializer: 'ones'});
      expectClose(layer.apply(tensor([[1, 7]])) as Tensor, [[1, 1]]);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => layerNorm({epsilon: -1})).toThrow(
      'layerNorm: epsilon must be a finite number at least 0; got -1.',
    );
    expect(() => rmsNorm({center: null as never, scale: 'yes' as never})).toThrow(
      'rmsNorm: scale must be true or false',
    );
    expect(() => layerNorm().build([null, 3, null])).toThrow(
      'layerNorm: input must be of a known, positive number',
    );
    expect(() => rmsNorm().build([4])).toThrow('rmsNorm: input must be of rank 2 or 3 or 4; got [4].');
  });
});
