// The prediction of steps/inference.mjs by TensorFlow.js alone, on its own wasm backend.
import {createModel} from '@cv/architectures';
import {setThreadsCount} from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import {predictor} from '../lib/predictor.mjs';

/** @param {{model: string, batch: number, threads: number}} options */
export async function prepare({model, batch, threads}) {
  setThreadsCount(threads);
  await tf.setBackend('wasm');
  return predictor(createModel(model, {seed: 1}), batch);
}
