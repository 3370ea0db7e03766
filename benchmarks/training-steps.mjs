// Training steps on the wasm backend beside PyTorch on the processor.
//
//   node benchmarks/training-steps.mjs [--models lenet5,vggLike,resnet18,mobilenetV2] [--threads 1] [--rounds 5]
//
// Needs Python with torch and torchvision (Debian: python3-torch python3-torchvision libopenblas0-pthread; PYTHON names
// another). PyTorch runs in both memory layouts, of which the faster one counts, and gets the allocator settings without
// which Debian's spends its time on page faults.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {interleave, printTimes} from './lib/interleave.mjs';

const PYTHON = process.env.PYTHON ?? '/usr/bin/python3';
/** Images a step. */
const BATCHES = {lenet5: 128, vggLike: 64, resnet18: 8, mobilenetV2: 8};
const STEPS = {lenet5: 10, vggLike: 2, resnet18: 1, mobilenetV2: 1};

const {values} = parseArgs({
  options: {
    models: {type: 'string', default: Object.keys(BATCHES).join()},
    threads: {type: 'string', default: '1'},
    rounds: {type: 'string', default: '5'},
  },
});
const threads = Number(values.threads);

const {status, stderr} = spawnSync(PYTHON, ['-c', 'import torch, torchvision'], {encoding: 'utf8'});
if (status !== 0) {
  console.error(
    `training-steps: ${PYTHON} must have torch and torchvision; got: ${stderr?.trim().split('\n').at(-1)}`,
  );
  process.exit(1);
}

const python = fileURLToPath(new URL('torch/training_step.py', import.meta.url));
const module = new URL('steps/training.mjs', import.meta.url).href;
const environment = {
  OMP_NUM_THREADS: values.threads,
  OPENBLAS_NUM_THREADS: values.threads,
  MALLOC_MMAP_MAX_: '0',
  MALLOC_TRIM_THRESHOLD_: '100000000000',
  MALLOC_TOP_PAD_: '268435456',
};

for (const model of values.models.split(',')) {
  const options = {model, batch: BATCHES[model], threads};
  const torch = (channelsLast) => ({
    name: `torch${channelsLast ? ', channels last' : ''}`,
    command: [PYTHON, python],
    environment,
    options: {...options, channelsLast},
  });
  const results = await interleave([{name: '@cv/backend', module, options}, torch(false), torch(true)], {
    rounds: Number(values.rounds),
    steps: STEPS[model],
  });
  printTimes(`${model} [${options.batch}], one training step, ${threads} thread(s)`, results);
}
