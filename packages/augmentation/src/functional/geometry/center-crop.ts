import {integer, typeError} from '../../errors.js';
import {toPixelImage, type ImageLike, type ImageShape, type PixelImage} from '../../image.js';
import {roundHalfEven} from '../../math/round.js';
import {crop, type CropOptions} from './crop.js';

/** A height and a width, or one number for both. */
export type Size = number | readonly [height: number, width: number];

/** [height, width] of a size. */
export function sizePair(fn: string, name: string, size: Size): [height: number, width: number] {
  if (typeof size === 'number') return [integer(fn, name, size, 1), size];
  if (!Array.isArray(size) || size.length !== 2) typeError(fn, name, 'a number or [height, width]', size);
  return [integer(fn, name, size[0], 1), integer(fn, name, size[1], 1)];
}

/**
 * Where `centerCrop` cuts. A side that is too small is padded: the smaller half before, the larger after;
 * what is left over when cutting is halved with ties to even, both as torchvision does.
 */
export function centerCropBox(shape: Pick<ImageShape, 'width' | 'height'>, size: Size): CropOptions {
  const [height, width] = sizePair('centerCrop', 'size', size);
  return {top: centred(shape.height, height), left: centred(shape.width, width), height, width};
}

function centred(available: number, wanted: number): number {
  if (wanted > available) return -Math.floor((wanted - available) / 2);
  return roundHalfEven((available - wanted) / 2);
}

/**
 * Cuts the middle out; a side that is too small is padded with 0.
 *
 * @example
 * ```ts
 * import {centerCrop} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3, 4]), width: 4, height: 1};
 * centerCrop(row, {size: [1, 2]}).data.join(); // => '2,3'
 * ```
 */
export function centerCrop(image: ImageLike, {size}: {readonly size: Size}, out?: PixelImage): PixelImage {
  const source = toPixelImage('centerCrop', image);
  return crop(source, centerCropBox(source, size), out);
}
