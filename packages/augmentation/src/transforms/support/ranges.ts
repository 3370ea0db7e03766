import {finite, rangeError, typeError} from '../../errors.js';
import type {Rng} from '../../rng/rng.js';

/** A range of numbers; [x, x] is x alone. */
export type Range = readonly [low: number, high: number];

/** Checks [low, high] with both between `least` and `most`. */
export function range(fn: string, name: string, value: unknown, least = -Infinity, most = Infinity): Range {
  if (!Array.isArray(value) || value.length !== 2) typeError(fn, name, 'a range [low, high]', value);
  const low = finite(fn, name, value[0], least, most);
  const high = finite(fn, name, value[1], least, most);
  if (low > high) rangeError(fn, name, 'a range [low, high] with low <= high', value);
  return [low, high];
}

/** A number d means [-d, d]. */
export function symmetricRange(fn: string, name: string, value: unknown, most = Infinity): Range {
  if (typeof value !== 'number') return range(fn, name, value, -most, most);
  finite(fn, name, value, 0, most);
  return [0 - value, value]; // 0 - 0 is not negative zero
}

/** A number d means [1 - d, 1 + d], at least 0. */
export function factorRange(fn: string, name: string, value: unknown): Range {
  if (typeof value !== 'number') return range(fn, name, value, 0);
  finite(fn, name, value, 0);
  return [Math.max(0, 1 - value), 1 + value];
}

/** A number x means x alone. */
export function fixedRange(
  fn: string,
  name: string,
  value: unknown,
  least = -Infinity,
  most = Infinity,
): Range {
  if (typeof value !== 'number') return range(fn, name, value, least, most);
  finite(fn, name, value, least, most);
  return [value, value];
}

/** A range of integers: a number x means x alone. */
export function integerRange(
  fn: string,
  name: string,
  value: unknown,
  least = -Infinity,
  most = Infinity,
): Range {
  const checked = fixedRange(fn, name, value, least, most);
  if (!checked.every(Number.isInteger)) rangeError(fn, name, 'an integer or a range of integers', value);
  return checked;
}

/** A number in the range, each as likely as the others. */
export function draw(random: Rng, [low, high]: Range): number {
  return low === high ? low : random.uniform(low, high);
}

/** An integer in the range, both ends included. */
export function drawInteger(random: Rng, [low, high]: Range): number {
  return low === high ? low : random.integer(low, high + 1);
}

/** Checks a probability. */
export function probability(fn: string, p: unknown): number {
  return finite(fn, 'p', p, 0, 1);
}
