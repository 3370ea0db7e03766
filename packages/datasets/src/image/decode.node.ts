import sharp from 'sharp';
import type {Rgba} from './decoded.js';

/** Decodes JPEG, PNG, WebP, GIF (first frame), TIFF and AVIF; turned upright by EXIF orientation. */
export async function decodeRgba(bytes: Uint8Array): Promise<Rgba> {
  const {data, info} = await sharp(bytes, {failOn: 'error'})
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({depth: 'uchar'})
    .toBuffer({resolveWithObject: true});
  return {data, width: info.width, height: info.height};
}
