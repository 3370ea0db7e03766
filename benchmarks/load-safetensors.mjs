// Loading ResNet-50's 102 MB of safetensors into the model, against reading the file and copying it once.
//
//   node --expose-gc benchmarks/load-safetensors.mjs     (after npm run build)
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createModel} from '@cv/architectures';
import {loadStateDict, readSafetensors, toStateDict, writeSafetensors} from '@cv/weights';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';

const ROUNDS = 9;

await tf.setBackend('wasm');
const folder = mkdtempSync(join(tmpdir(), 'load-safetensors-'));
const file = join(folder, 'resnet50.safetensors');
try {
  const model = createModel('resnet50', {seed: 1});
  writeFileSync(file, writeSafetensors(await toStateDict(model)));
  const ratios = [];
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    const plain = await time(() => new Uint8Array(readFileSync(file)).slice());
    globalThis.gc?.();
    const loading = await time(async () => loadStateDict(model, await readSafetensors(file)));
    ratios.push(loading / plain);
  }
  const median = ratios.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ratios, median, peakMegabytes: Math.round(peak)}));
} finally {
  rmSync(folder, {recursive: true});
}

async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
