import {finite, rangeError} from '../../errors.js';
import {isFloat, outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';

const {fround} = Math;

/** Mean and standard deviation, in units of white = 1: one number for all channels, or one for each. */
export interface NormalizeOptions {
  readonly mean: number | readonly number[];
  readonly std: number | readonly number[];
}

/**
 * (x - mean) / std in float32, where bytes are first divided by 255: the input that a network expects.
 *
 * @returns a Float32Array image of the same size
 * @example
 * ```ts
 * import {normalize} from '@cv/augmentation/functional';
 *
 * normalize({data: new Uint8Array([255]), width: 1, height: 1}, {mean: 0.5, std: 0.25}).data[0]; // => 2
 * ```
 */
export function normalize(image: ImageLike, {mean, std}: NormalizeOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('normalize', image);
  const means = perChannel('mean', mean, source.channels);
  const stds = perChannel('std', std, source.channels);
  if (stds.includes(0)) rangeError('normalize', 'std', 'a number other than 0', std);
  const target = outputFor('normalize', source, {}, out, 'float32');
  const step = (x: number, c: number) => fround(fround(x - means[c]!) / stds[c]!);
  if (isFloat(source)) applyStep(source.data, target.data, source.channels, step);
  else applyTable(valuesOf(source), target.data, source.channels, step);
  return target;
}

function perChannel(name: string, value: number | readonly number[], channels: number): Float32Array {
  const list = typeof value === 'number' ? [value] : value;
  if (!Array.isArray(list) || (list.length !== 1 && list.length !== channels)) {
    rangeError('normalize', name, `a number or a list of ${channels} numbers`, value);
  }
  return Float32Array.from({length: channels}, (_, c) => finite('normalize', name, list[c] ?? list[0]));
}

type Step = (x: number, channel: number) => number;

function applyStep(from: Float32Array, to: PixelImage['data'], channels: number, step: Step): void {
  for (let p = 0; p < from.length; p += channels) {
    for (let c = 0; c < channels; c++) to[p + c] = step(from[p + c]!, c);
  }
}

/** Bytes have only 256 values: one table a channel gives the exact results without dividing per pixel. */
function applyTable(from: Uint8Array | Float32Array, to: PixelImage['data'], channels: number, step: Step) {
  const table = new Float32Array(256 * channels);
  for (let i = 0; i < table.length; i++) table[i] = step(fround((i & 255) / 255), i >> 8);
  for (let p = 0; p < from.length; p += channels) {
    for (let c = 0; c < channels; c++) to[p + c] = table[(c << 8) + from[p + c]!]!;
  }
}
