import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {
  createModel,
  kerasNames,
  type ImageShape,
  type KerasModelName,
  type ModelOptions,
} from '@cv/architectures';
import {expectClose, parityInput, uniform, withoutDrawing} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import {loadStateDict, type StateDict} from '@cv/weights';
import '@tensorflow/tfjs-backend-cpu';
import {setBackend, type Tensor} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, test} from 'vitest';
import fixture from './fixtures/keras.json' with {type: 'json'};
import {FIXTURES} from './fixtures.js';
import {decode} from './parity.js';
import {torchShapes} from './torchvision.js';

// The fixtures are Keras': tooling/keras/keras_models.py

interface Weights {
  trainable: number;
  others: number;
  /** "conv1_conv/kernel 7x7x3x64" */
  entries: string[];
}

const WEIGHTS = JSON.parse(
  gunzipSync(readFileSync(join(FIXTURES, 'keras-weights.json.gz'))).toString(),
) as Record<KerasModelName, Weights>;

/** The options that make Keras' model of what torchvision has as well. */
const VARIANTS: Partial<Record<KerasModelName, object>> = {
  inceptionV3: {variant: 'keras'},
  mobilenetV2: {variant: 'tensorflow'},
};

/** What `npm test` takes; `npm run test:parity` takes them all. */
const ROTATION = ['mobilenet', 'mobilenetV2', 'xception', 'inceptionV3', 'resnet50V1', 'resnet50V2'];
const all = process.env['CV_PARITY'] === 'all';
const cases = fixture.cases.filter(({model, seed}) => all || (ROTATION.includes(model) && seed === 0));

const create = (name: KerasModelName, options: ModelOptions = {}) =>
  withoutDrawing(() => createModel(name, {...options, ...VARIANTS[name]}));

const product = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

describe('weights of Keras', () => {
  beforeAll(() => setBackend('cpu')); // where zeros take no memory until they are touched

  test.each(Object.keys(WEIGHTS) as KerasModelName[])('%s has them, each in its place', (name) => {
    const {trainable, others, entries} = WEIGHTS[name];
    const model = create(name);
    const count = (weights: LayersModel['weights']) =>
      weights.reduce((sum, {shape}) => sum + product(shape as number[]), 0);
    expect(count(model.trainableWeights)).toBe(trainable);
    expect(count(model.nonTrainableWeights)).toBe(others);
    const {shapes, missing, unexpected} = torchShapes(model, keysOf(name), kerasNames(name));
    expect({missing, unexpected}).toEqual({missing: [], unexpected: []});
    expect([...shapes].map(([key, shape]) => `${key} ${shape.join('x')}`)).toEqual(entries);
    model.dispose();
  });
});

describeOnBackends(['wasm'], 'logits equal Keras', () => {
  test.each(cases)(
    '$model, images $inputShape',
    ({model: name, inputShape, classes, seed, logits}) => {
      const [batch, ...image] = inputShape as [number, number, number, number];
      const model = create(name as KerasModelName, {
        inputShape: image as unknown as ImageShape,
        numClasses: classes,
      });
      fillAsKeras(model, name as KerasModelName, seed);
      const output = model.predict(parityInput([batch, ...image], seed)) as Tensor;
      expect(output.shape).toEqual([batch, classes]);
      expectClose(output, decode(logits), {relative: 1e-4});
      output.dispose();
      model.dispose();
    },
    600_000,
  );
});

/** Gives every weight its value by the script's formula, by its name in Keras. */
function fillAsKeras(model: LayersModel, name: KerasModelName, seed: number): void {
  const rename = kerasNames(name);
  const filled: StateDict = new Map();
  for (const [key, shape] of torchShapes(model, keysOf(name), rename).shapes) {
    filled.set(key, {dtype: 'float32', shape, data: fill(key, shape, seed)});
  }
  loadStateDict(model, filled, {rename});
}

function keysOf(name: KerasModelName): string[] {
  return WEIGHTS[name].entries.map((entry) => entry.split(' ')[0]!);
}

/** The script's formula. */
function fill(key: string, shape: readonly number[], seed: number): Float32Array {
  const u = uniform(key, product(shape), seed);
  if (key.endsWith('moving_variance')) return Float32Array.from(u, (value) => 0.375 + 0.25 * value);
  if (key.endsWith('gamma')) return Float32Array.from(u, (value) => 0.5 + 0.5 * value);
  // A depthwise kernel, whose last axis is 1, has a fan-in of one channel.
  const fanIn = product(shape.slice(0, shape.at(-1) === 1 ? -2 : -1));
  const bound = key.endsWith('kernel') ? Math.sqrt(6 / fanIn) : 0.1;
  return Float32Array.from(u, (value) => bound * (2 * value - 1));
}
