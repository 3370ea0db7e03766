import {tensor, tidy, type Tensor} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {classToken} from './class-token.js';
import {patchEmbedding} from './patch-embedding.js';
import {positionEmbedding} from './position-embedding.js';
import {selectToken} from './select-token.js';

describeLayer(patchEmbedding, {
  args: {width: 5, patchSize: [2, 3] as const},
  input: [2, 4, 6, 3],
  output: [2, 4, 5],
  more: [{input: [1, 6, 3, 1], output: [1, 3, 5]}],
  weights: 2,
  parameters: 2 * 3 * 3 * 5 + 5,
});
describeLayer(patchEmbedding, {
  args: {width: 4, patchSize: 2, flatten: false, useBias: false},
  input: [2, 4, 6, 3],
  output: [2, 2, 3, 4],
  weights: 1,
});
describeLayer(classToken, {args: {}, input: [3, 4, 5], output: [3, 5, 5], weights: 1, parameters: 5});
describeLayer(positionEmbedding, {
  args: {initializer: 'zeros' as const},
  input: [3, 4, 5],
  output: [3, 4, 5],
  weights: 1,
  parameters: 20,
});
describeLayer(selectToken, {
  args: {index: 2},
  input: [3, 4, 5],
  output: [3, 5],
  more: [{input: [1, 3, 1], output: [1, 1]}],
});

test('an open size stays open', () => {
  expect(patchEmbedding({width: 8}).computeOutputShape([null, 32, null, 3])).toEqual([null, null, 8]);
  expect(patchEmbedding({width: 8, flatten: false}).computeOutputShape([null, null, 32, 3])).toEqual([
    null,
    null,
    2,
    8,
  ]);
  expect(classToken().computeOutputShape([null, null, 8])).toEqual([null, null, 8]);
});

test('classToken begins with zeros, before the tokens', () => {
  tidy(() => {
    const layer = classToken();
    expectClose(
      layer.apply(
        tensor([
          [
            [1, 2],
            [3, 4],
          ],
        ]),
      ) as Tensor,
      [
        [
          [0, 0],
          [1, 2],
          [3, 4],
        ],
      ],
    );
    layer.setWeights([tensor([[[7, 8]]])]);
    expectClose(layer.apply(tensor([[[1, 2]]])) as Tensor, [
      [
        [7, 8],
        [1, 2],
      ],
    ]);
  });
});

test('selectToken takes the token of its index', () => {
  tidy(() => {
    const tokens = tensor([
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ]);
    expectClose(selectToken().apply(tokens) as Tensor, [
      [1, 2],
      [5, 6],
    ]);
    expectClose(selectToken({index: 1}).apply(tokens) as Tensor, [
      [3, 4],
      [7, 8],
    ]);
  });
});

test('positionEmbedding begins near 0 and follows seed and name', () => {
  const values = (options: {name: string; seed?: number}) =>
    tidy(() => {
      const layer = positionEmbedding(options);
      layer.build([null, 50, 40]);
      return [...layer.getWeights()[0]!.dataSync()];
    });
  const embedding = values({name: 'a'});
  const deviation = Math.sqrt(embedding.reduce((sum, value) => sum + value ** 2, 0) / embedding.length);
  expect(deviation).toBeGreaterThan(0.015); // of 0.02, cut at two deviations: 0.0176
  expect(deviation).toBeLessThan(0.02);
  expect(values({name: 'a'})).toEqual(embedding);
  expect(values({name: 'b'})).not.toEqual(embedding);
  expect(values({name: 'a', seed: 1})).not.toEqual(embedding);
});

describe('bad arguments', () => {
  const bad: [string, () => unknown, ErrorConstructor, string][] = [
    [
      'index',
      () => selectToken({index: -1}),
      RangeError,
      'selectToken: index must be an integer at least 0; got -1.',
    ],
    [
      'width',
      () => patchEmbedding({width: -1}),
      RangeError,
      'patchEmbedding: width must be an integer at least 1; got -1.',
    ],
    [
      'patchSize',
      () => patchEmbedding({width: 8, patchSize: [16, NaN]}),
      RangeError,
      'patchEmbedding: patchSize[1] must be an integer at least 1; got NaN.',
    ],
    [
      'flatten',
      () => patchEmbedding({width: 8, flatten: 'no' as never}),
      TypeError,
      'patchEmbedding: flatten must be',
    ],
    [
      'initializer',
      () => positionEmbedding({initializer: 'normal' as never}),
      TypeError,
      'positionEmbedding: initializer must be one of',
    ],
  ];
  test.each(bad)('%s', (_, make, kind, message) => {
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });

  const inputs: [string, layers.Layer, (number | null)[], string][] = [
    [
      'index',
      selectToken({index: 3}),
      [null, 3, 8],
      'selectToken: index must be less than the 3 tokens; got 3. The first token has index 0.',
    ],
    [
      'size',
      patchEmbedding({width: 8}),
      [null, 224, 230, 3],
      'patchEmbedding: input width must be a multiple of patchSize (16); got 230. Resize the image or choose another patchSize.',
    ],
    [
      'too small',
      patchEmbedding({width: 8}),
      [null, 8, 16, 3],
      'patchEmbedding: input height must be a multiple of patchSize (16); got 8.',
    ],
    [
      'rank',
      classToken(),
      [null, 8],
      'classToken: input must be of rank 3; got [null,8]. The layout is [batch, tokens, width].',
    ],
    [
      'tokens',
      positionEmbedding(),
      [null, null, 8],
      'positionEmbedding: input must be of a known number of tokens; got [null,null,8].',
    ],
  ];
  test.each(inputs)('input: %s', (_, layer, shape, message) => {
    const build = () => {
      layer.computeOutputShape(shape);
      layer.build(shape);
    };
    expect(build).toThrow(RangeError);
    expect(build).toThrow(message);
  });
});
