import type {ModelName} from './catalog.js';

/** Replacements in a checkpoint's keys, tried in order; a key that becomes empty is left out. */
export type Renaming = readonly (readonly [pattern: RegExp, by: string])[];

/** Where layers cannot have torchvision's names, or its checkpoints hold more than a model does. */
const TORCHVISION = {} as const satisfies Partial<Record<ModelName, Renaming>>;

/**
 * How the keys of a torchvision checkpoint become the layer names of an architecture: the `rename` option of
 * `loadStateDict` of `@cv/weights`. Most architectures need none.
 *
 * @example
 * ```ts
 * import {torchvisionNames} from '@cv/architectures';
 *
 * torchvisionNames('vgg16'); // => []
 * ```
 */
export function torchvisionNames(name: ModelName): Renaming {
  return (TORCHVISION as Partial<Record<ModelName, Renaming>>)[name] ?? [];
}
