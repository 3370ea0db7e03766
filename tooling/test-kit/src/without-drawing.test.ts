import '@tensorflow/tfjs-backend-cpu';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {expect, test} from 'vitest';
import {withoutDrawing} from './without-drawing.js';

const make = () => sequential({layers: [layers.dense({units: 2, inputShape: [3], biasInitializer: 'ones'})]});
const values = (model: ReturnType<typeof make>) => model.getWeights().map((weight) => [...weight.dataSync()]);

test('gives zeros for weights, inside the call alone', () => {
  expect(values(withoutDrawing(make))).toEqual([
    [0, 0, 0, 0, 0, 0],
    [0, 0],
  ]);
  expect(values(make())[1]).toEqual([1, 1]);
});

test('draws again after an error', () => {
  const fail = () => {
    throw new Error('no model');
  };
  expect(() => withoutDrawing(fail)).toThrow('no model');
  expect(values(make())[1]).toEqual([1, 1]);
});

test('waits for an asynchronous call', async () => {
  const later = withoutDrawing(async () => {
    await Promise.resolve();
    return make();
  });
  expect(values(await later)[1]).toEqual([0, 0]);
  expect(values(make())[1]).toEqual([1, 1]);
});

test('two calls may overlap', async () => {
  const wait = (turns: number) =>
    withoutDrawing(async () => {
      for (let i = 0; i < turns; i++) await Promise.resolve();
      return make();
    });
  const models = await Promise.all([wait(1), wait(5)]);
  for (const model of models) expect(values(model)[1]).toEqual([0, 0]);
  expect(values(make())[1]).toEqual([1, 1]);
});
