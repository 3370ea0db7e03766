import {Worker} from 'node:worker_threads';
import * as tf from '@tensorflow/tfjs-core';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {platform} from '#platform';
import {initBackend} from '../src/index.js';
import {KERNEL_NAMES} from '../src/wasm/kernel-module.js';
import {ThreadPool} from '../src/wasm/thread-pool.js';
import {CONTROL, type WorkerData} from '../src/wasm/worker-loop.js';
import {poolHost} from './pool-host.js';

afterEach(() => vi.restoreAllMocks());

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

/** Starts wasm on two threads; returns the worker that is the second, and its control block. */
async function withWorker() {
  const startWorker = vi.spyOn(platform, 'startWorker');
  tf.engine().reset();
  expect(await initBackend({prefer: 'wasm', threads: 2})).toMatchObject({name: 'wasm', threads: 2});
  const {memory, control}: WorkerData = startWorker.mock.calls[0]![0];
  return {
    worker: startWorker.mock.results[0]!.value as ReturnType<typeof platform.startWorker>,
    ints: new Int32Array(memory.buffer, control, CONTROL.ints),
  };
}

/**
 * The pool looks at the clock when it has handed out a call, and while it waits: the first time the worker is ended, as
 * soon as it has taken its piece; then every look takes five seconds, so that nobody waits for long.
 */
function endWithinNextCall({worker, ints}: Awaited<ReturnType<typeof withWorker>>): void {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    if (clock === 0) {
      while ((Atomics.load(ints, CONTROL.state) & 255) === 0);
      worker.terminate();
    }
    return (clock += 5000);
  });
}

test('a worker terminated within an operation: an error then and later, and the backend starts anew', async () => {
  const started = await withWorker();
  const large = tf.ones<tf.Rank.R2>([2048, 2048]); // a piece takes about a tenth of a second
  const small = tf.ones([2]);
  const error =
    'a worker thread died within an operation, or the backend was disposed of. Start again: tf.remove';
  endWithinNextCall(started);
  expect(() => tf.matMul(large, large)).toThrow(error);
  expect(() => tf.matMul(large, large)).toThrow(error);
  expect(() => tf.add(small, small)).toThrow(error); // too little to share out, and yet
  expect([...(await small.data())]).toEqual([1, 1]); // what was there can be saved
  vi.restoreAllMocks();

  tf.removeBackend('wasm');
  expect(await initBackend({prefer: 'wasm', threads: 2})).toMatchObject({name: 'wasm', threads: 2});
  expect(tf.sum(tf.ones([300, 300])).dataSync()[0]).toBe(90_000);
});
