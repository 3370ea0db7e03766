import {platform} from '#platform';
import type {RunningWorker} from './platform/platform.js';
import {CONTROL, CONTROL_BYTES, takePieces} from './worker-loop.js';

type Address = number;

/** What the pool needs from the module whose kernels it runs. */
export interface PoolHost {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly names: readonly string[];
  readonly kernels: readonly ((...args: number[]) => unknown)[];
  /** Memory that stays allocated, aligned to 64 bytes. */
  allocate(bytes: number): Address;
}

/** One kernel call, to be cut into pieces. */
export interface PoolCall {
  /** The kernel's index. */
  readonly kernel: number;
  readonly args: readonly number[];
  readonly count: number;
  readonly step: number;
  readonly pieces: number;
  /** Scratch space of each thread, if the kernel takes any. */
  readonly scratch: readonly Address[] | undefined;
}

const STACK_BYTES = 65536;
const SPINS = 1000;
const SLEEP_MILLISECONDS = 1;

/**
 * Threads that compute kernels together. Each takes the next piece of a call when it has done its last one, the calling
 * thread too. So nobody waits for a worker that sleeps, is busy elsewhere or is gone; only for pieces that were taken.
 * Pieces are computed the same whoever does it: results do not depend on the number of threads.
 */
export class ThreadPool {
  /** The calling thread and the workers. */
  readonly threads: number;
  readonly control: Address;
  readonly #host: PoolHost;
  readonly #ints: Int32Array;
  readonly #doubles: Float64Array;
  readonly #workers: RunningWorker[];
  readonly #patience: number;
  #broken = false;

  /** @param patience milliseconds to wait at least for a piece that a worker took. */
  constructor(host: PoolHost, threads: number, patience = 10_000) {
    this.threads = Math.min(threads, CONTROL.maxThreads);
    this.#host = host;
    this.#patience = patience;
    this.control = host.allocate(CONTROL_BYTES);
    const {buffer} = host.memory;
    this.#ints = new Int32Array(buffer, this.control, CONTROL.ints).fill(0);
    this.#doubles = new Float64Array(
      buffer,
      this.control + CONTROL.ints * 4,
      CONTROL.maxArguments + CONTROL.maxThreads,
    );
    this.#workers = Array.from({length: this.threads - 1}, (_, index) =>
      platform.startWorker({
        module: host.module,
        memory: host.memory,
        stack: host.allocate(STACK_BYTES) + STACK_BYTES,
        control: this.control,
        thread: index + 1,
        kernels: host.names,
        layout: CONTROL,
      }),
    );
  }

  /** Waits until all workers are up, for so many milliseconds at most; returns the threads that compute. */
  async ready(milliseconds = 5000): Promise<number> {
    const deadline = performance.now() + milliseconds;
    while (this.#up() < this.threads && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return this.#up();
  }

  /** @throws Error if a thread died earlier: what the pool computed then is incomplete. */
  check(): void {
    if (this.#broken) throw this.#died();
  }

  /** Computes a call on all threads. */
  run({kernel, args, count, step, pieces, scratch}: PoolCall): void {
    const ints = this.#ints;
    const doubles = this.#doubles;
    this.check();
    ints[CONTROL.kernel] = kernel;
    ints[CONTROL.count] = count;
    ints[CONTROL.step] = step;
    ints[CONTROL.argumentCount] = args.length;
    ints[CONTROL.hasScratch] = Number(scratch !== undefined);
    ints[CONTROL.failed] = 0;
    doubles.set(args, CONTROL.arguments);
    if (scratch) doubles.set(scratch, CONTROL.scratch);
    Atomics.store(ints, CONTROL.finished, 0);
    // The last call's pieces are all taken, so nobody takes one of these before the state says so.
    const call = (ints[CONTROL.state]! >> 8) + 1;
    Atomics.store(ints, CONTROL.state, (call << 8) | 255);
    Atomics.store(ints, CONTROL.pieces, pieces);
    Atomics.store(ints, CONTROL.state, call << 8);
    Atomics.notify(ints, CONTROL.state);

    const started = performance.now();
    takePieces(ints, doubles, this.#host.kernels, 0, CONTROL);
    this.#waitFor(pieces, performance.now() - started);
    if (Atomics.load(ints, CONTROL.failed)) {
      throw new Error(`wasm backend: ${this.#host.names[kernel]} failed on a thread. Use a smaller batch.`);
    }
  }

  /** Ends the workers. */
  dispose(): void {
    this.#broken = true;
    for (const worker of this.#workers) worker.terminate();
  }

  /** Waits for pieces that others took; `own` is how long this thread computed. */
  #waitFor(pieces: number, own: number): void {
    const ints = this.#ints;
    for (let spins = 0; spins < SPINS; spins++) {
      if (Atomics.load(ints, CONTROL.finished) === pieces) return;
    }
    const deadline = performance.now() + Math.max(this.#patience, 20 * own);
    for (;;) {
      const finished = Atomics.load(ints, CONTROL.finished);
      if (finished === pieces) return;
      if (performance.now() > deadline) {
        this.#broken = true;
        throw this.#died();
      }
      // A page's main thread must not sleep.
      if (typeof document === 'undefined') {
        Atomics.wait(ints, CONTROL.finished, finished, SLEEP_MILLISECONDS);
      }
    }
  }

  #up(): number {
    return Atomics.load(this.#ints, CONTROL.ready) + 1;
  }

  #died(): Error {
    return new Error(
      'wasm backend: a worker thread died within an operation, or the backend was disposed of. ' +
        "Start again: tf.removeBackend('wasm') and initBackend(), or a new process.",
    );
  }
}
