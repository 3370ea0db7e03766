import type {TensorInfo} from '@tensorflow/tfjs-core';
import {kernelBinary} from './kernel-binary.js';
import {KeptOperands} from './kept-operands.js';
import {hasRelaxedSimd} from './relaxed-simd.js';
import {ThreadPool} from './thread-pool.js';
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
  'conv2d_filter',
  'conv2d_filter_gradient',
  'conv2d_filter_gradient_fours',
  'conv2d_filter_gradient_scratch',
  'conv2d_filter_size',
  'conv2d_input_gradient',
  'conv2d_input_gradient_filter_size',
  'conv2d_input_gradient_pack',
  'conv2d_input_gradient_panels',
  'conv2d_input_gradient_scratch',
  'conv2d_rotated_filter',
  'conv2d_scratch',
  'depthwise',
  'depthwise_filter_gradient',
  'depthwise_filter_gradient_scratch',
  'depthwise_phase_filter',
  'depthwise_phase_pad',
  'depthwise_phase_taps',
  'depthwise_scratch',
  'expand_middle',
  'matmul',
  'matmul_b_size',
  'matmul_few_rows',
  'matmul_int32',
  'matmul_pack_b',
  'matmul_scratch',
  'max_pool',
  'max_pool_gradient',
  'relu_gradient',
  'sgd_update',
  'softmax_cross_entropy',
  'sum_middle',
  'sum_middle_blocks',
  'sum_middle_merge',
  'unsorted_segment_sum',
  'winograd_conv2d',
  'winograd_conv2d_fours',
  'winograd_conv2d_scratch',
  'winograd_filter',
  'winograd_filter_gradient',
  'winograd_filter_gradient_scratch',
  'winograd_filter_size',
  'winograd_rotated_filter',
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
  readonly work: number;
  /** Each piece repeats part of the work, such as packing: no more pieces than threads, then. */
  readonly repeats?: boolean;
}

const STACK_BYTES = 65536;
const STRUCT_BYTES = 128;
const ALIGNMENT = 64;
const FLOAT_BYTES = 4;
/** What is less than about 10 microseconds' work is not worth waking anybody. */
const MIN_WORK = 1 << 17;
const PIECES_PER_THREAD = 2;

/** Threads that backends started from now on compute with. */
let requestedThreads = 1;

/** Sets how many threads backends that are started from now on compute with, where their memory is shared. */
export function requestThreads(threads: number): void {
  requestedThreads = threads;
}

let relaxedSimdAllowed = true;

/** Sets whether backends that are started from now on use relaxed SIMD, where the engine has it. */
export function allowRelaxedSimd(allowed: boolean): void {
  relaxedSimdAllowed = allowed;
}

/** The kernels' WebAssembly module on one backend's memory. */
export class KernelModule {
  /** Whether it multiplies and adds in one instruction. */
  readonly relaxedSimd = relaxedSimdAllowed && hasRelaxedSimd();
  readonly #exports: Exports;
  readonly #backend: WasmBackend;
  readonly #memory: WebAssembly.Memory;
  readonly #struct: Address;
  readonly #workspace: GrowingBuffer;
  readonly #kept: KeptOperands;
  /** One for each thread. */
  readonly #scratch: readonly GrowingBuffer[];
  readonly #pool: ThreadPool | undefined;

