import {rangeError, typeError} from '../errors.js';
import type {Json, JsonObject, Transform} from '../transform.js';
import {CATALOG} from './catalog.js';
import {camelCaseKeys, maybe, readParts, SHARED_CONTAINERS, type ReadPart} from './importers.js';

/** torchvision's class -> ours, where it is not the same name with a small first letter. */
const NAMES: Readonly<Record<string, string>> = {
  ToTensor: 'toFloat32',
  ConvertImageDtype: 'toFloat32',
  JPEG: 'jpeg',
};

/** Options that are turned into ours. */
const OPTIONS: Readonly<Record<string, (options: JsonObject) => JsonObject>> = {
  autoAugment: ({policy, ...options}) => ({
    ...options,
    ...(policy !== undefined && {policy: String(policy).split('.').at(-1)!.toLowerCase()}),
  }),
  centerCrop: ({size, outputSize = size}) => ({size: outputSize}),
};

/** Options that mean nothing here. */
const IGNORED = new Set(['inplace', 'dtype', 'scaleInput']);

/**
 * A transform from a configuration with torchvision's class names and arguments, as training code keeps it:
 * `{type: 'RandomResizedCrop', size: 224}`, `{RandomResizedCrop: {size: 224}}`, `'ToTensor'`, or a list of those.
 *
 * @throws RangeError for classes that are not known; the factories' errors for wrong options
 * @example
 * ```ts
 * const train = fromTorchvision([
 *   {type: 'RandomResizedCrop', size: 224, scale: [0.35, 1]},
 *   {type: 'RandomHorizontalFlip'},
 *   'ToTensor',
 * ]);
 * train.toJSON().options.transforms[0].options; // => {size: 224, scale: [0.35, 1]}
 * ```
 */
export function fromTorchvision(config: unknown): Transform {
  if (Array.isArray(config)) return SHARED_CONTAINERS.Compose(config.map(fromTorchvision));
  const {name, options} = nameAndOptions(config);
  const container = containerOf(name, options, fromTorchvision);
  if (container) return container;
  const op = NAMES[name] ?? name.charAt(0).toLowerCase() + name.slice(1);
  const factory = CATALOG[op];
  if (!factory) {
    rangeError('fromTorchvision', 'type', 'a class of torchvision.transforms that this package has', name);
  }
  const camel = camelCaseKeys(options);
  const kept = Object.entries(camel).filter(([key]) => !IGNORED.has(key) && !(op === 'toFloat32'));
  const translated = Object.fromEntries(kept.map(([key, value]) => [key, plain(value)]));
  return factory(OPTIONS[op]?.(translated) ?? translated);
}

function nameAndOptions(config: unknown): {name: string; options: JsonObject} {
  if (typeof config === 'string') return {name: config, options: {}};
  if (typeof config !== 'object' || config === null) {
    typeError('fromTorchvision', 'config', 'an object {type, …}, a class name, or a list of them', config);
  }
  const {type, ...options} = config as JsonObject & {type?: unknown};
  if (typeof type === 'string') return {name: type.split('.').at(-1)!, options};
  const entries = Object.entries(config as JsonObject);
  if (entries.length !== 1) typeError('fromTorchvision', 'config', 'an object with `type`', config);
  const [[name, inner]] = entries as [[string, Json]];
  return {name, options: Array.isArray(inner) ? {transforms: inner} : ((inner ?? {}) as JsonObject)};
}

function containerOf(name: string, options: JsonObject, read: ReadPart): Transform | null {
  const parts = readParts(options.transforms, read);
  if (name === 'RandomApply') return maybe(SHARED_CONTAINERS.Compose(parts), (options.p as number) ?? 0.5);
  if (name === 'Compose' || name === 'RandomOrder') return SHARED_CONTAINERS[name](parts);
  if (name === 'RandomChoice') return SHARED_CONTAINERS.RandomChoice(parts, options.p as never);
  return null;
}

/** `InterpolationMode.BILINEAR` and the like as `bilinear`. */
function plain(value: Json | undefined): Json | undefined {
  if (typeof value !== 'string' || !/^(InterpolationMode\.)?[A-Z]+$/.test(value)) return value;
  return value.split('.').at(-1)!.toLowerCase();
}
