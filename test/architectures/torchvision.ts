// What the comparisons with torchvision's models share.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {torchvisionNames, type ModelName} from '@cv/architectures';
import {fill} from '@cv/test-kit';
import {loadStateDict, type Rename, type StateDict, type StateEntry} from '@cv/weights';
import type {LayersModel} from '@tensorflow/tfjs-layers';

export const FIXTURES = join(import.meta.dirname, 'fixtures');

/** Of each of torchvision's 80 classifiers. */
interface States {
  parameters: number;
  /** "features.0.weight 64x3x11x11", or "scalar" for the shape. */
  entries: string[];
}

export function readStates(): Record<string, States> {
  return JSON.parse(gunzipSync(readFileSync(join(FIXTURES, 'state-dicts.json.gz'))).toString());
}

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
export function torchShapes(model: LayersModel, keys: readonly string[], rename: Rename) {
  const nothing: StateEntry = {dtype: 'float32', shape: [-1], data: new Float32Array(0)};
  const entries: StateDict = new Map(keys.map((key) => [key, nothing]));
  const {mismatched, missing, unexpected} = loadStateDict(model, entries, {rename, strict: false});
  const shapes = new Map<string, readonly number[]>();
  const known = new Set(unexpected);
  const found = keys.filter((key) => !known.has(key));
  mismatched.forEach(({expected}, i) => shapes.set(found[i]!, expected));
  return {shapes, missing, unexpected};
}

/** Gives every weight its value by formula, by its key in torchvision; integers stay. */
export function fillLike(
  model: LayersModel,
  torchvision: string,
  keys: readonly string[],
  seed: number,
): void {
  const rename = torchvisionNames(nameOf(torchvision));
  const filled: StateDict = new Map();
  for (const [key, shape] of torchShapes(model, keys, rename).shapes) {
    if (!isInteger(key)) filled.set(key, {dtype: 'float32', shape, data: fill(key, shape, seed)});
  }
  const {missing, mismatched, unexpected} = loadStateDict(model, filled, {rename, strict: false});
  const wrong = [...missing.filter((key) => !isInteger(key)), ...mismatched, ...unexpected];
  if (wrong.length > 0) throw new Error(`fillLike: ${torchvision} is not filled: ${JSON.stringify(wrong)}`);
}

const isInteger = (key: string) => key.endsWith('relative_position_index');
