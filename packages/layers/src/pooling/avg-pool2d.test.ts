import '@tensorflow/tfjs-backend-cpu';
import {ones, reshape, tensor4d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {avgPool2d} from './avg-pool2d.js';

describeLayer(avgPool2d, {
  args: {poolSize: 3, strides: 2, padding: 1},
  input: [2, 7, 6, 2],
  output: [2, 4, 3, 2],
  more: [{input: [1, 1, 1, 3], output: [1, 1, 1, 3]}],
});
describeLayer(avgPool2d, {
  args: {poolSize: [2, 3], ceilMode: true, countIncludePad: false, padding: [1, 0]},
  input: [1, 4, 7, 2],
  output: [1, 3, 3, 2],
});

describe('avgPool2d', () => {
  test('without counted padding an image of ones stays one everywhere', () => {
    for (const padding of [
      0,
      1,
      'same',
      [
        [0, 2],
        [1, 0],
      ],
    ] as const) {
      for (const ceilMode of [false, true]) {
        tidy(() => {
          const layer = avgPool2d({poolSize: 3, strides: 2, padding, ceilMode, countIncludePad: false});
          const y = layer.apply(ones([1, 6, 7, 1])) as Tensor;
          expectClose(y, ones(y.shape));
        });
      }
    }
  });

  test('literal: the corner window of 3x3 sees 4 of 9, the edge 6 of 9', () => {
    tidy(() => {
      const y = avgPool2d({poolSize: 3, strides: 1, padding: 1}).apply(ones([1, 3, 3, 1])) as Tensor;
      const [corner, edge] = [4 / 9, 6 / 9];
      expectClose(reshape(y, [3, 3]), [
        [corner, edge, corner],
        [edge, 1, edge],
        [corner, edge, corner],
      ]);
    });
  });

  test('what ceil mode adds never counts, even where padding does', () => {
    tidy(() => {
      const image = tensor4d([1, 2, 6, 3, 4, 8], [1, 2, 3, 1]);
      const y = avgPool2d({poolSize: 2, ceilMode: true}).apply(image) as Tensor;
      expectClose(y, [[[[2.5], [7]]]]);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => avgPool2d({poolSize: 2, countIncludePad: 1 as never})).toThrow(
      'avgPool2d: countIncludePad must be true or false; got 1.',
    );
    expect(() =>
      avgPool2d({
        poolSize: 3,
        padding: [
          [0, 3],
          [0, 0],
        ],
      }),
    ).toThrow('avgPool2d: padding must be smaller than');
    expect(() => avgPool2d({poolSize: 4}).computeOutputShape([null, 3, 8, 1])).toThrow(
      "avgPool2d: input height with padding must be at least the window's 4; got 3.",
    );
  });
});
