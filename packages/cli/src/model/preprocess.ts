import {centerCrop, resize} from '@cv/augmentation/functional';
import type {PixelImage} from '@cv/datasets';
import type {Preprocess} from '@cv/transfer';

/** Brings an image of `channels` channels to the size and the ground. */
export function fitImage(image: PixelImage, preprocess: Preprocess): PixelImage {
  return preprocess.fit === 'cover' ? cover(image, preprocess) : contain(image, preprocess);
}

/** The middle of an image. */
function cover(image: PixelImage, {size: [height, width], crop = 1}: Preprocess): PixelImage {
  const scale = Math.max(height / image.height, width / image.width) / crop;
  // Not below the size, whatever the rounding does.
  const resized: [number, number] = [
    Math.max(height, Math.round(image.height * scale)),
    Math.max(width, Math.round(image.width * scale)),
  ];
  return centerCrop(resize(image, {size: resized}), {size: [height, width]}) as PixelImage;
}

/** The whole image with a border. */
function contain(image: PixelImage, {size, darkGround}: Preprocess): PixelImage {
  const ground = borderMean(image);
  const upright = darkGround && ground > 127.5 ? invert(image) : image;
  const [height, width] = size;
  if (image.height === height && image.width === width) return upright;
  const scale = Math.min(height / image.height, width / image.width);
  const inner: [number, number] = [
    Math.max(1, Math.round(image.height * scale)),
    Math.max(1, Math.round(image.width * scale)),
  ];
  const small = resize(upright, {size: inner}) as PixelImage;
  return centred(small, height, width, darkGround ? Math.min(ground, 255 - ground) : ground);
}

/** Mean value of the outermost pixels, 0..255. */
function borderMean({data, width, height, channels}: PixelImage): number {
  let sum = 0;
  let count = 0;
  for (let y = 0; y < height; y++) {
    const step = y === 0 || y === height - 1 ? 1 : Math.max(1, width - 1);
    for (let x = 0; x < width; x += step) {
      for (let c = 0; c < channels; c++) sum += data[(y * width + x) * channels + c]!;
      count += channels;
    }
  }
  return sum / count;
}

function invert(image: PixelImage): PixelImage {
  return {...image, data: Uint8Array.from(image.data, (value) => 255 - value)};
}

/** The image in the middle of a canvas of one grey value. */
function centred(image: PixelImage, height: number, width: number, ground: number): PixelImage {
  const {channels} = image;
  const top = (height - image.height) >> 1;
  const left = (width - image.width) >> 1;
  const data = new Uint8Array(height * width * channels).fill(Math.round(ground));
  for (let y = 0; y < image.height; y++) {
    const row = image.data.subarray(y * image.width * channels, (y + 1) * image.width * channels);
    data.set(row, ((top + y) * width + left) * channels);
  }
  return {data, width, height, channels};
}
