// Loading ResNet-50's 102 MB of safetensors from disk into the model: how long it takes beside reading the file and copying
// it once, and how much memory at most beside the file and the model.
//
//   node --expose-gc benchmarks/load-safetensors.mjs [--rounds 9]     (after npm run build; memory on Linux alone)
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {createModel} from '@cv/architectures';
import {loadStateDict, readSafetensors, toStateDict, writeSafetensors} from '@cv/weights';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import {median} from './lib/interleave.mjs';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '9'}, write: {type: 'string'}}});
const MEGABYTE = 2 ** 20;

await tf.setBackend('wasm');
if (values.write) {
  writeFileSync(values.write, writeSafetensors(await toStateDict(createModel('resnet50', {seed: 1}))));
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), 'load-safetensors-'));
const file = join(folder, 'resnet50.safetensors');
try {
  // In a process of its own, whose memory is not this one's.
  execFileSync(process.execPath, [import.meta.filename, '--write', file]);
  const bare = memory('VmRSS');
  const model = createModel('resnet50', {seed: 2});
  await loadOnce(bare, model); // the first load, before the timing has filled the memory
  await compare(model);
} finally {
  rmSync(folder, {recursive: true});
}

/** The most memory that the process has while it loads, over what it had before there were a model and a file. */
async function loadOnce(bare, model) {
  globalThis.gc?.();
  const resting = memory('VmRSS') - bare;
  resetPeak();
  loadStateDict(model, await readSafetensors(file));
  const peak = memory('VmHWM') - bare;
  const fileSize = statSync(file).size / MEGABYTE;
  const modelSize = (model.countParams() * 4) / MEGABYTE;
  console.log(
    `memory: ${resting.toFixed(0)} MB with the model, at most ${peak.toFixed(0)} MB while it loads: ` +
      `${(peak - resting).toFixed(0)} MB more; ` +
      `model ${modelSize.toFixed(0)} MB + file ${fileSize.toFixed(0)} MB = ${(modelSize + fileSize).toFixed(0)} MB`,
  );
}

async function compare(model) {
  const [plain, loading] = [[], []];
  for (let round = 0; round < Number(values.rounds); round++) {
    globalThis.gc?.();
    plain.push(await time(() => new Uint8Array(readFileSync(file)).slice()));
    globalThis.gc?.();
    loading.push(await time(async () => loadStateDict(model, await readSafetensors(file))));
  }
  const ratio = median(loading.map((milliseconds, i) => milliseconds / plain[i]));
  console.log(
    `time: load ${median(loading).toFixed(0)} ms, read and copy ${median(plain).toFixed(0)} ms: ${ratio.toFixed(2)} times as long`,
  );
}

async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Megabytes by Linux' account: VmRSS is what the process has, VmHWM the most that it had. */
function memory(field) {
  if (process.platform !== 'linux') return NaN;
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(new RegExp(`${field}:\\s*(\\d+) kB`).exec(status)[1]) / 1024;
}

function resetPeak() {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}
