import {getKernel, registerKernel, unregisterKernel} from '@tensorflow/tfjs-core';
import type {KernelConfig} from '@tensorflow/tfjs-core';

/** Kernels of tfjs-backend-wasm that ours replaced, by name. */
const replaced = new Map<string, KernelConfig>();
const ours = new WeakSet<KernelConfig>();

/** Registers a kernel of ours in place of the stock one, which stays reachable for the cases that it does well. */
export function replaceKernel(kernel: KernelConfig): void {
  const present = getKernel(kernel.kernelName, 'wasm') as KernelConfig | undefined;
  if (present) {
    if (!ours.has(present)) replaced.set(kernel.kernelName, present);
    unregisterKernel(kernel.kernelName, 'wasm');
  }
  // The stock kernel's own preparation for a new backend must go on.
  const stock = replaced.get(kernel.kernelName);
  const config = {
    ...kernel,
    setupFunc: stock?.setupFunc ?? kernel.setupFunc,
    disposeFunc: stock?.disposeFunc ?? kernel.disposeFunc,
  };
  ours.add(config);
  registerKernel(config);
}

/** The stock kernel that ours replaced. */
export function stockKernel(name: string): KernelConfig {
  const kernel = replaced.get(name);
  if (!kernel) throw new TypeError(`stockKernel: name must be that of a replaced kernel; got ${name}.`);
  return kernel;
}
