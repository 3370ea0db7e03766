import {backend_util, Einsum, util} from '@tensorflow/tfjs-core';
import type {EinsumAttrs, Tensor, TensorInfo} from '@tensorflow/tfjs-core';
import {runWasmKernel, wasmKernel} from '../kernel.js';

/** Einstein summation, as products and sums along the path that tfjs-core plans. */
export const einsum = wasmKernel<Record<string, TensorInfo>, EinsumAttrs>(
  Einsum,
  ({inputs, attrs: {equation}, backend}) => {
    const terms = Object.values(inputs);
    const {allDims, summedDims, idDims} = backend_util.decodeEinsumEquation(equation, terms.length);
    backend_util.checkEinsumDimSizes(allDims.length, idDims, terms as Tensor[]);
    const {path, steps} = backend_util.getEinsumComputePath(summedDims, idDims);
    const made: TensorInfo[] = [];
    const run = (
      ...call: Parameters<typeof runWasmKernel> extends [unknown, ...infer Rest] ? Rest : never
    ) => {
      const result = runWasmKernel(backend, ...call);
      made.push(result);
      return result;
    };

    let rank = allDims.length;
    /** A term with its dimensions in the order of the result and of size 1 where it has none. */
    const aligned = (term: number) => {
      const {permutationIndices: perm, expandDims} = backend_util.getEinsumPermutation(rank, idDims[term]!);
      const original = terms[term]!;
      const x = backend_util.isIdentityPermutation(perm) ? original : run('Transpose', {x: original}, {perm});
      const shape = x.shape.slice();
      for (const dimension of expandDims) shape.splice(dimension, 0, 1);
      return util.arraysEqual(x.shape, shape) ? x : run('Reshape', {x}, {shape});
    };

    let product: TensorInfo | undefined;
    steps.forEach((termsOfStep, step) => {
      for (const term of termsOfStep) {
        const x = aligned(term);
        product = product ? run('Multiply', {a: x, b: product}) : x;
      }
      if (step === steps.length - 1) return;
      if (path[step]! >= 0) {
        const axis = path[step]! - (allDims.length - rank);
        product = run('Sum', {x: product!}, {axis, keepDims: false});
      }
      rank--;
    });

    const result = product!;
    for (const tensor of made) if (tensor !== result) backend.disposeData(tensor.dataId);
    if (made.includes(result)) return result;
    backend.incRef(result.dataId); // an input as it is, shared
    return {dataId: result.dataId, shape: result.shape, dtype: result.dtype};
  },
);
