import {tensor4d, type Tensor4D} from '@tensorflow/tfjs-core';

/** FNV-1a of the key's UTF-8 bytes, 32 bit. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * `count` values in [0, 1) for the entry `key`: a hash of the index, the same in torch's scripts (`tooling/torch/fill.py`).
 *
 * @example
 * ```ts
 * uniform('fc.weight', 4, 0);
 * ```
 */
export function uniform(key: string, count: number, seed: number): Float64Array {
  const offset = fnv1a(key) ^ seed;
  const values = new Float64Array(count);
  // A plain loop, here and below: models have a hundred million weights.
  for (let index = 0; index < count; index++) {
    let hash = (Math.imul(index, 0x9e3779b1) + offset) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
    values[index] = (hash >>> 8) / 2 ** 24;
  }
  return values;
}

/**
 * The value of a torch state-dict entry by formula (torch's layout, row-major), chosen so that signals neither vanish
 * nor explode: running variances in [0.375, 0.625), a norm's scale in [0.5, 1), weights of two axes and more uniform
 * with variance 2 / fan-in, everything else in [-0.1, 0.1).
 */
export function fill(key: string, shape: readonly number[], seed: number): Float32Array {
  const u = uniform(key, product(shape), seed);
  const valueFor = valueOf(key, shape);
  const values = new Float32Array(u.length);
  for (let index = 0; index < u.length; index++) values[index] = valueFor(u[index]!);
  return values;
}

function valueOf(key: string, shape: readonly number[]): (u: number) => number {
  if (key.endsWith('running_var')) return (u) => 0.375 + 0.25 * u;
  if (key.endsWith('weight') && shape.length === 1) return (u) => 0.5 + 0.5 * u;
  if (key.endsWith('weight') && shape.length >= 2) {
    const bound = Math.sqrt(6 / product(shape.slice(1)));
    return (u) => bound * (2 * u - 1);
  }
  return (u) => 0.1 * (2 * u - 1);
}

/** The images that torch's scripts put in: `[batch, height, width, channels]`, values in [-1, 1). */
export function parityInput(shape: [number, number, number, number], seed: number): Tensor4D {
  return tensor4d(
    Float32Array.from(uniform('input', product(shape), seed), (u) => 2 * u - 1),
    shape,
  );
}

export function product(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}
