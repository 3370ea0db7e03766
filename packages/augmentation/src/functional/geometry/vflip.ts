import {outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {copyRows} from '../support/copy-rows.js';

/**
 * Mirrors an image top to bottom.
 *
 * @example
 * ```ts
 * import {vflip} from '@cv/augmentation/functional';
 *
 * vflip({data: new Uint8Array([1, 2, 3]), width: 1, height: 3}).data.join(); // => '3,2,1'
 * ```
 */
export function vflip(image: ImageLike, out?: PixelImage): PixelImage {
  const source = toPixelImage('vflip', image);
  const target = outputFor('vflip', source, {}, out);
  const row = source.width * source.channels;
  const last = (source.height - 1) * row;
  const [from, to] = [valuesOf(source), valuesOf(target)];
  copyRows(from, {start: 0, step: row}, to, {start: last, step: -row}, row, source.height);
  return target;
}
