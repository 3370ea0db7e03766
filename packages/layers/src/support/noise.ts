import {mul, tensor, type Tensor} from '@tensorflow/tfjs-core';
import {layerSeed} from './initializers.js';

/** MurmurHash3's finaliser: every bit of the input moves about half of the output's. */
function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * Random numbers of a layer in training, from a counter: number `index` of draw `step` is a hash of the layer's seed
 * and name, the step and the index. So they are the same on every backend, in Node and in browsers, and two draws are
 * never the same.
 */
export class Noise {
  /** Draws so far. Set it to replay draws, or to go on with a training that was interrupted. */
  step = 0;
  private readonly key: number;

  constructor(seed: number, layerName: string) {
    this.key = layerSeed(seed, layerName);
  }

  /** The next draw: `count` values in [0, 1), multiples of 2^-24. */
  uniform(count: number): Float32Array {
    const offset = mix(this.key + mix(++this.step));
    const values = new Float32Array(count);
    for (let index = 0; index < count; index++) {
      values[index] = (mix(Math.imul(index, 0x9e3779b1) + offset) >>> 8) / 2 ** 24;
    }
    return values;
  }
}

/** 0 with probability `rate`, else 1 / (1 - rate), so that a product keeps its expectation. */
export function dropMask(noise: Noise, shape: number[], rate: number): Tensor {
  const kept = 1 / (1 - rate);
  const values = noise.uniform(shape.reduce((a, b) => a * b, 1));
  return tensor(
    values.map((u) => (u < rate ? 0 : kept)),
    shape,
  );
}

/** Dropout of single values. The mask is a constant of the graph, so that the gradient goes through the same one. */
export function dropout(x: Tensor, rate: number, noise: Noise, training: boolean | undefined): Tensor {
  return training && rate > 0 ? mul(x, dropMask(noise, x.shape, rate)) : x;
}
