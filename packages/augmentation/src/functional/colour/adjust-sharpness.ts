import {finite} from '../../errors.js';
import {colourChannels, copyImage, outputFor, toPixelImage, valuesOf} from '../../image.js';
import type {ImageLike, PixelImage} from '../../image.js';
import {blendWithSmooth} from '../../kernels/sharpness.js';
import {blendWeights} from '../support/blend.js';
import {copyAlpha} from '../support/copy-alpha.js';

/**
 * Moves the image away from a smoothed copy, or towards it: 0 gives the smoothed image, 1 the image, 2 sharpens.
 * The outermost pixels keep their values; images of at most 2 pixels on a side stay as they are.
 *
 * @param factor at least 0
 * @example
 * ```ts
 * import {adjustSharpness} from '@cv/augmentation/functional';
 *
 * const spot = {data: new Uint8Array([50, 50, 50, 50, 180, 50, 50, 50, 50]), width: 3, height: 3};
 * adjustSharpness(spot, 0).data[4]; // => 100
 * ```
 */
export function adjustSharpness(image: ImageLike, factor: number, out?: PixelImage): PixelImage {
  finite('adjustSharpness', 'factor', factor, 0);
  const source = toPixelImage('adjustSharpness', image);
  const {width, height, channels} = source;
  if (width <= 2 || height <= 2) return copyImage('adjustSharpness', source, out);
  const target = outputFor('adjustSharpness', source, {}, out);
  blendWithSmooth(valuesOf(source), valuesOf(target), width, height, channels, ...blendWeights(factor));
  if (colourChannels(channels) < channels) copyAlpha(source, target);
  return target;
}
