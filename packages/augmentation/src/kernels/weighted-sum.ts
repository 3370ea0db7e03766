import {simd} from './simd/instance.js';

const {fround: f, max, min, trunc} = Math;

/** sum += weight * values, in float32. */
export function addWeighted(sum: Float32Array, values: Uint8Array | Float32Array, weight: number): void {
  const factor = f(weight);
  const wasm = simd();
  if (wasm && values instanceof Uint8Array) {
    const {heap, kernels} = wasm;
    heap.begin(sum.byteLength, values.length);
    const [total, source] = [heap.copyIn(sum), heap.copyIn(values)];
    kernels.add_weighted(total, source, values.length, factor);
    heap.copyOut(total, sum);
    return;
  }
  for (let i = 0; i < sum.length; i++) sum[i] = f(sum[i]! + f(factor * values[i]!));
}

/** Writes sums as they are, or truncated to bytes. */
export function storeSum(sum: Float32Array, to: Uint8Array | Float32Array): void {
  if (to instanceof Float32Array) to.set(sum);
  else for (let i = 0; i < sum.length; i++) to[i] = trunc(min(255, max(0, sum[i]!)));
}
