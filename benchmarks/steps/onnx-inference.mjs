// The prediction of steps/inference.mjs by onnxruntime, natively or as WebAssembly.
import {createRequire} from 'node:module';
import {createModel} from '@cv/architectures';
import {exportOnnx} from '@cv/weights/onnx';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';

// onnxruntime is a development dependency of @cv/weights.
const require = createRequire(new URL('../../packages/weights/package.json', import.meta.url));

/** @param {{model: string, batch: number, threads: number, runtime: 'onnxruntime-node' | 'onnxruntime-web'}} options */
export async function prepare({model: name, batch, threads, runtime}) {
  const {InferenceSession, Tensor, env} = require(runtime);
  env.wasm.numThreads = threads;
  await tf.setBackend('wasm');
  const model = createModel(name, {seed: 1});
  const [, height, width, channels] = model.inputs[0].shape;
  const bytes = await exportOnnx(model);
  tf.removeBackend('wasm'); // its memory and threads
  const session = await InferenceSession.create(bytes, {intraOpNumThreads: threads, interOpNumThreads: 1});
  const shape = [batch, channels, height, width];
  const count = shape.reduce((a, b) => a * b);
  const pixels = Float32Array.from({length: count}, (_, i) => ((i % 255) - 127) / 127);
  const input = new Tensor('float32', pixels, shape);
  return () => session.run({input});
}
