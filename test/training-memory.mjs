// Trains LeNet's kind of network for 20 epochs on a small set, on the wasm backend, and prints the resident memory in bytes
// and the tensors after each epoch. Run by training-memory.test.ts with --expose-gc, on the built packages.
import {initBackend} from '@cv/backend';
import {Trainer} from '@cv/transfer';
import {memory, tensor1d, tensor4d} from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';

await initBackend({threads: 1});
const model = sequential({
  layers: [
    layers.conv2d({inputShape: [28, 28, 1], filters: 8, kernelSize: 5, activation: 'relu'}),
    layers.batchNormalization(),
    layers.maxPooling2d({poolSize: 2}),
    layers.flatten(),
    layers.dropout({rate: 0.2}),
    layers.dense({units: 10}),
  ],
});

/** 640 images by formula, in batches of 32. */
function* images(epoch) {
  for (let step = 0; step < 20; step++) {
    const pixels = Float32Array.from({length: 32 * 784}, (_, i) => Math.sin(i * 0.37 + step + epoch));
    const labels = Array.from({length: 32}, (_, i) => i % 10);
    yield {images: tensor4d(pixels, [32, 28, 28, 1]), labels: tensor1d(labels, 'int32')};
  }
}

await new Trainer(model, {averageDecay: 0.99}).fit({
  train: images,
  stepsPerEpoch: 20,
  epochs: 20,
  validation: () => images(0),
  onEpoch: () => {
    globalThis.gc();
    console.log(JSON.stringify({resident: process.memoryUsage.rss(), tensors: memory().numTensors}));
  },
});
