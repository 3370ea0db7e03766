// Batch normalisation: our layer beside TensorFlow.js' own, in one run.
//
//   node benchmarks/batch-norm.mjs [--backend wasm|cpu] [--rounds 9]      after npm run build
//
// Training is forward and backward, by the input, gamma and beta, with the moving statistics; inference is forward.
// Medians of processor time, the two taking turns; the faster is 1.00x.
import {parseArgs} from 'node:util';
import * as tf from '@tensorflow/tfjs-core';
import {layers} from '@tensorflow/tfjs-layers';
import {batchNorm} from '@cv/layers';
import {alternate} from './lib/alternate.mjs';
import {chooseBackend} from './lib/choose-backend.mjs';
import {printTimes} from './lib/interleave.mjs';

const {values} = parseArgs({
  options: {backend: {type: 'string', default: 'wasm'}, rounds: {type: 'string', default: '9'}},
});

/** Where batch normalisation occurs: [name, input]. */
const CASES = [
  ['a small image, few channels', [32, 28, 28, 16]],
  ['ResNet-18, stage 1', [8, 56, 56, 64]],
  ['ResNet-18, stage 4', [8, 7, 7, 512]],
  ['MobileNetV2, widest map', [4, 112, 112, 96]],
];

await chooseBackend(values.backend);
const rounds = Number(values.rounds);
for (const [name, shape] of CASES) {
  const x = tf.randomNormal(shape, 0, 1, 'float32', 1);
  const projection = tf.randomNormal(shape, 0, 1, 'float32', 2);
  const ours = batchNorm({epsilon: 1e-3, momentum: 0.99});
  const stock = layers.batchNormalization();
  for (const layer of [ours, stock]) tf.dispose(layer.apply(x)); // builds it
  const contestants = {'@cv/layers': ours, 'TensorFlow.js': stock};
  const each = (run) => Object.fromEntries(Object.entries(contestants).map(([n, l]) => [n, () => run(l)]));

  const train = each((layer) => {
    const variables = layer.trainableWeights.map((weight) => weight.read());
    const loss = (x) => tf.sum(tf.mul(layer.apply(x, {training: true}), projection));
    tf.tidy(() =>
      tf
        .grads(loss)([x, ...variables])
        .forEach((slope) => slope.dataSync()),
    );
  });
  const infer = each((layer) => {
    tf.tidy(() => void layer.apply(x).dataSync()); // what tidy returns it would search for tensors
  });
  printTimes(`${name}: [${shape}], training`, alternate(train, {rounds}));
  printTimes(`${name}: [${shape}], inference`, alternate(infer, {rounds}));
  tf.dispose([x, projection]);
  for (const layer of [ours, stock]) layer.dispose();
}
