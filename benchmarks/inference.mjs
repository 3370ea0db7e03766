// Inference on the wasm backend beside onnxruntime-web: the same weights, one image a batch by default.
//
//   node benchmarks/inference.mjs [--models mobilenetV2,resnet50,vgg16,inceptionV3] [--batch 1] [--threads 2] [--rounds 5]
//
// Ours is `prepareForInference(model)`: norms folded, activations fused; as it comes and with all norms beside it, to see what
// that gains. Theirs is `exportOnnx(model)`, which onnxruntime folds and fuses itself. After npm run build; onnxruntime-web is
// not installed with this repository: `npm install --no-save onnxruntime-web`, or --runtime with the path of its entry.
import {parseArgs} from 'node:util';
import {interleave, printTimes} from './lib/interleave.mjs';

const {values} = parseArgs({
  options: {
    models: {type: 'string', default: 'mobilenetV2,resnet50,vgg16,inceptionV3'},
    batch: {type: 'string', default: '1'},
    threads: {type: 'string', default: '2'},
    rounds: {type: 'string', default: '5'},
    runtime: {type: 'string', default: 'onnxruntime-web'},
  },
});
const [batch, threads, rounds] = [values.batch, values.threads, values.rounds].map(Number);

try {
  await import(values.runtime);
} catch (error) {
  console.error(
    `inference: --runtime must be onnxruntime-web's entry; got ${values.runtime} (${error.message}). ` +
      'npm install --no-save onnxruntime-web',
  );
  process.exit(1);
}

const ours = new URL('steps/inference.mjs', import.meta.url).href;
const theirs = new URL('steps/onnx-inference.mjs', import.meta.url).href;

for (const model of values.models.split(',')) {
  const options = {model, batch, threads};
  const results = await interleave(
    [
      {name: '@cv/backend', module: ours, options: {...options, prepared: true}},
      {name: '@cv/backend, model as it is', module: ours, options: {...options, prepared: false}},
      {name: 'onnxruntime-web', module: theirs, options: {...options, runtime: values.runtime}},
    ],
    {rounds, steps: 3},
  );
  printTimes(`${model} [${batch}], inference, ${threads} thread(s)`, results);
}
