import {finite} from '../../errors.js';
import {toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {meanLuminance} from '../../kernels/luminance.js';
import type {TableStep} from '../../plan/pixel-step.js';
import {blend, blendWeights, clamp01} from '../support/blend.js';
import {mapValues, tableStep} from '../support/map-values.js';

const {fround: f} = Math;

/** Contrast as a table, once the mean luminance (0..255) is known. */
export function contrastStep(factor: number, mean: number): TableStep {
  const [weight, rest] = blendWeights(factor);
  const offset = f(rest * mean);
  return tableStep((x) => blend(x, weight, offset));
}

/**
 * Moves all colours away from the image's mean luminance, or towards it: 0 gives plain gray, 1 the image.
 *
 * @param factor at least 0
 * @example
 * ```ts
 * import {adjustContrast} from '@cv/augmentation/functional';
 *
 * adjustContrast({data: new Uint8Array([50, 150]), width: 2, height: 1}, 0.5).data.join(); // => '75,125'
 * ```
 */
export function adjustContrast(image: ImageLike, factor: number, out?: PixelImage): PixelImage {
  finite('adjustContrast', 'factor', factor, 0);
  const source = toPixelImage('adjustContrast', image);
  const mean = meanLuminance(valuesOf(source), source.channels);
  const [weight, rest] = blendWeights(factor);
  const offset = f(rest * mean);
  const mapFloat = (x: number) => clamp01(blend(x, weight, offset));
  return mapValues('adjustContrast', source, contrastStep(factor, mean), mapFloat, out);
}
