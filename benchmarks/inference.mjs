// Prediction: our wasm backend, TensorFlow.js' own, and onnxruntime as WebAssembly and natively, one image a batch by default.
//
//   node benchmarks/inference.mjs [--models mobilenetV2,resnet50,vgg16,inceptionV3] [--batch 1] [--threads 2] [--rounds 5]
//
// "Prepared" is `prepareForInference(model)`: norms folded, activations fused. "As built" shows what that gains. onnxruntime
// has the same weights by `exportOnnx(model)`, and folds and fuses them itself. After npm run build.
import {parseArgs} from 'node:util';
import {interleave, printTimes} from './lib/interleave.mjs';

const {values} = parseArgs({
  options: {
    models: {type: 'string', default: 'mobilenetV2,resnet50,vgg16,inceptionV3'},
    batch: {type: 'string', default: '1'},
    threads: {type: 'string', default: '2'},
    rounds: {type: 'string', default: '5'},
  },
});
const [batch, threads, rounds] = [values.batch, values.threads, values.rounds].map(Number);

/** [name, step, options]. */
const CONTESTANTS = [
  ['@cv/backend, prepared', 'inference', {prepared: true}],
  ['@cv/backend, as built', 'inference', {prepared: false}],
  ['TensorFlow.js, as built', 'inference-stock', {}],
  ['onnxruntime-web', 'onnx-inference', {runtime: 'onnxruntime-web'}],
  ['onnxruntime-node', 'onnx-inference', {runtime: 'onnxruntime-node'}],
];

for (const model of values.models.split(',')) {
  const contestants = CONTESTANTS.map(([name, step, options]) => ({
    name,
    module: new URL(`steps/${step}.mjs`, import.meta.url).href,
    options: {model, batch, threads, ...options},
  }));
  const results = await interleave(contestants, {rounds, steps: 3});
  printTimes(`${model} [${batch}], prediction, ${threads} thread(s)`, results);
}
