import {
  type NamedAttrMap,
  type NamedTensorMap,
  type Tensor,
  engine,
  getBackend,
  getKernel,
} from '@tensorflow/tfjs-core';

/**
 * Runs a kernel that the current backend may have under a name of ours (`CvAdamUpdate`; @cv/backend gives the wasm
 * backend several): the same as a composition of TensorFlow.js' operations, in one pass over the memory.
 *
 * @returns its outputs, or nothing where the backend does not have it: then compose.
 */
export function runNamedKernel(
  name: string,
  inputs: NamedTensorMap | readonly Tensor[],
  attributes: Readonly<Record<string, number | boolean | number[]>> = {},
): Tensor[] | undefined {
  if (!getKernel(name, getBackend())) return undefined;
  return engine().runKernel(name, inputs as NamedTensorMap, attributes as NamedAttrMap) as Tensor[];
}
