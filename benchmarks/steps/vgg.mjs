// A training step of a VGG-like network with batch normalisation on 64 images of 32x32:
// 64-64-M-128-128-M-256-256-M, then a dense classifier; cross-entropy, SGD with momentum.
import * as tf from '@tensorflow/tfjs-core';
import {input, layers, model as modelOf} from '@tensorflow/tfjs-layers';
import {initBackend} from '@cv/backend';
import {batchNorm, conv2d} from '@cv/layers';

const ROWS = [64, 64, 'M', 128, 128, 'M', 256, 256, 'M'];

function vgg() {
  const images = input({shape: [32, 32, 3]});
  let x = images;
  for (const row of ROWS) {
    if (row === 'M') x = layers.maxPooling2d({poolSize: 2, strides: 2}).apply(x);
    else {
      x = conv2d({filters: row, kernelSize: 3, padding: 1, useBias: false}).apply(x);
      x = batchNorm().apply(x);
      x = layers.reLU().apply(x);
    }
  }
  x = layers.dense({units: 10}).apply(layers.flatten().apply(x));
  return modelOf({inputs: images, outputs: x});
}

export async function prepare({threads = 1, batch = 64}) {
  await initBackend({prefer: 'wasm', threads});
  const model = vgg();
  const images = tf.randomUniform([batch, 32, 32, 3], -1, 1, 'float32', 1);
  const targets = tf.tidy(() => tf.cast(tf.oneHot(tf.range(0, batch, 1, 'int32'), batch), 'float32'));
  const labels = tf.slice(targets, [0, 0], [batch, 10]);
  const optimizer = tf.train.momentum(0.01, 0.9);
  const loss = () => tf.losses.softmaxCrossEntropy(labels, model.apply(images, {training: true}));
  return async () => {
    const value = optimizer.minimize(loss, true);
    await value.data();
    value.dispose();
  };
}
