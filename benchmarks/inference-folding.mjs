// What folding brings: a model against itself after prepareForInference, on the wasm backend.
//
//   node benchmarks/inference-folding.mjs [--models resnet50,mobilenetV2] [--rounds 7] [--batch 1] [--threads 2]
//
// After npm run build. Without --threads as many as the backend takes by itself.
import {parseArgs} from 'node:util';
import {interleave} from './lib/interleave.mjs';

const {values} = parseArgs({
  options: {
    models: {type: 'string', default: 'resnet50,mobilenetV2'},
    rounds: {type: 'string', default: '7'},
    batch: {type: 'string', default: '1'},
    threads: {type: 'string'},
  },
});
const module = new URL('steps/predict.mjs', import.meta.url).href;

for (const model of values.models.split(',')) {
  const options = {model, batch: Number(values.batch), threads: values.threads && Number(values.threads)};
  const contestants = [false, true].map((folded) => ({
    name: folded ? 'folded' : 'as built',
    module,
    options: {...options, folded},
  }));
  const plan = {rounds: Number(values.rounds), steps: 1};
  const [built, folded] = (await interleave(contestants, plan)).map(({milliseconds}) => milliseconds);
  const ratio = (built / folded).toFixed(2);
  console.log(
    `${model.padEnd(20)} as built ${built.toFixed(0)} ms, folded ${folded.toFixed(0)} ms: ${ratio} times as fast`,
  );
}
