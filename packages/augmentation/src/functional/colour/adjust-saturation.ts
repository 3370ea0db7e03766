import {finite} from '../../errors.js';
import {copyImage, outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {blendWithLuminance, LUMINANCE} from '../../kernels/luminance.js';
import type {MatrixStep} from '../../plan/pixel-step.js';
import {blendWeights} from '../support/blend.js';
import {checkColour} from '../support/channels.js';

/**
 * Moves all colours away from their gray, or towards it: 0 gives gray, 1 the image. Gray images stay as they are.
 *
 * @param factor at least 0
 * @example
 * ```ts
 * import {adjustSaturation} from '@cv/augmentation/functional';
 *
 * adjustSaturation({data: new Uint8Array([255, 0, 0]), width: 1, height: 1}, 0.5).data.join(); // => '165,38,38'
 * ```
 */
export function adjustSaturation(image: ImageLike, factor: number, out?: PixelImage): PixelImage {
  finite('adjustSaturation', 'factor', factor, 0);
  const source = toPixelImage('adjustSaturation', image);
  if (checkColour('adjustSaturation', source) === 1) return copyImage('adjustSaturation', source, out);
  const target = outputFor('adjustSaturation', source, {}, out);
  blendWithLuminance(valuesOf(source), valuesOf(target), source.channels, ...blendWeights(factor));
  return target;
}

/** Saturation as a matrix: factor on the diagonal, the rest spread over the luminance. */
export function saturationStep(factor: number): MatrixStep {
  const rest = 1 - factor;
  const rowOf = (row: number) => [
    ...LUMINANCE.map((weight, column) => rest * weight + (row === column ? factor : 0)),
    0,
  ];
  return {kind: 'matrix', matrix: () => [0, 1, 2].flatMap(rowOf), keepsRange: factor <= 1};
}
