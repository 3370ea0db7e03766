import '@tensorflow/tfjs-backend-cpu';
import {fill, tensor4d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {blurPool} from './blur-pool.js';

describeLayer(blurPool, {
  args: {size: 3},
  input: [2, 8, 8, 4],
  output: [2, 4, 4, 4],
  more: [
    {input: [1, 7, 5, 1], output: [1, 4, 3, 1]},
    {input: [1, 2, 3, 2], output: [1, 1, 2, 2]},
  ],
});
describeLayer(blurPool, {args: {size: 4, strides: 3}, input: [1, 9, 8, 2], output: [1, 3, 3, 2]});

describe('blurPool', () => {
  test('a constant image stays constant, at the border too', () => {
    for (const size of [1, 2, 3, 4, 5, 6, 7]) {
      tidy(() => {
        const y = blurPool({size, strides: 1}).apply(fill([1, 6, 7, 2], 3)) as Tensor;
        expectClose(y, fill([1, 6, 7, 2], 3));
      });
    }
  });

  test('literal: [1, 2, 1] / 4 with a mirrored border', () => {
    tidy(() => {
      const row = tensor4d([4, 8, 16, 0, 0, 8, 16, 4], [1, 2, 4, 1]); // the second row takes part once above, once below
      const y = blurPool({size: 3, strides: 2}).apply(row) as Tensor;
      // Rows: (second + 2 first + second) / 4 = [2, 8, 16, 2]. Columns 0 and 2: (8 + 4 + 8) / 4 and (8 + 32 + 2) / 4.
      expectClose(y, [[[[5], [10.5]]]]);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => blurPool({size: 0})).toThrow(
      'blurPool: size must be an integer at least 1 and at most 7; got 0.',
    );
    expect(() => blurPool({strides: 1.5})).toThrow(
      'blurPool: strides must be an integer at least 1; got 1.5.',
    );
    expect(() => blurPool({size: 5}).computeOutputShape([null, 2, 9, 1])).toThrow(
      'blurPool: input height and width must be greater than the 2 pixels that are mirrored; got [null,2,9,1].',
    );
    expect(() => blurPool().computeOutputShape([null, 9, 1])).toThrow('blurPool: input must be of rank 4;');
  });
});
