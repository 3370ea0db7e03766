// What holds for every architecture: options, seeds, saving, training.
import {registerLayers} from '@cv/layers';
import {expectClose, parityInput} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import '@tensorflow/tfjs-backend-cpu';
import {io, oneHot, sum, tensor1d, train, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {loadLayersModel, type LayersModel} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {lenet5, mnistCnn, type ImageShape} from '../src/index.js';

const MODELS = {
  lenet5: {make: lenet5, smallest: [12, 12, 1], channels: 16},
  mnistCnn: {make: mnistCnn, smallest: [8, 8, 1], channels: 64},
} satisfies Record<string, {make: typeof lenet5; smallest: ImageShape; channels: number}>;

const each = Object.entries(MODELS).map(([name, entry]) => ({name, ...entry}));

const values = (tensor: Tensor | Tensor[]) => [...(tensor as Tensor).dataSync()];

describe.each(each)('$name', ({name, make, smallest, channels}) => {
  const inputShape = smallest as ImageShape;
  const images = () => parityInput([4, ...inputShape], 1);

  test('is named after its factory, or as the option says', () => {
    expect(make().name).toBe(name);
    expect(make({name: 'mine'}).name).toBe('mine');
  });

  test('gives logits by default, and their softmax on demand', () => {
    const logits = make({inputShape, numClasses: 3});
    const probabilities = make({inputShape, numClasses: 3, activation: 'softmax'});
    const x = images();
    expectClose(sum(probabilities.predict(x) as Tensor, 1), [1, 1, 1, 1]);
    const [a, b, c] = values(logits.predict(x)) as [number, number, number];
    const total = Math.exp(a) + Math.exp(b) + Math.exp(c);
    expectClose(
      values(probabilities.predict(x)).slice(0, 3),
      [a, b, c].map((z) => Math.exp(z) / total),
    );
  });

  test('without its top gives features, pooled on demand', () => {
    const x = images();
    const map = make({inputShape, includeTop: false}).predict(x) as Tensor4D;
    expect(map.shape).toEqual([4, 1, 1, channels]);
    for (const pooling of ['avg', 'max'] as const) {
      const pooled = make({inputShape, includeTop: false, pooling}).predict(x) as Tensor;
      expect(pooled.shape).toEqual([4, channels]);
      expectClose(values(pooled), values(map)); // of one pixel
    }
  });

  test('starts from the same weights for the same seed, from others for another', () => {
    const weights = (seed?: number) => make({inputShape, seed}).getWeights().map(values);
    expect(weights()).toEqual(weights(0));
    expect(weights(1)).not.toEqual(weights(0));
  });

  test('drops values in training alone, others at each step', () => {
    const model = make({inputShape, dropout: 0.5});
    const x = images();
    const call = (training: boolean) => values(model.apply(x, {training}) as Tensor);
    const [first, second] = [call(true), call(true)];
    expect(first).not.toEqual(second);
    expect(call(false)).toEqual(call(false));
  });

  test('comes back from a saved file', async () => {
    registerLayers();
    const model = make({inputShape, dropout: 0.2, activation: 'softmax'});
    const loaded = await saveAndLoad(model);
    const x = images();
    expect(values(loaded.predict(x))).toEqual(values(model.predict(x)));
    expect(loaded.layers.map((layer) => layer.name)).toEqual(model.layers.map((layer) => layer.name));
  });
});

describeOnBackends(['wasm'], 'training lowers the loss', () => {
  test.each(each)('of $name', async ({make, smallest}) => {
    const model = make({inputShape: smallest as ImageShape, numClasses: 4, activation: 'softmax'});
    model.compile({optimizer: train.adam(0.005), loss: 'categoricalCrossentropy'});
    const x = parityInput([32, ...(smallest as ImageShape)], 3);
    const y = oneHot(
      tensor1d(
        Array.from({length: 32}, (_, i) => i % 4),
        'int32',
      ),
      4,
    );
    const losses: number[] = [];
    for (let step = 0; step < 20; step++) losses.push((await model.trainOnBatch(x, y)) as number);
    expect(losses.at(-1)).toBeLessThan(losses[0]! / 2);
  });
});

async function saveAndLoad(model: LayersModel): Promise<LayersModel> {
  let saved: io.ModelArtifacts = {};
  await model.save(
    io.withSaveHandler(async (artifacts) => {
      saved = {...artifacts, modelTopology: JSON.parse(JSON.stringify(artifacts.modelTopology))};
      return {modelArtifactsInfo: {dateSaved: new Date(0), modelTopologyType: 'JSON'}};
    }),
  );
  return loadLayersModel(io.fromMemory(saved));
}
