import {finite} from '../../errors.js';
import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import type {TableStep} from '../../plan/pixel-step.js';
import {clamp01} from '../support/blend.js';
import {mapValues, tableStep} from '../support/map-values.js';

const {fround: f} = Math;

/** Brightness as a table. */
export function brightnessStep(factor: number): TableStep {
  return tableStep((x) => f(f(factor) * x));
}

/**
 * Multiplies all colours: 0 gives black, 1 the image, 2 twice as bright; results are clamped, bytes truncated.
 *
 * @param factor at least 0
 * @example
 * ```ts
 * import {adjustBrightness} from '@cv/augmentation/functional';
 *
 * adjustBrightness({data: new Uint8Array([100, 200]), width: 2, height: 1}, 1.5).data.join(); // => '150,255'
 * ```
 */
export function adjustBrightness(image: ImageLike, factor: number, out?: PixelImage): PixelImage {
  finite('adjustBrightness', 'factor', factor, 0);
  const source = toPixelImage('adjustBrightness', image);
  const weight = f(factor);
  return mapValues('adjustBrightness', source, brightnessStep(factor), (x) => clamp01(f(weight * x)), out);
}
