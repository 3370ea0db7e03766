import type {TensorInfo} from '@tensorflow/tfjs-core';
import {KERNELS_BASE64, SHARED_KERNELS_BASE64} from './kernels.generated.js';
import {memoryOf, type WasmBackend} from './wasm-backend.js';

/** Address in the module's memory, in bytes. */
export type Address = number;

/** What kernels/*.c export; each function is described there. */
export interface KernelExports {
  readonly __stack_pointer: WebAssembly.Global<'i32'>;
  conv2d_filter_gradient_scratch(window: Address): number;
  conv2d_filter_gradient(
    window: Address,
    x: Address,
    dy: Address,
    dw: Address,
    scratch: Address,
    kFirst: number,
    kLast: number,
  ): void;
  conv2d_input_gradient_filter_size(window: Address): number;
  conv2d_input_gradient_scratch(window: Address): number;
  conv2d_input_gradient_pack(
    window: Address,
    w: Address,
    packed: Address,
    panelFirst: number,
    panelLast: number,
  ): void;
  conv2d_input_gradient(
    window: Address,
    dy: Address,
    packedFilter: Address,
    dx: Address,
    scratch: Address,
    imageFirst: number,
    imageLast: number,
  ): void;
  depthwise_input_gradient(
    window: Address,
    dy: Address,
    w: Address,
    dx: Address,
    imageFirst: number,
    imageLast: number,
  ): void;
  depthwise_filter_gradient(
    window: Address,
    x: Address,
    dy: Address,
    dw: Address,
    tapFirst: number,
    tapLast: number,
  ): void;
  matmul_b_size(k: number, n: number): number;
  matmul_scratch(): number;
  matmul_pack_b(
    b: Address,
    k: number,
    n: number,
    transposed: number,
    packed: Address,
    panelFirst: number,
    panelLast: number,
  ): void;
  matmul(
    a: Address,
    packedB: Address,
    c: Address,
    m: number,
    k: number,
    n: number,
    aTransposed: number,
    scratch: Address,
    rowFirst: number,
    rowLast: number,
  ): void;
  max_pool_gradient(
    window: Address,
    x: Address,
    dy: Address,
    dx: Address,
    imageFirst: number,
    imageLast: number,
  ): void;
  average_pool_gradient(
    window: Address,
    dy: Address,
    dx: Address,
    imageFirst: number,
    imageLast: number,
  ): void;
  unsorted_segment_sum(
    x: Address,
    segments: Address,
    y: Address,
    rows: number,
    size: number,
    segmentCount: number,
  ): void;
}

const STACK_BYTES = 65536;
const STRUCT_BYTES = 128;
const ALIGNMENT = 64;

/** The kernels' WebAssembly module on one backend's memory, with scratch space that grows as needed. */
export class KernelModule {
  readonly exports: KernelExports;
  readonly #backend: WasmBackend;
  readonly #memory: WebAssembly.Memory;
  readonly #struct: Address;
  #scratch: Address = 0;
  #scratchBytes = 0;

  constructor(backend: WasmBackend) {
    this.#backend = backend;
    this.#memory = memoryOf(backend);
    const instance = new WebAssembly.Instance(compiled(isShared(this.#memory)), {
      env: {memory: this.#memory},
    });
    this.exports = instance.exports as unknown as KernelExports;
    // The stack grows downwards, from the end of a block of our own: the module's default place is the host's.
    const {__stack_pointer: stackPointer} = this.exports;
    stackPointer.value = this.#allocate(STACK_BYTES) + STACK_BYTES;
    this.#struct = this.#allocate(STRUCT_BYTES);
  }

  /** Where a tensor's data lies. */
  address(tensor: TensorInfo): Address {
    return this.#backend.dataIdMap.get(tensor.dataId).memoryOffset;
  }

  /** Addresses of scratch buffers of these many floats each, valid until the next call. */
  scratch(...floats: number[]): Address[] {
    const {_malloc: malloc, _free: free} = this.#backend.wasm;
    const bytes = floats.map((count) => Math.ceil((count * 4) / ALIGNMENT) * ALIGNMENT);
    const total = bytes.reduce((sum, count) => sum + count, 0);
    if (total > this.#scratchBytes) {
      if (this.#scratch) free(this.#scratch);
      this.#scratchBytes = 0;
      this.#scratch = malloc(total + ALIGNMENT) >>> 0;
      if (!this.#scratch) throw outOfMemory(total);
      this.#scratchBytes = total;
    }
    let next = align(this.#scratch);
    return bytes.map((count) => (next += count) - count);
  }

  /** Writes a C struct of ints; valid until the next call. */
  struct(fields: readonly number[]): Address {
    new Int32Array(this.#memory.buffer, this.#struct, fields.length).set(fields);
    return this.#struct;
  }

  #allocate(bytes: number): Address {
    const {_malloc: malloc} = this.#backend.wasm;
    const address = malloc(bytes + ALIGNMENT) >>> 0;
    if (!address) throw outOfMemory(bytes);
    return align(address);
  }
}

const modules = new WeakMap<object, KernelModule>();

/** The kernels on a backend's memory; made at the first call for that backend. */
export function kernelModule(backend: WasmBackend): KernelModule {
  let module = modules.get(backend.wasm);
  if (!module) modules.set(backend.wasm, (module = new KernelModule(backend)));
  return module;
}

const compiledModules: {single?: WebAssembly.Module; shared?: WebAssembly.Module} = {};

function compiled(shared: boolean): WebAssembly.Module {
  return shared
    ? (compiledModules.shared ??= new WebAssembly.Module(decode(SHARED_KERNELS_BASE64)))
    : (compiledModules.single ??= new WebAssembly.Module(decode(KERNELS_BASE64)));
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function isShared(memory: WebAssembly.Memory): boolean {
  return typeof SharedArrayBuffer !== 'undefined' && memory.buffer instanceof SharedArrayBuffer;
}

function align(address: Address): Address {
  return Math.ceil(address / ALIGNMENT) * ALIGNMENT;
}

function outOfMemory(bytes: number): RangeError {
  return new RangeError(
    `wasm backend: no memory left for ${bytes} bytes of scratch space. Use a smaller batch or dispose tensors.`,
  );
}
