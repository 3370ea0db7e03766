import '@tensorflow/tfjs-backend-cpu';
import {grad, sum, tensor2d, tidy} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {random} from '../../test/random.js';
import {evenMax} from '../support/even-max.js';
import {convBlockAttention} from './conv-block-attention.js';
import {efficientChannelAttention} from './efficient-channel-attention.js';
import {squeezeExcitation} from './squeeze-excitation.js';

describeLayer(squeezeExcitation, {
  args: {squeezeChannels: 3},
  input: [2, 4, 5, 6],
  output: [2, 4, 5, 6],
  more: [{input: [1, 1, 1, 2], output: [1, 1, 1, 2]}],
  weights: 4,
  parameters: 6 * 3 + 3 + 3 * 6 + 6,
});
describeLayer(squeezeExcitation, {
  args: {activation: 'silu' as const, scaleActivation: 'hardSigmoid' as const},
  input: [2, 3, 3, 32],
  output: [2, 3, 3, 32],
  weights: 4,
  parameters: 32 * 2 + 2 + 2 * 32 + 32,
});
describeLayer(efficientChannelAttention, {
  args: {},
  input: [2, 4, 3, 16],
  output: [2, 4, 3, 16],
  more: [{input: [1, 5, 2, 3], output: [1, 5, 2, 3]}],
  weights: 1,
  parameters: 3,
});
describeLayer(convBlockAttention, {
  args: {squeezeChannels: 2, kernelSize: 3},
  input: [2, 4, 5, 6],
  output: [2, 4, 5, 6],
  more: [{input: [1, 2, 1, 3], output: [1, 2, 1, 3]}],
  weights: 3,
  parameters: 2 * 6 * 2 + 3 * 3 * 2,
});

test('squeezeExcitation squeezes to a sixteenth, at least to one channel', () => {
  const shapes = [8, 16, 100].map((channels) => {
    const layer = squeezeExcitation();
    layer.build([null, 4, 4, channels]);
    return layer.getWeights()[0]!.shape;
  });
  expect(shapes).toEqual([
    [1, 1, 8, 1],
    [1, 1, 16, 1],
    [1, 1, 100, 6],
  ]);
});

test.each([
  [1, 1],
  [16, 3],
  [64, 3],
  [128, 5],
  [256, 5],
  [512, 5],
  [2048, 7],
])('efficientChannelAttention for %d channels looks at %d', (channels, size) => {
  const layer = efficientChannelAttention();
  layer.build([null, 4, 4, channels]);
  expect(layer.countParams()).toBe(size);
});

test('names of the weights are torchvision’s paths', () => {
  const layer = squeezeExcitation({name: 'features.1.0.block.1'});
  tidy(() => void layer.apply(random('x', [1, 4, 4, 4])));
  expect(layer.weights.map(({originalName}) => originalName)).toEqual([
    'features.1.0.block.1/fc1.kernel',
    'features.1.0.block.1/fc1.bias',
    'features.1.0.block.1/fc2.kernel',
    'features.1.0.block.1/fc2.bias',
  ]);
});

test('evenMax shares the gradient among equal values', () => {
  tidy(() => {
    const x = tensor2d([
      [1, 3, 3, 0],
      [2, 2, 2, 2],
    ]);
    expectClose(evenMax(x, [1]), [[3], [2]]);
    expectClose(grad((x) => sum(evenMax(x, [1])))(x), [
      [0, 0.5, 0.5, 0],
      [0.25, 0.25, 0.25, 0.25],
    ]);
  });
});

describe('bad arguments', () => {
  const bad: [string, () => unknown, ErrorConstructor, string][] = [
    [
      'squeezeChannels',
      () => squeezeExcitation({squeezeChannels: 0}),
      RangeError,
      'squeezeExcitation: squeezeChannels must be an integer at least 1; got 0.',
    ],
    [
      'reduction',
      () => squeezeExcitation({reduction: NaN}),
      RangeError,
      'squeezeExcitation: reduction must be',
    ],
    [
      'activation',
      () => squeezeExcitation({activation: 'swoosh' as never}),
      RangeError,
      'squeezeExcitation: activation must be one of',
    ],
    [
      'scaleActivation',
      () => squeezeExcitation({scaleActivation: 1 as never}),
      TypeError,
      'squeezeExcitation: scaleActivation must be one of',
    ],
    [
      'kernelInitializer',
      () => squeezeExcitation({kernelInitializer: 'xavier' as never}),
      TypeError,
      'squeezeExcitation: kernelInitializer must be one of',
    ],
    [
      'an even kernel',
      () => efficientChannelAttention({kernelSize: 4}),
      RangeError,
      'efficientChannelAttention: kernelSize must be odd; got 4. Use 3 or 5.',
    ],
    [
      'a kernel below 1',
      () => efficientChannelAttention({kernelSize: -1}),
      RangeError,
      'efficientChannelAttention: kernelSize must be an integer at least 1; got -1.',
    ],
    [
      'an even window',
      () => convBlockAttention({kernelSize: 6}),
      RangeError,
      'convBlockAttention: kernelSize must be odd; got 6. Use 5 or 7.',
    ],
    [
      'squeezeChannels',
      () => convBlockAttention({squeezeChannels: 1.5}),
      RangeError,
      'convBlockAttention: squeezeChannels must be an integer',
    ],
  ];
  test.each(bad)('%s', (_, make, kind, message) => {
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });

  const inputs: [string, layers.Layer, (number | null)[], string][] = [
    ['rank', squeezeExcitation(), [null, 8], 'squeezeExcitation: input must be of rank 4; got [null,8].'],
    [
      'channels',
      efficientChannelAttention(),
      [null, 8, 8, null],
      'efficientChannelAttention: input must be of a known, positive number of channels',
    ],
    [
      'channels',
      convBlockAttention(),
      [null, 8, 8, 0],
      'convBlockAttention: input must be of a known, positive number of channels',
    ],
  ];
  test.each(inputs)('input: %s', (_, layer, shape, message) => {
    expect(() => layer.build(shape)).toThrow(RangeError);
    expect(() => layer.build(shape)).toThrow(message);
  });
});
