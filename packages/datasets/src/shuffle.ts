/**
 * The numbers 0 to `length - 1` in an order that depends only on `seed` and `epoch` (Fisher and Yates' shuffle),
 * the same on every machine.
 *
 * @param seed A whole number from 0 to 2^32 - 1.
 * @param epoch A whole number from 0 to 2^32 - 1.
 *
 * @example
 * import {shuffledIndices} from '@cv/datasets';
 * [...shuffledIndices(5, 1, 0)].toSorted(); // => [0, 1, 2, 3, 4]
 */
export function shuffledIndices(length: number, seed: number, epoch: number): Uint32Array {
  const indices = Uint32Array.from({length}, (_, index) => index);
  const key = mix(mix(seed >>> 0) ^ (epoch >>> 0));
  for (let last = length - 1; last > 0; last--) {
    const other = below(last + 1, key, last);
    const swap = indices[last]!;
    indices[last] = indices[other]!;
    indices[other] = swap;
  }
  return indices;
}

/**
 * A stream in an order that depends only on `seed` and `epoch`: each item that comes takes the place of one of `size` that
 * wait, which goes. The larger the buffer, the further an item gets from its place.
 */
export async function* shuffleStream<T>(
  items: AsyncIterable<T>,
  size: number,
  seed: number,
  epoch: number,
): AsyncGenerator<T, void, undefined> {
  const waiting: T[] = [];
  const key = mix(mix(seed >>> 0) ^ (epoch >>> 0));
  let counter = 0;
  for await (const item of items) {
    if (waiting.length < size) {
      waiting.push(item);
      continue;
    }
    const place = below(size, key, counter++);
    const next = waiting[place]!;
    waiting[place] = item;
    yield next;
  }
  for (const index of shuffledIndices(waiting.length, seed, epoch)) yield waiting[index]!;
}

/**
 * A number from 0 to `limit - 1` from 32 hashed bits: the upper half of their product, which is off a uniform
 * choice by less than limit / 2^32.
 */
const below = (limit: number, key: number, counter: number): number =>
  Math.floor((mix(key ^ mix(counter)) / 2 ** 32) * limit);

/** Scrambles 32 bits, one to one. @see Chris Wellons' hash prospector, "triple32". */
function mix(value: number): number {
  let x = (value + 0x9e3779b9) >>> 0; // 0 would stay 0
  x ^= x >>> 17;
  x = Math.imul(x, 0xed5ad4bb);
  x ^= x >>> 11;
  x = Math.imul(x, 0xac4c1b51);
  x ^= x >>> 15;
  x = Math.imul(x, 0x31848bab);
  x ^= x >>> 14;
  return x >>> 0;
}
