// How near to the machine's limits the wasm kernels come.
//
//   node benchmarks/kernels.mjs [--filter conv] [--rounds 5] [--threads 1]      after npm run build
//
// Each line: the kernel's speed, the ceiling that was measured beside it (multiply-adds without memory, or a copy), the
// part of it that was reached; medians over the rounds. Speeds count the operations of the textbook algorithm, so that a
// faster one may pass 100 %.
import {parseArgs} from 'node:util';
import * as tf from '@tensorflow/tfjs-core';
import {initBackend, measureCeilings} from '@cv/backend';
import {processorTime} from './lib/alternate.mjs';
import {median} from './lib/interleave.mjs';
import {KERNEL_CASES} from './lib/kernel-cases.mjs';

const {values} = parseArgs({
  options: {
    filter: {type: 'string', default: ''},
    rounds: {type: 'string', default: '5'},
    threads: {type: 'string', default: '1'},
  },
});
/** Clocks of processor time are coarse: each round computes for about so long. */
const ROUND_MILLISECONDS = 30;
const rounds = Number(values.rounds);
await initBackend({prefer: 'wasm', threads: Number(values.threads)});

/** With one thread, the processor's time: whatever else the machine does then disturbs little. Milliseconds. */
const now = values.threads === '1' ? processorTime : () => performance.now();

/** Median speed of a case, in 10^9 operations or bytes a second, and the median ceiling measured in between. */
function measure({run, flops, bytes}) {
  const speeds = [];
  const ceilings = [];
  run();
  const started = performance.now();
  run();
  const repeats = Math.ceil(ROUND_MILLISECONDS / (performance.now() - started));
  for (let round = 0; round < rounds; round++) {
    const ceiling = measureCeilings({now});
    ceilings.push(flops ? ceiling.gigaflops : ceiling.gigabytesPerSecond);
    const started = now();
    for (let i = 0; i < repeats; i++) run();
    speeds.push((repeats * (flops ?? bytes)) / (now() - started) / 1e6);
  }
  return {speed: median(speeds), ceiling: median(ceilings) * Number(values.threads)};
}

const filter = new RegExp(values.filter);
for (const {name, prepare} of KERNEL_CASES) {
  if (!filter.test(name)) continue;
  const scope = tf.engine();
  scope.startScope();
  const prepared = prepare();
  const {speed, ceiling} = measure({
    ...prepared,
    run: () => tf.dispose(prepared.run()),
  });
  scope.endScope();
  const unit = prepared.flops ? 'GFLOP/s' : 'GB/s   ';
  const part = Math.round((100 * speed) / ceiling);
  console.log(
    `${name.padEnd(52)} ${speed.toFixed(1).padStart(7)} ${unit} of ${ceiling.toFixed(1).padStart(6)}  ${String(part).padStart(4)} %`,
  );
}
