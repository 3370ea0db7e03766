import type {DataType, TensorInfo} from '@tensorflow/tfjs-core';

/** The parts of tfjs-backend-wasm's backend object that the kernels use; checked for version 4.22.0. */
export interface WasmBackend {
  readonly wasm: {
    _malloc(bytes: number): number;
    _free(address: number): void;
    /** The instance's exports in the single-threaded build. */
    readonly asm?: {readonly memory?: WebAssembly.Memory};
    /** The shared memory of the threaded build. */
    readonly wasmMemory?: WebAssembly.Memory;
  };
  readonly dataIdMap: {get(dataId: object): {readonly memoryOffset: number}};
  makeOutput(shape: number[], dtype: DataType): TensorInfo;
  typedArrayFromHeap(tensor: TensorInfo): Float32Array | Int32Array | Uint8Array;
  disposeData(dataId: object, force?: boolean): boolean;
  incRef(dataId: object): void;
}

/** The version of tfjs-backend-wasm whose memory layout the kernels know. */
export const WASM_VERSION = '4.22.0';

/** Memory of the module behind a backend. */
export function memoryOf(backend: WasmBackend): WebAssembly.Memory {
  const memory = backend.wasm.wasmMemory ?? backend.wasm.asm?.memory;
  if (!memory) {
    throw new TypeError(
      `memoryOf: backend must be that of @tensorflow/tfjs-backend-wasm ${WASM_VERSION}; ` +
        'got one whose memory is not where that version keeps it. Install that version.',
    );
  }
  return memory;
}
