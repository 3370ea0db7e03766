import {createModel, summarize} from '@cv/architectures';
import {withoutDrawing} from '@cv/test-kit';
import '@tensorflow/tfjs-backend-cpu';
import {setBackend} from '@tensorflow/tfjs-core';
import {beforeAll, expect, test} from 'vitest';
import published from './fixtures/published.json' with {type: 'json'};
import {nameOf} from './torchvision.js';

// The fixture is what torchvision publishes: tooling/torch/architectures/published.py

/** torchvision counts their auxiliary heads' parameters, which take no part in its multiply-adds. */
const AUXILIARY_HEADS: Readonly<Record<string, number>> = {inception_v3: 27_161_264 - 23_834_568};

beforeAll(() => setBackend('cpu')); // where zeros take no memory until they are touched

test.each(published)('$model at $size pixels: $parameters parameters, $gflops GFLOPs', (row) => {
  const {model: torchvision, size, parameters, gflops} = row;
  const model = withoutDrawing(() => createModel(nameOf(torchvision), {inputShape: [size, size, 3]}));
  const summary = summarize(model);
  expect(summary.trainableParameters + (AUXILIARY_HEADS[torchvision] ?? 0)).toBe(parameters);
  expect(summary.multiplyAdds / 1e9).toBeCloseTo(gflops, 3);
  model.dispose();
});
