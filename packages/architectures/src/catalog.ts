import type {LayersModel} from '@tensorflow/tfjs-layers';
import {alexnet, alexnet2012} from './families/alexnet.js';
import {lenet5} from './families/lenet.js';
import {mnistCnn} from './families/mnist-cnn.js';
import {vgg11, vgg11Bn, vgg13, vgg13Bn, vgg16, vgg16Bn, vgg19, vgg19Bn} from './families/vgg.js';
import {show} from './support/checks.js';
import {nearestInWords} from './support/nearest.js';

/**
 * Every architecture by name. Whoever imports it imports them all: a program that needs one imports that factory.
 *
 * @example
 * ```ts
 * import {catalog} from '@cv/architectures';
 *
 * catalog.lenet5({numClasses: 3}).outputs[0].shape; // => [null, 3]
 * ```
 */
export const catalog = {
  lenet5,
  mnistCnn,
  alexnet,
  alexnet2012,
  vgg11,
  vgg13,
  vgg16,
  vgg19,
  vgg11Bn,
  vgg13Bn,
  vgg16Bn,
  vgg19Bn,
} as const;

export type ModelName = keyof typeof catalog;

/** What the factory of this name takes. */
export type OptionsOf<Name extends ModelName> = NonNullable<Parameters<(typeof catalog)[Name]>[0]>;

/**
 * An architecture by its name.
 *
 * @throws RangeError when there is no such name, with the three nearest; what the factory throws.
 * @example
 * ```ts
 * import {createModel} from '@cv/architectures';
 *
 * createModel('mnistCnn', {numClasses: 3}).outputs[0].shape; // => [null, 3]
 * ```
 */
export function createModel<Name extends ModelName>(name: Name, options?: OptionsOf<Name>): LayersModel {
  if (Object.hasOwn(catalog, name)) return catalog[name](options as never);
  const Kind = typeof name === 'string' ? RangeError : TypeError;
  throw new Kind(
    `createModel: name must be in the catalog; got ${show(name)}. ` +
      `Did you mean ${nearestInWords(String(name), Object.keys(catalog))}?`,
  );
}

/**
 * Names of architectures that a pattern fits, `*` for any letters; all of them by default.
 *
 * @example
 * ```ts
 * import {listModels} from '@cv/architectures';
 *
 * listModels('vgg1*Bn'); // => ['vgg11Bn', 'vgg13Bn', 'vgg16Bn', 'vgg19Bn']
 * ```
 */
export function listModels(pattern = '*'): ModelName[] {
  const literals = pattern.split('*').map((text) => text.replaceAll(/[^\w]/g, String.raw`\$&`));
  const expression = new RegExp(`^${literals.join('.*')}$`, 'i');
  return (Object.keys(catalog) as ModelName[]).filter((name) => expression.test(name));
}
