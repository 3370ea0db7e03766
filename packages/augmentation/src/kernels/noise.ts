import {roundFloat32} from '../math/round.js';
import {simd} from './simd/instance.js';

const {fround: f, max, min} = Math;

/** Two random words that a field of noise is made from: plain JSON, drawn by `drawNoiseSeed`. */
export type NoiseSeed = readonly [number, number];

/** Draws the seed of a field of noise. */
export function drawNoiseSeed(random: {uint32(): number}): NoiseSeed {
  return [random.uint32(), random.uint32()];
}

/**
 * The random 32 bits of one place in a field of noise, as a signed integer: two rounds of a bijective mixer over the
 * index. Much faster than the generator of the parameters, and any place can be computed alone.
 */
export function noiseWord(index: number, seed0: number, seed1: number): number {
  return mix32(mix32((index + seed0) | 0) ^ seed1);
}

function mix32(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/**
 * Adds normally distributed noise to every value, from a table of 65,536 equally likely numbers, times scale, plus
 * offset, in float32. Bytes are rounded half to even and clamped.
 */
export function addNoise(
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  table: Float32Array,
  seed: NoiseSeed,
  scale: number,
  offset: number,
): void {
  const wasm = simd();
  const [seed0, seed1] = seed;
  if (wasm && from instanceof Uint8Array) {
    const {heap, kernels} = wasm;
    heap.begin(from.byteLength, to.byteLength, table.byteLength);
    const [source, target, tableAt] = [heap.copyIn(from), heap.room(to.byteLength), heap.copyIn(table)];
    kernels.add_noise(source, target, from.length, tableAt, seed0 | 0, seed1 | 0, scale, offset);
    heap.copyOut(target, to);
    return;
  }
  const isBytes = to instanceof Uint8Array;
  for (let i = 0; i < from.length; i++) {
    const noise = table[noiseWord(i, seed0, seed1) >>> 16]!;
    const noisy = f(from[i]! + f(f(noise * scale) + offset));
    to[i] = isBytes ? roundFloat32(min(255, max(0, noisy))) : noisy;
  }
}

/** Fills with uniform numbers in [-1, 1), multiples of 2^-23: exact in float32. */
export function fillUniform(to: Float32Array, seed: NoiseSeed): void {
  const wasm = simd();
  if (wasm) {
    const {heap, kernels} = wasm;
    heap.begin(to.byteLength);
    const target = heap.room(to.byteLength);
    kernels.fill_uniform(target, to.length, seed[0] | 0, seed[1] | 0);
    heap.copyOut(target, to);
    return;
  }
  const [seed0, seed1] = seed;
  for (let i = 0; i < to.length; i++) to[i] = (noiseWord(i, seed0, seed1) >>> 8) / 8388608 - 1;
}
