import '@tensorflow/tfjs-backend-cpu';
import {tensor4d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {adaptiveAvgPool2d} from './adaptive-avg-pool2d.js';
import {adaptiveMaxPool2d} from './adaptive-max-pool2d.js';

describeLayer(adaptiveAvgPool2d, {
  args: {outputSize: [3, 2]},
  input: [2, 7, 5, 2],
  output: [2, 3, 2, 2],
  more: [
    {input: [1, 6, 4, 1], output: [1, 3, 2, 1]},
    {input: [1, 1, 1, 1], output: [1, 3, 2, 1]},
  ],
});
describeLayer(adaptiveMaxPool2d, {
  args: {outputSize: 2},
  input: [1, 3, 5, 2],
  output: [1, 2, 2, 2],
  sample: (shape) => {
    const count = shape.reduce((a, b) => a * b, 1);
    return tensor4d(
      Float32Array.from({length: count}, (_, i) => ((i * 7) % count) / 4),
      [...shape] as never,
    );
  },
});

describe('adaptive pooling', () => {
  test('literal: bins of 5 pixels into 3 are 0-1, 1-3, 3-4', () => {
    tidy(() => {
      const row = tensor4d([1, 2, 4, 8, 16], [1, 1, 5, 1]);
      const average = adaptiveAvgPool2d({outputSize: [1, 3]}).apply(row) as Tensor;
      expectClose(average, [[[[1.5], [14 / 3], [12]]]]);
      const largest = adaptiveMaxPool2d({outputSize: [1, 3]}).apply(row) as Tensor;
      expectClose(largest, [[[[2], [8], [16]]]]);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => adaptiveAvgPool2d({outputSize: 0})).toThrow(
      'adaptiveAvgPool2d: outputSize must be an integer at least 1; got 0.',
    );
    expect(() => adaptiveMaxPool2d({outputSize: [1, 2, 3] as never})).toThrow(TypeError);
    expect(() => adaptiveMaxPool2d({outputSize: 1}).computeOutputShape([null, 4, 4])).toThrow(
      'adaptiveMaxPool2d: input must be of rank 4; got [null,4,4].',
    );
  });
});
