import {decode as decodeBmp} from 'fast-bmp';
import sharp from 'sharp';
import type {Rgba} from './decoded.js';

/** Decodes JPEG, PNG, WebP, GIF (first frame), TIFF, AVIF and BMP; turned upright by EXIF orientation. */
export async function decodeRgba(bytes: Uint8Array): Promise<Rgba> {
  if (bytes[0] === 0x42 && bytes[1] === 0x4d) return fromBmp(bytes); // sharp reads no BMP
  const {data, info} = await sharp(bytes, {failOn: 'error'})
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({depth: 'uchar'})
    .toBuffer({resolveWithObject: true});
  return {data, width: info.width, height: info.height};
}

function fromBmp(bytes: Uint8Array): Rgba {
  const {width, height, channels, bitsPerPixel, data: raw} = decodeBmp(bytes);
  const data = raw as Uint8Array; // what decoding gives; encoding takes more
  if (data.length < width * height * channels || bitsPerPixel < 8) {
    throw new Error(`BMP with ${bitsPerPixel} bits a pixel`);
  }
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let c = 0; c < 3; c++) rgba[pixel * 4 + c] = data[pixel * channels + (channels < 3 ? 0 : c)]!;
    if (channels === 4) rgba[pixel * 4 + 3] = data[pixel * channels + 3]!;
  }
  return {data: rgba, width, height};
}
