import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {describe, expect, it} from 'vitest';
import {batches, decodeImage, mnist} from '@cv/datasets';

/** The test server serves the repository. */
const data = new URL('/data/', location.href);

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('in a browser', () => {
  it('reads MNIST by URL', async () => {
    const test = await mnist({source: new URL('mnist', data), split: 'test'});
    expect([test.length, test.labels[0], test.imageShape]).toEqual([10000, 7, [28, 28, 1]]);
    await tf.setBackend('cpu');
    for await (const {images, labels} of batches(test, {batchSize: 4, shuffle: true, seed: 1})) {
      expect(images.shape).toEqual([4, 28, 28, 1]);
      tf.dispose([images, labels]);
      break;
    }
  });

  it('reads MNIST by a path relative to the page', async () => {
    const {pathname} = new URL('mnist/', data);
    expect((await mnist({source: pathname, split: 'test'})).labels[1]).toBe(2);
  });

  it('names a file that the server does not have', async () => {
    const source = new URL('no-such-folder', data);
    await expect(mnist({source, split: 'test'})).rejects.toThrow(/mnist: .*no-such-folder\/t10k-/);
  });

  it('decodes images to the pixels that Node and Pillow give', async () => {
    const response = await fetch(new URL('mobilenet-v2/reference.json', data));
    const {photos} = (await response.json()) as {photos: {png: string; png_pixels_sha256_hwc_rgb: string}[]};
    expect(photos).toHaveLength(8);
    for (const {png, png_pixels_sha256_hwc_rgb} of photos) {
      const image = await decodeImage(new URL(png, data));
      expect([image.width, image.height, image.channels]).toEqual([224, 224, 3]);
      expect(await sha256(image.data as Uint8Array)).toBe(png_pixels_sha256_hwc_rgb);
    }
  });

  it('decodes a Blob, grey', async () => {
    const response = await fetch(new URL('digits/3.png', data));
    const {width, channels, data: pixels} = await decodeImage(await response.blob(), {channels: 1});
    expect([width, channels, Math.max(...pixels), Math.min(...pixels)]).toEqual([28, 1, 255, 0]);
  });

  it('names a file that is no image', async () => {
    await expect(decodeImage(new Blob(['text']))).rejects.toThrow(
      'decodeImage: blob: not an image that can be decoded',
    );
  });
});
