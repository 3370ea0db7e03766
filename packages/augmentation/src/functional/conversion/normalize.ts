import {finite, rangeError} from '../../errors.js';
import {isFloat, outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {applyFloatTables} from '../../kernels/table.js';
import type {FloatTableStep} from '../../plan/pixel-step.js';

const {fround: f} = Math;

/** Mean and standard deviation, in units of white = 1: one number for all channels, or one for each. */
export interface NormalizeOptions {
  readonly mean: number | readonly number[];
  readonly std: number | readonly number[];
}

/** Normalisation of bytes as tables: 256 values are all there are, so that no pixel needs a division. */
export function normalizeStep(options: NormalizeOptions): FloatTableStep {
  const made = new Map<number, Float32Array>();
  return {
    kind: 'floatTable',
    tables: (channels) => {
      const tables = made.get(channels) ?? normalizeTables(options, channels);
      made.set(channels, tables);
      return tables;
    },
  };
}

function normalizeTables(options: NormalizeOptions, channels: number): Float32Array {
  const {means, stds} = statistics(options, channels);
  const tables = new Float32Array(256 * channels);
  for (let c = 0; c < channels; c++) {
    for (let x = 0; x < 256; x++) tables[256 * c + x] = f(f(f(x / 255) - means[c]!) / stds[c]!);
  }
  return tables;
}

/**
 * (x - mean) / std in float32, where bytes are first divided by 255: the input that a network expects.
 *
 * @param step the tables for bytes, to use them again
 * @returns a Float32Array image of the same size
 * @example
 * ```ts
 * import {normalize} from '@cv/augmentation/functional';
 *
 * normalize({data: new Uint8Array([255]), width: 1, height: 1}, {mean: 0.5, std: 0.25}).data[0]; // => 2
 * ```
 */
export function normalize(
  image: ImageLike,
  options: NormalizeOptions,
  out?: PixelImage,
  step = normalizeStep(options),
): PixelImage {
  const source = toPixelImage('normalize', image);
  const {channels} = source;
  const {means, stds} = statistics(options, channels);
  const target = outputFor('normalize', source, {}, out, 'float32');
  const to = target.data as Float32Array;
  if (!isFloat(source)) {
    applyFloatTables(valuesOf(source) as Uint8Array, to, channels, step.tables(channels));
    return target;
  }
  const from = source.data;
  for (let c = 0; c < channels; c++) {
    const [mean, std] = [means[c]!, stds[c]!];
    for (let i = c; i < from.length; i += channels) to[i] = f(f(from[i]! - mean) / std);
  }
  return target;
}

function statistics(
  {mean, std}: NormalizeOptions,
  channels: number,
): {means: Float32Array; stds: Float32Array} {
  const stds = perChannel('std', std, channels);
  if (stds.includes(0)) rangeError('normalize', 'std', 'a number other than 0', std);
  return {means: perChannel('mean', mean, channels), stds};
}

function perChannel(name: string, value: number | readonly number[], channels: number): Float32Array {
  const list = typeof value === 'number' ? [value] : value;
  if (!Array.isArray(list) || (list.length !== 1 && list.length !== channels)) {
    rangeError('normalize', name, `a number or a list of ${channels} numbers`, value);
  }
  return Float32Array.from({length: channels}, (_, c) =>
    finite('normalize', name, list[list.length === 1 ? 0 : c]),
  );
}
