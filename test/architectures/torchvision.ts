// What the comparisons with torchvision's models share.
import {torchvisionNames, type ModelName, type Renaming} from '@cv/architectures';
import {fill} from '@cv/test-kit';
import {loadStateDict, type StateDict, type StateEntry} from '@cv/weights';
import type {LayersModel} from '@tensorflow/tfjs-layers';

/**
 * This project's name of a torchvision model: `vgg16_bn` is vgg16Bn, `vit_b_16` vitB16, `regnet_y_1_6gf` regnetY1_6gf. An
 * underscore between digits stays, lest 1.6 become 16.
 */
export function nameOf(torchvision: string): ModelName {
  return torchvision
    .replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    .replaceAll(/(?<=[A-Za-z])_(?=\d)/g, '') as ModelName;
}

/**
 * The shapes, in torch's layout, that a model has for torchvision's keys; no weight is read. What it has beside them, or
 * lacks, is in `missing` and `unexpected`.
 */
export function torchShapes(model: LayersModel, keys: readonly string[], rename: Renaming) {
  const nothing: StateEntry = {dtype: 'float32', shape: [-1], data: new Float32Array(0)}; // fits no weight
  const entries: StateDict = new Map(keys.map((key) => [key, nothing]));
  const {mismatched, missing, unexpected} = loadStateDict(model, entries, {rename, strict: false});
  const expected = new Map(mismatched.map((entry) => [entry.key, entry.expected]));
  const shapes = new Map<string, readonly number[]>();
  for (const key of keys) {
    const shape = expected.get(renamed(key, rename));
    if (shape) shapes.set(key, shape);
  }
  return {shapes, missing, unexpected};
}

export function renamed(key: string, rename: Renaming): string {
  return rename.reduce((name, [pattern, by]) => name.replace(pattern, by), key);
}

/** Gives every weight its value by formula, by its key in torchvision; integers stay. Running variances times `variances`. */
export function fillLike(
  model: LayersModel,
  torchvision: string,
  keys: readonly string[],
  seed: number,
  {variances = 1, ...options}: {auxiliary?: boolean; variances?: number} = {},
): void {
  const rename = torchvisionNames(nameOf(torchvision), options);
  const filled: StateDict = new Map();
  for (const [key, shape] of torchShapes(model, keys, rename).shapes) {
    if (isInteger(key)) continue;
    const data = fill(key, shape, seed);
    if (key.endsWith('running_var')) data.forEach((value, i) => (data[i] = value * variances));
    filled.set(key, {dtype: 'float32', shape, data});
  }
  const {missing, mismatched, unexpected} = loadStateDict(model, filled, {rename, strict: false});
  const wrong = [...missing.filter((key) => !isInteger(key)), ...mismatched, ...unexpected];
  if (wrong.length > 0) throw new Error(`fillLike: ${torchvision} is not filled: ${JSON.stringify(wrong)}`);
}

const isInteger = (key: string) => key.endsWith('relative_position_index');
