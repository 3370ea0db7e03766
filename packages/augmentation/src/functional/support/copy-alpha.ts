import type {PixelImage} from '../../image.js';

/** Copies the last channel, for operations whose inner loop treats all channels alike. */
export function copyAlpha(source: PixelImage, target: PixelImage): void {
  const {channels} = source;
  for (let i = channels - 1; i < source.data.length; i += channels) target.data[i] = source.data[i]!;
}
