import type {TensorInfo} from '@tensorflow/tfjs-core';
import {kernelBinary} from './kernel-binary.js';
import {memoryOf, type WasmBackend} from './wasm-backend.js';

/** Address in the module's memory, in bytes. */
export type Address = number;

/** What kernels/*.c export, where each function and its arguments are described. */
export const KERNEL_NAMES = [
  'adam_update',
  'average_pool',
  'average_pool_gradient',
  'batch_norm_apply',
  'batch_norm_blocks',
  'batch_norm_gradient_apply',
  'batch_norm_gradient_merge',
  'batch_norm_gradient_sums',
  'batch_norm_merge',
  'batch_norm_scale',
  'batch_norm_statistics',
  'binary_elements',
  'binary_rows',
  'ceiling_copy',
  'ceiling_multiply_add',
  'clip',
  'conv2d',
  'conv2d_filter_gradient',
  'conv2d_filter_gradient_scratch',
  'conv2d_input_gradient',
  'conv2d_input_gradient_filter_size',
  'conv2d_input_gradient_pack',
  'conv2d_input_gradient_scratch',
  'conv2d_scratch',
  'depthwise',
  'depthwise_filter_gradient',
  'depthwise_input_gradient',
  'expand_middle',
  'matmul',
  'matmul_b_size',
  'matmul_int32',
  'matmul_pack_b',
  'matmul_scratch',
  'max_pool',
  'max_pool_gradient',
  'pack_rotated_filter',
  'relu_gradient',
  'sgd_update',
  'softmax_cross_entropy',
  'sum_middle',
  'sum_middle_blocks',
  'sum_middle_merge',
  'unsorted_segment_sum',
  'winograd_conv2d',
  'winograd_conv2d_scratch',
  'winograd_filter',
  'winograd_filter_gradient',
  'winograd_filter_gradient_scratch',
  'winograd_filter_size',
  'winograd_rotated_filter',
  'winograd_tiles',
] as const;

export type KernelName = (typeof KERNEL_NAMES)[number];

type Exports = Record<KernelName, (...args: number[]) => number> & {
  readonly __stack_pointer: WebAssembly.Global<'i32'>;
};

/** How the work of one kernel call may be cut into pieces. */
export interface Work {
  /** The kernel computes units [0, count): images, rows, panels, as its source says. */
  readonly count: number;
  /** Pieces begin at multiples of this; default 1. */
  readonly step?: number;
  /** Floats of scratch space that a piece needs, maybe by its number of units. */
  readonly scratch?: number | ((units: number) => number);
  /** Roughly how many multiply-adds, or floats moved, there are in all: what is little is not worth sharing out. */
  readonly work?: number;
}

const STACK_BYTES = 65536;
const STRUCT_BYTES = 128;
const ALIGNMENT = 64;
const FLOAT_BYTES = 4;

/** The kernels' WebAssembly module on one backend's memory. */
export class KernelModule {
  readonly #exports: Exports;
  readonly #backend: WasmBackend;
  readonly #memory: WebAssembly.Memory;
  readonly #struct: Address;
  readonly #workspace: GrowingBuffer;
  readonly #scratch: GrowingBuffer;

  constructor(backend: WasmBackend) {
    this.#backend = backend;
    this.#memory = memoryOf(backend);
    const instance = new WebAssembly.Instance(compiled(isShared(this.#memory)), {
      env: {memory: this.#memory},
    });
    this.#exports = instance.exports as unknown as Exports;
    // The stack grows downwards, from the end of a block of our own: the module's default place is the host's.
    const {__stack_pointer: stackPointer} = this.#exports;
    stackPointer.value = new GrowingBuffer(backend).reserve(STACK_BYTES) + STACK_BYTES;
    this.#struct = new GrowingBuffer(backend).reserve(STRUCT_BYTES);
    this.#workspace = new GrowingBuffer(backend);
    this.#scratch = new GrowingBuffer(backend);
  }

  /** Calls a function on this thread. */
  call(name: KernelName, ...args: number[]): number {
    const kernel = this.#exports[name];
    if (kernel.length !== args.length) {
      throw new TypeError(`${name}: must get ${kernel.length} arguments; got ${args.length}.`);
    }
    return kernel(...args);
  }

  /** Computes all units of a kernel, whose arguments end with [scratch,] first unit, last unit. */
  run(name: KernelName, args: readonly number[], {count, scratch}: Work): void {
    const floats = typeof scratch === 'function' ? scratch(count) : scratch;
    const own = floats === undefined ? [] : [this.#scratch.reserve(floats * FLOAT_BYTES)];
    this.call(name, ...args, ...own, 0, count);
  }

  /** Where a tensor's data lies. */
  address(tensor: TensorInfo): Address {
    return this.#backend.dataIdMap.get(tensor.dataId).memoryOffset;
  }

  /** A buffer of so many floats for operands that the caller prepares; valid until the next call. */
  workspace(floats: number): Address {
    return this.#workspace.reserve(floats * FLOAT_BYTES);
  }

  /** Writes a C struct of ints; valid until the next call. */
  struct(fields: readonly number[]): Address {
    new Int32Array(this.#memory.buffer, this.#struct, fields.length).set(fields);
    return this.#struct;
  }
}

/** A block of the backend's memory that is replaced by a larger one when needed; its content is not kept. */
class GrowingBuffer {
  readonly #wasm: WasmBackend['wasm'];
  #address: Address = 0;
  #bytes = 0;

  constructor({wasm}: WasmBackend) {
    this.#wasm = wasm;
  }

  /** An aligned address with room for so many bytes. */
  reserve(bytes: number): Address {
    if (bytes > this.#bytes || !this.#address) {
      const {_malloc: malloc, _free: free} = this.#wasm;
      if (this.#address) free(this.#address);
      this.#address = malloc(bytes + ALIGNMENT) >>> 0;
      this.#bytes = this.#address ? bytes : 0;
      if (!this.#address) {
        throw new RangeError(
          `wasm backend: no memory left for ${bytes} bytes of scratch space. Use a smaller batch or dispose tensors.`,
        );
      }
    }
    return Math.ceil(this.#address / ALIGNMENT) * ALIGNMENT;
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
  return (compiledModules[shared ? 'shared' : 'single'] ??= new WebAssembly.Module(kernelBinary(shared)));
}

function isShared(memory: WebAssembly.Memory): boolean {
  return typeof SharedArrayBuffer !== 'undefined' && memory.buffer instanceof SharedArrayBuffer;
}
