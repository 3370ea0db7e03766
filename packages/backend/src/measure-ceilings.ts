import * as tf from '@tensorflow/tfjs-core';
import {kernelModule} from './wasm/kernel-module.js';
import type {WasmBackend} from './wasm/wasm-backend.js';

/** What one thread of this machine can do at best in WebAssembly, as measured. */
export interface Ceilings {
  /** Multiply-adds without memory, in 10^9 operations a second. */
  readonly gigaflops: number;
  /** A copy between blocks that fit no cache, read and written bytes, in 10^9 a second. */
  readonly gigabytesPerSecond: number;
}

const STEPS = 1 << 23;
const FLOPS_PER_STEP = 96;
const COPIED_FLOATS = 1 << 23;
const COPIES = 8;
const FLOAT_BYTES = 4;

/**
 * Measures the ceilings of this machine, one after the other, in about 50 ms: what kernels are compared with.
 * The wasm backend must be in use. `now` is a clock in milliseconds, `performance.now` by default.
 *
 * @throws Error if another backend is in use.
 */
export function measureCeilings({now = () => performance.now()}: {now?: () => number} = {}): Ceilings {
  if (tf.getBackend() !== 'wasm') {
    throw new Error(
      `measureCeilings: the backend must be wasm; it is ${tf.getBackend()}. Call initBackend({prefer: 'wasm'}).`,
    );
  }
  const module = kernelModule(tf.backend() as unknown as WasmBackend);
  const computing = timed(now, () => module.call('ceiling_multiply_add', STEPS));
  const from = tf.zeros([COPIED_FLOATS]);
  const to = tf.zeros([COPIED_FLOATS]);
  const copying = timed(now, () => {
    for (let i = 0; i < COPIES; i++) {
      module.call('ceiling_copy', module.address(to), module.address(from), COPIED_FLOATS);
    }
  });
  tf.dispose([from, to]);
  return {
    gigaflops: (STEPS * FLOPS_PER_STEP) / computing / 1e9,
    gigabytesPerSecond: (COPIES * COPIED_FLOATS * FLOAT_BYTES * 2) / copying / 1e9,
  };
}

function timed(now: () => number, run: () => void): number {
  const started = now();
  run();
  return (now() - started) / 1000;
}
