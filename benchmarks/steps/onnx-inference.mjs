// The forward pass of steps/inference.mjs in onnxruntime-web.
import * as tf from '@tensorflow/tfjs-core';
import {createModel} from '@cv/architectures';
import {initBackend} from '@cv/backend';
import {exportOnnx} from '@cv/weights/onnx';

export async function prepare({model: name, batch, threads, runtime}) {
  const {env, InferenceSession, Tensor} = await import(runtime);
  env.wasm.numThreads = threads;
  await initBackend({prefer: 'wasm', threads: 1});
  const model = createModel(name, {seed: 1});
  const bytes = await exportOnnx(model);
  const [, height, width, channels] = model.inputs[0].shape;
  tf.removeBackend('wasm');
  const session = await InferenceSession.create(bytes, {executionProviders: ['wasm']});
  const shape = [batch, channels, height, width];
  const pixels = Float32Array.from(
    {length: batch * channels * height * width},
    (_, i) => (i % 255) / 127 - 1,
  );
  const input = new Tensor('float32', pixels, shape);
  return () => session.run({input});
}
