import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import {expectClose, type Tolerance} from '@cv/test-kit';
import {initBackend} from '../src/index.js';

/** Starts wasm with our kernels, as the backend under test. */
export async function startWasm(): Promise<void> {
  await initBackend({prefer: 'wasm'});
}

/** Asserts that a computation gives on wasm what it gives on TensorFlow.js' plain cpu backend. */
export async function expectSameOnBoth(compute: () => tf.Tensor, tolerance?: Tolerance): Promise<void> {
  const results: {shape: number[]; dtype: string; values: Float32Array | Int32Array | Uint8Array}[] = [];
  for (const backend of ['cpu', 'wasm']) {
    await tf.setBackend(backend);
    const result = tf.tidy(compute);
    results.push({shape: result.shape, dtype: result.dtype, values: result.dataSync()});
    result.dispose();
  }
  const [expected, actual] = results as [(typeof results)[0], (typeof results)[0]];
  if (String(actual.shape) !== String(expected.shape) || actual.dtype !== expected.dtype) {
    throw new Error(
      `wasm gives ${actual.dtype} [${actual.shape}], cpu ${expected.dtype} [${expected.shape}]`,
    );
  }
  expectClose(actual.values, expected.values, {relative: 1e-5, absolute: 1e-7, ...tolerance});
}

/** Runs a kernel by its name, as gradients do. */
export function runKernel(name: string, inputs: Record<string, tf.Tensor>, attrs: object = {}): tf.Tensor {
  return tf.engine().runKernel(name, inputs, attrs as tf.NamedAttrMap) as tf.Tensor;
}
