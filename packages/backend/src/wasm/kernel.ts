import {getKernel} from '@tensorflow/tfjs-core';
import type {KernelConfig, KernelFunc, TensorInfo} from '@tensorflow/tfjs-core';
import {kernelModule, type KernelModule} from './kernel-module.js';
import type {WasmBackend} from './wasm-backend.js';

/** What a kernel of ours receives: tensors by name, attributes by name, where to compute. */
export interface KernelCall<Inputs, Attributes> {
  readonly inputs: Inputs;
  readonly attrs: Attributes;
  readonly backend: WasmBackend;
  readonly module: KernelModule;
}

/** Describes a kernel for the wasm backend. */
export function wasmKernel<Inputs, Attributes>(
  kernelName: string,
  run: (call: KernelCall<Inputs, Attributes>) => TensorInfo,
): KernelConfig {
  return describe(kernelName, run);
}

/** Describes a kernel with several results. */
export function wasmKernelOfMany<Inputs, Attributes>(
  kernelName: string,
  run: (call: KernelCall<Inputs, Attributes>) => TensorInfo[],
): KernelConfig {
  return describe(kernelName, run);
}

function describe<Inputs, Attributes>(
  kernelName: string,
  run: (call: KernelCall<Inputs, Attributes>) => TensorInfo | TensorInfo[],
): KernelConfig {
  const kernelFunc: KernelFunc = ({inputs, attrs, backend}) => {
    const wasmBackend = backend as WasmBackend;
    return run({
      inputs: inputs as Inputs,
      attrs: attrs as Attributes,
      backend: wasmBackend,
      module: kernelModule(wasmBackend),
    });
  };
  return {kernelName, backendName: 'wasm', kernelFunc};
}

/** Runs another kernel of the wasm backend from within a kernel; the caller disposes of the result. */
export function runWasmKernel(
  backend: WasmBackend,
  kernelName: string,
  inputs: Record<string, TensorInfo>,
  attrs: Record<string, number | boolean | string | number[]> = {},
): TensorInfo {
  return getKernel(kernelName, 'wasm').kernelFunc({inputs, attrs, backend}) as TensorInfo;
}

/** The shape of a batch of images or of a filter. */
export type Shape4D = [number, number, number, number];

/** The number of elements of a shape. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, dimension) => size * dimension, 1);
}
