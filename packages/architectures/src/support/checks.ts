import type {LayersModel} from '@tensorflow/tfjs-layers';
import {nearestInWords} from './nearest.js';
import {show} from './show.js';

/**
 * Argument checks in one form: `fn: argument must be …; got …. Way out.` A value of the wrong kind is a TypeError, a
 * value out of range a RangeError.
 */

export function integer(fn: string, argument: string, value: unknown, min: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= min) return value as number;
  const Kind = typeof value === 'number' ? RangeError : TypeError;
  throw new Kind(
    `${fn}: ${argument} must be an integer of at least ${min}; got ${show(value)}. Give a whole number.`,
  );
}

export function number(fn: string, argument: string, value: unknown, min: number): number {
  if (Number.isFinite(value) && (value as number) >= min) return value as number;
  const Kind = typeof value === 'number' ? RangeError : TypeError;
  throw new Kind(
    `${fn}: ${argument} must be a number of at least ${min}; got ${show(value)}. Give a larger one.`,
  );
}

/** A probability of dropping something. */
export function rate(fn: string, argument: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value < 1) return value;
  const Kind = typeof value === 'number' ? RangeError : TypeError;
  throw new Kind(
    `${fn}: ${argument} must be at least 0 and less than 1; got ${show(value)}. Use 0 to drop nothing.`,
  );
}

export function boolean(fn: string, argument: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new TypeError(
    `${fn}: ${argument} must be true or false; got ${show(value)}. Leave it out for the default.`,
  );
}

export function oneOf<T extends string>(
  fn: string,
  argument: string,
  value: unknown,
  allowed: readonly T[],
): T {
  if (allowed.includes(value as T)) return value as T;
  const Kind = typeof value === 'string' ? RangeError : TypeError;
  const words = allowed.map((word) => `'${word}'`).join(' or ');
  throw new Kind(`${fn}: ${argument} must be ${words}; got ${show(value)}. Choose one of them.`);
}

/**
 * What holds for every object of options: it has no name that is not known, which would go unheard, and no null, which
 * could mean anything. Undefined counts as left out.
 *
 * @param wayOut what to give instead of no object
 */
export function checkOptions(
  fn: string,
  options: unknown,
  names: readonly string[],
  wayOut = 'Give {} for the defaults.',
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`${fn}: options must be an object; got ${show(options)}. ${wayOut}`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) {
      throw new TypeError(
        `${fn}: options must have names that it knows; got '${name}'. Did you mean ${nearestInWords(name, names)}?`,
      );
    }
    if (value === null) {
      throw new TypeError(
        `${fn}: ${name} must be a value or undefined; got null. Leave it out for the default.`,
      );
    }
  }
}

/** Checks the option `variant` of a family; the first of its variants is the default. */
export function variantOf<T extends string>(
  fn: string,
  options: {variant?: T} | null,
  variants: Readonly<Record<T, unknown>>,
): T {
  const names = Object.keys(variants) as T[];
  return oneOf(fn, 'variant', options?.variant ?? names[0], names);
}

/** Told by its shape: a program may hold two copies of TensorFlow.js' classes. */
export function layersModel(fn: string, value: unknown): LayersModel {
  const candidate = value as Partial<LayersModel> | null | undefined;
  if (Array.isArray(candidate?.layers) && Array.isArray(candidate.outputs)) return value as LayersModel;
  throw new TypeError(`${fn}: model must be a tf.LayersModel; got ${show(value)}. Make one or load one.`);
}
