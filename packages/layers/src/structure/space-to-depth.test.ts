import {spaceToBatchND, tensor, tidy, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {random} from '../../test/random.js';
import {spaceToDepth} from './space-to-depth.js';

describeLayer(spaceToDepth, {
  args: {},
  input: [2, 4, 6, 3],
  output: [2, 2, 3, 12],
  more: [{input: [1, 2, 2, 1], output: [1, 1, 1, 4]}],
});
describeLayer(spaceToDepth, {
  args: {blockSize: 3, order: 'swin' as const, pad: true},
  input: [2, 4, 7, 2],
  output: [2, 2, 3, 18],
});

test('spaceToDepth of TensorFlow is its space to batch, the batch moved to the channels', () => {
  tidy(() => {
    const x = random('image', [1, 4, 6, 3]) as Tensor4D;
    const blocks = spaceToBatchND(
      x,
      [2, 2],
      [
        [0, 0],
        [0, 0],
      ],
    ).arraySync() as number[][][][]; // [4,2,3,3]
    const depth = spaceToDepth({order: 'tensorflow'}).apply(x) as Tensor4D;
    const expected = [
      blocks[0]!.map((row, y) => row.map((_, column) => blocks.flatMap((b) => b[y]![column]!))),
    ];
    expectClose(depth, expected);
  });
});

test.each([
  ['tensorflow', [1, 10, 2, 20, 3, 30, 4, 40]],
  ['torch', [1, 2, 3, 4, 10, 20, 30, 40]],
  ['swin', [1, 10, 3, 30, 2, 20, 4, 40]],
] as const)('spaceToDepth, order %s', (order, expected) => {
  tidy(() => {
    // Pixels 1 2 / 3 4, with ten times that in the second channel.
    const image = tensor([1, 10, 2, 20, 3, 30, 4, 40], [1, 2, 2, 2]);
    expectClose(spaceToDepth({order}).apply(image) as Tensor, [[[[...expected]]]]);
  });
});

test('an open size stays open', () => {
  expect(spaceToDepth().computeOutputShape([null, null, 8, 3])).toEqual([null, null, 4, 12]);
});

describe('bad arguments', () => {
  const bad: [string, () => unknown, ErrorConstructor, string][] = [
    [
      'blockSize',
      () => spaceToDepth({blockSize: 1.5}),
      RangeError,
      'spaceToDepth: blockSize must be an integer',
    ],
    [
      'order',
      () => spaceToDepth({order: 'nchw' as never}),
      RangeError,
      "spaceToDepth: order must be one of 'tensorflow', 'torch', 'swin'; got 'nchw'.",
    ],
    [
      'pad',
      () => spaceToDepth({pad: 1 as never}),
      TypeError,
      'spaceToDepth: pad must be true or false; got 1.',
    ],
  ];
  test.each(bad)('%s', (_, make, kind, message) => {
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });

  const inputs: [string, layers.Layer, (number | null)[], string][] = [
    [
      'odd size',
      spaceToDepth(),
      [null, 8, 7, 3],
      'spaceToDepth: input width must be a multiple of blockSize (2); got 7. Use pad: true, or another size.',
    ],
    [
      'empty',
      spaceToDepth({pad: true}),
      [null, 0, 7, 3],
      'spaceToDepth: input must be not empty; got [null,0,7,3].',
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
