import {afterEach, expect, test, vi} from 'vitest';
import {platform} from '#platform';
import {KERNEL_NAMES} from '../src/wasm/kernel-module.js';
import {ThreadPool} from '../src/wasm/thread-pool.js';
import {CONTROL, takePieces, workerLoop, type WorkerData} from '../src/wasm/worker-loop.js';
import {poolHost} from './pool-host.js';

afterEach(() => vi.restoreAllMocks());

const urlOf = (source: string) => URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));

/** The worker holds it as long as it lives. */
const LOCK = 'a living worker';

/**
 * Starts the pool's worker below another one, which ends it when it has taken a piece: the page's own thread, busy with
 * the call, could not. Chromium ends a worker that computes two seconds after it was asked to.
 */
function startDoomedWorker(data: WorkerData) {
  const live = `(${workerLoop})(data, ${takePieces})`;
  const worker = urlOf(`onmessage = ({data}) => navigator.locks.request('${LOCK}', () => ${live});`);
  const parent = new Worker(
    urlOf(`onmessage = ({data}) => {
      const worker = new Worker('${worker}');
      worker.postMessage(data);
      const ints = new Int32Array(data.memory.buffer, data.control, ${CONTROL.ints});
      const watch = setInterval(() => {
        if ((Atomics.load(ints, ${CONTROL.state}) & 255) === 0) return;
        clearInterval(watch);
        worker.terminate();
      }, 10);
    };`),
  );
  parent.postMessage(data, []);
  return {terminate: () => parent.terminate()};
}

/** About 2 * 10^11 operations, three seconds and more, for a kernel that computes in registers alone. */
const LONG = 2 ** 31 - 1;

test('a worker terminated within a call gives an error, not a hang, then and later', async () => {
  expect(globalThis.crossOriginIsolated).toBe(true);
  vi.spyOn(platform, 'startWorker').mockImplementation(startDoomedWorker);
  const host = poolHost();
  const kernel = KERNEL_NAMES.indexOf('ceiling_multiply_add');
  const kernels = [...host.kernels];
  // On this thread the kernel only waits until the worker has the other piece.
  kernels[kernel] = () => {
    const ints = new Int32Array(host.memory.buffer, pool.control, CONTROL.ints);
    while ((Atomics.load(ints, CONTROL.state) & 255) < 2);
  };
  const pool = new ThreadPool({...host, kernels}, 2, 2500);
  expect(await pool.ready()).toBe(2);
  const call = {kernel, args: [LONG], count: 2, step: 1, pieces: 2, scratch: undefined};
  expect(() => pool.run(call)).toThrow('a worker thread died within an operation');
  expect(() => pool.run(call)).toThrow('a worker thread died within an operation'); // and again, at once
  await navigator.locks.request(LOCK, () => {}); // it is dead indeed
  pool.dispose();
});
