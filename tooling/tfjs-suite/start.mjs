// Part of the bundle: starts the backend under test.
import * as tf from '@tensorflow/tfjs-core';
import {setWasmPaths} from '@tensorflow/tfjs-backend-wasm';
import '@tensorflow/tfjs-backend-cpu';
import {initBackend} from '@cv/backend';

/** Starts 'cpu', 'stock-wasm' or 'wasm' (ours); returns the name under which it is registered. */
export async function start(backend, {wasmFolder, threads}) {
  setWasmPaths(wasmFolder);
  if (backend === 'wasm') {
    const {name, passedOver} = await initBackend({prefer: 'wasm', threads});
    if (name !== 'wasm') throw new Error(`start: wasm was passed over: ${passedOver[0].reason}`);
    return name;
  }
  const name = backend.replace('stock-', '');
  if (!(await tf.setBackend(name))) throw new Error(`start: ${name} does not start.`);
  return name;
}
