import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import type {TableStep} from '../../plan/pixel-step.js';
import {mapValues, tableStep} from '../support/map-values.js';

/** The negative as a table. */
export function invertStep(): TableStep {
  return tableStep((x) => 255 - x);
}

/**
 * The negative: white minus each colour.
 *
 * @example
 * ```ts
 * import {invert} from '@cv/augmentation/functional';
 *
 * invert({data: new Uint8Array([0, 55]), width: 2, height: 1}).data.join(); // => '255,200'
 * ```
 */
export function invert(image: ImageLike, out?: PixelImage): PixelImage {
  const source = toPixelImage('invert', image);
  return mapValues('invert', source, invertStep(), (x) => Math.fround(1 - x), out);
}
