import {outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {flipRows} from '../../kernels/flip.js';

/**
 * Mirrors an image left to right.
 *
 * @example
 * ```ts
 * import {hflip} from '@cv/augmentation/functional';
 *
 * hflip({data: new Uint8Array([1, 2, 3]), width: 3, height: 1}).data.join(); // => '3,2,1'
 * ```
 */
export function hflip(image: ImageLike, out?: PixelImage): PixelImage {
  const source = toPixelImage('hflip', image);
  const target = outputFor('hflip', source, {}, out);
  flipRows(valuesOf(source), valuesOf(target), source.width, source.height, source.channels);
  return target;
}