  constructor(backend: WasmBackend) {
    this.#backend = backend;
    this.#memory = memoryOf(backend);
    const shared = isShared(this.#memory);
    const module = compiled(shared, this.relaxedSimd);
    const instance = new WebAssembly.Instance(module, {env: {memory: this.#memory}});
    this.#exports = instance.exports as unknown as Exports;
    const allocate = (bytes: number) => new GrowingBuffer(backend).reserve(bytes);
    // The stack grows downwards, from the end of a block of our own: the module's default place is the host's.
    const {__stack_pointer: stackPointer} = this.#exports;
    stackPointer.value = allocate(STACK_BYTES) + STACK_BYTES;
    this.#struct = allocate(STRUCT_BYTES);
    this.#workspace = new GrowingBuffer(backend);
    this.#kept = keptWithData(backend);
    if (shared && requestedThreads > 1) {
      const kernels = KERNEL_NAMES.map((name) => this.#exports[name]);
      const host = {module, memory: this.#memory, names: KERNEL_NAMES, kernels, allocate};
      this.#pool = new ThreadPool(host, requestedThreads);
    }
    this.#scratch = Array.from({length: this.#pool?.threads ?? 1}, () => new GrowingBuffer(backend));
  }

  /** Waits until the threads are up; returns how many there are. */
  async threadsReady(): Promise<number> {
    return (await this.#pool?.ready()) ?? 1;
  }

  /** Ends the threads. The memory goes with the backend. */
  dispose(): void {
    this.#pool?.dispose();
  }

  /** Calls a function on this thread. */
  call(name: KernelName, ...args: number[]): number {
    const kernel = this.#exports[name];
    if (kernel.length !== args.length) {
      throw new TypeError(`${name}: must get ${kernel.length} arguments; got ${args.length}.`);
    }
    return kernel(...args);
  }

  /** Computes all units of a kernel, whose arguments end with [scratch,] first unit, last unit; on all threads. */
  run(name: KernelName, args: readonly number[], work: Work): void {
    this.#pool?.check();
    const {count, step = 1, scratch} = work;
    const pieces = this.#piecesOf(work);
    const unitsOfPiece = Math.min(count, Math.ceil(count / pieces / step) * step);
    const floats = typeof scratch === 'function' ? scratch(unitsOfPiece) : scratch;
    const reserve = (buffer: GrowingBuffer) => buffer.reserve((floats ?? 0) * FLOAT_BYTES);
    if (!this.#pool || pieces === 1) {
      const own = floats === undefined ? [] : [reserve(this.#scratch[0]!)];
      this.call(name, ...args, ...own, 0, count);
      return;
    }
    this.#pool.run({
      kernel: KERNEL_NAMES.indexOf(name),
      args,
      count,
      step,
      pieces,
      scratch: floats === undefined ? undefined : this.#scratch.map(reserve),
    });
  }

  #piecesOf({count, step = 1, work, repeats}: Work): number {
    if (!this.#pool || work < MIN_WORK) return 1;
    const most = this.#pool.threads * (repeats ? 1 : PIECES_PER_THREAD);
    return Math.max(1, Math.min(most, Math.ceil(count / step), Math.floor(work / (MIN_WORK / 2))));
  }

  /** Where a tensor's data lies. */
  address(tensor: TensorInfo): Address {
    return this.#backend.dataIdMap.get(tensor.dataId).memoryOffset;
  }

  /** A buffer of so many floats for operands that the caller prepares; valid until the next call. */
  workspace(floats: number): Address {
    return this.#workspace.reserve(floats * FLOAT_BYTES);
  }

  /**
   * An operand of so many floats that `prepare` makes of a tensor, `key` saying how; valid until the next call. It is made
   * anew each time, unless the tensor is used again and again.
   */
  prepared(tensor: TensorInfo, key: string, floats: number, prepare: (address: Address) => void): Address {
    const kept = this.#kept.find(tensor.dataId, key, floats * FLOAT_BYTES);
    const address = kept?.address ?? this.workspace(floats);
    if (!kept?.isReady) prepare(address);
    return address;
  }

  /** So many words to write C structs into, as ints and as floats; valid until the next call. */
  table(words: number): {address: Address; ints: Int32Array; floats: Float32Array} {
    const address = this.workspace(words);
    const {buffer} = this.#memory;
    return {
      address,
      ints: new Int32Array(buffer, address, words),
      floats: new Float32Array(buffer, address, words),
    };
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

/** Operands that are freed when the backend disposes of the data that they were made of. */
function keptWithData(backend: WasmBackend): KeptOperands {
  const kept = new KeptOperands(backend);
  const disposeData = backend.disposeData.bind(backend);
  backend.disposeData = (dataId, force) => {
    const gone = disposeData(dataId, force);
    if (gone) kept.release(dataId);
    return gone;
  };
  return kept;
}

const modules = new WeakMap<object, KernelModule>();

/** The kernels on a backend's memory; made at the first call for that backend. */
export function kernelModule(backend: WasmBackend): KernelModule {
  let module = modules.get(backend.wasm);
  if (!module) modules.set(backend.wasm, (module = new KernelModule(backend)));
  return module;
}

/** Ends the threads that compute for a backend; called when the backend is disposed of. */
export function disposeKernelModule(backend: WasmBackend): void {
  modules.get(backend.wasm)?.dispose();
}

/** Whether the kernels that compute for a backend use relaxed SIMD; false before its first kernel. */
export function usesRelaxedSimd(backend: WasmBackend): boolean {
  return modules.get(backend.wasm)?.relaxedSimd ?? false;
}

const compiledModules = new Map<string, WebAssembly.Module>();

function compiled(shared: boolean, relaxed: boolean): WebAssembly.Module {
  const key = `${shared} ${relaxed}`;
  let module = compiledModules.get(key);
  if (!module) compiledModules.set(key, (module = new WebAssembly.Module(kernelBinary(shared, relaxed))));
  return module;
}

function isShared(memory: WebAssembly.Memory): boolean {
  return typeof SharedArrayBuffer !== 'undefined' && memory.buffer instanceof SharedArrayBuffer;
}
