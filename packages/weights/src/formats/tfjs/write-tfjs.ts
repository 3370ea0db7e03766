import type {io} from '@tensorflow/tfjs-core';
import {show} from '../../show.js';
import type {StateDict, StateEntry} from '../../state-dict.js';
import {checkWritable, entryBytes, toFloat32} from '../../state-dict.js';
import type {TensorSpec} from './manifest.js';
import {toManifestEntry} from './manifest.js';
import type {QuantizationType} from './packing.js';
import {pack, QUANTIZATIONS} from './packing.js';

export interface WriteTfjsOptions {
  /** How floats are stored; as float32 by default. */
  quantization?: QuantizationType;
  /** The name of the weights file in the manifest. Default 'weights.bin'. */
  file?: string;
}

/** A weights manifest, and the content of the one file that it names. */
export interface TfjsWeights {
  readonly manifest: io.WeightsManifestConfig;
  readonly data: Uint8Array;
}

/**
 * Writes entries as TensorFlow.js stores weights. Names and layouts are kept: give entries in those of TensorFlow.js
 * (`toStateDict(model, {names: 'tfjs'})`). Floats of other sizes become float32, whole numbers int32.
 *
 * @throws TypeError, RangeError when an entry's values do not fit its number type or its shape, or cannot be stored as asked.
 *
 * @example
 * import {writeTfjs} from '@cv/weights';
 * const entries = new Map([['fc/bias', {dtype: 'float32', shape: [3], data: Float32Array.of(-1, 0, 1)}]]);
 * const {manifest, data} = writeTfjs(entries, {quantization: 'uint8'});
 * data.length; // => 3
 * manifest[0].paths; // => ['weights.bin']
 */
export function writeTfjs(
  entries: StateDict,
  {quantization, file = 'weights.bin'}: WriteTfjsOptions = {},
): TfjsWeights {
  if (quantization !== undefined && !QUANTIZATIONS.includes(quantization)) {
    throw new RangeError(
      `writeTfjs: quantization must be one of ${QUANTIZATIONS.join(', ')}; got ${show(quantization)}. Leave it out for float32.`,
    );
  }
  const packed = [...entries].map(([name, entry]) => packEntry(name, entry, quantization));
  const data = new Uint8Array(packed.reduce((size, {bytes}) => size + bytes.length, 0));
  let offset = 0;
  for (const {bytes} of packed) {
    data.set(bytes, offset);
    offset += bytes.length;
  }
  return {manifest: [{paths: [file], weights: packed.map(({spec}) => toManifestEntry(spec))}], data};
}

function packEntry(
  name: string,
  entry: StateEntry,
  quantization?: QuantizationType,
): {spec: TensorSpec; bytes: Uint8Array} {
  const {shape} = entry;
  checkWritable('writeTfjs', name, entry);
  const stored = toStored(name, entry);
  const {packing, bytes} =
    stored.dtype === 'float32' && quantization !== undefined
      ? pack(name, stored.data, quantization)
      : {packing: null, bytes: entryBytes(stored)};
  return {spec: {name, shape, dtype: stored.dtype, packing, bytes: bytes.length}, bytes};
}

type StoredEntry = Extract<StateEntry, {dtype: 'float32' | 'int32' | 'bool'}>;

/** The entry as one of the three number types of TensorFlow.js. */
function toStored(name: string, entry: StateEntry): StoredEntry {
  const {dtype, shape, data} = entry;
  if (dtype === 'float32' || dtype === 'int32' || dtype === 'bool') return entry;
  if (dtype.startsWith('float') || dtype === 'bfloat16') {
    return {dtype: 'float32', shape, data: toFloat32(entry)};
  }
  const whole = Array.from(data as ArrayLike<number | bigint>, Number);
  const wrong = whole.find((value) => value !== (value | 0));
  if (wrong !== undefined) {
    throw new RangeError(`writeTfjs: entry ${show(name)} must fit int32; got ${wrong}. Leave it out.`);
  }
  return {dtype: 'int32', shape, data: Int32Array.from(whole)};
}
