// A prediction by TensorFlow.js alone, on its own wasm backend.
import {createModel} from '@cv/architectures';
import {setThreadsCount} from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';

/** @param {{model: string, threads: number}} options */
export async function prepare({model: name, threads}) {
  setThreadsCount(threads);
  await tf.setBackend('wasm');
  const model = createModel(name);
  const images = tf.randomUniform([1, 224, 224, 3], -1, 1, 'float32', 1);
  return async () => {
    const logits = model.predict(images);
    await logits.data();
    logits.dispose();
  };
}
