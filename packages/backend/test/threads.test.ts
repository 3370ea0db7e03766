import {spawnSync} from 'node:child_process';
import {Worker} from 'node:worker_threads';
import * as tf from '@tensorflow/tfjs-core';
import {describe, expect, test} from 'vitest';
import {initBackend} from '../src/index.js';
import {ThreadPool, type PoolHost} from '../src/wasm/thread-pool.js';
import {CONTROL} from '../src/wasm/worker-loop.js';
import {kernelBinary} from '../src/wasm/kernel-binary.js';
import {KERNEL_NAMES} from '../src/wasm/kernel-module.js';
import {withSharedMemory} from '../src/wasm/shared-memory.js';
import {runKernel} from './on-both.js';
import {randomTensor} from './random.js';

/** Starts wasm anew with so many threads. */
async function restart(threads: number): Promise<void> {
  tf.engine().reset();
  expect(await initBackend({prefer: 'wasm', threads})).toMatchObject({name: 'wasm', threads});
}

/** Results of all kernels that threads share out, on shapes that are large enough for it. */
function results(): Record<string, number[]> {
  const run = (compute: () => tf.Tensor | tf.Tensor[]) =>
    tf.tidy(() => [compute()].flat().flatMap((each) => [...each.dataSync()]));
  const random = (...shape: number[]) => randomTensor(shape, shape.length);
  const image = () => random(4, 18, 19, 24) as tf.Tensor4D;
  const dy = (...shape: number[]) => random(...shape);
  const same = {strides: [1, 1], pad: 'same', dataFormat: 'NHWC', dilations: [1, 1]};
  const strided = {...same, strides: [2, 2]};
  const by = (kernel: string, inputs: Record<string, tf.Tensor>, attrs: object) =>
    run(() => runKernel(kernel, inputs, attrs));
  return {
    matMul: run(() => tf.matMul(random(130, 70), random(70, 90))),
    winograd: run(() => tf.conv2d(image(), random(3, 3, 24, 32) as tf.Tensor4D, 1, 'same')),
    winogradFilter: by(
      'Conv2DBackpropFilter',
      {x: image(), dy: dy(4, 18, 19, 32)},
      {...same, filterShape: [3, 3, 24, 32]},
    ),
    direct: run(() => tf.conv2d(image(), random(5, 5, 24, 9) as tf.Tensor4D, 2, 'same')),
    directFilter: by(
      'Conv2DBackpropFilter',
      {x: image(), dy: dy(4, 9, 10, 9)},
      {...strided, filterShape: [5, 5, 24, 9]},
    ),
    scattered: by(
      'Conv2DBackpropInput',
      {dy: dy(4, 9, 10, 9), filter: random(5, 5, 24, 9)},
      {...strided, inputShape: [4, 18, 19, 24]},
    ),
    grouped: by(
      'CvGroupedConv2D',
      {x: image(), filter: random(3, 3, 4, 36)},
      {strides: [1, 1], pad: 'same', groups: 6},
    ),
    groupedInput: by(
      'CvGroupedConv2DBackpropInput',
      {dy: dy(4, 18, 19, 36), filter: random(3, 3, 4, 36)},
      {strides: [1, 1], pad: 'same', groups: 6, inputShape: [4, 18, 19, 24]},
    ),
    groupedFilter: by(
      'CvGroupedConv2DBackpropFilter',
      {x: image(), dy: dy(4, 18, 19, 36)},
      {strides: [1, 1], pad: 'same', groups: 6, filterShape: [3, 3, 4, 36]},
    ),
    depthwise: run(() =>
      tf.depthwiseConv2d(random(8, 40, 41, 16) as tf.Tensor4D, random(3, 3, 16, 1) as tf.Tensor4D, 1, 'same'),
    ),
    maxPool: run(() => tf.maxPool(random(8, 40, 41, 16) as tf.Tensor4D, 3, 2, 'same')),
    sum: run(() => tf.sum(random(40_000, 9), 0)),
    add: run(() => tf.add(random(40_000, 9), random(9))),
    batchNorm: run(
      () =>
        tf
          .engine()
          .runKernel(
            'CvBatchNorm',
            {x: random(9000, 17), gamma: random(17), beta: random(17)},
            {epsilon: 1e-3},
          ) as unknown as tf.Tensor[],
    ),
  };
}

test('any number of threads gives the same, bit for bit, twice', async () => {
  await restart(1);
  const expected = results();
  for (const threads of [2, 3]) {
    await restart(threads);
    expect(results()).toEqual(expected);
    expect(results()).toEqual(expected);
  }
});

test('Node ends by itself, with the backend or after disposing of it', () => {
  for (const ending of ['', "tf.removeBackend('wasm');"]) {
    const program = `
      import * as tf from '@tensorflow/tfjs-core';
      import {initBackend} from '@cv/backend';
      const {threads} = await initBackend({prefer: 'wasm', threads: 2});
      tf.matMul(tf.ones([200, 200]), tf.ones([200, 200])).dispose();
      console.log('threads', threads);
      ${ending}`;
    const {status, stdout} = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: 'packages/backend',
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect([status, stdout.trim()]).toEqual([0, 'threads 2']);
  }
});

