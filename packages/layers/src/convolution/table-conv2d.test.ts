import '@tensorflow/tfjs-backend-cpu';
import {
  concat,
  conv2d,
  gather,
  randomUniform,
  relu,
  reshape,
  tensor4d,
  tidy,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {tableConv2d} from './table-conv2d.js';

const connections = [[0, 2], [1], [2, 1, 0]];

describeLayer(tableConv2d, {
  args: {connections, kernelSize: 3, padding: 1},
  input: [2, 5, 4, 3],
  output: [2, 5, 4, 3],
  more: [{input: [1, 1, 2, 7], output: [1, 1, 2, 3]}],
  weights: 2,
  parameters: 9 * 6 + 3,
});

describe('tableConv2d', () => {
  test('each filter adds its own windows over its own channels', () => {
    tidy(() => {
      const layer = tableConv2d({connections, kernelSize: 1, useBias: false});
      const pixel = tensor4d([1, 10, 100], [1, 1, 1, 3]);
      layer.build(pixel.shape);
      // The windows of filter 0 (channels 0, 2), of filter 1 (channel 1), of filter 2 (channels 2, 1, 0).
      layer.setWeights([tensor4d([2, 3, 4, 5, 6, 7], [1, 1, 1, 6])]);
      expectClose(layer.apply(pixel) as Tensor, [[[[302, 40, 567]]]]);
    });
  });

  test('equals a convolution of each filter by itself, fused or not', () => {
    tidy(() => {
      const layer = tableConv2d({
        connections,
        kernelSize: [3, 2],
        strides: [2, 1],
        useBias: false,
        activation: 'relu',
      });
      const x = randomUniform([2, 7, 6, 3], -1, 1, 'float32', 1) as Tensor4D;
      layer.build(x.shape);
      const kernel = layer.getWeights()[0]!; // [3, 2, 1, 6]
      let first = 0;
      const maps = connections.map((row) => {
        const own = Array.from(row, (_, i) => first + i);
        first += row.length;
        const windows = reshape(gather(kernel, own, 3), [3, 2, row.length, 1]) as Tensor4D;
        return conv2d(gather(x, row, 3), windows, [2, 1], 'valid');
      });
      const expected = relu(concat(maps, 3));
      expectClose(layer.apply(x) as Tensor, expected);
      expectClose(layer.apply(x, {training: true}) as Tensor, expected);
    });
  });

  test('bad arguments', () => {
    const make = (given: unknown) => () => tableConv2d({connections: given as never, kernelSize: 5});
    expect(make(undefined)).toThrow(TypeError);
    expect(make([0, 1])).toThrow(TypeError);
    for (const given of [[], [[]], [[0, 0]], [[-1]], [[0.5]]]) expect(make(given)).toThrow(RangeError);
    expect(make([[0, 0]])).toThrow(
      'tableConv2d: connections must be a list of channels for each filter, each channel once; got [[0,0]].',
    );
    expect(() => tableConv2d({connections, kernelSize: 5}).computeOutputShape([null, 9, 9, 2])).toThrow(
      'tableConv2d: input must be of at least 3 channels; got 2.',
    );
  });
});
