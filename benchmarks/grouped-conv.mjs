// Grouped convolution: the layer's way beside the other ways that TensorFlow.js offers, in one run.
//
//   node benchmarks/grouped-conv.mjs [--backend wasm|stock|cpu] [--rounds 5] [--forward]      after npm run build
//
// `stock` is the wasm backend as TensorFlow.js ships it (which cannot train: forward only). On `cpu`, whose plain loops
// take a hundred times as long, images are single and half as wide. Medians of processor time, the ways taking turns;
// the fastest is 1.00x.
import {parseArgs} from 'node:util';
import * as tf from '@tensorflow/tfjs-core';
import {conv2d} from '@cv/layers';
import {alternate} from './lib/alternate.mjs';
import {chooseBackend} from './lib/choose-backend.mjs';
import {printTimes} from './lib/interleave.mjs';
import * as ways from './lib/grouped-convolutions.mjs';

const {values} = parseArgs({
  options: {
    backend: {type: 'string', default: 'wasm'},
    rounds: {type: 'string', default: '5'},
    forward: {type: 'boolean', default: false},
  },
});

/** Where grouped convolutions occur, at batch 1 to 8: [name, input, kernel size, filters, groups, stride]. */
const CASES = [
  ['AlexNet conv2', [4, 27, 27, 96], 5, 256, 2, 1],
  ['ResNeXt-50 32x4d, stage 1', [2, 56, 56, 128], 3, 128, 32, 1],
  ['ResNeXt-50 32x4d, stage 2, stride 2', [2, 56, 56, 256], 3, 256, 32, 2],
  ['ResNeXt-50 32x4d, stage 3', [4, 14, 14, 512], 3, 512, 32, 1],
  ['ResNeXt-50 32x4d, stage 4', [4, 7, 7, 1024], 3, 1024, 32, 1],
  ['RegNetY-400MF, stage 3', [4, 14, 14, 208], 3, 208, 26, 1],
  ['ShuffleNet v1, 1x1', [4, 28, 28, 240], 1, 60, 3, 1],
];

const WAYS = {
  slices: ways.slices,
  'block-diagonal': ways.blockDiagonal,
  'chunks of 16 channels': ways.chunksOf(16),
  'chunks of 32 channels': ways.chunksOf(32),
  'chunks of 64 channels': ways.chunksOf(64),
  'depthwise, summed': ways.depthwiseSum,
  'im2col, batched matMul': ways.batchedMatMul,
};

await chooseBackend(values.backend);
const forwardOnly = values.forward || values.backend === 'stock';
for (const [name, [batch, height, width, channels], size, filters, groups, stride] of CASES) {
  const input =
    values.backend === 'cpu'
      ? [1, Math.ceil(height / 2), Math.ceil(width / 2), channels]
      : [batch, height, width, channels];
  const kernelShape = [size, size, channels / groups, filters];
  const x = tf.randomUniform(input, -1, 1, 'float32', 1);
  const kernel = tf.randomUniform(kernelShape, -1, 1, 'float32', 2);
  const padding = (size - 1) / 2;
  const options = {filters, groups, kernelSize: size, strides: stride, padding, useBias: false};
  const layer = conv2d(options);
  layer.build(input);
  const contestants = {
    // Its kernel is a variable of its own, and the argument that gradients are taken by.
    'the layer': {kernel: layer.kernel.read(), run: (x) => layer.apply(x, {training: true})},
  };
  for (const [way, run] of Object.entries(WAYS)) {
    contestants[way] = {kernel, run: (x, kernel) => run(x, kernel, groups, stride, padding)};
  }
  const runs = Object.entries(contestants).map(([way, {run, kernel}]) => [
    way,
    () =>
      tf.tidy(() => {
        if (forwardOnly) run(x, kernel).dataSync();
        else for (const slope of tf.grads((x, k) => tf.sum(run(x, k)))([x, kernel])) slope.dataSync();
      }),
  ]);
  printTimes(
    `${name}: [${input}], ${groups} groups, ${forwardOnly ? 'forward' : 'forward and gradients'}`,
    alternate(Object.fromEntries(runs), {rounds: Number(values.rounds)}),
  );
  tf.dispose([x, kernel]);
}
