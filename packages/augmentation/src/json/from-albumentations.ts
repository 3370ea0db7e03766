import {rangeError, typeError} from '../errors.js';
import type {JsonObject, Transform} from '../transform.js';
import {oneOf} from '../compose/one-of.js';
import {someOf} from '../compose/some-of.js';
import {ALWAYS, CLASSES} from './albumentations/classes.js';
import {checkOptions, KNOWN} from './albumentations/known-options.js';
import {CATALOG} from './catalog.js';
import {maybe, readParts, SHARED_CONTAINERS, type ReadPart} from './importers.js';

/**
 * A transform from what `albumentations.to_dict` gives (or the same written by hand, with class names alone).
 * The names of its versions 1.x and 2.x are read. Ranges that albumentations draws per call are kept where our
 * transform draws them too; otherwise their largest value is taken. Warps fill with a colour whatever 1.x's
 * default border, `SomeOf` draws without replacement, brightness is a factor.
 *
 * @throws RangeError for classes and options that are not known, and for values without an equal here
 * @example
 * ```ts
 * const pipeline = fromAlbumentations({
 *   transform: {
 *     __class_fullname__: 'Compose',
 *     transforms: [{__class_fullname__: 'HorizontalFlip', p: 0.5}, {__class_fullname__: 'ToGray', p: 1}],
 *   },
 * });
 * pipeline.toJSON().options.transforms[1].op; // => 'randomGrayscale'
 * ```
 */
export function fromAlbumentations(config: unknown): Transform {
  const {transform: root = config} = (config ?? {}) as {transform?: unknown};
  return read(root);
}

const read: ReadPart = (part) => maybe(always(part), chanceOf(part));

/** The transform itself, whatever its probability. */
function always(part: unknown): Transform {
  const {name, options} = nameAndOptions(part);
  const container = containerOf(name, options);
  if (container) return container;
  const {op, options: ours} = CLASSES[name]!(options);
  return CATALOG[op]!(ours);
}

function nameAndOptions(part: unknown): {name: string; options: JsonObject} {
  if (typeof part !== 'object' || part === null) {
    typeError('fromAlbumentations', 'config', 'what albumentations.to_dict gives', part);
  }
  const {__class_fullname__: fullName, p: _, ...options} = part as JsonObject;
  const name = String(fullName).split('.').at(-1)!;
  if (!Object.hasOwn(KNOWN, name)) {
    rangeError('fromAlbumentations', '__class_fullname__', `one of ${Object.keys(KNOWN).join(', ')}`, name);
  }
  checkOptions(name, options);
  return {name, options};
}

/** `p`; older versions' `always_apply` is stronger. */
function chanceOf(part: unknown): number {
  const {__class_fullname__: fullName, p, always_apply: isSure} = part as JsonObject;
  if (isSure === true) return 1;
  return (p as number) ?? (ALWAYS.has(String(fullName).split('.').at(-1)!) ? 1 : 0.5);
}

function containerOf(name: string, {transforms, n = 1}: JsonObject): Transform | null {
  if (name === 'Compose' || name === 'Sequential')
    return SHARED_CONTAINERS[name](readParts(transforms, read));
  if (name === 'OneOf') return weightedChoice(Array.isArray(transforms) ? transforms : []);
  if (name !== 'SomeOf' && name !== 'RandomOrder') return null;
  const parts = readParts(transforms, read);
  const count = Math.min(n as number, parts.length);
  return someOf(parts, {n: count, randomOrder: name === 'RandomOrder'}) as Transform;
}

/** albumentations' OneOf takes the probabilities as weights, and applies the chosen one for sure. */
function weightedChoice(parts: readonly unknown[]): Transform {
  const transforms = parts.map(always);
  const weights = parts.map(chanceOf);
  const areEqual = weights.every((weight) => weight === weights[0]);
  return oneOf(transforms, areEqual ? {} : {weights}) as Transform;
}
