import * as tf from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import '@tensorflow/tfjs-backend-cpu';
import {beforeAll, expect, test} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {startWasm} from './on-both.js';
import {randomTensor} from './random.js';

beforeAll(startWasm);

/** LeNet-5's layers, with batch normalisation and both kinds of pooling. */
function network() {
  const seeded = (seed: number) => ({
    kernelInitializer: {className: 'GlorotUniform', config: {seed}} as never,
  });
  return sequential({
    layers: [
      layers.conv2d({
        filters: 6,
        kernelSize: 5,
        padding: 'same',
        activation: 'tanh',
        inputShape: [28, 28, 1],
        ...seeded(1),
      }),
      layers.averagePooling2d({poolSize: 2}),
      layers.conv2d({filters: 16, kernelSize: 5, ...seeded(2)}),
      layers.batchNormalization(),
      layers.reLU(),
      layers.maxPooling2d({poolSize: 2}),
      layers.flatten(),
      layers.dense({units: 84, activation: 'relu', ...seeded(3)}),
      layers.dense({units: 10, ...seeded(4)}),
    ],
  });
}

/** Trains four steps and returns the losses. */
async function losses(backend: string): Promise<number[]> {
  await tf.setBackend(backend);
  const model = network();
  const optimizer = tf.train.momentum(0.05, 0.9);
  const images = randomTensor([4, 28, 28, 1], 5);
  const labels = tf.oneHot(tf.tensor1d([3, 1, 4, 1], 'int32'), 10);
  const variables = model.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const step = () =>
    optimizer.minimize(
      () =>
        tf.losses.softmaxCrossEntropy(
          labels,
          model.apply(images, {training: true}) as tf.Tensor,
        ) as tf.Scalar,
      true,
      variables,
    ) as tf.Scalar;
  const result = Array.from({length: 4}, () => tf.tidy(() => step().dataSync()[0]!));
  tf.dispose([images, labels]);
  model.dispose();
  return result;
}

test('a network with batch normalisation trains on wasm as on the cpu backend', async () => {
  const onWasm = await losses('wasm');
  const onCpu = await losses('cpu');
  expectClose(onWasm, onCpu, {relative: 1e-4});
  expect(onWasm[3]!).toBeLessThan(onWasm[0]!);
});
