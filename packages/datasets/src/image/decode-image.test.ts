import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {decodeImage} from './decode-image.js';

const data = new URL('../../../../data/', import.meta.url).pathname;

describe('decodeImage', () => {
  it('gives the pixels that Pillow gives', async () => {
    const reference = JSON.parse(await readFile(`${data}mobilenet-v2/reference.json`, 'utf8')) as {
      photos: {png: string; png_pixels_sha256_hwc_rgb: string}[];
    };
    expect(reference.photos).toHaveLength(8);
    for (const {png, png_pixels_sha256_hwc_rgb} of reference.photos) {
      const image = await decodeImage(data + png);
      expect([image.width, image.height, image.channels]).toEqual([224, 224, 3]);
      expect(createHash('sha256').update(image.data).digest('hex')).toBe(png_pixels_sha256_hwc_rgb);
    }
  });

  it('takes a path, bytes, a buffer and a Blob alike', async () => {
    const path = `${data}digits/3.png`;
    const bytes = await readFile(path);
    const expected = await decodeImage(path, {channels: 1});
    expect(await decodeImage(bytes, {channels: 1})).toEqual(expected);
    expect(await decodeImage(new Uint8Array(bytes).buffer, {channels: 1})).toEqual(expected);
    expect(await decodeImage(new Blob([bytes]), {channels: 1})).toEqual(expected);
  });

  const pixel = (rgba: number[]): Promise<Buffer> =>
    sharp(Uint8Array.from(rgba), {raw: {width: 1, height: 1, channels: 4}})
      .png()
      .toBuffer();

  it.each([
    [[255, 0, 0, 255], [76], [255, 0, 0]],
    [[0, 255, 0, 255], [150], [0, 255, 0]],
    [[0, 0, 255, 255], [29], [0, 0, 255]],
    [[0, 0, 0, 0], [255], [255, 255, 255]],
    [[100, 0, 0, 51], [210], [224, 204, 204]], // a fifth of the colour on white
  ])('makes %j grey and RGB', async (rgba, grey, rgb) => {
    const png = await pixel(rgba);
    expect([...(await decodeImage(png, {channels: 1})).data]).toEqual(grey);
    expect([...(await decodeImage(png, {channels: 3})).data]).toEqual(rgb);
    expect([...(await decodeImage(png, {channels: 4})).data]).toEqual(rgba);
  });

  it('turns a photo upright by its EXIF orientation', async () => {
    const left = Uint8Array.from({length: 16 * 8 * 3}, (_, i) => ((i / 3) % 16 < 8 ? 255 : 0)); // 16x8, left half white
    const turned = await sharp(left, {raw: {width: 16, height: 8, channels: 3}})
      .withMetadata({orientation: 6})
      .jpeg()
      .toBuffer();
    const {width, height, data} = await decodeImage(turned, {channels: 1});
    expect([width, height]).toEqual([8, 16]);
    expect([data[4]! > 200, data[15 * 8 + 4]! < 50]).toEqual([true, true]); // 6: turn by 90 degrees clockwise
  });

  it('reads 16 bits a channel as 8', async () => {
    const png = await sharp(Uint8Array.of(10, 20, 30), {raw: {width: 1, height: 1, channels: 3}})
      .toColourspace('rgb16')
      .png()
      .toBuffer();
    expect([...(await decodeImage(png)).data]).toEqual([10, 20, 30]);
  });

  it('names the file that is missing, damaged or no image', async () => {
    await expect(decodeImage('nowhere/cat.jpg')).rejects.toThrow(
      'decodeImage: nowhere/cat.jpg: cannot be read: it does not exist.',
    );
    await expect(decodeImage(`${data}README.md`)).rejects.toThrow(
      /README.md: not an image that can be decoded/,
    );
    const jpeg = await readFile(`${data}photos/cat.jpg`);
    await expect(decodeImage(jpeg.subarray(0, 20_000))).rejects.toThrow(
      'bytes: not an image that can be decoded',
    );
    await expect(decodeImage(new Uint8Array(0))).rejects.toThrow('bytes: not an image that can be decoded');
  });

  it('refuses wrong arguments', async () => {
    await expect(decodeImage(5 as never)).rejects.toThrow(
      'decodeImage: source must be a path, a URL, a Blob',
    );
    await expect(decodeImage('x.png', {channels: 2 as never})).rejects.toThrow(
      'decodeImage: channels must be 1, 3 or 4; got 2',
    );
  });
});
