import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import type {TableStep} from '../../plan/pixel-step.js';
import {flipOrMask, tableStep} from '../support/map-values.js';

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
  return flipOrMask(
    'invert',
    source,
    {mask: 255, threshold: 0, flip: 255},
    invertStep(),
    (x) => Math.fround(1 - x),
    out,
  );
}
