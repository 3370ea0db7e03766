// The backends that layers are timed on, each on one thread.
import * as tf from '@tensorflow/tfjs-core';
import {initBackend} from '@cv/backend';

/** @param {string} name 'wasm' (ours, which trains), 'stock' (wasm as TensorFlow.js ships it, which cannot) or 'cpu' */
export async function chooseBackend(name) {
  if (name === 'wasm') {
    await initBackend({prefer: 'wasm', threads: 1});
    return;
  }
  const backend = name === 'stock' ? 'wasm' : name;
  await import(`@tensorflow/tfjs-backend-${backend}`);
  await tf.setBackend(backend);
}
