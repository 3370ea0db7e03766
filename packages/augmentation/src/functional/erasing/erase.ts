import {finite, integer, rangeError} from '../../errors.js';
import {copyImage, isFloat, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {noiseWord, type NoiseSeed} from '../../kernels/noise.js';
import {normalTable} from '../../math/normal-table.js';
import type {CropOptions} from '../geometry/crop.js';

/** What an erased rectangle is filled with: a colour, or noise from a seed. */
export type EraseValue = number | readonly number[] | {readonly noise: NoiseSeed};

/** Options of `erase`; the part of the rectangle outside the image is left out. */
export interface EraseOptions extends CropOptions {
  /** Default 0. Noise: uniform bytes, or standard normal floats (made for normalised images). */
  readonly value?: EraseValue;
}

/**
 * Fills a rectangle. All channels, alpha too.
 *
 * @example
 * ```ts
 * import {erase} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * erase(row, {top: 0, left: 1, height: 1, width: 1, value: 9}).data.join(); // => '1,9,3'
 * ```
 */
export function erase(image: ImageLike, options: EraseOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('erase', image);
  const target = copyImage('erase', source, out);
  eraseInPlace(target, options);
  return target;
}

/** Fills rectangles one after another. */
export function eraseAll(
  fn: string,
  source: PixelImage,
  rectangles: readonly CropOptions[],
  value: EraseValue,
  out?: PixelImage,
): PixelImage {
  const target = copyImage(fn, source, out);
  for (const rectangle of rectangles) eraseInPlace(target, {...rectangle, value});
  return target;
}

function eraseInPlace(target: PixelImage, {top, left, height, width, value = 0}: EraseOptions): void {
  integer('erase', 'top', top);
  integer('erase', 'left', left);
  integer('erase', 'height', height, 0);
  integer('erase', 'width', width, 0);
  const [firstY, endY] = [Math.max(0, top), Math.min(target.height, top + height)];
  const [firstX, endX] = [Math.max(0, left), Math.min(target.width, left + width)];
  if (endY <= firstY || endX <= firstX) return;
  const {channels} = target;
  const values = valuesOf(target);
  const startOf = (y: number) => (y * target.width + firstX) * channels;
  const count = (endX - firstX) * channels;
  if (typeof value === 'number') {
    checkValue(target, value);
    for (let y = firstY; y < endY; y++) values.fill(value, startOf(y), startOf(y) + count);
    return;
  }
  const valueAt = filler(target, value);
  for (let y = firstY; y < endY; y++) {
    const place = ((y - top) * width + (firstX - left)) * channels;
    for (let i = 0; i < count; i++) values[startOf(y) + i] = valueAt(place + i, i % channels);
  }
}

function filler(
  target: PixelImage,
  value: Exclude<EraseValue, number>,
): (place: number, channel: number) => number {
  if ('noise' in value) {
    const [seed0, seed1] = value.noise;
    if (!isFloat(target)) return (place) => noiseWord(place, seed0, seed1) >>> 24;
    const normal = normalTable();
    return (place) => normal[noiseWord(place, seed0, seed1) >>> 16]!;
  }
  const list = value;
  if (list.length !== 1 && list.length !== target.channels) {
    rangeError('erase', 'value', `a number or ${target.channels} numbers`, value);
  }
  list.forEach((v) => checkValue(target, v));
  return (_, channel) => list[channel] ?? list[0]!;
}

function checkValue(target: PixelImage, value: unknown): void {
  if (isFloat(target)) finite('erase', 'value', value);
  else finite('erase', 'value', value, 0, 255);
}
