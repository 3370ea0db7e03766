import '@tensorflow/tfjs-backend-cpu';
import {setBackend, tensor1d, tensor4d} from '@tensorflow/tfjs-core';
import {initializers, layers, sequential} from '@tensorflow/tfjs-layers';
import {type Batch, Trainer, adamW, cosineSchedule, evaluate, freeze} from '@cv/transfer';

const SIZE = 8;
const CLASSES = 3;

/** Numbers in [-0.5, 0.5) from whole ones, by integer arithmetic alone: the same in every engine. */
function noise(index: number): number {
  let x = Math.imul(index + 1, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  return ((x ^ (x >>> 13)) >>> 0) / 2 ** 32 - 0.5;
}

/** Stripes of three directions in noise: [count, 8, 8, 1]. */
function stripes(count: number, seed: number): Batch {
  const values = Float32Array.from({length: count * SIZE * SIZE}, (_, i) => {
    const [image, y, x] = [Math.floor(i / SIZE ** 2), Math.floor(i / SIZE) % SIZE, i % SIZE];
    const phase = [x, y, x + y][(image + seed) % CLASSES]!;
    return (Math.floor(phase / 2) % 2) - 0.5 + noise(seed * 100_003 + i);
  });
  const labels = Array.from({length: count}, (_, image) => (image + seed) % CLASSES);
  return {images: tensor4d(values, [count, SIZE, SIZE, 1]), labels: tensor1d(labels, 'int32')};
}

/**
 * Trains a small network and gives its losses. Run as it is in Node and in a browser: the tests compare both with the same
 * numbers.
 */
export async function trainedLosses(): Promise<number[]> {
  await setBackend('cpu');
  const kernelInitializer = initializers.glorotUniform({seed: 3});
  const model = sequential({
    layers: [
      layers.conv2d({
        name: 'conv',
        filters: 6,
        kernelSize: 3,
        activation: 'relu',
        inputShape: [SIZE, SIZE, 1],
        kernelInitializer,
      }),
      layers.batchNormalization({name: 'norm'}),
      layers.maxPooling2d({poolSize: 2}),
      layers.flatten(),
      layers.dropout({rate: 0.2}),
      layers.dense({name: 'head', units: CLASSES, kernelInitializer}),
    ],
  });
  const losses: number[] = [];
  for (const frozen of [true, false]) {
    if (frozen) freeze(model, /^conv/);
    else model.getLayer('conv').trainable = true;
    const trainer = new Trainer(model, {
      optimizer: adamW({weightDecay: 0.01}),
      learningRate: cosineSchedule({learningRate: 0.02, warmup: 0.1}),
      clipNorm: 5,
      averageDecay: 0.9,
      seed: 4,
    });
    await trainer.fit({
      train: function* (epoch) {
        for (let step = 0; ; step++) yield stripes(12, 100 * epoch + step);
      },
      stepsPerEpoch: 8,
      epochs: 2,
      onStep: ({batchLoss}) => losses.push(batchLoss),
    });
    trainer.dispose();
  }
  losses.push((await evaluate(model, [stripes(30, 7777)])).loss);
  model.dispose();
  return losses;
}

/** What Node gave, on the cpu backend: the loss of each step, and of the evaluation. */
export const LOSSES: readonly number[] = [
  2.93911, 1.8357143, 1.6875213, 0.7088206, 0.5877094, 0.1408572, 0.21157, 0.3106061, 0.1298078, 0.1639729,
  0.1213325, 0.0805875, 0.0355227, 0.1238292, 0.1058476, 0.0486814, 0.0235142, 0.0558135, 0.0034156, 0.00663,
  0.0055694, 0.0024853, 0.0046105, 0.0069736, 0.007181, 0.0039421, 0.0017411, 0.0013768, 0.0004289, 0.0056969,
  0.0003656, 0.0004807, 0.2162325,
];
