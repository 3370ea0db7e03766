import * as tf from '@tensorflow/tfjs-core';
import {latestReport, type PassedOver} from './init-backend.js';
import {usesRelaxedSimd} from './wasm/kernel-module.js';
import type {WasmBackend} from './wasm/wasm-backend.js';

/** The facts about backend and machine that a bug report needs. */
export interface BackendReport {
  /** The backend in use, by its name in TensorFlow.js; undefined before one is set. */
  readonly backend: string | undefined;
  readonly threads: number | undefined;
  readonly passedOver: readonly PassedOver[];
  readonly tfjs: string;
  /** `Node v20.20.2 on linux x64`, or the browser's user agent. */
  readonly platform: string;
  readonly simd: boolean;
  /** Whether the wasm backend's kernels multiply and add in one instruction; see `initBackend`'s option. */
  readonly relaxedSimd: boolean;
  /** Whether memory can be shared between threads: in a page only if it is cross-origin isolated. */
  readonly sharedMemory: boolean;
  /** Number of kernels that the backend has. */
  readonly kernels: number;
}

/** A module with one SIMD instruction, for WebAssembly.validate. */
const SIMD_PROBE = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
];

/**
 * Describes the backend in use and where it runs, as plain data to paste into a bug report.
 *
 * @example
 * ```ts
 * import {backendReport, initBackend} from '@cv/backend';
 *
 * await initBackend({prefer: 'wasm'});
 * backendReport().backend; // => 'wasm'
 * ```
 */
export function backendReport(): BackendReport {
  const backend: string | undefined = tf.getBackend() ?? undefined;
  const report = latestReport();
  return {
    backend,
    threads: report?.threads,
    passedOver: report?.passedOver ?? [],
    tfjs: tf.version_core,
    platform: platform(),
    simd: typeof WebAssembly !== 'undefined' && WebAssembly.validate(Uint8Array.from(SIMD_PROBE)),
    relaxedSimd: backend === 'wasm' && usesRelaxedSimd(tf.backend() as unknown as WasmBackend),
    sharedMemory: typeof SharedArrayBuffer !== 'undefined',
    kernels: backend ? tf.getKernelsForBackend(backend).length : 0,
  };
}

function platform(): string {
  if (typeof process !== 'undefined' && process.versions?.node) {
    return `Node ${process.version} on ${process.platform} ${process.arch}`;
  }
  return typeof navigator === 'undefined' ? 'unknown' : navigator.userAgent;
}
