// One image through an exported model: onnxruntime in Node and as WebAssembly, against TensorFlow.js on its wasm backend and
// on ours (folded by prepareForInference).
//
//   node benchmarks/onnx.mjs [--models resnet50,mobilenetV2] [--rounds 7] [--threads 1]      after npm run build
import {parseArgs} from 'node:util';
import {interleave, printTimes} from './lib/interleave.mjs';

const {values} = parseArgs({
  options: {
    models: {type: 'string', default: 'resnet50,mobilenetV2'},
    rounds: {type: 'string', default: '7'},
    threads: {type: 'string', default: '1'},
  },
});
const step = (name) => new URL(`steps/${name}.mjs`, import.meta.url).href;
const threads = Number(values.threads);

for (const model of values.models.split(',')) {
  const contestants = [
    {name: 'onnxruntime-node', module: step('onnx'), options: {model, threads, runtime: 'onnxruntime-node'}},
    {name: 'onnxruntime-web', module: step('onnx'), options: {model, threads, runtime: 'onnxruntime-web'}},
    {name: 'TensorFlow.js, wasm', module: step('predict-stock'), options: {model, threads}},
    {name: '@cv/backend, folded', module: step('predict'), options: {model, threads, folded: true}},
  ];
  printTimes(
    `${model}, one image of 224x224, ${threads} thread(s)`,
    await interleave(contestants, {rounds: Number(values.rounds), steps: 1}),
  );
}
