import {nearest} from './nearest.js';

/**
 * Argument checks of every layer, in one place and one form:
 * `fn: argument must be …; got …. Way out.`
 * A value of the wrong kind is a TypeError, a value out of range a RangeError.
 */

/** The message of every error of this package. */
export function argumentMessage(
  fn: string,
  argument: string,
  requirement: string,
  value: unknown,
  wayOut: string,
): string {
  return `${fn}: ${argument} must be ${requirement}; got ${show(value)}. ${wayOut}`;
}

/** How a value looks in a message: `[3,null]`, `'abc'`, `NaN`, `undefined`. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'number' || value === undefined || value === null) return String(value);
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return `[${value.map(show).join(',')}]`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** Bounds of a number; an `above` bound is exclusive, as is `below`. */
export interface Bounds {
  min?: number;
  max?: number;
  above?: number;
  below?: number;
}

function describeBounds({min, max, above, below}: Bounds): string {
  const parts = [
    min === undefined ? '' : `at least ${min}`,
    above === undefined ? '' : `greater than ${above}`,
    max === undefined ? '' : `at most ${max}`,
    below === undefined ? '' : `less than ${below}`,
  ].filter(Boolean);
  return parts.length ? ` ${parts.join(' and ')}` : '';
}

function within(value: number, {min, max, above, below}: Bounds): boolean {
  return (
    value >= (min ?? -Infinity) &&
    value <= (max ?? Infinity) &&
    value > (above ?? -Infinity) &&
    value < (below ?? Infinity)
  );
}

/** A finite number within the bounds. */
export function checkNumber(
  fn: string,
  argument: string,
  value: unknown,
  bounds: Bounds = {},
  wayOut = 'Give another number.',
): number {
  const requirement = `a finite number${describeBounds(bounds)}`;
  if (typeof value !== 'number') {
    throw new TypeError(argumentMessage(fn, argument, requirement, value, wayOut));
  }
  if (!Number.isFinite(value) || !within(value, bounds)) {
    throw new RangeError(argumentMessage(fn, argument, requirement, value, wayOut));
  }
  return value;
}

/** A whole number within the bounds. */
export function checkInteger(
  fn: string,
  argument: string,
  value: unknown,
  bounds: Bounds = {min: 1},
  wayOut = 'Give a whole number.',
): number {
  const requirement = `an integer${describeBounds(bounds)}`;
  if (typeof value !== 'number') {
    throw new TypeError(argumentMessage(fn, argument, requirement, value, wayOut));
  }
  if (!Number.isSafeInteger(value) || !within(value, bounds)) {
    throw new RangeError(argumentMessage(fn, argument, requirement, value, wayOut));
  }
  return value;
}

/** A positive odd number, as the side of a window with a middle. */
export function checkOdd(fn: string, argument: string, value: unknown): number {
  const size = checkInteger(fn, argument, value);
  if (size % 2 === 1) return size;
  throw new RangeError(argumentMessage(fn, argument, 'odd', size, `Use ${size - 1} or ${size + 1}.`));
}

/** The probability of dropping something: 0 <= rate < 1. */
export function checkRate(fn: string, argument: string, value: unknown): number {
  return checkNumber(fn, argument, value, {min: 0, below: 1}, 'Use 0 to drop nothing.');
}

export function checkBoolean(fn: string, argument: string, value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new TypeError(
      argumentMessage(fn, argument, 'true or false', value, 'Leave it out for the default.'),
    );
  }
  return value;
}

/** One of a list of words. */
export function checkOneOf<T extends string>(
  fn: string,
  argument: string,
  value: unknown,
  allowed: readonly T[],
  wayOut = chooseOne(value, allowed),
): T {
  if (allowed.includes(value as T)) return value as T;
  const requirement = `one of ${allowed.map((word) => `'${word}'`).join(', ')}`;
  const Kind = typeof value === 'string' ? RangeError : TypeError;
  throw new Kind(argumentMessage(fn, argument, requirement, value, wayOut));
}

function chooseOne(value: unknown, allowed: readonly string[]): string {
  const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
  return near === undefined ? 'Choose one of them.' : `Did you mean '${near}'?`;
}

/** `[height, width]` from one integer for both or a pair. */
export function checkPair(
  fn: string,
  argument: string,
  value: unknown,
  bounds: Bounds = {min: 1},
): [height: number, width: number] {
  const wayOut = 'Give one integer for both directions, or [height, width].';
  if (typeof value === 'number') {
    const both = checkInteger(fn, argument, value, bounds, wayOut);
    return [both, both];
  }
  if (!Array.isArray(value) || value.length !== 2) {
    throw new TypeError(argumentMessage(fn, argument, 'an integer or a pair of integers', value, wayOut));
  }
  return [
    checkInteger(fn, `${argument}[0]`, value[0], bounds, wayOut),
    checkInteger(fn, `${argument}[1]`, value[1], bounds, wayOut),
  ];
}

/** The rank of a shape must be one of those given, and what is known of height, width or length at least 1. */
export function checkRank(
  fn: string,
  shape: readonly (number | null)[],
  ranks: number | readonly number[],
  layout = '[batch, height, width, channels]',
): void {
  const allowed = typeof ranks === 'number' ? [ranks] : ranks;
  const wayOut = `The layout is ${layout}.`;
  if (!allowed.includes(shape.length)) {
    throw new RangeError(argumentMessage(fn, 'input', `of rank ${allowed.join(' or ')}`, shape, wayOut));
  }
  if (shape.slice(1, -1).some((size) => size !== null && size < 1)) {
    throw new RangeError(argumentMessage(fn, 'input', 'not empty', shape, wayOut));
  }
}

/** The number of channels, the last entry of a shape: it must be known and at least 1. */
export function checkChannels(fn: string, shape: readonly (number | null)[]): number {
  const channels = shape[shape.length - 1];
  if (typeof channels !== 'number' || channels < 1) {
    throw new RangeError(
      argumentMessage(
        fn,
        'input',
        'of a known, positive number of channels',
        shape,
        'Give the last entry of inputShape.',
      ),
    );
  }
  return channels;
}

/** `divisor` must divide `value` without remainder. */
export function checkDivides(
  fn: string,
  argument: string,
  divisor: number,
  what: string,
  value: number,
): void {
  if (value % divisor === 0) return;
  throw new RangeError(
    argumentMessage(fn, argument, `a divisor of ${what} (${value})`, divisor, 'Choose one that divides it.'),
  );
}
