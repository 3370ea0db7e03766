import {initBackend, type InitBackendReport} from '@cv/backend';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadsUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';

/** Starts TensorFlow.js on WebAssembly, which is ready at once; on WebGL or plain JavaScript where that fails. */
export function startBackend(): Promise<InitBackendReport> {
  return initBackend({
    prefer: 'wasm',
    wasmPaths: {
      'tfjs-backend-wasm.wasm': plainUrl,
      'tfjs-backend-wasm-simd.wasm': simdUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': threadsUrl,
    },
  });
}

const NAMES: Readonly<Record<string, string>> = {
  wasm: 'WebAssembly',
  webgl: 'WebGL',
  webgpu: 'WebGPU',
  cpu: 'plain JavaScript (slow)',
};

/** The backend in one line, with the reason where it is not the one that was wanted. */
export function describeBackend({name, passedOver}: InitBackendReport): string {
  const wanted = passedOver.find((passed) => passed.name === 'wasm');
  return `Runs on ${NAMES[name] ?? name}${wanted ? `; WebAssembly was not used: ${wanted.reason}` : ''}.`;
}
