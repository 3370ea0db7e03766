import * as tf from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, test} from 'vitest';
import {canTrain, capabilities, initBackend} from './index.js';

beforeAll(async () => {
  await initBackend({prefer: 'wasm'});
});

const convolutional = () =>
  sequential({
    layers: [
      layers.conv2d({filters: 2, kernelSize: 3, inputShape: [9, 9, 1]}),
      layers.batchNormalization(),
      layers.depthwiseConv2d({kernelSize: 3}),
      layers.maxPooling2d({poolSize: 2}),
      layers.flatten(),
      layers.dense({units: 3}),
    ],
  });

/** Takes a kernel away while something runs. */
async function without<T>(kernelName: string, run: () => Promise<T> | T): Promise<T> {
  const kernel = tf.getKernel(kernelName, 'wasm');
  tf.unregisterKernel(kernelName, 'wasm');
  try {
    return await run();
  } finally {
    tf.registerKernel(kernel);
  }
}

describe('canTrain', () => {
  test('finds nothing missing with our kernels, and leaves no tensor behind', async () => {
    const model = convolutional();
    const weights = () => model.getWeights().map((weight) => [...weight.dataSync()]);
    const before = weights();
    const {numTensors} = tf.memory();
    expect(await canTrain(model)).toEqual({trainable: true, missing: []});
    expect(tf.memory().numTensors).toBe(numTensors);
    expect(weights()).toEqual(before); // moving averages too
  });

  test('names a missing gradient kernel', async () => {
    const verdict = await without('Conv2DBackpropFilter', () => canTrain(convolutional()));
    expect(verdict).toEqual({trainable: false, missing: ['Conv2DBackpropFilter']});
  });

  test('does not ask for gradients that the model has no use for', async () => {
    const dense = sequential({layers: [layers.dense({units: 2, inputShape: [3]})]});
    const verdict = await without('Conv2DBackpropFilter', () => canTrain(dense));
    expect(verdict).toEqual({trainable: true, missing: []});
  });

  test('names a kernel that the forward pass misses', async () => {
    const verdict = await without('MaxPool', () => canTrain(convolutional()));
    expect(verdict).toEqual({trainable: false, missing: ['MaxPool']});
  });

  test('refuses what is no model', async () => {
    await expect(canTrain({} as never)).rejects.toThrow('canTrain: model must be a LayersModel; got object.');
  });
});

describe('capabilities', () => {
  test('lists what the stock wasm backend would miss', async () => {
    expect(capabilities()).toEqual({backend: 'wasm', missingForTraining: []});
    const {missingForTraining} = await without('UnsortedSegmentSum', capabilities);
    expect(missingForTraining).toEqual(['UnsortedSegmentSum']);
  });
});
