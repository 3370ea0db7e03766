import '@tensorflow/tfjs-backend-cpu';
import type {layers} from '@tensorflow/tfjs-layers';
import {describeLayer} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {reached, rectangle} from '../../test/reached.js';
import {partitionAttention} from './partition-attention.js';

describeLayer(partitionAttention, {
  args: {partition: 'grid' as const, partitionSize: 2, headDim: 2},
  input: [2, 4, 6, 4],
  output: [2, 4, 6, 4],
  more: [{input: [1, 2, 2, 2], output: [1, 2, 2, 2]}],
  weights: 5,
  nonTrainableWeights: 1,
  parameters: 4 * 12 + 12 + 4 * 4 + 4 + 3 * 3 * 2 + 4 * 4,
});
describeLayer(partitionAttention, {
  args: {partition: 'window' as const, partitionSize: 3, headDim: 4},
  input: [1, 6, 3, 4],
  output: [1, 6, 3, 4],
  weights: 5,
  nonTrainableWeights: 1,
});

test('partitions of MaxViT', () => {
  const options = {partitionSize: 2, headDim: 4};
  const window = partitionAttention({...options, partition: 'window'});
  const grid = partitionAttention({...options, partition: 'grid'});
  expect(reached(window, [4, 6], [2, 3])).toEqual(rectangle([2, 3], [2, 3]));
  expect(reached(grid, [4, 6], [2, 3])).toEqual(rectangle([0, 2], [0, 3]));
  expect(reached(grid, [4, 6], [1, 5])).toEqual(rectangle([1, 3], [2, 5]));
});

describe('bad arguments', () => {
  const bad: [string, () => unknown, ErrorConstructor, string][] = [
    [
      'partition',
      () => partitionAttention({partition: 'block' as never}),
      RangeError,
      "partitionAttention: partition must be one of 'window', 'grid'; got 'block'.",
    ],
    [
      'partitionSize',
      () => partitionAttention({partition: 'grid', partitionSize: 0}),
      RangeError,
      'partitionAttention: partitionSize must be',
    ],
    [
      'headDim',
      () => partitionAttention({partition: 'grid', headDim: 2.5}),
      RangeError,
      'partitionAttention: headDim must be',
    ],
  ];
  test.each(bad)('%s', (_, make, kind, message) => {
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });

  const inputs: [string, layers.Layer, (number | null)[], string][] = [
    [
      'size',
      partitionAttention({partition: 'grid', headDim: 4}),
      [null, 14, 12, 8],
      'partitionAttention: input width must be a multiple of partitionSize (7); got 12. Resize or pad the image, or choose another partitionSize.',
    ],
    [
      'heads',
      partitionAttention({partition: 'grid', headDim: 3}),
      [null, 14, 14, 8],
      "partitionAttention: headDim must be a divisor of the input's channels (8); got 3.",
    ],
  ];
  test.each(inputs)('input: %s', (_, layer, shape, message) => {
    expect(() => layer.build(shape)).toThrow(RangeError);
    expect(() => layer.build(shape)).toThrow(message);
  });
});
