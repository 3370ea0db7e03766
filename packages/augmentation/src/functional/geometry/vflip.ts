import {outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';

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
  const from = valuesOf(source);
  const to = valuesOf(target);
  for (let y = 0; y < source.height; y++) {
    to.set(from.subarray(y * row, (y + 1) * row), (source.height - 1 - y) * row);
  }
  return target;
}
