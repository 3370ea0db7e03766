import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {resizeWindow, type ResizeOptions} from './resize.js';
import type {CropOptions} from './crop.js';

/** Options of `resizedCrop`. */
export interface ResizedCropOptions extends CropOptions, Omit<ResizeOptions, 'maxSize'> {}

/**
 * Cuts a rectangle out, inside the image, and resizes it, without making the cut image.
 *
 * @throws RangeError when the rectangle is not inside the image
 * @example
 * ```ts
 * import {resizedCrop} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * resizedCrop(row, {top: 0, left: 1, height: 1, width: 2, size: [1, 2]}).data.join(); // => '2,3'
 * ```
 */
export function resizedCrop(image: ImageLike, options: ResizedCropOptions, out?: PixelImage): PixelImage {
  return resizeWindow('resizedCrop', toPixelImage('resizedCrop', image), options, options, out);
}
