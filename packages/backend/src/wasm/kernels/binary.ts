import {Add, broadcast_util, Multiply, RealDiv, Sub} from '@tensorflow/tfjs-core';
import type {TensorInfo} from '@tensorflow/tfjs-core';
import type {KernelModule} from '../kernel-module.js';
import {sizeOf, wasmKernel} from '../kernel.js';
import {stockKernel} from '../stock.js';

/** The numbers of kernels/binary.c. */
const OPERATIONS = {[Add]: 0, [Sub]: 1, [Multiply]: 2, [RealDiv]: 3} as const;

/** An operation of two float32 tensors. The usual ways of broadcasting run in our kernels, the rest in the stock ones. */
function binary(kernelName: keyof typeof OPERATIONS & string) {
  return wasmKernel<{a: TensorInfo; b: TensorInfo}, object>(kernelName, ({inputs, backend, module}) => {
    const {a, b} = inputs;
    const shape = broadcast_util.assertAndGetBroadcastShape(a.shape, b.shape);
    const combine = a.dtype === 'float32' && b.dtype === 'float32' && plan(a.shape, b.shape, shape);
    if (!combine) return stockKernel(kernelName).kernelFunc({inputs: {a, b}, backend}) as TensorInfo;
    const y = backend.makeOutput(shape, 'float32');
    combine(module, OPERATIONS[kernelName], module.address(a), module.address(b), module.address(y));
    return y;
  });
}

type Combine = (module: KernelModule, operation: number, a: number, b: number, y: number) => void;

/** How our kernels compute this; undefined if they cannot. */
function plan(a: readonly number[], b: readonly number[], y: readonly number[]): Combine | undefined {
  const [sizeA, sizeB, size] = [sizeOf(a), sizeOf(b), sizeOf(y)];
  if ((sizeA === size || sizeA === 1) && (sizeB === size || sizeB === 1)) {
    const [stepA, stepB] = [Number(sizeA === size), Number(sizeB === size)];
    return (module, operation, a, b, out) =>
      module.run('binary_elements', [operation, a, stepA, b, stepB, out], {count: size, step: 4, work: size});
  }
  const columns = Math.min(sizeA, sizeB);
  if (Math.max(sizeA, sizeB) !== size || !isSuffix(sizeA < sizeB ? a : b, y)) return undefined;
  const [stepA, stepB] = [sizeA < sizeB ? 0 : columns, sizeA < sizeB ? columns : 0];
  return (module, operation, a, b, out) =>
    module.run('binary_rows', [operation, a, stepA, b, stepB, out, columns], {
      count: size / columns,
      work: size,
    });
}

/** Whether a shape, apart from ones in front, is the end of another. */
function isSuffix(shape: readonly number[], of: readonly number[]): boolean {
  const first = shape.findIndex((size) => size !== 1);
  const core = shape.slice(first);
  return core.every((size, axis) => size === of[of.length - core.length + axis]);
}

export const add = binary(Add);
export const sub = binary(Sub);
export const multiply = binary(Multiply);
export const realDiv = binary(RealDiv);
