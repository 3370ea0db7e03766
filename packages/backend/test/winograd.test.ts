import * as tf from '@tensorflow/tfjs-core';
import * as fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {winogradPays} from '../src/wasm/kernels/winograd.js';
import {expectSameOnBoth, runKernel, startWasm} from './on-both.js';
import {filterGradient} from './plain-loops.js';
import {property, randomTensor, type Shape4D} from './random.js';

beforeAll(startWasm);

/** 3x3 convolutions, large enough that Winograd's algorithm computes the forward pass and both gradients. */
const convolutions = fc
  .record({
    batch: fc.integer({min: 1, max: 5}),
    height: fc.integer({min: 3, max: 25}),
    width: fc.integer({min: 3, max: 25}),
    inChannels: fc.constantFrom(8, 16, 24),
    outChannels: fc.constantFrom(8, 16, 24),
    pad: fc.constantFrom<('same' | 'valid' | tf.backend_util.ExplicitPadding)[]>('same', 'valid', [
      [0, 0],
      [2, 0],
      [0, 2],
      [0, 0],
    ]),
    seed: fc.nat(),
  })
  .map(({batch, height, width, inChannels, outChannels, pad, seed}) => {
    const input: Shape4D = [batch, height, width, inChannels];
    const filter: Shape4D = [3, 3, inChannels, outChannels];
    const info = tf.backend_util.computeConv2DInfo(input, filter, 1, 1, pad);
    return {input, filter, output: info.outShape as Shape4D, pad, seed, info};
  })
  .filter(({info}) => {
    const backwards = {...info, inChannels: info.outChannels, outChannels: info.inChannels};
    const {inHeight: outHeight, inWidth: outWidth} = info;
    return winogradPays(info) && winogradPays({...backwards, outHeight, outWidth});
  });

describe("Winograd's algorithm gives what the cpu backend gives", () => {
  test('forward, with bias and ReLU', async () => {
    await property(fc.tuple(convolutions, fc.boolean()), async ([{input, filter, pad, seed}, withBias]) => {
      await expectSameOnBoth(() =>
        tf.fused.conv2d({
          x: randomTensor(input, seed) as tf.Tensor4D,
          filter: randomTensor(filter, seed + 1) as tf.Tensor4D,
          strides: 1,
          pad,
          bias: withBias ? randomTensor([filter[3]], seed + 2) : undefined,
          activation: withBias ? 'relu' : 'linear',
        }),
      );
    });
  });

  test('the gradient of the input', async () => {
    await property(convolutions, async ({input, filter, output, pad, seed}) => {
      await expectSameOnBoth(() =>
        runKernel(
          'Conv2DBackpropInput',
          {dy: randomTensor(output, seed), filter: randomTensor(filter, seed + 1)},
          {strides: 1, pad, dataFormat: 'NHWC', inputShape: input},
        ),
      );
    });
  });

  // The cpu backend would take minutes.
  test('the gradient of the filter, by plain loops', async () => {
    await tf.setBackend('wasm');
    await property(convolutions, async ({input, filter, output, pad, seed, info}) => {
      const x = randomTensor(input, seed);
      const dy = randomTensor(output, seed + 1);
      const attrs = {strides: 1, pad, dataFormat: 'NHWC', filterShape: filter};
      const dw = runKernel('Conv2DBackpropFilter', {x, dy}, attrs);
      expectClose(dw.dataSync(), filterGradient(x.dataSync(), dy.dataSync(), info), {relative: 3e-5});
      tf.dispose([x, dy, dw]);
    });
  });
});

test('many channels lose little precision', async () => {
  await tf.setBackend('wasm');
  const [input, filter]: [Shape4D, Shape4D] = [
    [2, 14, 14, 256],
    [3, 3, 256, 64],
  ];
  expect(winogradPays(tf.backend_util.computeConv2DInfo(input, filter, 1, 1, 'same'))).toBe(true);
  const x = randomTensor(input, 1) as tf.Tensor4D;
  const w = randomTensor(filter, 2) as tf.Tensor4D;
  const y = tf.conv2d(x, w, 1, 'same');
  const [xs, ws, ys] = [x.dataSync(), w.dataSync(), y.dataSync()];
  const largest = Math.max(...Array.from(ys, Math.abs));
  // In double precision: inner pixels of the second image, some of their channels.
  for (const [row, column, channel] of [
    [1, 1, 0],
    [5, 7, 13],
    [12, 3, 63],
  ] as const) {
    let expected = 0;
    for (let tap = 0; tap < 9; tap++) {
      const pixel = (14 + row + Math.floor(tap / 3) - 1) * 14 + column + (tap % 3) - 1;
      for (let c = 0; c < 256; c++) expected += xs[pixel * 256 + c]! * ws[(tap * 256 + c) * 64 + channel]!;
    }
    const actual = ys[((14 + row) * 14 + column) * 64 + channel]!;
    expect(Math.abs(actual - expected) / largest).toBeLessThan(1e-5);
  }
  tf.dispose([x, w, y]);
});
