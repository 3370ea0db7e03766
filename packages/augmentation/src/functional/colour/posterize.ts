import {integer} from '../../errors.js';
import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import type {TableStep} from '../../plan/pixel-step.js';
import {flipOrMask, tableStep} from '../support/map-values.js';

const {fround: f} = Math;

/** Posterize as a table. */
export function posterizeStep(bits: number): TableStep {
  const mask = 256 - (1 << (8 - bits));
  return tableStep((x) => x & mask);
}

/**
 * Keeps the highest bits of each colour. Floats: floor(x * 2^bits) / 2^bits, at most 1 - 2^-bits.
 *
 * @param bits 0 to 8
 * @example
 * ```ts
 * import {posterize} from '@cv/augmentation/functional';
 *
 * posterize({data: new Uint8Array([200]), width: 1, height: 1}, 2).data[0]; // => 192
 * ```
 */
export function posterize(image: ImageLike, bits: number, out?: PixelImage): PixelImage {
  integer('posterize', 'bits', bits, 0, 8);
  const source = toPixelImage('posterize', image);
  const levels = 1 << bits;
  const mapFloat = (x: number) => f(Math.min(levels - 1, Math.floor(x * levels)) / levels);
  return flipOrMask(
    'posterize',
    source,
    {mask: 256 - (1 << (8 - bits)), threshold: 0, flip: 0},
    posterizeStep(bits),
    mapFloat,
    out,
  );
}
