import * as tf from '@tensorflow/tfjs-core';
import {platform} from '#platform';
import {allowRelaxedSimd, requestThreads} from './kernel-module.js';
import {allowWinograd} from './kernels/winograd.js';
import {SIMD_FILE} from './platform/platform.js';
import {registerTrainingKernels} from './register.js';
import {withSharedMemory} from './shared-memory.js';
import {WASM_VERSION} from './wasm-backend.js';

/** Where the wasm backend's three files lie: a folder (ending in `/`), or the URL of each file by its name. */
export type WasmPaths = string | Readonly<Record<string, string>>;

/** What the wasm backend may need to know to start. */
export interface StartOptions {
  readonly threads?: number;
  readonly winograd?: boolean;
  readonly relaxedSimd?: boolean;
  readonly wasmPaths?: WasmPaths;
}

const MOST_THREADS = 16;

/** How tfjs-backend-wasm starts itself; it registers that once, when it is loaded. */
let stockFactory: ReturnType<typeof tf.findBackendFactory> | undefined;

/** Loads the wasm backend and registers our kernels; returns why it cannot be used, or undefined. */
export async function loadWasm({
  threads,
  winograd = true,
  relaxedSimd = true,
  wasmPaths,
}: StartOptions): Promise<string | undefined> {
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  if (wasm.version_wasm !== WASM_VERSION) {
    return (
      `version ${wasm.version_wasm} is installed, and our kernels work in the memory of version ` +
      `${WASM_VERSION}: npm install @tensorflow/tfjs-backend-wasm@${WASM_VERSION}`
    );
  }
  if (!(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT'))) return 'this engine has no WebAssembly SIMD';
  registerTrainingKernels();
  allowWinograd(winograd);
  if (tf.engine().registry['wasm']) return undefined; // it runs already
  stockFactory ??= tf.findBackendFactory('wasm');
  // After tf.removeBackend('wasm') nothing is registered.
  if (!tf.findBackendFactory('wasm')) tf.registerBackend('wasm', stockFactory);
  allowRelaxedSimd(relaxedSimd);
  // TensorFlow.js' own threads are never used: ours take their place.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const wanted = threads ?? Math.min(platform.processors(), MOST_THREADS);
  const path = typeof wasmPaths === 'string' ? wasmPaths + SIMD_FILE : wasmPaths?.[SIMD_FILE];
  const binary = wanted > 1 && platform.canShareMemory() ? await platform.readBinary(path) : undefined;
  requestThreads(binary ? wanted : 1);
  if (binary) platform.useBinary(withSharedMemory(binary), wasm);
  else if (wasmPaths) wasm.setWasmPaths(wasmPaths);
  return undefined;
}
