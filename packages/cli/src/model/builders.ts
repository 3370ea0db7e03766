import {type ModelOptions, lenet5, mnistCnn} from '@cv/architectures';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {UsageError} from '../errors.js';
import {matchName, suggest} from '../options/nearest.js';

/** The models that the command can build, by name. */
export const BUILDERS: Readonly<Record<string, (options?: ModelOptions) => LayersModel>> = {
  lenet5,
  'mnist-cnn': mnistCnn,
};

/**
 * @throws UsageError naming the nearest names.
 */
export function builderNamed(name: string): (options?: ModelOptions) => LayersModel {
  const match = matchName(name, Object.keys(BUILDERS));
  if (match) return BUILDERS[match]!;
  throw new UsageError(`no model is called '${name}'. ${suggest(name, Object.keys(BUILDERS))}`);
}
