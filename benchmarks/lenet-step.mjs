// A training step of LeNet-5: TensorFlow.js' cpu backend, stock wasm with composed gradients, and @cv/backend.
//
//   node benchmarks/lenet-step.mjs [--rounds 5] [--threads 1]        after npm run build
import {parseArgs} from 'node:util';
import {interleave, printTimes} from './lib/interleave.mjs';

const {values} = parseArgs({
  options: {rounds: {type: 'string', default: '5'}, threads: {type: 'string', default: '1'}},
});
const module = new URL('steps/lenet.mjs', import.meta.url).href;
const contestant = (backend, options = {}) => ({name: backend, module, options: {backend, ...options}});

const results = await interleave(
  [
    contestant('cpu', {warmUp: 1}),
    contestant('stock wasm, composed gradients'),
    contestant('@cv/backend', {threads: Number(values.threads)}),
  ],
  {rounds: Number(values.rounds), steps: 10, slow: {cpu: 1}},
);
printTimes(`LeNet-5, 128 images, one training step, ${values.threads} thread(s)`, results);
