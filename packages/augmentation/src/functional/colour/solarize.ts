import {finite} from '../../errors.js';
import {toPixelImage, whiteOf, type ImageLike, type PixelImage} from '../../image.js';
import type {TableStep} from '../../plan/pixel-step.js';
import {flipOrMask, tableStep} from '../support/map-values.js';

/** Solarize as a table. */
export function solarizeStep(threshold: number): TableStep {
  return tableStep((x) => (x >= threshold ? 255 - x : x));
}

/**
 * Inverts the colours at or above a threshold.
 *
 * @param threshold 0 to 255 for bytes, 0 to 1 for floats
 * @example
 * ```ts
 * import {solarize} from '@cv/augmentation/functional';
 *
 * solarize({data: new Uint8Array([100, 200]), width: 2, height: 1}, 128).data.join(); // => '100,55'
 * ```
 */
export function solarize(image: ImageLike, threshold: number, out?: PixelImage): PixelImage {
  const source = toPixelImage('solarize', image);
  finite('solarize', 'threshold', threshold, 0, whiteOf(source));
  const mapFloat = (x: number) => (x >= threshold ? Math.fround(1 - x) : x);
  return flipOrMask(
    'solarize',
    source,
    {mask: 255, threshold: Math.ceil(threshold), flip: 255},
    solarizeStep(threshold),
    mapFloat,
    out,
  );
}
