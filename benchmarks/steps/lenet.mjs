// A training step of LeNet-5 on 128 images: forward, cross-entropy, backward, SGD with momentum.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import {initBackend} from '@cv/backend';
import {lenet5} from '@cv/architectures';
import {registerComposedGradients} from '../lib/composed-gradients.mjs';

/** How each contestant sets its backend up. */
const BACKENDS = {
  cpu: () => tf.setBackend('cpu'),
  'stock wasm, composed gradients': async () => {
    await tf.setBackend('wasm');
    registerComposedGradients();
  },
  '@cv/backend': ({threads}) => initBackend({prefer: 'wasm', threads}),
};

export async function prepare(options) {
  await BACKENDS[options.backend](options);
  const batch = options.batch ?? 128;
  const model = lenet5({seed: 1});
  const images = tf.tidy(() =>
    tf.sub(tf.mul(tf.randomUniform([batch, 28, 28, 1], 0, 1, 'float32', 1), 2), 1),
  );
  const labels = tf.tidy(() => tf.cast(tf.floor(tf.randomUniform([batch], 0, 10, 'float32', 2)), 'int32'));
  const targets = tf.tidy(() => tf.cast(tf.oneHot(labels, 10), 'float32'));
  const optimizer = tf.train.momentum(0.01, 0.9);
  const loss = () => tf.losses.softmaxCrossEntropy(targets, model.apply(images, {training: true}));
  return async () => {
    const value = optimizer.minimize(loss, true);
    await value.data();
    value.dispose();
  };
}
