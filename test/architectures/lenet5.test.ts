import {createModel, type ImageShape, type ModelName} from '@cv/architectures';
import {expectClose, parityInput} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import type {Tensor} from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import fixture from './fixtures/lenet5.json' with {type: 'json'};
import {decode, fillModel, trainingPass} from './parity.js';

// The fixture is torch's: /usr/bin/python3 tooling/torch/lenet5.py

const withGradients = fixture.cases.filter(({gradients}) => gradients);

describeOnBackends(['cpu', 'wasm'], 'LeNet-5 equals torch', () => {
  test.each(fixture.cases)(
    '$model: logits for $inputShape',
    async ({model: name, inputShape, classes, seed, logits, parameters}) => {
      const [batch, ...image] = inputShape as [number, number, number, number];
      const options = {inputShape: image as unknown as ImageShape, numClasses: classes};
      const model = createModel(name as ModelName, options);
      await fillModel(model, seed);
      const trainable = model.trainableWeights.map(({shape}) =>
        (shape as number[]).reduce((a, b) => a * b, 1),
      );
      expect(trainable.reduce((a, b) => a + b)).toBe(Object.values(parameters).reduce((a, b) => a + b));

      const output = model.predict(parityInput([batch, ...image], seed)) as Tensor;
      expect(output.shape).toEqual([batch, classes]);
      expectClose(output, decode(logits), {relative: 1e-4});
    },
  );

  test.each(withGradients)('$model: loss and every gradient', async (pass) => {
    const {model: name, inputShape, seed, loss, gradients} = pass;
    const images = parityInput(inputShape as [number, number, number, number], seed);
    const ours = await trainingPass(() => createModel(name as ModelName), seed, images);
    expectClose(ours.loss, loss);
    const keys = [...ours.gradients.keys()].filter((key) => key !== 'output.codes'); // not trained
    expect(keys.toSorted()).toEqual(Object.keys(gradients!).toSorted());
    for (const [key, gradient] of Object.entries(gradients!)) {
      expect(ours.gradients.get(key)!.shape).toEqual(gradient.shape);
      expectClose(ours.gradients.get(key)!.data as Float32Array, decode(gradient.values), {relative: 1e-3});
    }
  });
});
