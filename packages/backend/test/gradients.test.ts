import * as tf from '@tensorflow/tfjs-core';
import * as fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {expectSameOnBoth, runKernel, startWasm} from './on-both.js';
import {channelCounts, property, randomTensor, windows, type Shape4D, type WindowCase} from './random.js';

beforeAll(startWasm);

/** The output shape of a window with this many output channels. */
function outputShape({input, filter, strides, dilations, pad}: WindowCase, outChannels: number): Shape4D {
  const shape: Shape4D = [...filter, input[3], outChannels];
  return tf.backend_util.computeConv2DInfo(input, shape, strides, dilations, pad).outShape as Shape4D;
}

describe('convolution gradients equal those of the cpu backend', () => {
  const cases = fc.tuple(windows({explicitPadding: true}), channelCounts);

  test('filter', async () => {
    await property(cases, async ([window, outChannels]) => {
      const filterShape = [...window.filter, window.input[3], outChannels];
      await expectSameOnBoth(() =>
        runKernel(
          'Conv2DBackpropFilter',
          {
            x: randomTensor(window.input, window.seed),
            dy: randomTensor(outputShape(window, outChannels), window.seed + 1),
          },
          {strides: window.strides, pad: window.pad, dataFormat: 'NHWC', filterShape},
        ),
      );
    });
  });

  test('input', async () => {
    await property(cases, async ([window, outChannels]) => {
      const filterShape = [...window.filter, window.input[3], outChannels];
      await expectSameOnBoth(() =>
        runKernel(
          'Conv2DBackpropInput',
          {
            dy: randomTensor(outputShape(window, outChannels), window.seed),
            filter: randomTensor(filterShape, window.seed + 1),
          },
          {strides: window.strides, pad: window.pad, dataFormat: 'NHWC', inputShape: window.input},
        ),
      );
    });
  });

  test.each(['Conv2DBackpropFilter', 'Conv2DBackpropInput'])('%s with channels first', async (kernel) => {
    await expectSameOnBoth(() =>
      runKernel(
        kernel,
        {
          x: randomTensor([2, 3, 5, 7], 1),
          dy: randomTensor([2, 4, 4, 5], 2),
          filter: randomTensor([2, 3, 3, 4], 3),
        },
        {strides: 1, pad: 'valid', dataFormat: 'NCHW', filterShape: [2, 3, 3, 4], inputShape: [2, 3, 5, 7]},
      ),
    );
  });
});

describe('depthwise gradients equal those of the cpu backend', () => {
  const cases = fc.tuple(windows(), fc.integer({min: 1, max: 3}));
  const attributes = ({strides, dilations, pad, input, filter}: WindowCase, multiplier: number) => ({
    strides,
    dilations,
    pad,
    inputShape: input,
    filterShape: [...filter, input[3], multiplier],
  });

  test('filter', async () => {
    await property(cases, async ([window, multiplier]) => {
      await expectSameOnBoth(() =>
        runKernel(
          'DepthwiseConv2dNativeBackpropFilter',
          {
            x: randomTensor(window.input, window.seed),
            dy: randomTensor(outputShape(window, window.input[3] * multiplier), window.seed + 1),
          },
          attributes(window, multiplier),
        ),
      );
    });
  });

  test('input', async () => {
    await property(cases, async ([window, multiplier]) => {
      await expectSameOnBoth(() =>
        runKernel(
          'DepthwiseConv2dNativeBackpropInput',
          {
            dy: randomTensor(outputShape(window, window.input[3] * multiplier), window.seed),
            filter: randomTensor([...window.filter, window.input[3], multiplier], window.seed + 1),
          },
          attributes(window, multiplier),
        ),
      );
    });
  });
});

test.each([1, 2])(
  'depthwise gradients of 256 channels equal those of the cpu backend, stride %d',
  async (stride) => {
    const input: Shape4D = [2, 7, 9, 256];
    const filterShape: Shape4D = [3, 3, 256, 1];
    const output: Shape4D = [2, Math.ceil(7 / stride), Math.ceil(9 / stride), 256];
    const attrs = {strides: stride, dilations: 1, pad: 'same', inputShape: input, filterShape};
    const inputs = () => ({
      x: randomTensor(input, 1),
      dy: randomTensor(output, 2),
      filter: randomTensor(filterShape, 3),
    });
    for (const kernel of ['DepthwiseConv2dNativeBackpropFilter', 'DepthwiseConv2dNativeBackpropInput']) {
      await expectSameOnBoth(() => runKernel(kernel, inputs(), attrs));
    }
  },
);

