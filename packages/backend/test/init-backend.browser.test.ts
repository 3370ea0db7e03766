import * as tf from '@tensorflow/tfjs-core';
import {version_layers} from '@tensorflow/tfjs-layers';
import {expect, test} from 'vitest';
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threaded from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import {backendReport, initBackend} from '@cv/backend';

const wasmPaths = {
  'tfjs-backend-wasm.wasm': plain,
  'tfjs-backend-wasm-simd.wasm': simd,
  'tfjs-backend-wasm-threaded-simd.wasm': threaded,
};

test('wasm starts in a page and has the gradients of a convolution', async () => {
  expect(version_layers).toBe(tf.version_core); // its import registers the gradients
  const report = await initBackend({prefer: 'wasm', threads: 2, wasmPaths});
  expect(report).toEqual({name: 'wasm', threads: 2, passedOver: []});
  expect(backendReport()).toMatchObject({backend: 'wasm', simd: true});
  const filter = tf.tensor4d([1, 2, 3, 4], [2, 2, 1, 1]);
  const x = tf.tensor4d([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 3, 1]);
  const gradient = tf.grad((w) => tf.conv2d(x, w as tf.Tensor4D, 1, 'valid'))(filter);
  // Each tap sees four pixels: 1+2+4+5, 2+3+5+6, 4+5+7+8, 5+6+8+9.
  expect([...(await gradient.data())]).toEqual([12, 16, 24, 28]);
  expect(backendReport().relaxedSimd).toBe(true); // every Chromium since 114
});

test('WebGL is taken where a graphics card draws it, and passed over where software does', async () => {
  const {name, passedOver} = await initBackend({wasmPaths});
  const reason = passedOver.find((each) => each.name === 'webgl')?.reason ?? 'a graphics card';
  expect(`${name}: ${reason}`).toMatch(/^(webgl: a graphics card|webgpu: .*|wasm: .*(software|no WebGL).*)$/);
});
