import {rangeError, show, typeError} from '../errors.js';
import type {Json, JsonObject, Transform} from '../transform.js';
import {CATALOG} from './catalog.js';
import {camelCaseKeys, maybe, readParts, SHARED_CONTAINERS} from './importers.js';
import {OPTION_SCHEMAS} from './option-schemas.js';

/** torchvision's class -> ours, where it is not the same name with a small first letter. */
const NAMES: Readonly<Record<string, string>> = {
  ToTensor: 'toFloat32',
  ConvertImageDtype: 'toFloat32',
  ToDtype: 'toFloat32',
  JPEG: 'jpeg',
};

/** Classes that only change how an image is held, which here stays as it is. */
const WITHOUT_EFFECT = new Set(['ToImage', 'PILToTensor', 'ToPILImage', 'ToPureTensor']);

/** Classes that hold others, and their options. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  Compose: ['transforms'],
  RandomOrder: ['transforms'],
  RandomApply: ['transforms', 'p'],
  RandomChoice: ['transforms', 'p'],
};

/** Options that are turned into ours. */
const OPTIONS: Readonly<Record<string, (options: JsonObject) => JsonObject>> = {
  autoAugment: ({policy, ...options}) => ({
    ...options,
    ...(policy !== undefined && {policy: String(policy).split('.').at(-1)!.toLowerCase()}),
  }),
};

/** An option that is not read: torchvision's default, and what it may be. */
interface FixedOption {
  readonly standard: string | boolean;
  readonly allowed: readonly (string | boolean)[];
}
const FLOAT: FixedOption = {standard: 'float32', allowed: ['float32', 'torch.float32', 'torch.float']};
const EITHER: FixedOption = {standard: false, allowed: [true, false]};

/** Options of which only some values correspond to something here, by class. */
const FIXED: Readonly<Record<string, Readonly<Record<string, FixedOption>>>> = {
  ConvertImageDtype: {dtype: FLOAT},
  ToDtype: {dtype: FLOAT, scale: {standard: false, allowed: [true]}},
  Normalize: {inplace: EITHER},
  RandomErasing: {inplace: EITHER},
};

/** Pillow's numbers for the ways to interpolate, which torchvision takes too. */
const INTERPOLATIONS: Readonly<Record<string, string>> = {0: 'nearest', 2: 'bilinear', 3: 'bicubic'};

/**
 * A transform from a configuration with torchvision's class names and arguments, as training code keeps it:
 * `{type: 'RandomResizedCrop', size: 224}`, `{RandomResizedCrop: {size: 224}}`, `'ToTensor'`, or a list of those.
 *
 * @throws RangeError for classes and options that are not known; the factories' errors for wrong values
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
  const container = containerOf(name, options);
  if (container) return container;
  const op = NAMES[name] ?? name.charAt(0).toLowerCase() + name.slice(1);
  const factory = Object.hasOwn(CATALOG, op) ? CATALOG[op] : undefined;
  if (!factory) {
    rangeError('fromTorchvision', 'type', 'a class of torchvision.transforms that this package has', name);
  }
  const fixed = FIXED[name] ?? {};
  const known = Object.keys(OPTION_SCHEMAS[op]!.properties).map(snakeCase);
  checkOptions(name, options, [...known, ...Object.keys(fixed)]);
  for (const [option, {standard, allowed}] of Object.entries(fixed)) {
    const value = options[option] ?? standard;
    if (!allowed.includes(value as string)) {
      rangeError('fromTorchvision', `${option} of ${name}`, allowed.map(show).join(' or '), value);
    }
  }
  const ours = Object.entries(options)
    .filter(([option, value]) => !(option in fixed) && !isDefault(option, value))
    .map(([option, value]) => [option, plain(option, value)]);
  const translated = camelCaseKeys(Object.fromEntries(ours));
  return factory(OPTIONS[op]?.(translated) ?? translated);
}

/** Refuses what a class does not have, rather than to leave it out. */
function checkOptions(name: string, options: JsonObject, known: readonly string[]): void {
  for (const option of Object.keys(options)) {
    if (known.includes(snakeCase(option))) continue;
    throw new RangeError(
      `fromTorchvision: options of ${name} must be among ${known.join(', ') || 'none'}; got ${show(option)}. Leave it out.`,
    );
  }
}

/** None stands for the default, and so did 'warn' once. */
function isDefault(option: string, value: Json | undefined): boolean {
  return value === null || value === undefined || (option === 'antialias' && value === 'warn');
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
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

function containerOf(name: string, options: JsonObject): Transform | null {
  if (WITHOUT_EFFECT.has(name)) {
    checkOptions(name, options, []);
    return SHARED_CONTAINERS.Compose([]);
  }
  if (!Object.hasOwn(CONTAINERS, name)) return null;
  checkOptions(name, options, CONTAINERS[name]!);
  const parts = readParts(options.transforms, fromTorchvision);
  if (name === 'RandomApply') return maybe(SHARED_CONTAINERS.Compose(parts), (options.p as number) ?? 0.5);
  if (name === 'RandomChoice')
    return SHARED_CONTAINERS.RandomChoice(parts, (options.p ?? undefined) as never);
  return SHARED_CONTAINERS[name as 'Compose' | 'RandomOrder'](parts);
}

/** A member of an enumeration (`InterpolationMode.BILINEAR`) and Pillow's numbers as our names. */
function plain(option: string, value: Json | undefined): Json | undefined {
  if (option === 'interpolation' && typeof value === 'number') return INTERPOLATIONS[value] ?? value;
  if (typeof value !== 'string' || !/^(InterpolationMode\.)?[A-Z]+$/.test(value)) return value;
  return value.split('.').at(-1)!.toLowerCase();
}
