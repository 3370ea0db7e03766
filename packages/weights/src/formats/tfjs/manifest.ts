import type {io} from '@tensorflow/tfjs-core';
import {show} from '../../show.js';
import {showShape, sizeOf} from '../../state-dict.js';

/** How a tensor's numbers are stored: as float32, int32 or bytes, or packed (float32 only). */
export interface TensorSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32' | 'int32' | 'bool';
  readonly packing: Packing | null;
  /** Bytes in the file. */
  readonly bytes: number;
}

/** A value is `stored * scale + min`, or a half float. */
export type Packing =
  | {readonly dtype: 'uint8' | 'uint16'; readonly scale: number; readonly min: number}
  | {readonly dtype: 'float16'};

/** A group of files that hold tensors one after another; a tensor may lie across two files. */
export interface WeightGroup {
  readonly paths: readonly string[];
  readonly tensors: readonly TensorSpec[];
}

const BYTES = {float32: 4, int32: 4, bool: 1, uint8: 1, uint16: 2, float16: 2} as const;

/**
 * Reads the weights manifest of a `model.json`, or a manifest alone.
 *
 * @param name The file's name, for errors.
 * @throws RangeError naming the file, the group and the tensor.
 */
export function parseManifest(name: string, text: string): WeightGroup[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new RangeError(`${name}: must be JSON; ${(error as Error).message}.`, {cause: error});
  }
  return checkManifest(name, json);
}

/** Checks one that is parsed already, as `parseManifest`. */
export function checkManifest(name: string, json: unknown): WeightGroup[] {
  const manifest: unknown = Array.isArray(json) ? json : isObject(json) ? json['weightsManifest'] : undefined;
  if (!Array.isArray(manifest)) {
    throw new RangeError(
      `${name}: must be a model.json with a weightsManifest, or a list of weight groups; it is not.`,
    );
  }
  const seen = new Set<string>();
  return manifest.map((group, index) => checkGroup(`${name}: group ${index}`, name, group, seen));
}

function checkGroup(place: string, file: string, group: unknown, seen: Set<string>): WeightGroup {
  if (
    !isObject(group) ||
    !isStrings(group['paths']) ||
    group['paths'].length === 0 ||
    !Array.isArray(group['weights'])
  ) {
    throw new RangeError(`${place}: must have paths, a list of file names, and weights, a list; it has not.`);
  }
  for (const path of group['paths']) {
    if (!isInside(path)) {
      throw new RangeError(`${place}: paths must name files beside ${file}; got ${show(path)}.`);
    }
  }
  const tensors = group['weights'].map((spec, index) => checkTensor(file, `${place}, weight ${index}`, spec));
  for (const {name} of tensors) {
    if (seen.has(name)) throw new RangeError(`${file}: entry ${show(name)}: the manifest names it twice.`);
    seen.add(name);
  }
  return {paths: group['paths'], tensors};
}

/** What paths are resolved against to see whether they leave it: at a server, and on a disk. */
const FOLDERS = ['https://folder.invalid/a/', 'file:///a/'];

/**
 * Relative, without a scheme and without leaving the folder, as a path and as a URL (where `%2e` is a dot and tabs do not
 * count).
 */
function isInside(path: string): boolean {
  const isRelative = path !== '' && !/^([/\\]|[a-z][a-z+.-]*:)/i.test(path) && !/\p{Cc}/u.test(path);
  if (!isRelative || path.split(/[/\\]/).includes('..')) return false;
  return FOLDERS.every(
    (folder) => URL.canParse(path, folder) && new URL(path, folder).href.startsWith(folder),
  );
}

function checkTensor(file: string, place: string, spec: unknown): TensorSpec {
  if (!isObject(spec) || typeof spec['name'] !== 'string') {
    throw new RangeError(`${place}: must be an object with a name; it is not.`);
  }
  const {name, shape, dtype, quantization} = spec as {name: string} & Record<string, unknown>;
  const fail = (problem: string): never => {
    throw new RangeError(`${file}: entry ${show(name)}: ${problem}.`);
  };
  if (!isCounts(shape)) return fail(`shape must be a list of whole numbers; got ${show(shape)}`);
  if (dtype !== 'float32' && dtype !== 'int32' && dtype !== 'bool') {
    return fail(`dtype must be float32, int32 or bool; got ${show(dtype)}`);
  }
  const packing = quantization === undefined ? null : checkPacking(quantization, dtype);
  if (typeof packing === 'string') return fail(packing);
  const bytes = sizeOf(shape) * BYTES[packing?.dtype ?? dtype];
  if (!Number.isSafeInteger(bytes)) return fail(`shape ${showShape(shape)} is larger than any file`);
  return {name, shape, dtype, packing, bytes};
}

/** A string is what is wrong. */
function checkPacking(quantization: unknown, dtype: string): Packing | string {
  if (!isObject(quantization)) return `quantization must be an object; got ${show(quantization)}`;
  const {dtype: stored, scale, min} = quantization;
  if (dtype !== 'float32') return `quantization must be of float32; the entry is ${dtype}`;
  if (stored === 'float16') return {dtype: stored};
  if (stored !== 'uint8' && stored !== 'uint16') {
    return `quantization dtype must be uint8, uint16 or float16; got ${show(stored)}`;
  }
  if (!Number.isFinite(scale) || !Number.isFinite(min)) {
    return `quantization scale and min must be numbers; got ${show(scale)} and ${show(min)}`;
  }
  return {dtype: stored, scale: scale as number, min: min as number};
}

/** The manifest entry of TensorFlow.js for a tensor. */
export function toManifestEntry({name, shape, dtype, packing}: TensorSpec): io.WeightsManifestEntry {
  const quantization = packing ? {quantization: {...packing, original_dtype: 'float32' as const}} : {};
  return {name, shape: [...shape], dtype, ...quantization};
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
