import {halfToNumber, numberToHalf} from '../../half.js';
import type {StateEntry} from '../../state-dict.js';
import {entryFromBytes} from '../../state-dict.js';
import type {Packing, TensorSpec} from './manifest.js';
import {show} from '../../show.js';

/** How `writeTfjs` may store floats: in 1 or 2 bytes as steps between the smallest and the largest, or as half floats. */
export type QuantizationType = 'uint8' | 'uint16' | 'float16';

export const QUANTIZATIONS: readonly QuantizationType[] = ['uint8', 'uint16', 'float16'];

const STEPS = {uint8: 255, uint16: 65535} as const;

/** A tensor's values from the bytes of the file. */
export function unpack({shape, dtype, packing}: TensorSpec, bytes: Uint8Array): StateEntry {
  if (!packing) return entryFromBytes(dtype, shape, bytes);
  const stored = entryFromBytes(packing.dtype === 'uint8' ? 'uint8' : 'float16', shape, bytes)
    .data as ArrayLike<number>;
  const data = new Float32Array(stored.length);
  if (packing.dtype === 'float16') {
    for (let i = 0; i < data.length; i++) data[i] = halfToNumber(stored[i]!);
  } else {
    // In double precision, rounded once: as TensorFlow.js does.
    const {scale, min} = packing;
    for (let i = 0; i < data.length; i++) data[i] = stored[i]! * scale + min;
  }
  return {dtype: 'float32', shape, data};
}

/**
 * Packs floats. For the whole-number kinds the range is moved by less than a step so that 0 stays 0 where it lies inside,
 * and equal values stay exact.
 *
 * @throws RangeError when a value is NaN or infinite (or too large for a half float).
 */
export function pack(
  name: string,
  values: Float32Array,
  type: QuantizationType,
): {packing: Packing; bytes: Uint8Array} {
  const limit = type === 'float16' ? 65520 : Infinity;
  const wrong = values.findIndex((value) => !(Math.abs(value) < limit));
  if (wrong >= 0) {
    throw new RangeError(
      `writeTfjs: entry ${show(name)} must have finite values${type === 'float16' ? ' below 65520' : ''} to be stored as ${type}; got ${values[wrong]} at ${wrong}. Leave quantization out.`,
    );
  }
  if (type === 'float16') {
    const halves = Uint16Array.from(values, numberToHalf);
    return {packing: {dtype: type}, bytes: new Uint8Array(halves.buffer)};
  }
  const packing = {dtype: type, ...rangeOf(values, STEPS[type])};
  const {scale, min} = packing;
  const clamp = (step: number): number => Math.min(STEPS[type], Math.max(0, step));
  const steps = type === 'uint8' ? new Uint8Array(values.length) : new Uint16Array(values.length);
  values.forEach((value, i) => (steps[i] = clamp(Math.round((value - min) / scale))));
  return {packing, bytes: new Uint8Array(steps.buffer)};
}

function rangeOf(values: Float32Array, steps: number): {scale: number; min: number} {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (!(max > min)) return {scale: 1, min: values.length > 0 ? min : 0};
  const scale = (max - min) / steps;
  if (min > 0 || max < 0) return {scale, min};
  return {scale, min: -Math.round(-min / scale) * scale}; // 0 falls on a step
}
