import {getBackend, ones, square, sum, tensor, variableGrads, type Tensor} from '@tensorflow/tfjs-core';
import {layers} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {describeOnBackends} from './backends.js';
import {expectClose} from './expect-close.js';

const seen: string[] = [];

describeOnBackends(['cpu', 'wasm'], 'a suite', (backend) => {
  test('runs on the backend that it is told', () => {
    seen.push(backend);
    expect(getBackend()).toBe(backend);
    expectClose(square(tensor([1, 2])), [1, 4]);
  });
});

describeOnBackends(['wasm'], 'training', () => {
  test('has the gradient of a convolution by its filter, which the stock backend lacks', () => {
    const layer = layers.conv2d({filters: 1, kernelSize: 2, useBias: false});
    const image = ones([1, 3, 3, 1]);
    layer.build(image.shape);
    const {grads} = variableGrads(() => sum(layer.apply(image) as Tensor));
    expectClose(Object.values(grads)[0]!, [
      [[[4]], [[4]]],
      [[[4]], [[4]]],
    ]);
  });
});

describe('afterwards', () => {
  test('it has run on every backend', () => expect(seen).toEqual(['cpu', 'wasm']));
});
