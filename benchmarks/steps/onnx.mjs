// A prediction of an exported model by onnxruntime, natively or as WebAssembly.
import {createRequire} from 'node:module';
import {createModel} from '@cv/architectures';
import {exportOnnx} from '@cv/weights/onnx';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';

// onnxruntime is a development dependency of @cv/weights.
const require = createRequire(new URL('../../packages/weights/package.json', import.meta.url));

/** @param {{model: string, runtime: 'onnxruntime-node' | 'onnxruntime-web', threads: number}} options */
export async function prepare({model: name, runtime, threads}) {
  await tf.setBackend('wasm');
  const bytes = await exportOnnx(createModel(name));
  const {InferenceSession, Tensor, env} = require(runtime);
  env.wasm.numThreads = threads;
  const session = await InferenceSession.create(bytes, {intraOpNumThreads: threads, interOpNumThreads: 1});
  const [height, width, channels] = [224, 224, 3];
  const pixels = Float32Array.from({length: height * width * channels}, (_, i) => ((i % 255) - 127) / 127);
  const input = new Tensor('float32', pixels, [1, channels, height, width]);
  return () => session.run({input});
}
