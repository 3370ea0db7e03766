import * as tf from '@tensorflow/tfjs-core';
import {fill} from '@tensorflow/tfjs-core';
import * as fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {expectSameOnBoth, runKernel, startWasm} from './on-both.js';
import {channelCounts, property, randomTensor, windows} from './random.js';

beforeAll(startWasm);

const activation = fc.constantFrom('linear', 'relu', 'relu6', 'elu', 'sigmoid', 'prelu', 'leakyrelu');

describe('convolution equals that of the cpu backend', () => {
  test('with any window, dilated too', async () => {
    const cases = fc.tuple(windows({explicitPadding: true, dilation: true}), channelCounts);
    await property(cases, async ([{input, filter, strides, dilations, pad, seed}, outChannels]) => {
      await expectSameOnBoth(() =>
        runKernel(
          'Conv2D',
          {x: randomTensor(input, seed), filter: randomTensor([...filter, input[3], outChannels], seed + 1)},
          {strides, pad, dilations, dataFormat: 'NHWC'},
        ),
      );
    });
  });

  test('with a bias and any activation', async () => {
    const bias = fc.constantFrom('none', 'channels', 'one');
    const cases = fc.tuple(windows(), channelCounts, bias, activation);
    await property(cases, async ([{input, filter, strides, pad, seed}, outChannels, bias, activation]) => {
      if (input[0] === 0) return; // the cpu backend does not add to an empty batch
      await expectSameOnBoth(() =>
        tf.fused.conv2d({
          x: randomTensor(input, seed) as tf.Tensor4D,
          filter: randomTensor([...filter, input[3], outChannels], seed + 1) as tf.Tensor4D,
          strides,
          pad: pad as 'same',
          bias: bias === 'none' ? undefined : randomTensor([bias === 'one' ? 1 : outChannels], seed + 2),
          activation: activation as 'relu',
          preluActivationWeights: activation === 'prelu' ? randomTensor([outChannels], seed + 3) : undefined,
          leakyreluAlpha: activation === 'leakyrelu' ? 0.2 : undefined,
        }),
      );
    });
  });
});

describe('depthwise convolution equals that of the cpu backend', () => {
  test('with any window, bias and activation', async () => {
    const cases = fc.tuple(windows({dilation: true}), fc.integer({min: 1, max: 3}), fc.boolean(), activation);
    await property(cases, async ([window, multiplier, withBias, activation]) => {
      const {input, filter, strides, dilations, pad, seed} = window;
      if (input[0] === 0) return; // the cpu backend does not add to an empty batch
      const channels = input[3] * multiplier;
      await expectSameOnBoth(() =>
        tf.fused.depthwiseConv2d({
          x: randomTensor(input, seed) as tf.Tensor4D,
          filter: randomTensor([...filter, input[3], multiplier], seed + 1) as tf.Tensor4D,
          strides,
          dilations,
          pad: pad as 'same',
          bias: withBias ? randomTensor([channels], seed + 2) : undefined,
          activation: activation as 'relu',
          preluActivationWeights: activation === 'prelu' ? randomTensor([channels], seed + 3) : undefined,
          leakyreluAlpha: activation === 'leakyrelu' ? 0.2 : undefined,
        }),
      );
    });
  });

  test.each([
    [256, 1],
    [512, 2],
  ])(
    'with %d channels, which the cache would not take well side by side, stride %d',
    async (channels, stride) => {
      await expectSameOnBoth(() =>
        tf.depthwiseConv2d(
          randomTensor([2, 7, 9, channels], 1) as tf.Tensor4D,
          randomTensor([3, 3, channels, 1], 2) as tf.Tensor4D,
          stride,
          'same',
        ),
      );
    },
  );

  test('takes an empty batch', async () => {
    await tf.setBackend('wasm');
    const y = tf.depthwiseConv2d(
      tf.zeros<tf.Rank.R4>([0, 4, 4, 2]),
      tf.zeros<tf.Rank.R4>([3, 3, 2, 1]),
      1,
      'valid',
    );
    expect(y.shape).toEqual([0, 2, 2, 2]);
    y.dispose();
  });
});

describe('pooling equals that of the cpu backend', () => {
  test.each(['MaxPool', 'AvgPool'])('%s', async (kernel) => {
    await property(windows(), async ({input, filter, strides, pad, seed}) => {
      await expectSameOnBoth(() =>
        runKernel(kernel, {x: randomTensor(input, seed)}, {filterSize: filter, strides, pad}),
      );
    });
  });
});

describe('ReLU and ReLU6 fused to a product keep what is no number', () => {
  const values = [NaN, -2, -0, 0.5, 7, Infinity, -Infinity];
  const expected = {
    relu: [NaN, 0, 0, 0.5, 7, Infinity, 0],
    relu6: [NaN, 0, 0, 0.5, 6, 6, 0],
  };
  const onePlace = {strides: 1, pad: 'same'} as const;
  const products: Readonly<Record<string, (x: number, activation: tf.fused.Activation) => tf.Tensor>> = {
    'a matrix product of many rows': (x, activation) =>
      tf.fused.matMul({a: fill([9, 1], x), b: tf.ones([1, 8]), activation}),
    'a matrix product of one row': (x, activation) =>
      tf.fused.matMul({a: fill([1, 1], x), b: tf.ones([1, 9]), bias: tf.zeros([9]), activation}),
    'a convolution': (x, activation) =>
      tf.fused.conv2d({
        x: fill<tf.Rank.R4>([1, 3, 3, 1], x),
        filter: tf.ones([1, 1, 1, 9]),
        ...onePlace,
        activation,
      }),
    'a depthwise convolution': (x, activation) =>
      tf.fused.depthwiseConv2d({
        x: fill<tf.Rank.R4>([1, 5, 5, 21], x),
        filter: tf.ones([1, 1, 21, 1]),
        ...onePlace,
        activation,
      }),
    'a depthwise convolution of 3x3': (x, activation) =>
      tf.fused.depthwiseConv2d({
        x: fill<tf.Rank.R4>([1, 1, 1, 4], x),
        filter: fill([3, 3, 4, 1], 1),
        ...onePlace,
        activation,
      }),
  };

  test.each(Object.entries(products))('%s', async (_, product) => {
    await tf.setBackend('wasm');
    for (const activation of ['relu', 'relu6'] as const) {
      values.forEach((x, i) => {
        const y = tf.tidy(() => product(x, activation)).dataSync();
        const wanted = expected[activation][i]!;
        // -0 may be one of the zeros.
        expect(Array.from(y, (each) => each + 0)).toEqual(Array.from(y, () => wanted));
      });
    }
  });

  test("a convolution by Winograd's algorithm", async () => {
    await tf.setBackend('wasm');
    const x = fill<tf.Rank.R4>([1, 8, 8, 16], NaN);
    const filter = tf.ones<tf.Rank.R4>([3, 3, 16, 16]);
    const y = tf.fused.conv2d({x, filter, strides: 1, pad: 'same', activation: 'relu6'});
    expect(y.dataSync().every(Number.isNaN)).toBe(true);
    tf.dispose([x, filter, y]);
  });
});
