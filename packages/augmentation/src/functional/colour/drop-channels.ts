import {finite, integer} from '../../errors.js';
import {copyImage, toPixelImage, type ImageLike, type PixelImage} from '../../image.js';

/**
 * Fills whole channels with one value.
 *
 * @example
 * ```ts
 * import {dropChannels} from '@cv/augmentation/functional';
 *
 * dropChannels({data: new Uint8Array([1, 2, 3]), width: 1, height: 1}, {channels: [0, 2]}).data.join(); // => '0,2,0'
 * ```
 */
export function dropChannels(
  image: ImageLike,
  {channels, fill = 0}: {readonly channels: readonly number[]; readonly fill?: number},
  out?: PixelImage,
): PixelImage {
  const source = toPixelImage('dropChannels', image);
  finite('dropChannels', 'fill', fill);
  channels.forEach((c) => integer('dropChannels', 'channels', c, 0, source.channels - 1));
  const target = copyImage('dropChannels', source, out);
  for (const c of channels) {
    for (let i = c; i < target.data.length; i += source.channels) target.data[i] = fill;
  }
  return target;
}
