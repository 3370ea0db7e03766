import '@tensorflow/tfjs-backend-cpu';
import {gather, tensor, tensor2d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {random} from '../../test/random.js';
import {multiHeadSelfAttention} from './multi-head-self-attention.js';

describeLayer(multiHeadSelfAttention, {
  args: {numHeads: 2},
  input: [2, 5, 6],
  output: [2, 5, 6],
  more: [{input: [1, 1, 2], output: [1, 1, 2]}],
  weights: 4,
  parameters: 6 * 18 + 18 + 6 * 6 + 6,
});
describeLayer(multiHeadSelfAttention, {
  args: {numHeads: 3, useBias: false, dropout: 0.5, seed: 1, name: 'attention'},
  input: [2, 5, 6],
  output: [2, 5, 6],
  weights: 2,
  randomInTraining: true,
});

describe('multiHeadSelfAttention', () => {
  test('repeats the dropout of a step', () => {
    const layer = multiHeadSelfAttention({numHeads: 2, dropout: 0.5, name: 'a'});
    const outputs = () =>
      tidy(() => [...(layer.apply(random('tokens', [2, 5, 4]), {training: true}) as Tensor).dataSync()]);
    const [first, second] = [outputs(), outputs()];
    expect(second).not.toEqual(first);
    expect(layer.step).toBe(2);
    layer.step = 1;
    expect(outputs()).toEqual(second);
    expect(() => (layer.step = NaN)).toThrow('multiHeadSelfAttention: step must be an integer at least 0');
  });

  test('does not know the order of the tokens', () => {
    tidy(() => {
      const layer = multiHeadSelfAttention({numHeads: 2});
      const x = random('tokens', [2, 5, 4]);
      const order = [3, 0, 4, 2, 1];
      expectClose(layer.apply(gather(x, order, 1)) as Tensor, gather(layer.apply(x) as Tensor, order, 1), {
        relative: 1e-5,
      });
    });
  });

  test('tokens that are equal stay equal to the projection of their value', () => {
    tidy(() => {
      const layer = multiHeadSelfAttention({numHeads: 1, useBias: false});
      layer.build([null, 3, 2]);
      // Values are the input doubled, the last map swaps the channels.
      const qkv = tensor2d([
        [5, 1, -2, 3, 2, 0],
        [1, 4, 1, -1, 0, 2],
      ]);
      layer.setWeights([
        qkv,
        tensor2d([
          [0, 1],
          [1, 0],
        ]),
      ]);
      const x = tensor([
        [
          [1, 3],
          [1, 3],
          [1, 3],
        ],
      ]);
      expectClose(layer.apply(x) as Tensor, [
        [
          [6, 2],
          [6, 2],
          [6, 2],
        ],
      ]);
    });
  });
});

describe('bad arguments', () => {
  const bad: [string, () => unknown, ErrorConstructor, string][] = [
    [
      'no heads',
      () => multiHeadSelfAttention({} as never),
      TypeError,
      'multiHeadSelfAttention: numHeads must be an integer at least 1; got undefined.',
    ],
    [
      'dropout',
      () => multiHeadSelfAttention({numHeads: 1, dropout: 1}),
      RangeError,
      'multiHeadSelfAttention: dropout must be',
    ],
    [
      'useBias',
      () => multiHeadSelfAttention({numHeads: 1, useBias: 'no' as never}),
      TypeError,
      'multiHeadSelfAttention: useBias must be',
    ],
    [
      'seed',
      () => multiHeadSelfAttention({numHeads: 1, seed: 0.5}),
      RangeError,
      'multiHeadSelfAttention: seed must be an integer',
    ],
  ];
  test.each(bad)('%s', (_, make, kind, message) => {
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });

  const inputs: [string, layers.Layer, (number | null)[], string][] = [
    [
      'rank',
      multiHeadSelfAttention({numHeads: 2}),
      [null, 8, 8, 4],
      'multiHeadSelfAttention: input must be of rank 3; got [null,8,8,4]. The layout is [batch, tokens, width].',
    ],
    [
      'heads',
      multiHeadSelfAttention({numHeads: 3}),
      [null, 8, 8],
      "multiHeadSelfAttention: numHeads must be a divisor of the input's width (8); got 3.",
    ],
  ];
  test.each(inputs)('input: %s', (_, layer, shape, message) => {
    expect(() => layer.build(shape)).toThrow(RangeError);
    expect(() => layer.build(shape)).toThrow(message);
  });
});
