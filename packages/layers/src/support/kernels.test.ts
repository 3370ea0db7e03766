import '@tensorflow/tfjs-backend-cpu';
import {
  fill,
  getBackend,
  grads,
  registerKernel,
  setBackend,
  tensor,
  tidy,
  unregisterKernel,
  variable,
  type KernelFunc,
  type NamedTensorInfoMap,
  type Tensor,
} from '@tensorflow/tfjs-core';
import type {LayerVariable} from '@tensorflow/tfjs-layers';
import {expectClose} from '@cv/test-kit';
import {afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {conv2d} from '../convolution/conv2d.js';
import {batchNorm} from '../normalization/batch-norm.js';
import {hasKernel, type OptionalKernel} from './kernels.js';

/** What a stand-in kernel was called with, and constants as its outputs: they can come from nowhere else. */
const calls: {name: string; inputs: Record<string, number[]>; attributes: unknown}[] = [];
const registered: OptionalKernel[] = [];

function standIn(
  name: OptionalKernel,
  outputs: (inputs: NamedTensorInfoMap, attributes: never) => Tensor[],
): void {
  const kernelFunc: KernelFunc = ({inputs, attrs}) => {
    const shapes = Object.entries(inputs).map(([key, info]) => [key, info!.shape] as const);
    calls.push({name, inputs: Object.fromEntries(shapes), attributes: attrs});
    return outputs(inputs, attrs as never);
  };
  registerKernel({kernelName: name, backendName: getBackend(), kernelFunc});
  registered.push(name);
}

beforeAll(() => setBackend('cpu'));
beforeEach(() => void calls.splice(0));
afterEach(() => {
  for (const name of registered.splice(0)) unregisterKernel(name, getBackend());
});

const weightOf = (layer: {weights: LayerVariable[]}, index: number) => layer.weights[index]!.read();

describe('kernels of a backend', () => {
  test('batchNorm in training uses them, and hands on what they give', () => {
    standIn('CvBatchNorm', ({x}) => [fill(x!.shape, 7), tensor([2, 4]), tensor([10, 20])]);
    standIn('CvBatchNormGrad', ({dy}) => [fill(dy!.shape, 3), tensor([5, 6]), tensor([8, 9])]);
    tidy(() => {
      const layer = batchNorm({momentum: 0, movingVarianceEstimate: 'biased', epsilon: 0.25});
      layer.build([null, 3, 1, 2]);
      const x = fill([4, 3, 1, 2], 1);
      const [dx, dGamma, dBeta] = grads((x: Tensor) => {
        const y = layer.apply(x, {training: true}) as Tensor;
        expectClose(y, fill([4, 3, 1, 2], 7));
        return y;
      })([x, weightOf(layer, 0), weightOf(layer, 1)]);
      expectClose(dx!, fill([4, 3, 1, 2], 3));
      expectClose(dGamma!, [5, 6]);
      expectClose(dBeta!, [8, 9]);
      expectClose(weightOf(layer, 2), [2, 4]);
      expectClose(weightOf(layer, 3), [10, 20]);
    });
    const vector = [2];
    expect(calls).toEqual([
      {name: 'CvBatchNorm', inputs: {x: [12, 2], gamma: vector, beta: vector}, attributes: {epsilon: 0.25}},
      {
        name: 'CvBatchNormGrad',
        inputs: {dy: [12, 2], x: [12, 2], gamma: vector, mean: vector, variance: vector},
        attributes: {epsilon: 0.25},
      },
    ]);
  });

  test('conv2d with groups uses them', () => {
    standIn('CvGroupedConv2D', () => [fill([1, 3, 2, 6], 7)]);
    standIn('CvGroupedConv2DBackpropInput', (_, {inputShape}: {inputShape: number[]}) => [
      fill(inputShape, 3),
    ]);
    standIn('CvGroupedConv2DBackpropFilter', (_, {filterShape}: {filterShape: number[]}) => [
      fill(filterShape, 5),
    ]);
    tidy(() => {
      const layer = conv2d({
        filters: 6,
        kernelSize: 3,
        groups: 2,
        strides: 2,
        padding: [
          [1, 2],
          [0, 1],
        ],
        useBias: false,
      });
      layer.build([null, 4, 4, 4]);
      const run = (x: Tensor) => layer.apply(x) as Tensor;
      expectClose(run(variable(fill([1, 4, 4, 4], 1))), fill([1, 3, 2, 6], 7));
      const [dx, dKernel] = grads(run)([fill([1, 4, 4, 4], 1), weightOf(layer, 0)]);
      expectClose(dx!, fill([1, 4, 4, 4], 3));
      expectClose(dKernel!, fill([3, 3, 2, 6], 5));
    });
    const pad = [
      [0, 0],
      [1, 2],
      [0, 1],
      [0, 0],
    ];
    const common = {groups: 2, strides: [2, 2], pad};
    const [x, filter, dy] = [
      [1, 4, 4, 4],
      [3, 3, 2, 6],
      [1, 3, 2, 6],
    ];
    const forward = {name: 'CvGroupedConv2D', inputs: {x, filter}, attributes: common};
    expect(calls).toEqual([
      forward,
      forward,
      {name: 'CvGroupedConv2DBackpropInput', inputs: {dy, filter}, attributes: {...common, inputShape: x}},
      {name: 'CvGroupedConv2DBackpropFilter', inputs: {x, dy}, attributes: {...common, filterShape: filter}},
    ]);
  });

  test('the cpu backend has none of its own', () => {
    expect(hasKernel('CvBatchNorm')).toBe(false);
    expect(hasKernel('CvGroupedConv2D')).toBe(false);
  });
});
