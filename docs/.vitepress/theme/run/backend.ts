import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadsUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';

let started: Promise<unknown> | undefined;

/** Starts TensorFlow.js on the WebAssembly backend, or the next best one, once. */
export function loadBackend(): Promise<unknown> {
  started ??= start().catch((error: unknown) => {
    started = undefined; // so that the next run tries again
    throw error;
  });
  return started;
}

async function start() {
  const {initBackend} = await import('@cv/backend');
  return initBackend({
    prefer: 'wasm',
    wasmPaths: {
      'tfjs-backend-wasm.wasm': plainUrl,
      'tfjs-backend-wasm-simd.wasm': simdUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': threadsUrl,
    },
  });
}
