import {createModel, torchvisionNames, type ModelOptions} from '@cv/architectures';
import {withoutDrawing} from '@cv/test-kit';
import '@tensorflow/tfjs-backend-cpu';
import {setBackend} from '@tensorflow/tfjs-core';
import {beforeAll, expect, test} from 'vitest';
import {readStates} from './fixtures.js';
import {nameOf, torchShapes} from './torchvision.js';

// The fixture is torchvision's: /usr/bin/python3 tooling/torch/architectures/torchvision_models.py states

const STATES = readStates();
const names = Object.keys(STATES);

/** Built with them, the fixture of these has the weights of the auxiliary heads. */
const WITH_AUXILIARY_HEADS = ['googlenet', 'inception_v3'];

beforeAll(() => setBackend('cpu')); // where zeros take no memory until they are touched

test.each(names)('%s has the weights of torchvision', (torchvision) => {
  const {parameters, entries} = STATES[torchvision]!;
  const options = WITH_AUXILIARY_HEADS.includes(torchvision) ? {auxiliary: true} : {};
  const name = nameOf(torchvision);
  const model = withoutDrawing(() => createModel(name, options as ModelOptions));

  const keys = entries.map((entry) => entry.split(' ')[0]!);
  const {shapes, missing, unexpected} = torchShapes(model, keys, torchvisionNames(name, options));
  expect({missing, unexpected}).toEqual({missing: [], unexpected: []});
  expect([...shapes].map(([key, shape]) => `${key} ${shape.join('x') || 'scalar'}`)).toEqual(entries);

  const trainable = model.trainableWeights.map(({shape}) => (shape as number[]).reduce((a, b) => a * b, 1));
  expect(trainable.reduce((a, b) => a + b, 0)).toBe(parameters);
  model.dispose();
});
