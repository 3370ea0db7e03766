import {copyImage, isFloat, toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {normalize} from './normalize.js';

/**
 * Bytes 0..255 to floats 0..1 (x / 255); floats are copied.
 *
 * @example
 * ```ts
 * import {toFloat32} from '@cv/augmentation/functional';
 *
 * toFloat32({data: new Uint8Array([0, 255]), width: 2, height: 1}).data.join(); // => '0,1'
 * ```
 */
export function toFloat32(image: ImageLike, out?: PixelImage): PixelImage {
  const source = toPixelImage('toFloat32', image);
  return isFloat(source) ? copyImage('toFloat32', source, out) : normalize(source, {mean: 0, std: 1}, out);
}
