import {rangeError, typeError} from '../errors.js';
import type {JsonObject, Transform} from '../transform.js';
import {ALWAYS, CLASSES} from './albumentations/classes.js';
import {CATALOG} from './catalog.js';
import {maybe, readParts, SHARED_CONTAINERS, type ReadPart} from './importers.js';

/**
 * A transform from what `albumentations.to_dict` gives (or the same written by hand, with class names alone).
 * Ranges that albumentations draws per call are kept where our transform draws them too; otherwise their largest
 * value is taken.
 *
 * @throws RangeError for classes that are not known; the factories' errors for wrong options
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

const read: ReadPart = (part) => {
  if (typeof part !== 'object' || part === null) {
    typeError('fromAlbumentations', 'config', 'what albumentations.to_dict gives', part);
  }
  const {__class_fullname__: fullName, p, ...options} = part as JsonObject;
  const name = String(fullName).split('.').at(-1)!;
  const container = containerOf(name, options);
  if (container) return maybe(container, (p as number) ?? (name === 'OneOf' || name === 'SomeOf' ? 0.5 : 1));
  const translate = CLASSES[name];
  if (!translate) {
    rangeError('fromAlbumentations', '__class_fullname__', `one of ${Object.keys(CLASSES).join(', ')}`, name);
  }
  const {op, options: ours} = translate(options);
  return maybe(CATALOG[op]!(ours), (p as number) ?? (ALWAYS.has(name) ? 1 : 0.5));
};

function containerOf(name: string, options: JsonObject): Transform | null {
  const parts = readParts(options.transforms, read);
  if (name === 'Compose' || name === 'Sequential' || name === 'RandomOrder')
    return SHARED_CONTAINERS[name](parts);
  if (name === 'OneOf') return SHARED_CONTAINERS.OneOf(parts);
  if (name === 'SomeOf') return SHARED_CONTAINERS.SomeOf(parts, options.n as number);
  return null;
}
