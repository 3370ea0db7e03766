import {finite, integer, rangeError, typeError} from '../errors.js';
import {betaVariate, dirichletVariate} from './beta.js';
import {normalVariate} from './normal.js';
import {philox4x32} from './philox.js';

/** What a stream of random numbers depends on, and nothing else. */
export interface RngKey {
  /** The experiment's seed: an integer from 0 to 2^53 - 1. */
  readonly seed: number;
  /** The epoch: an integer from 0 to 2^32 - 1. */
  readonly epoch: number;
  /** The index of the sample in the data set: an integer from 0 to 2^32 - 1. */
  readonly sample: number;
  /** The step of the pipeline: an integer from 0 to 2^32 - 1. `compose` gives every step its own. */
  readonly step: number;
}

/** A stream of random numbers. Two streams with the same key give the same numbers on every engine. */
export interface Rng {
  readonly key: RngKey;
  /** An integer from 0 to 2^32 - 1. */
  uint32(): number;
  /** A number in [0, 1), a multiple of 2^-32. */
  float(): number;
  /** A number in [low, high). */
  uniform(low: number, high: number): number;
  /** An integer in [low, high), each as likely as the others. */
  integer(low: number, high: number): number;
  /** True with probability `p`. */
  boolean(p: number): boolean;
  /** One element of a list that is not empty. */
  choice<T>(values: readonly T[]): T;
  /** The integers 0 to n - 1 in random order. */
  permutation(n: number): number[];
  /** A normally distributed number. */
  normal(mean?: number, std?: number): number;
  /** A number in [0, 1] from the beta distribution; `a` and `b` at least 0.001. */
  beta(a: number, b: number): number;
  /** Numbers that add up to 1, from the Dirichlet distribution; parameters at least 0.001. */
  dirichlet(alphas: readonly number[]): number[];
  /** A stream of its own for a part: independent of how many numbers this one gave. */
  fork(part: number): Rng;
}

const MAX_UINT32 = 0xffffffff;
const TWO_32 = 4294967296;

/**
 * A counter-based generator (Philox4x32-10): every number is a function of the key and of its position in the
 * stream. The same sample gets the same augmentation whatever the batch size, the worker or the order.
 *
 * @param key the seed, and what else the numbers shall depend on; `epoch`, `sample` and `step` default to 0
 * @throws RangeError when a part of the key is not an integer in its range
 * @example
 * ```ts
 * import {rng} from '@cv/augmentation';
 *
 * const random = rng({seed: 7, epoch: 0, sample: 42});
 * random.uint32(); // => 652300395
 * random.integer(0, 10); // => 7
 * ```
 */
export function rng(key: Partial<RngKey> & {readonly seed: number}): Rng {
  if (typeof key !== 'object' || key === null) {
    typeError('rng', 'key', 'an object {seed, epoch, sample, step}', key, 'Write rng({seed: 1}).');
  }
  const {seed, epoch = 0, sample = 0, step = 0} = key;
  integer('rng', 'seed', seed, 0, Number.MAX_SAFE_INTEGER);
  integer('rng', 'epoch', epoch, 0, MAX_UINT32);
  integer('rng', 'sample', sample, 0, MAX_UINT32);
  integer('rng', 'step', step, 0, MAX_UINT32);
  return new PhiloxRng({seed, epoch, sample, step});
}

class PhiloxRng implements Rng {
  readonly key: RngKey;
  /** Words of Philox's counter: [block of this stream, step, sample, epoch]. */
  private readonly counter: Uint32Array;
  private readonly block = new Uint32Array(4);
  private used = 4;

  constructor(key: RngKey) {
    this.key = key;
    this.counter = Uint32Array.of(0, key.step, key.sample, key.epoch);
  }

  uint32(): number {
    if (this.used === 4) {
      const {seed} = this.key;
      philox4x32(this.counter, seed >>> 0, Math.floor(seed / TWO_32), this.block);
      this.counter[0]!++;
      this.used = 0;
    }
    return this.block[this.used++]!;
  }

  float(): number {
    return this.uint32() / TWO_32;
  }

  uniform(low: number, high: number): number {
    finite('rng.uniform', 'low', low);
    finite('rng.uniform', 'high', high, low);
    return low + (high - low) * this.float();
  }

  integer(low: number, high: number): number {
    integer('rng.integer', 'low', low);
    integer('rng.integer', 'high', high, low + 1, low + TWO_32);
    const count = high - low;
    const limit = TWO_32 - (TWO_32 % count); // numbers above would favour the small remainders
    let word = this.uint32();
    while (word >= limit) word = this.uint32();
    return low + (word % count);
  }

  boolean(p: number): boolean {
    return this.float() < finite('rng.boolean', 'p', p, 0, 1);
  }

  choice<T>(values: readonly T[]): T {
    if (values.length === 0) rangeError('rng.choice', 'values', 'a list with at least one element', values);
    return values[this.integer(0, values.length)]!;
  }

  permutation(n: number): number[] {
    const order = Array.from({length: integer('rng.permutation', 'n', n, 0)}, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = this.integer(0, i + 1);
      const swapped = order[i]!;
      order[i] = order[j]!;
      order[j] = swapped;
    }
    return order;
  }

  normal(mean = 0, std = 1): number {
    finite('rng.normal', 'mean', mean);
    return mean + finite('rng.normal', 'std', std, 0) * normalVariate(this);
  }

  beta(a: number, b: number): number {
    return betaVariate(this, finite('rng.beta', 'a', a, 0.001), finite('rng.beta', 'b', b, 0.001));
  }

  dirichlet(alphas: readonly number[]): number[] {
    if (alphas.length === 0) rangeError('rng.dirichlet', 'alphas', 'a list with at least one number', alphas);
    alphas.forEach((alpha) => finite('rng.dirichlet', 'alphas', alpha, 0.001));
    return dirichletVariate(this, alphas);
  }

  fork(part: number): Rng {
    integer('rng.fork', 'part', part, 0, MAX_UINT32);
    const {seed, epoch, sample, step} = this.key;
    return new PhiloxRng({seed, epoch, sample, step: mixSteps(step, part)});
  }
}

/**
 * The step of a part of a step, so that pipelines inside pipelines have streams of their own. Two rounds of a
 * bijective 32-bit mixer keep the parts of one step apart for certain, and those of different steps but for 2^-32.
 */
function mixSteps(step: number, part: number): number {
  return mix32((mix32(step ^ 0x5bd1e995) + part) >>> 0);
}

/** A bijection of 32-bit integers in which every input bit moves every output bit (multiply and shift). */
function mix32(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
