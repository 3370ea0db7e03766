import '@tensorflow/tfjs-backend-cpu';
import {tidy} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';
import {describeLayer} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {random} from '../../test/random.js';
import {reached, rectangle} from '../../test/reached.js';
import {windowAttentionV2} from './window-attention-v2.js';
import {windowAttention} from './window-attention.js';

describeLayer(windowAttention, {
  args: {numHeads: 2, windowSize: 3, shift: 1},
  input: [2, 5, 7, 4],
  output: [2, 5, 7, 4],
  more: [
    {input: [1, 6, 6, 4], output: [1, 6, 6, 4]},
    {input: [1, 2, 9, 4], output: [1, 2, 9, 4]},
  ],
  weights: 5,
  nonTrainableWeights: 1,
  parameters: 4 * 12 + 12 + 4 * 4 + 4 + 5 * 5 * 2 + 9 * 9,
});
describeLayer(windowAttention, {
  args: {
    numHeads: 1,
    windowSize: [2, 3] as const,
    qkvBias: false,
    projectionBias: false,
    attentionDropout: 0.3,
    dropout: 0.3,
    name: 'attention',
  },
  input: [2, 4, 6, 4],
  output: [2, 4, 6, 4],
  weights: 3,
  nonTrainableWeights: 1,
  randomInTraining: true,
});
describeLayer(windowAttentionV2, {
  args: {numHeads: 2, windowSize: 3, shift: 1},
  input: [1, 5, 6, 4],
  output: [1, 5, 6, 4],
  more: [{input: [2, 3, 3, 6], output: [2, 3, 3, 6]}],
  weights: 8,
  nonTrainableWeights: 2,
});

describe('which pixels attend to which', () => {
  test('windows side by side', () => {
    const layer = windowAttention({numHeads: 1, windowSize: [2, 3]});
    expect(reached(layer, [4, 6], [0, 0])).toEqual(rectangle([0, 1], [0, 1, 2]));
    expect(reached(layer, [4, 6], [3, 4])).toEqual(rectangle([2, 3], [3, 4, 5]));
  });

  test.each([windowAttention, windowAttentionV2])('%o, shifted: not round the edges', (factory) => {
    const layer = factory({numHeads: 2, windowSize: 4, shift: 2});
    expect(reached(layer, [8, 8], [3, 3])).toEqual(rectangle([2, 3, 4, 5], [2, 3, 4, 5]));
    expect(reached(layer, [8, 8], [0, 0])).toEqual(rectangle([0, 1], [0, 1]));
    expect(reached(layer, [8, 8], [7, 7])).toEqual(rectangle([6, 7], [6, 7]));
    expect(reached(layer, [8, 8], [0, 5])).toEqual(rectangle([0, 1], [2, 3, 4, 5]));
  });
});

test('names of the weights are torchvision’s paths', () => {
  const names = (layer: layers.Layer, channels: number) => {
    tidy(() => void layer.apply(random('x', [1, 4, 4, channels])));
    return layer.weights.map(({originalName}) => originalName);
  };
  const attention = (name: string) => ({name, numHeads: 2, windowSize: 2});
  expect(names(windowAttention(attention('a.attn')), 4)).toEqual([
    'a.attn/qkv.kernel',
    'a.attn/qkv.bias',
    'a.attn/proj.kernel',
    'a.attn/proj.bias',
    'a.attn/relative_position_bias_table',
    'a.attn/relative_position_index',
  ]);
  expect(names(windowAttentionV2(attention('b.attn')), 4)).toEqual([
    'b.attn/qkv.kernel',
    'b.attn/qkv.bias',
    'b.attn/proj.kernel',
    'b.attn/proj.bias',
    'b.attn/logit_scale',
    'b.attn/cpb_mlp.0.kernel',
    'b.attn/cpb_mlp.0.bias',
    'b.attn/cpb_mlp.2.kernel',
    'b.attn/relative_coords_table',
    'b.attn/relative_position_index',
  ]);
});

describe('bad arguments', () => {
  const bad: [string, () => unknown, ErrorConstructor, string][] = [
    [
      'heads',
      () => windowAttention({numHeads: -2}),
      RangeError,
      'windowAttention: numHeads must be an integer at least 1; got -2.',
    ],
    [
      'windowSize',
      () => windowAttention({numHeads: 1, windowSize: [7, 0]}),
      RangeError,
      'windowAttention: windowSize[1] must be an integer at least 1; got 0.',
    ],
    [
      'shift',
      () => windowAttention({numHeads: 1, windowSize: [4, 2], shift: [1, 2]}),
      RangeError,
      'windowAttention: shift must be less than windowSize [4,2]; got [1,2]. Use half of it.',
    ],
    [
      'negative shift',
      () => windowAttention({numHeads: 1, shift: -3}),
      RangeError,
      'windowAttention: shift must be an integer at least 0; got -3.',
    ],
    [
      'NaN dropout',
      () => windowAttention({numHeads: 1, attentionDropout: NaN}),
      RangeError,
      'windowAttention: attentionDropout must be',
    ],
    [
      'a window of a pixel in v2',
      () => windowAttentionV2({numHeads: 1, windowSize: [4, 1]}),
      RangeError,
      'windowAttentionV2: windowSize must be at least 2; got [4,1].',
    ],
  ];
  test.each(bad)('%s', (_, make, kind, message) => {
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });

  const inputs: [string, layers.Layer, (number | null)[], string][] = [
    [
      'heads',
      windowAttention({numHeads: 3}),
      [null, 7, 7, 8],
      "windowAttention: numHeads must be a divisor of the input's channels (8); got 3.",
    ],
  ];
  test.each(inputs)('input: %s', (_, layer, shape, message) => {
    expect(() => layer.build(shape)).toThrow(RangeError);
    expect(() => layer.build(shape)).toThrow(message);
  });
});
