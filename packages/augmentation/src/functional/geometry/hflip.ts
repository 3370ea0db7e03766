import {outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';

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
  const {width, height, channels} = source;
  const from = valuesOf(source);
  const to = valuesOf(target);
  for (let y = 0; y < height; y++) {
    let p = y * width * channels;
    for (let x = width - 1; x >= 0; x--) {
      const q = (y * width + x) * channels;
      for (let c = 0; c < channels; c++) to[q + c] = from[p++]!;
    }
  }
  return target;
}
