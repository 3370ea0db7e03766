import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {describe, expect, it, vi} from 'vitest';
import {batches, decodeImage, imageWorkers, mnist, tarShards} from '@cv/datasets';

/** The test server serves the repository. */
const data = new URL('/data/', location.href);

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('in a browser', () => {
  it('reads MNIST by URL', async () => {
    const test = await mnist({source: new URL('mnist', data), split: 'test', cache: false});
    expect([test.length, test.labels[0], test.imageShape]).toEqual([10000, 7, [28, 28, 1]]);
    await tf.setBackend('cpu');
    for await (const {images, labels} of batches(test, {batchSize: 4, shuffle: true, seed: 1})) {
      expect(images.shape).toEqual([4, 28, 28, 1]);
      tf.dispose([images, labels]);
      break;
    }
  });

  it('keeps MNIST for when there is no connection', async () => {
    const cache = 'cv-test';
    const source = new URL('mnist', data);
    await caches.delete(cache);
    const test = await mnist({source, split: 'test', cache});
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no connection'));
    try {
      const again = await mnist({source, split: 'test', cache});
      expect(await sha256(again.images)).toBe(await sha256(test.images));
      await expect(mnist({source, split: 'test', cache: false})).rejects.toThrow('no connection');
    } finally {
      fetch.mockRestore();
      await caches.delete(cache);
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

  it('decodes and changes images in web workers to the same pixels as without', async () => {
    const sources = await Promise.all(
      ['cat', 'owl', 'parrot'].map(async (name) =>
        (await fetch(new URL(`photos/${name}_224.png`, data))).blob(),
      ),
    );
    // A window of 16 x 16 pixels that moves with the epoch and the image.
    const change = `export default ({data, width, channels}, {epoch, index}, {size}) => {
      const out = new Uint8Array(size * size * channels);
      for (let y = 0; y < size; y++) {
        const from = ((y + 3 * index) * width + 5 * epoch) * channels;
        out.set(data.subarray(from, from + size * channels), y * size * channels);
      }
      return {data: out, width: size, height: size, channels};
    }`;
    const module = URL.createObjectURL(new Blob([change], {type: 'text/javascript'}));
    const pixelsWith = async (count: number) => {
      const workers = imageWorkers({count, module, settings: {size: 16}});
      const read = (epoch: number) => sources.map((source, index) => workers.read({source}, {epoch, index}));
      const images = await Promise.all([...read(0), ...read(7)]);
      await workers.close();
      return images.map((image) => [image.width, image.channels, ...image.data]);
    };
    const alone = await pixelsWith(0);
    expect(new Set(alone.map(String)).size).toBe(6);
    expect(await pixelsWith(2)).toEqual(alone);
  });

  it('streams a gzipped shard', async () => {
    // 0.png of 3 bytes and 0.cls with 7, packed by GNU tar and gzip.
    const packed =
      'H4sIAAAAAAACA+3TMQoCMRCG0TlKTrBEEuMR7MQriIWNiLh6f6OVaO2K7HvNP0z/5eF8OsR35a7V+tzufbvycj/+bVlLpBwTuI3X3SWlmKntZh3MVx72x/Hn/S8++i9N/1NYSQAAAAAAAAAA4K/dAaT/hGAAKAAA';
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const samples = [];
    for await (const {key, label, image} of tarShards([new Blob([bytes])])) {
      samples.push([key, label, new TextDecoder().decode(image)]);
    }
    expect(samples).toEqual([['0', 7, 'PNG']]);
  });
});
