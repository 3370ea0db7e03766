import {kernelBinary} from '../src/wasm/kernel-binary.js';
import {KERNEL_NAMES} from '../src/wasm/kernel-module.js';
import type {PoolHost} from '../src/wasm/thread-pool.js';

/** What a pool of threads needs, on a memory of its own. */
export function poolHost(): PoolHost {
  const memory = new WebAssembly.Memory({initial: 16, maximum: 65536, shared: true});
  const module = new WebAssembly.Module(kernelBinary(true));
  const {exports} = new WebAssembly.Instance(module, {env: {memory}});
  (exports['__stack_pointer'] as WebAssembly.Global).value = 1 << 19;
  let free = 1 << 19;
  return {
    module,
    memory,
    names: KERNEL_NAMES,
    kernels: KERNEL_NAMES.map((name) => exports[name] as (...args: number[]) => number),
    allocate: (bytes) => (free += Math.ceil(bytes / 64) * 64) - Math.ceil(bytes / 64) * 64,
  };
}
