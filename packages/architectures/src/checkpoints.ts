import type {ModelName} from './catalog.js';
import {boolean, checkOptions} from './support/checks.js';
import {show} from './support/show.js';

/** Replacements in a checkpoint's keys, tried in order; a key that becomes empty is left out. */
export type Renaming = readonly (readonly [pattern: RegExp, by: string])[];

/** Older files of DenseNet, those that torchvision gives among them: `denselayer1.norm.1` is now `denselayer1.norm1`. */
const DENSENET: Renaming = [[/(denselayer\d+\.(?:norm|conv))\.([12])\./, '$1$2.']];

/** Where a checkpoint of torchvision does not have the names of the layers. */
const TORCHVISION: Readonly<Record<string, Renaming>> = {
  densenet121: DENSENET,
  densenet161: DENSENET,
  densenet169: DENSENET,
  densenet201: DENSENET,
};

/** What a checkpoint has and a model without auxiliary heads has not. */
const AUXILIARY_HEADS: Readonly<Record<string, Renaming>> = {
  googlenet: [[/^aux[12]\..*$/, '']],
  inceptionV3: [[/^AuxLogits\..*$/, '']],
};

/**
 * How the keys of a torchvision checkpoint become the names of an architecture's weights: the `rename` option of
 * `loadStateDict` of `@cv/weights`. Most architectures have torchvision's names and need none.
 *
 * @param options `auxiliary`: whether the model was made with its auxiliary heads. Without, theirs are left out.
 * @throws TypeError for what is no name or no option.
 * @example
 * ```ts
 * import {torchvisionNames} from '@cv/architectures';
 *
 * torchvisionNames('resnet50'); // => []
 * torchvisionNames('googlenet'); // => [[/^aux[12]\..*$/, '']]
 * ```
 */
export function torchvisionNames(name: ModelName, options: {auxiliary?: boolean} = {}): Renaming {
  if (typeof name !== 'string') {
    throw new TypeError(
      `torchvisionNames: name must be a string; got ${show(name)}. listModels() gives all that there are.`,
    );
  }
  checkOptions('torchvisionNames', options, ['auxiliary']);
  const {auxiliary = false} = options;
  return renamingOf(name, {auxiliary: boolean('torchvisionNames', 'auxiliary', auxiliary)});
}

/** The same, of a name that need not be in the catalog. */
export function renamingOf(name: string, {auxiliary = false}: {auxiliary?: boolean} = {}): Renaming {
  const heads = auxiliary ? [] : renamingIn(AUXILIARY_HEADS, name);
  return [...renamingIn(TORCHVISION, name), ...heads];
}

function renamingIn(table: Readonly<Record<string, Renaming>>, name: string): Renaming {
  return Object.hasOwn(table, name) ? table[name]! : [];
}
