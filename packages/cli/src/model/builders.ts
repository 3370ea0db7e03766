import {type ModelName, type ModelOptions, createModel, listModels} from '@cv/architectures';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {UsageError} from '../errors.js';
import {matchName, suggest} from '../options/nearest.js';

/**
 * The name in the catalog that is meant: `mnist-cnn` and `MNISTCNN` mean `mnistCnn`.
 * @throws UsageError naming the nearest names.
 */
export function modelNamed(name: string): ModelName {
  const match = matchName(name, listModels());
  if (match) return match;
  throw new UsageError(
    `no model is called '${name}'. ${suggest(name, listModels(), 'cv models lists them all.')}`,
  );
}

/** Builds an architecture of the catalog. */
export function buildModel(name: ModelName, options: ModelOptions = {}): LayersModel {
  return createModel(name, options);
}
