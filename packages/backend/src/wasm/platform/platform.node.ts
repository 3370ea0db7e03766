import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {availableParallelism} from 'node:os';
import {dirname, join} from 'node:path';
import {Worker} from 'node:worker_threads';
import * as tf from '@tensorflow/tfjs-core';
import type {BackendWasm} from '@tensorflow/tfjs-backend-wasm';
import {takePieces, workerLoop} from '../worker-loop.js';
import {SIMD_FILE, type Platform} from './platform.js';

type WasmModule = BackendWasm['wasm'];
type Cwrap = (name: string, returns: string | null, takes: string[]) => (...args: number[]) => number;

const require = createRequire(import.meta.url);
/** Among backends, if nobody sets one: what tfjs-backend-wasm registers itself with. */
const PRIORITY = 2;

export const platform: Platform = {
  canShareMemory: () => true,
  processors: availableParallelism,
  readBinary: (path) =>
    readFile(path ?? join(dirname(require.resolve('@tensorflow/tfjs-backend-wasm')), SIMD_FILE)),
  useBinary(binary, {BackendWasm}) {
    if (tf.findBackendFactory('wasm')) tf.removeBackend('wasm');
    tf.registerBackend('wasm', async () => new BackendWasm(await startModule(binary)), PRIORITY);
  },
  startWorker(data) {
    const source = `(${workerLoop})(require('node:worker_threads').workerData, ${takePieces});`;
    // The program's own flags, such as --input-type, are not for this text.
    const worker = new Worker(source, {eval: true, workerData: data, execArgv: []});
    worker.unref();
    worker.on('error', () => {}); // a dead worker takes no more pieces; the others do them
    return {terminate: () => void worker.terminate()};
  },
};

/**
 * Starts the single-threaded module of tfjs-backend-wasm on another binary, through the package's own start-up code.
 * (`setWasmPaths` takes a file or a URL to fetch; this needs neither a writable folder nor `fetch`.)
 */
async function startModule(binary: Uint8Array): Promise<WasmModule> {
  type Factory = (config: {wasmBinary: Uint8Array}) => Promise<{cwrap: Cwrap}>;
  const factory = require('@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js') as Factory;
  const module = await factory({wasmBinary: binary});
  const {cwrap} = module;
  // What the package's own start-up adds for its backend class.
  const tfjs = {
    init: cwrap('init', null, []),
    initWithThreadsCount: cwrap('init_with_threads_count', null, ['number']),
    getThreadsCount: cwrap('get_threads_count', 'number', []),
    registerTensor: cwrap('register_tensor', null, ['number', 'number', 'number']),
    disposeData: cwrap('dispose_data', null, ['number']),
    dispose: cwrap('dispose', null, []),
  };
  return Object.assign(module, {tfjs}) as unknown as WasmModule;
}
