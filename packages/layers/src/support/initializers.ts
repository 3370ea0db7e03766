import {serialization} from '@tensorflow/tfjs-core';
import {initializers} from '@tensorflow/tfjs-layers';
import {argumentMessage} from './checks.js';

/** TensorFlow.js' initializer (its class is not exported, hence derived). */
export type Initializer = ReturnType<typeof initializers.ones>;

export type InitializerName =
  | 'zeros'
  | 'ones'
  | 'heNormal'
  | 'heUniform'
  | 'glorotNormal'
  | 'glorotUniform'
  | 'leCunNormal'
  | 'leCunUniform'
  | 'truncatedNormal';

/** Initializers that need nothing but a seed, by name. */
const BY_NAME: Record<InitializerName, (seed: number) => Initializer> = {
  zeros: () => initializers.zeros(),
  ones: () => initializers.ones(),
  heNormal: (seed: number) => initializers.heNormal({seed}),
  heUniform: (seed: number) => initializers.heUniform({seed}),
  glorotNormal: (seed: number) => initializers.glorotNormal({seed}),
  glorotUniform: (seed: number) => initializers.glorotUniform({seed}),
  leCunNormal: (seed: number) => initializers.leCunNormal({seed}),
  leCunUniform: (seed: number) => initializers.leCunUniform({seed}),
  truncatedNormal: (seed: number) => initializers.truncatedNormal({mean: 0, stddev: 0.02, seed}),
};

/** A name, an initializer of TensorFlow.js, or what `getConfig` made of one. */
export type InitializerLike = InitializerName | Initializer | serialization.ConfigDict;

/** An object, since any function has an `apply` as well. */
function isInitializer(value: unknown): value is Initializer {
  return typeof value === 'object' && typeof (value as Initializer | null)?.apply === 'function';
}

/** Checks the argument; rebuilds an initializer from its config. Names stay names: they need the weight's seed. */
export function checkInitializer(
  fn: string,
  argument: string,
  value: unknown,
): InitializerName | Initializer {
  if (isInitializer(value)) return value;
  if (typeof value === 'string' && Object.hasOwn(BY_NAME, value)) return value as InitializerName;
  const {className, config} = (value ?? {}) as {className?: string; config?: serialization.ConfigDict};
  const {classNameMap} = serialization.SerializationMap.getMap();
  if (className && Object.hasOwn(classNameMap, className)) {
    const [initializer, fromConfig] = classNameMap[className]!;
    return fromConfig(initializer, config ?? {}) as unknown as Initializer;
  }
  const requirement = `one of ${Object.keys(BY_NAME).join(', ')}, or a tf.initializers object`;
  const wayOut =
    typeof value === 'function'
      ? 'Call it: heNormal({seed: 1}).'
      : 'For example tf.initializers.randomNormal({stddev: 0.01, seed: 1}).';
  throw new TypeError(argumentMessage(fn, argument, requirement, value, wayOut));
}

/**
 * The initializer of one weight. A named one draws from a seed made of the layer's `seed`, its name and the weight's
 * name: equal programs start from equal weights, and no two layers of a model share theirs.
 */
export function weightInitializer(
  initializer: InitializerName | Initializer,
  seed: number,
  path: string,
): Initializer {
  return isInitializer(initializer) ? initializer : BY_NAME[initializer](layerSeed(seed, path));
}

/** For `getConfig`. */
export function initializerConfig(
  initializer: InitializerName | Initializer,
): string | serialization.ConfigDict {
  if (!isInitializer(initializer)) return initializer;
  return {className: initializer.getClassName(), config: initializer.getConfig()};
}

/**
 * A seed of its own for each layer of a model, made of the model's seed and the layer's name or path. Initializers given
 * by name get theirs like this; it is for what takes a seed as a number, such as `tf.initializers.randomUniform`.
 *
 * @returns an integer from 1 to 2^32 - 1 (FNV-1a of both; never 0, which TensorFlow.js takes for "no seed")
 * @example
 * ```ts
 * import {initializers} from '@tensorflow/tfjs-layers';
 * import {layerSeed} from '@cv/layers';
 * const seeds = ['conv1', 'conv2'].map((name) => layerSeed(0, name));
 * new Set(seeds).size; // => 2
 * const kernelInitializer = initializers.randomUniform({minval: -1, maxval: 1, seed: seeds[0]});
 * ```
 */
export function layerSeed(seed: number, path: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed}/${path}`) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  }
  return hash >>> 0 || 1;
}
