import {finite, rangeError} from '../../errors.js';
import {valuesOf, type PixelImage} from '../../image.js';

/** The colour of pixels that come from outside: one number for all channels, or one for each. */
export type Fill = number | readonly number[];

/** One value a channel, as floats. */
export function fillValues(fn: string, fill: Fill, channels: number): Float32Array {
  const list = typeof fill === 'number' ? [fill] : fill;
  if (!Array.isArray(list) || (list.length !== 1 && list.length !== channels)) {
    rangeError(fn, 'fill', `a number or a list of 1 or ${channels} numbers`, fill);
  }
  return Float32Array.from({length: channels}, (_, c) => finite(fn, 'fill', list[list.length === 1 ? 0 : c]));
}

/** Fills a whole image with one colour. */
export function fillImage(target: PixelImage, colour: Float32Array): void {
  const values = valuesOf(target);
  if (colour.every((value) => value === colour[0])) values.fill(colour[0]!);
  else for (let i = 0; i < values.length; i++) values[i] = colour[i % colour.length]!;
}
