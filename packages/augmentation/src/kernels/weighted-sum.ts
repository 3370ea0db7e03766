import {simd} from './simd/instance.js';

const {fround: f, max, min} = Math;

/** The sum of weights[k] * images[k] in float32, added in that order; bytes are truncated and clamped. */
export function weightedSum(
  images: readonly (Uint8Array | Float32Array)[],
  weights: readonly number[],
  to: Uint8Array | Float32Array,
): void {
  const wasm = simd();
  const factors = Float32Array.from(weights);
  if (wasm && images.every((image) => image instanceof Uint8Array) && to instanceof Uint8Array) {
    const {heap, kernels} = wasm;
    heap.begin(...images.map((image) => image.length), 4 * images.length, factors.byteLength, to.length);
    const addresses = Int32Array.from(images, (image) => heap.copyIn(image));
    const target = heap.room(to.length);
    kernels.weighted_sum(heap.copyIn(addresses), heap.copyIn(factors), images.length, target, to.length);
    heap.copyOut(target, to);
    return;
  }
  const isFloat = to instanceof Float32Array;
  for (let i = 0; i < to.length; i++) {
    let sum = 0;
    for (let k = 0; k < images.length; k++) sum = f(sum + f(factors[k]! * images[k]![i]!));
    to[i] = isFloat ? sum : min(255, max(0, sum)); // arrays of bytes truncate
  }
}
