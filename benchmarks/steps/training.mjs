// A training step with this project's own means: model, Trainer, cross-entropy, SGD with momentum, wasm backend.
import * as tf from '@tensorflow/tfjs-core';
import {input, layers, model as modelOf} from '@tensorflow/tfjs-layers';
import {lenet5, mobilenetV2, resnet18} from '@cv/architectures';
import {initBackend} from '@cv/backend';
import {batchNorm, conv2d} from '@cv/layers';
import {sgd, Trainer} from '@cv/transfer';

/** VGG's pattern with batch normalisation, for 32x32 images: numbers are filters, M a 2x2 max pool. */
const VGG_LIKE = [64, 64, 'M', 128, 128, 'M', 256, 256, 'M'];

function vggLike() {
  const images = input({shape: [32, 32, 3]});
  let x = images;
  for (const row of VGG_LIKE) {
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

const MODELS = {
  lenet5: () => lenet5({seed: 1}),
  vggLike,
  resnet18: () => resnet18({seed: 1}),
  mobilenetV2: () => mobilenetV2({seed: 1}),
};

export async function prepare({model: name, batch, threads}) {
  await initBackend({prefer: 'wasm', threads});
  const model = MODELS[name]();
  const images = tf.randomUniform([batch, ...model.inputs[0].shape.slice(1)], -1, 1, 'float32', 1);
  const labels = tf.tidy(() => tf.cast(tf.mod(tf.range(0, batch), 10), 'int32'));
  const trainer = new Trainer(model, {optimizer: sgd({momentum: 0.9}), learningRate: 0.001});
  // The trainer disposes of a batch when it has used it.
  const train = () => [{images: tf.clone(images), labels: tf.clone(labels)}];
  return () => trainer.fit({train, stepsPerEpoch: 1, epochs: 1});
}