// The kernel of Linux lists a process' threads.
test.runIf(process.platform === 'linux')('disposing of the backend ends every worker', () => {
  const program = `
    import {readdirSync} from 'node:fs';
    import {setTimeout} from 'node:timers/promises';
    import * as tf from '@tensorflow/tfjs-core';
    import {initBackend} from '@cv/backend';
    const threads = () => readdirSync('/proc/self/task').length;
    await initBackend({prefer: 'wasm', threads: 1});
    const alone = threads();
    tf.removeBackend('wasm');
    await initBackend({prefer: 'wasm', threads: 4});
    const together = threads();
    tf.removeBackend('wasm');
    for (let i = 0; i < 500 && threads() > alone; i++) await setTimeout(10);
    console.log(together - alone, threads() - alone);`;
  const {status, stdout} = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: 'packages/backend',
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect([status, stdout.trim()]).toEqual([0, '3 0']);
});

/** A pool on a memory of its own. */
function poolHost(): PoolHost {
  const memory = new WebAssembly.Memory({initial: 16, maximum: 65536, shared: true});
  const module = new WebAssembly.Module(kernelBinary(true));
  const {exports} = new WebAssembly.Instance(module, {env: {memory}});
  (exports['__stack_pointer'] as WebAssembly.Global).value = 1 << 19;
  let free = 1 << 19;
  return {
    module,
    memory,
    names: KERNEL_NAMES,
    kernels: KERNEL_NAMES.map((name) => exports[name] as (...args: number[]) => number),
    allocate: (bytes) => (free += Math.ceil(bytes / 64) * 64) - Math.ceil(bytes / 64) * 64,
  };
}

const clip = KERNEL_NAMES.indexOf('clip');
const call = {kernel: clip, count: 64, step: 4, pieces: 4, scratch: undefined};

describe('a worker that dies', () => {
  test('before a call is not missed', async () => {
    const host = poolHost();
    const pool = new ThreadPool(host, 2);
    expect(await pool.ready()).toBe(2);
    pool.dispose(); // ends the worker; a fresh pool never gets one up
    const alone = new ThreadPool(host, 2);
    const [from, to] = [host.allocate(256), host.allocate(256)];
    new Float32Array(host.memory.buffer, from, 64).fill(3);
    alone.run({...call, args: [from, to, 0, 2]}); // its worker has not started yet
    expect([...new Float32Array(host.memory.buffer, to, 64)]).toEqual(Array(64).fill(2));
    alone.dispose();
  });

  test('within a call gives an error, not a hang', async () => {
    const host = poolHost();
    const pool = new ThreadPool(host, 1, 100);
    // Takes one piece of whatever call comes and never finishes it.
    const thief = new Worker(
      `const {buffer, control, state} = require('node:worker_threads').workerData;
       const ints = new Int32Array(buffer, control, 16);
       require('node:worker_threads').parentPort.postMessage('up');
       for (;;) {
         const seen = Atomics.load(ints, state);
         if ((seen & 255) < Atomics.load(ints, 1) && Atomics.compareExchange(ints, state, seen, seen + 1) === seen) break;
       }`,
      {eval: true, workerData: {buffer: host.memory.buffer, control: pool.control, state: CONTROL.state}},
    );
    await new Promise((resolve) => thief.once('message', resolve));
    const big = host.allocate(4);
    const args = [big, big, 0, 2];
    const repeat = () => {
      for (let i = 0; i < 1_000_000; i++) pool.run({...call, count: 0, pieces: 254, args});
    };
    expect(repeat).toThrow('a worker thread died within an operation');
    expect(repeat).toThrow('a worker thread died'); // and again, at once
    await thief.terminate();
  });
});

test('after tf.removeBackend it starts again, with any number of threads', async () => {
  await initBackend({prefer: 'wasm'});
  for (const threads of [2, 1, 2, 1]) {
    tf.removeBackend('wasm');
    expect(await initBackend({prefer: 'wasm', threads})).toMatchObject({name: 'wasm', threads});
    expect(tf.sum(tf.ones([3])).dataSync()[0]).toBe(3);
  }
});

test('withSharedMemory refuses a binary that it does not know', () => {
  expect(() => withSharedMemory(kernelBinary(false))).toThrow(
    'binary must declare one memory with a maximum',
  );
});

test('memory stays flat over many steps', async () => {
  await restart(2);
  const step = () =>
    tf.tidy(() => {
      const x = tf.ones<tf.Rank.R4>([4, 16, 16, 8]);
      return tf.sum(tf.conv2d(x, tf.ones<tf.Rank.R4>([3, 3, 8, 8]), 1, 'same')).dataSync()[0];
    });
  step();
  const before = tf.memory();
  const heap = () => (tf.backend() as unknown as {wasm: {HEAPU8: Uint8Array}}).wasm.HEAPU8.buffer.byteLength;
  const bytes = heap();
  for (let i = 0; i < 300; i++) step();
  expect(tf.memory()).toEqual(before);
  expect(heap()).toBe(bytes);
});
