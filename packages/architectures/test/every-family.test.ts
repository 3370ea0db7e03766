// What holds for every family: names, tops, seeds, dropout, saving, training. One variant of each, the smallest.
import {registerLayers} from '@cv/layers';
import {expectClose, parityInput, saveAndLoad, withoutDrawing} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import {
  max,
  mean,
  oneHot,
  sum,
  tensor1d,
  train,
  type Tensor,
  type Tensor4D,
  type Variable,
} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {afterEach, expect, test} from 'vitest';
import {createModel, type ImageShape, type ModelName, type ModelOptions} from '../src/index.js';
import {FAMILIES, type Family} from './families.js';

/** Models of the current test, a hundred megabytes each. */
const made: LayersModel[] = [];
afterEach(() => made.splice(0).forEach((model) => model.dispose()));

const every = Object.entries<Family>(FAMILIES).map(([name, family]) => ({
  name: name as keyof typeof FAMILIES,
  make: (options: ModelOptions = {}) => {
    const model = createModel(name as ModelName, {inputShape: family.smallest, ...options});
    made.push(model);
    return model;
  },
  ...family,
}));
const complete = every.filter(({heavy}) => !heavy || process.env['CV_PARITY'] === 'all');

const values = (tensor: Tensor | Tensor[]) => [...(tensor as Tensor).dataSync()];

describeOnBackends(['wasm'], 'every family', () => {
  test.each(every)('$name is named after its factory, or as the option says', ({name, make}) => {
    expect(withoutDrawing(make).name).toBe(name);
    expect(withoutDrawing(() => make({name: 'mine'})).name).toBe('mine');
  });

  test.each(complete)('$name gives logits by default, and their softmax on demand', ({make, smallest}) => {
    const logits = make({numClasses: 3});
    const probabilities = make({numClasses: 3, activation: 'softmax'});
    const x = parityInput([2, ...smallest], 1);
    expectClose(sum(probabilities.predict(x) as Tensor, 1), [1, 1]);
    const [a, b, c] = values(logits.predict(x)) as [number, number, number];
    const total = Math.exp(a) + Math.exp(b) + Math.exp(c);
    expectClose(
      values(probabilities.predict(x)).slice(0, 3),
      [a, b, c].map((z) => Math.exp(z) / total),
    );
  });

  test.each(every)('$name without its top gives features, pooled on demand', ({make, smallest, map}) => {
    const x = parityInput([2, ...smallest], 1);
    const model = make({includeTop: false});
    const features = model.predict(x) as Tensor4D;
    expect(features.shape).toEqual([2, ...map]);
    for (const [pooling, reduce] of [
      ['avg', mean],
      ['max', max],
    ] as const) {
      const pooledModel = withoutDrawing(() => make({includeTop: false, pooling}));
      pooledModel.setWeights(model.getWeights());
      const pooled = pooledModel.predict(x) as Tensor;
      expect(pooled.shape).toEqual([2, map[2]]);
      expectClose(pooled, reduce(features, [1, 2]));
    }
  });

  test.each(every)(
    '$name takes other channels, and images that are not square',
    ({name, make, smallest, map}) => {
      const [height, width] = smallest;
      const wider = {vitB32: 64, maxvitT: 448}[name as string] ?? width + 9;
      const inputShape: ImageShape = [height, wider, 5];
      const features = make({inputShape, includeTop: false, pooling: 'avg'});
      const output = features.predict(parityInput([1, ...inputShape], 1)) as Tensor;
      expect(output.shape).toEqual([1, map[2]]);
      expect(values(output).every(Number.isFinite)).toBe(true);
    },
  );

  test.each(complete)(
    '$name starts from the same weights for the same seed, from others for another',
    ({make}) => {
      const weights = (seed?: number) =>
        make({includeTop: false, seed})
          .trainableWeights.filter(({shape}) => shape.length > 1)
          .map((weight) => (weight.read() as Variable).dataSync()[0]);
      const ofZero = weights(0);
      expect(weights()).toEqual(ofZero);
      expect(weights(1)).not.toEqual(ofZero);
    },
    300_000,
  );

  test.each(complete)('$name drops values in training alone, others at each step', ({make, smallest}) => {
    const model = make({dropout: 0.5, numClasses: 3});
    for (const layer of model.layers) if (layer.getClassName() === 'CvBatchNorm') layer.trainable = false;
    const x = parityInput([2, ...smallest], 1);
    const call = (training: boolean) => values(model.apply(x, {training}) as Tensor);
    const [first, second] = [call(true), call(true)];
    expect(first).not.toEqual(second);
    expect(call(false)).toEqual(call(false));
  });

  test.each(every)('$name comes back from a saved file', async ({make, smallest, heavy}) => {
    registerLayers();
    const model = heavy
      ? make({includeTop: false})
      : make({dropout: 0.2, activation: 'softmax', numClasses: 3});
    const loaded = await saveAndLoad(model);
    made.push(loaded);
    const x = parityInput([2, ...smallest], 1);
    expect(values(loaded.predict(x))).toEqual(values(model.predict(x)));
    expect(loaded.layers.map((layer) => layer.name)).toEqual(model.layers.map((layer) => layer.name));
    expect(loaded.toJSON(undefined, false)).toEqual(model.toJSON(undefined, false));
  });

  test.each(complete)(
    '$name lowers a loss on its images in 20 steps',
    async ({make, smallest, optimizer: makeOptimizer, images = 32, leaves = 0.7}) => {
      const model = make({numClasses: 4, activation: 'softmax', dropout: 0});
      const optimizer = makeOptimizer?.() ?? train.momentum(0.01, 0.9);
      model.compile({optimizer, loss: 'categoricalCrossentropy'});
      const x = parityInput([images, ...smallest], 3);
      const labels = Array.from({length: images}, (_, i) => i % 4);
      const y = oneHot(tensor1d(labels, 'int32'), 4);
      const losses: number[] = [];
      for (let step = 0; step < 20; step++) losses.push((await model.trainOnBatch(x, y)) as number);
      optimizer.dispose();
      expect(losses.at(-1)).toBeLessThan(losses[0]! * leaves);
    },
    600_000,
  );
});
