import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {resizeWindow, type ResizeOptions} from './resize.js';
import type {CropOptions} from './crop.js';

/** Options of `resizedCrop`. */
export interface ResizedCropOptions extends CropOptions, Omit<ResizeOptions, 'maxSize'> {}

/**
 * Cuts a rectangle out, inside the image, and resizes it, without making the cut image.
 *
 * @throws RangeError when the rectangle is not inside the image
 */
export function resizedCrop(image: ImageLike, options: ResizedCropOptions, out?: PixelImage): PixelImage {
  return resizeWindow('resizedCrop', toPixelImage('resizedCrop', image), options, options, out);
}
