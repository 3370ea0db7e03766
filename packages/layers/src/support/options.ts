import {argumentMessage, checkBoolean, checkInteger, checkOneOf} from './checks.js';
import type {LayerOptions} from './layer.js';
import {nearest} from './nearest.js';

/**
 * The names of what a layer or block takes beside the options of its base; the type misses none and has none too many,
 * so that `const OPTIONS = {...} satisfies OptionNames<SomeOptions>` follows its interface.
 */
export type OptionNames<Options, Base = LayerOptions> = Record<Exclude<keyof Options, keyof Base>, true>;

/** What every layer takes: TensorFlow.js' own options. */
const LAYER_OPTIONS: Record<keyof LayerOptions, true> = {
  name: true,
  trainable: true,
  dtype: true,
  weights: true,
  inputShape: true,
  batchInputShape: true,
  batchSize: true,
  inputDType: true,
};

/** Of an input; the layers that compute take 'float32'. */
const DTYPES = ['float32', 'int32', 'bool', 'string', 'complex64'];

/** What TensorFlow.js' loader of models puts into every config. */
const OF_THE_LOADER = 'customObjects';

/**
 * Refuses options that do not exist: a misspelt one would be ignored, and the layer be another one than was asked for.
 * What is undefined counts as left out.
 *
 * @param names the names of all options
 * @throws TypeError when `options` is no object or has an option of another name.
 */
export function checkOptions<Options extends object>(
  fn: string,
  options: Options,
  names: Record<string, unknown>,
): Options {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const wayOut = `Its options are ${Object.keys(names).join(', ')}.`;
    throw new TypeError(argumentMessage(fn, 'options', 'an object', options, wayOut));
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(names, name) || name === OF_THE_LOADER) continue;
    const near = nearest(name, Object.keys(names));
    const wayOut = near === undefined ? 'Leave it out.' : `Did you mean '${near}'?`;
    const requirement = `one of ${Object.keys(names).join(', ')}`;
    throw new TypeError(argumentMessage(fn, 'option', requirement, name, wayOut));
  }
  return options;
}

/**
 * The same for a layer, with the options of every layer, whose values are checked here. A layer's config is JSON, which
 * has no undefined: null counts as left out as well, so that layers take `options.x ?? standard`. Blocks have no config,
 * and there null says "none" where an option has that, and is an error elsewhere.
 */
export function checkLayerOptions<Options extends LayerOptions>(
  fn: string,
  options: Options,
  own: Record<string, true>,
): Options {
  checkOptions(fn, options, {...own, ...LAYER_OPTIONS});
  const {name, trainable, dtype, inputShape, batchInputShape, batchSize} = options;
  if (name != null && (typeof name !== 'string' || name === '')) {
    const wayOut = 'Leave it out for a name that TensorFlow.js makes.';
    throw new TypeError(argumentMessage(fn, 'name', 'a string that is not empty', name, wayOut));
  }
  if (trainable != null) checkBoolean(fn, 'trainable', trainable);
  if (dtype != null) checkOneOf(fn, 'dtype', dtype, DTYPES);
  if (batchSize != null) checkInteger(fn, 'batchSize', batchSize);
  checkShape(fn, 'inputShape', inputShape);
  checkShape(fn, 'batchInputShape', batchInputShape);
  return options;
}

function checkShape(fn: string, argument: string, shape: unknown): void {
  if (shape == null) return;
  const isLength = (size: unknown) => size === null || (Number.isSafeInteger(size) && (size as number) > 0);
  if (Array.isArray(shape) && shape.every(isLength)) return;
  const Kind = Array.isArray(shape) ? RangeError : TypeError;
  const wayOut =
    argument === 'inputShape' ? 'For example [224, 224, 3].' : 'For example [null, 224, 224, 3].';
  throw new Kind(
    argumentMessage(fn, argument, 'a list of positive integers, null where not known', shape, wayOut),
  );
}
