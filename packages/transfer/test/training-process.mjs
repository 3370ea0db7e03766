// Trains a tiny net with a checkpoint after each step, and goes on from one that is there. Prints the weights' bytes in
// the end. Run by killed.test.ts, on the built package.
//
//   node training-process.mjs CHECKPOINT EPOCHS
import '@tensorflow/tfjs-backend-cpu';
import {existsSync} from 'node:fs';
import {tensor1d, tensor4d} from '@tensorflow/tfjs-core';
import {initializers, layers, sequential} from '@tensorflow/tfjs-layers';
import {Trainer} from '@cv/transfer';
import {loadCheckpoint, saveCheckpoint} from '@cv/transfer/node';

const [, , file, epochs] = process.argv;
const kernelInitializer = initializers.glorotUniform({seed: 1});
const model = sequential({
  layers: [
    layers.conv2d({inputShape: [4, 4, 1], filters: 4, kernelSize: 3, kernelInitializer, name: 'conv'}),
    layers.batchNormalization({name: 'bn'}),
    layers.flatten(),
    layers.dropout({rate: 0.2, name: 'dropout'}),
    layers.dense({units: 2, kernelInitializer, name: 'head'}),
  ],
});

/** Pixels by formula, others in each epoch and step. */
function* train(epoch) {
  for (let step = 0; ; step++) {
    const pixels = Float32Array.from({length: 64}, (_, i) =>
      Math.sin(1 + i * 1.7 + step * 3.1 + epoch * 5.3),
    );
    yield {images: tensor4d(pixels, [4, 4, 4, 1]), labels: tensor1d([0, 1, 1, 0], 'int32')};
  }
}

await new Trainer(model).fit({
  train,
  stepsPerEpoch: 20,
  epochs: Number(epochs),
  checkpoint: {save: (state) => saveCheckpoint(file, state), everySteps: 1},
  resume: existsSync(file) ? await loadCheckpoint(file) : undefined,
});
const weights = model.getWeights().map((weight) => weight.dataSync());
console.log(
  weights
    .map((values) => Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('hex'))
    .join('\n'),
);
