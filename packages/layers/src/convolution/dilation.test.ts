import '@tensorflow/tfjs-backend-cpu';
import {dispose, grads, profile, sum, tensor4d, type Tensor} from '@tensorflow/tfjs-core';
import {expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {random} from '../../test/random.js';
import {conv2d} from './conv2d.js';
import {depthwiseConv2d} from './depthwise-conv2d.js';

const window = {kernelSize: 3, padding: 2, dilationRate: 2, useBias: false};
const layersAt = (strides: number) => [
  conv2d({...window, strides, filters: 8}),
  conv2d({...window, strides, filters: 8, groups: 2}),
  conv2d({...window, strides, filters: 4, groups: 4}),
  depthwiseConv2d({...window, strides}),
];

describe('dilation', () => {
  test.each([true, false])('at stride 1 multiplies by the 9 taps alone (training: %s)', async (training) => {
    const x = random('x', [1, 7, 8, 4]);
    for (const layer of layersAt(1)) {
      dispose(layer.apply(x) as Tensor); // builds it
      const {kernels} = await profile(() => layer.apply(x, {training}) as Tensor);
      const convolutions = kernels.filter(({name}) => /Conv2[dD]/.test(name));
      expect(convolutions.length).toBe(1);
      expect(convolutions[0]!.inputShapes[1]!.slice(0, 2)).toEqual([3, 3]);
      layer.dispose();
    }
    x.dispose();
  });

  test('literal: each gradient takes every second pixel', () => {
    const layer = conv2d({filters: 1, kernelSize: [1, 2], dilationRate: 2, useBias: false});
    layer.build([1, 1, 4, 1]);
    layer.setWeights([tensor4d([10, 1], [1, 2, 1, 1])]);
    const x = tensor4d([1, 2, 3, 4], [1, 1, 4, 1]);
    const loss = (x: Tensor) => sum(layer.apply(x, {training: true}) as Tensor);
    const [dx, dKernel] = grads(loss)([x, layer.weights[0]!.read()]);
    expectClose(dx!, [[[[10], [10], [1], [1]]]]);
    expectClose(dKernel!, [[[[1 + 2]], [[3 + 4]]]]);
  });
});