// The cpu backend's gradients forget the dilation. The convolution is linear in x and in the filter, so that its
// gradients are its transposes: <dx, x> = <dy, y> = <dw, w>.
test('dilated depthwise gradients are transposes of the forward pass', async () => {
  const cases = fc.tuple(windows({dilation: true}), fc.integer({min: 1, max: 3}));
  await property(cases, async ([window, multiplier]) => {
    const {input, filter, strides, dilations, pad, seed} = window;
    await tf.setBackend('cpu');
    const x = randomTensor(input, seed) as tf.Tensor4D;
    const w = randomTensor([...filter, input[3], multiplier], seed + 1) as tf.Tensor4D;
    const y = tf.depthwiseConv2d(x, w, strides, pad as 'same', 'NHWC', dilations);
    const dy = randomTensor(y.shape, seed + 2) as tf.Tensor4D;
    await tf.setBackend('wasm');
    const [forward, byInput, byFilter] = tf.tidy(() => {
      const attrs = {strides, dilations, pad, inputShape: x.shape, filterShape: w.shape};
      const dx = runKernel('DepthwiseConv2dNativeBackpropInput', {dy, filter: w}, attrs);
      const dw = runKernel('DepthwiseConv2dNativeBackpropFilter', {x, dy}, attrs);
      const dot = (a: tf.Tensor, b: tf.Tensor) => tf.sum(tf.mul(a, b)).dataSync()[0]!;
      return [dot(dy, y), dot(dx, x), dot(dw, w)];
    });
    tf.dispose([x, w, y, dy]);
    expectClose([byInput!, byFilter!], [forward!, forward!], {relative: 1e-4, absolute: 1e-4});
  });
});

describe('max pooling', () => {
  test('sends the gradient to the largest element, also where none is above zero', async () => {
    await tf.setBackend('wasm');
    const x = tf.tensor4d([-4, -1, -2, -3], [1, 2, 2, 1]);
    const dx = tf.grad((x) => tf.maxPool(x as tf.Tensor4D, 2, 2, 'valid'))(x);
    expectClose(dx, [
      [
        [[0], [1]],
        [[0], [0]],
      ],
    ]); // the stock kernel: 1 0 0 0
    tf.dispose([x, dx]);
  });

  test('sends it to the first of equal elements, and works on -Infinity', async () => {
    await tf.setBackend('wasm');
    const gradient = (values: number[]) =>
      tf.tidy(() =>
        tf
          .grad((x) => tf.maxPool(x as tf.Tensor4D, 2, 2, 'valid'))(tf.tensor4d(values, [1, 2, 2, 1]))
          .dataSync(),
      );
    expect([...gradient([3, 5, 5, 5])]).toEqual([0, 1, 0, 0]);
    expect([...gradient([-Infinity, -Infinity, -Infinity, -Infinity])]).toEqual([1, 0, 0, 0]);
  });

  test('has the gradient of the cpu backend', async () => {
    await property(windows(), async ({input, filter, strides, pad, seed}) => {
      const dyShape = tf.backend_util.computePool2DInfo(input, filter, strides, 1, pad).outShape;
      await expectSameOnBoth(() => {
        const x = randomTensor(input, seed);
        const dy = randomTensor(dyShape, seed + 1);
        return runKernel('MaxPoolGrad', {dy, input: x, output: dy}, {filterSize: filter, strides, pad});
      });
    });
  });
});

describe('average pooling', () => {
  // Averaging is linear, so its gradient is its transpose: <gradient(dy), x> = <dy, average(x)> for every x.
  test('has the transpose of the forward pass as its gradient', async () => {
    await property(windows(), async ({input, filter, strides, pad, seed}) => {
      await tf.setBackend('wasm');
      if (input[0] === 0) return; // the stock forward kernel does not take an empty batch
      const [left, right] = tf.tidy(() => {
        const x = randomTensor(input, seed) as tf.Tensor4D;
        const y = tf.avgPool(x, filter, strides, pad as 'same');
        const dy = randomTensor(y.shape, seed + 1);
        const dx = runKernel('AvgPoolGrad', {dy, input: x}, {filterSize: filter, strides, pad});
        return [tf.sum(tf.mul(dx, x)).dataSync()[0]!, tf.sum(tf.mul(dy, y)).dataSync()[0]!];
      });
      expect(Math.abs(left - right)).toBeLessThan(1e-4 * (1 + Math.abs(right)));
    });
  });

  test('shares among the elements inside the image', async () => {
    await tf.setBackend('wasm');
    const x = tf.zeros([1, 3, 3, 1]) as tf.Tensor4D;
    // 2x2 windows at stride 2, "same": the window at the right border holds 2 elements, the corner 1.
    const dx = tf.grad((x) => tf.avgPool(x as tf.Tensor4D, 2, 2, 'same'))(
      x,
      tf.tensor4d([4, 4, 4, 4], [1, 2, 2, 1]),
    );
    expectClose(dx, [
      [
        [[1], [1], [2]],
        [[1], [1], [2]],
        [[2], [2], [4]],
      ],
    ]);
    tf.dispose([x, dx]);
  });
});
