import * as tf from '@tensorflow/tfjs-core';
import {beforeAll, describe, expect, test} from 'vitest';
import {expectSameOnBoth, runKernel, startWasm} from './on-both.js';
import {randomTensor, type Shape4D} from './random.js';

beforeAll(startWasm);

type Pair = [number, number];

/** More padding than image on one side, so that whole rows of windows, or whole columns, see nothing but padding. */
const SIDES: readonly [string, Pair, Pair][] = [
  ['top', [9, 0], [1, 1]],
  ['bottom', [0, 9], [1, 1]],
  ['left', [1, 1], [9, 0]],
  ['right', [1, 1], [0, 9]],
];

/** Images of a few pixels; the longest stride leaves one window a row. */
const GEOMETRIES = [1, 2, 3].flatMap((side) =>
  [1, 2, 3].flatMap((filter) =>
    [1, 3, 12].flatMap((stride) => [3, 4].map((channels) => ({side, filter, stride, channels}))),
  ),
);

const CONVOLUTIONS = [
  {kernel: 'Conv2D', gradients: 'Conv2DBackprop', isDepthwise: false},
  {kernel: 'DepthwiseConv2dNative', gradients: 'DepthwiseConv2dNativeBackprop', isDepthwise: true},
];

describe.each(SIDES)('padding larger than the image, %s', (_, rows, columns) => {
  const pad: tf.backend_util.ExplicitPadding = [[0, 0], rows, columns, [0, 0]];

  test.each(CONVOLUTIONS)(
    '$kernel and its gradients equal those of the cpu backend',
    async ({kernel, gradients, isDepthwise}) => {
      for (const {side, filter, stride, channels} of GEOMETRIES) {
        const inputShape: Shape4D = [2, side, side, channels];
        const filterShape: Shape4D = [filter, filter, channels, isDepthwise ? 1 : 6];
        const {outShape} = tf.backend_util.computeConv2DInfo(
          inputShape,
          filterShape,
          stride,
          1,
          pad,
          undefined,
          isDepthwise,
        );
        const attrs = {strides: stride, dilations: 1, pad, dataFormat: 'NHWC', inputShape, filterShape};
        const x = () => randomTensor(inputShape, 1);
        const w = () => randomTensor(filterShape, 2);
        const dy = () => randomTensor(outShape, 3);
        await expectSameOnBoth(() => runKernel(kernel, {x: x(), filter: w()}, attrs));
        await expectSameOnBoth(() => runKernel(`${gradients}Input`, {dy: dy(), filter: w()}, attrs));
        await expectSameOnBoth(() => runKernel(`${gradients}Filter`, {x: x(), dy: dy()}, attrs));
      }
    },
  );
});

test('grouped windows that see nothing but padding give zeros', async () => {
  await tf.setBackend('wasm');
  const [inputShape, filterShape] = [
    [2, 5, 1, 6],
    [1, 1, 3, 4],
  ];
  const pad = [
    [0, 0],
    [0, 0],
    [2, 0],
    [0, 0],
  ];
  const attrs = {strides: [1, 3], pad, groups: 2, inputShape, filterShape};
  const [x, filter, dy] = [tf.ones(inputShape), tf.ones(filterShape), tf.ones([2, 5, 1, 4])];
  for (const [kernel, inputs, shape] of [
    ['CvGroupedConv2D', {x, filter}, dy.shape],
    ['CvGroupedConv2DBackpropInput', {dy, filter}, inputShape],
    ['CvGroupedConv2DBackpropFilter', {x, dy}, filterShape],
  ] as const) {
    const result = runKernel(kernel, inputs, attrs);
    expect(result.shape).toEqual(shape);
    expect(new Set(result.dataSync())).toEqual(new Set([0]));
    result.dispose();
  }
  tf.dispose([x, filter, dy]);
});
