import {rangeError} from '../../errors.js';
import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {centerCrop, sizePair, type Size} from './center-crop.js';
import {crop} from './crop.js';
import {hflip} from './hflip.js';
import {vflip} from './vflip.js';

/**
 * The four corners and the centre: top left, top right, bottom left, bottom right, centre.
 *
 * @throws RangeError when the crop is larger than the image
 * @example
 * ```ts
 * import {fiveCrop} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * fiveCrop(row, {size: 1}).map(({data}) => data[0]).join(); // => '1,3,1,3,2'
 * ```
 */
export function fiveCrop(image: ImageLike, {size}: {readonly size: Size}): PixelImage[] {
  const source = toPixelImage('fiveCrop', image);
  const [height, width] = sizePair('fiveCrop', 'size', size);
  if (height > source.height || width > source.width) {
    rangeError('fiveCrop', 'size', `at most the image's ${source.height}x${source.width}`, size);
  }
  const [bottom, right] = [source.height - height, source.width - width];
  const corners = [
    [0, 0],
    [0, right],
    [bottom, 0],
    [bottom, right],
  ].map(([top, left]) => crop(source, {top: top!, left: left!, height, width}));
  return [...corners, centerCrop(source, {size})];
}

/**
 * `fiveCrop`, and the same of the mirrored image: mirrored left to right, with `verticalFlip` top to bottom.
 */
export function tenCrop(
  image: ImageLike,
  {size, verticalFlip = false}: {readonly size: Size; readonly verticalFlip?: boolean},
): PixelImage[] {
  const mirrored = verticalFlip ? vflip(image) : hflip(image);
  return [...fiveCrop(image, {size}), ...fiveCrop(mirrored, {size})];
}
