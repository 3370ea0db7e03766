import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {
  argumentMessage,
  checkBoolean,
  checkInteger,
  checkNumber,
  checkOneOf,
  checkPair,
  checkRate,
} from '../support/checks.js';
import {checkOptions} from '../support/options.js';

/** What every block takes. */
export interface BlockOptions {
  /** Path of the block: its layers are named `name.part`, as torchvision's modules, so that a checkpoint finds them. */
  name: string;
  /** For all that is random in it; the layers' names are mixed in. Default 0. */
  seed?: number;
}

/** Throws when the value does not fit. */
type Check = (fn: string, argument: string, value: unknown) => unknown;

/** A block's own options, each with its check: `const OPTIONS = {...} satisfies OptionChecks<SomeOptions>`. */
export type OptionChecks<Options> = Record<Exclude<keyof Options, keyof BlockOptions>, Check>;

/** For an option that may be left out. */
export const optional =
  (check: Check): Check =>
  (fn, argument, value) =>
    value === undefined || check(fn, argument, value);

/** For an option where null says that there is none. */
export const nullable =
  (check: Check): Check =>
  (fn, argument, value) =>
    value === null || check(fn, argument, value);

export const oneOf =
  (words: readonly string[]): Check =>
  (fn, argument, value) =>
    checkOneOf(fn, argument, value, words);

/** How wide something is, in widths of something else. */
const checkRatio: Check = (fn, argument, value) => checkNumber(fn, argument, value, {above: 0});

/** What makes a layer of a name. */
const checkFactory: Check = (fn, argument, value) => {
  if (typeof value === 'function') return;
  const wayOut = 'For example (name) => batchNorm({name}).';
  throw new TypeError(argumentMessage(fn, argument, 'a function from a name to a layer', value, wayOut));
};

/** 1 or 2. */
const checkOneOrTwo: Check = (fn, argument, value) => {
  if (value === 1 || value === 2) return;
  const Kind = typeof value === 'number' ? RangeError : TypeError;
  throw new Kind(argumentMessage(fn, argument, '1 or 2', value, 'Choose one of them.'));
};

/** Checks of options that may be left out, by what they are. */
export const OPTIONAL = {
  count: optional(checkInteger),
  factory: optional(checkFactory),
  flag: optional(checkBoolean),
  oneOrTwo: optional(checkOneOrTwo),
  pair: optional(checkPair),
  rate: optional(checkRate),
  ratio: optional(checkRatio),
} as const;

/** The same, of which null says that there is none. */
export const OPTIONAL_FACTORY_OR_NULL = optional(nullable(checkFactory));

/** Checks what a block is called with, and gives the function that names its parts. */
export function checkBlock<Options extends BlockOptions>(
  fn: string,
  x: SymbolicTensor,
  options: Options,
  checks: OptionChecks<Options>,
): (part: string) => string {
  if (typeof x !== 'object' || x === null || !('sourceLayer' in x)) {
    const wayOut = 'For example tf.input({shape: [56, 56, 64]}).';
    throw new TypeError(argumentMessage(fn, 'x', 'a symbolic tensor', x, wayOut));
  }
  checkOptions(fn, options, {...checks, name: true, seed: true});
  const path = naming(fn, options.name);
  if (options.seed !== undefined) checkInteger(fn, 'seed', options.seed, {});
  for (const [name, check] of Object.entries<Check>(checks)) {
    check(fn, name, options[name as keyof Options]);
  }
  return path;
}

/** Checks a block's name and gives the function that names its parts. */
export function naming(fn: string, name: unknown): (part: string) => string {
  if (typeof name !== 'string' || name === '') {
    const wayOut = "Give the block's path, as 'features.1.0'.";
    throw new TypeError(argumentMessage(fn, 'name', 'a string that is not empty', name, wayOut));
  }
  return (part) => `${name}.${part}`;
}
