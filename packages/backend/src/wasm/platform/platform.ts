import type {BackendWasm} from '@tensorflow/tfjs-backend-wasm';
import type {WorkerData} from '../worker-loop.js';

/** A running worker. */
export interface RunningWorker {
  terminate(): void;
}

/** What the package tfjs-backend-wasm exports, as far as we use it. */
export interface WasmPackage {
  readonly BackendWasm: typeof BackendWasm;
  setWasmPaths(paths: string | Record<string, string>, usePlatformFetch?: boolean): void;
}

/** What differs between Node and browsers; `#platform` in package.json picks the implementation. */
export interface Platform {
  /** Whether memory can be shared between threads. */
  readonly canShareMemory: () => boolean;
  /** How many threads can compute at once. */
  readonly processors: () => number;
  /** The stock SIMD binary, from a path or URL or from where the package is; undefined if it cannot be known where. */
  readonly readBinary: (path: string | undefined) => Promise<Uint8Array | undefined>;
  /** Makes the wasm backend start on this binary. */
  readonly useBinary: (binary: Uint8Array<ArrayBuffer>, wasm: WasmPackage) => void;
  /** Starts a worker. It does not keep a program alive. */
  readonly startWorker: (data: WorkerData) => RunningWorker;
}

/** The names under which tfjs-backend-wasm looks for its binaries. */
export const SIMD_FILE = 'tfjs-backend-wasm-simd.wasm';
export const WASM_FILES = ['tfjs-backend-wasm.wasm', SIMD_FILE, 'tfjs-backend-wasm-threaded-simd.wasm'];
