import type {PixelImage} from '@cv/augmentation';

/** Loads a picture, squeezed to the given size, as bytes with one or three channels. */
export async function loadPixels(url: string, side: number, channels: 1 | 3): Promise<PixelImage> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const context = new OffscreenCanvas(side, side).getContext('2d')!;
  context.drawImage(image, 0, 0, side, side);
  const rgba = context.getImageData(0, 0, side, side).data;
  const data = new Uint8Array(side * side * channels);
  for (let i = 0; i < side * side; i++) data.set(rgba.subarray(4 * i, 4 * i + channels), channels * i);
  return {data, width: side, height: side, channels};
}

/** A picture of bytes as a canvas takes it. */
export function toImageData({data, width, height, channels}: PixelImage): ImageData {
  const result = new ImageData(width, height);
  for (let i = 0; i < width * height; i++) {
    const [red, green, blue] =
      channels === 1 ? [data[i]!, data[i]!, data[i]!] : data.subarray(3 * i, 3 * i + 3);
    result.data.set([red!, green!, blue!, 255], 4 * i);
  }
  return result;
}
