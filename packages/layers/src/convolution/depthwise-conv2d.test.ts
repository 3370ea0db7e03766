import '@tensorflow/tfjs-backend-cpu';
import {moments, tensor1d, tensor4d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {input} from '@tensorflow/tfjs-layers';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {depthwiseConv2d, type DepthwiseConv2dOptions} from './depthwise-conv2d.js';

describeLayer(depthwiseConv2d, {
  args: {kernelSize: 3, strides: 2, padding: 1},
  input: [2, 7, 6, 3],
  output: [2, 4, 3, 3],
  more: [{input: [1, 1, 5, 2], output: [1, 1, 3, 2]}],
  weights: 2,
  parameters: 9 * 3 + 3,
});
describeLayer(depthwiseConv2d, {
  args: {kernelSize: [2, 3], dilationRate: [1, 2], depthMultiplier: 2, useBias: false, padding: 'same'},
  input: [1, 5, 6, 2],
  output: [1, 5, 6, 4],
  weights: 1,
  parameters: 2 * 3 * 2 * 2,
});

describe('depthwiseConv2d', () => {
  test('each channel has filters of its own, side by side', () => {
    tidy(() => {
      const layer = depthwiseConv2d({kernelSize: 1, depthMultiplier: 2});
      layer.build([null, 1, 1, 2]);
      layer.setWeights([tensor4d([1, 2, 10, 20], [1, 1, 2, 2]), tensor1d([0, 0, 0, 5])]);
      expectClose(layer.apply(tensor4d([3, 4], [1, 1, 1, 2])) as Tensor, [[[[3, 6, 40, 85]]]]);
    });
  });

  test('starts with the variance of 9 inputs, not of 9 times the channels', () => {
    tidy(() => {
      const layer = depthwiseConv2d({name: 'conv_dw', kernelSize: 3});
      layer.build([null, 8, 8, 2000]);
      const {variance} = moments(layer.getWeights()[0]!);
      // He: 2 / 9, cut off at two deviations, which leaves 0.774 of it.
      expectClose(variance, (2 / 9) * 0.774, {relative: 0.03});
    });
  });

  test('names of weights', () => {
    const layer = depthwiseConv2d({name: 'features.1.conv', kernelSize: 3});
    layer.apply(input({shape: [8, 8, 4]}));
    expect(layer.weights.map(({originalName}) => originalName)).toEqual([
      'features.1.conv/depthwise_kernel',
      'features.1.conv/bias',
    ]);
    layer.dispose();
  });

  test.each<[Partial<DepthwiseConv2dOptions>, string]>([
    [{depthMultiplier: 0}, 'depthwiseConv2d: depthMultiplier must be an integer at least 1; got 0.'],
    [{kernelSize: 2.5}, 'depthwiseConv2d: kernelSize must be an integer at least 1; got 2.5.'],
    [{strides: NaN}, 'depthwiseConv2d: strides must be an integer at least 1; got NaN.'],
    [{padding: [0, -1]}, 'depthwiseConv2d: padding[1] must be an integer at least 0; got -1.'],
  ])('bad %j', (options, message) => {
    expect(() => depthwiseConv2d({kernelSize: 3, ...options})).toThrow(message);
  });

  test('bad inputs', () => {
    const build = (shape: (number | null)[]) => () => depthwiseConv2d({kernelSize: 3}).build(shape);
    expect(build([null, 2, 8, 4])).toThrow(
      "depthwiseConv2d: input height with padding must be at least the window's 3;",
    );
    expect(build([null, 8, 4])).toThrow('depthwiseConv2d: input must be of rank 4; got [null,8,4].');
  });
});
