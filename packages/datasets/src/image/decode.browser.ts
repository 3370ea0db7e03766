import type {Rgba} from './decoded.js';

/** Decodes what the browser can; turned upright by EXIF orientation. */
export async function decodeRgba(bytes: Uint8Array): Promise<Rgba> {
  const bitmap = await createImageBitmap(new Blob([bytes as BlobPart]), {premultiplyAlpha: 'none'});
  try {
    const {width, height} = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true});
    if (!context) throw new Error('the browser gave no 2D canvas');
    context.drawImage(bitmap, 0, 0);
    return {data: context.getImageData(0, 0, width, height).data, width, height};
  } finally {
    bitmap.close();
  }
}
