import {lenet5, type ImageShape} from '@cv/architectures';
import {expectClose, parityInput} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import type {Tensor} from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import fixture from './fixtures/lenet5.json' with {type: 'json'};
import {decode, fillModel, trainingPass} from './parity.js';

// The fixture is torch's: /usr/bin/python3 tooling/torch/lenet5.py

describeOnBackends(['cpu', 'wasm'], 'lenet5 equals torch', () => {
  test.each(fixture.cases)(
    'logits for $inputShape',
    async ({inputShape, classes, seed, logits, parameters}) => {
      const [batch, ...image] = inputShape as [number, number, number, number];
      const model = lenet5({inputShape: image as unknown as ImageShape, numClasses: classes});
      await fillModel(model, seed);
      expect(model.countParams()).toBe(Object.values(parameters).reduce((a, b) => a + b));

      const output = model.predict(parityInput([batch, ...image], seed)) as Tensor;
      expect(output.shape).toEqual([batch, classes]);
      expectClose(output, decode(logits), {relative: 1e-4});
    },
  );

  test('loss and every gradient', async () => {
    const {inputShape, seed, loss, gradients} = fixture.cases[0]!;
    const images = parityInput(inputShape as [number, number, number, number], seed);
    const ours = await trainingPass(() => lenet5(), seed, images);
    expectClose(ours.loss, loss);
    expect([...ours.gradients.keys()].toSorted()).toEqual(Object.keys(gradients!).toSorted());
    for (const [key, gradient] of Object.entries(gradients!)) {
      expect(ours.gradients.get(key)!.shape).toEqual(gradient.shape);
      expectClose(ours.gradients.get(key)!.data as Float32Array, decode(gradient.values), {relative: 1e-3});
    }
  });
});
