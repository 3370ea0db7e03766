import {describe, expect, it} from 'vitest';
import {openSafetensors, readKeras, readPytorch, readSafetensors, readTfjs, toFloat32} from '@cv/weights';
import {download} from '@cv/weights/hub';

/** The test server serves the repository. */
const fixtures = new URL('/packages/weights/test/fixtures/', location.href);
const url = (name: string): URL => new URL(name, fixtures);

async function file(name: string): Promise<File> {
  const response = await fetch(url(name));
  return new File([await response.arrayBuffer()], name);
}

describe('in a browser', () => {
  it('reads safetensors and PyTorch files by URL, by a path relative to the page, and as Files', async () => {
    const expected = Object.fromEntries(await readSafetensors(url('net.safetensors')));
    expect(expected['conv1.weight']!.shape).toEqual([8, 3, 3, 3]);
    for (const source of [
      url('net.pth'),
      url('net.pth').pathname,
      await file('net.pth'),
      url('net-legacy.pth'),
    ]) {
      expect(Object.fromEntries(await readPytorch(source))).toEqual(expected);
    }
  });

  it('reads single entries', async () => {
    const opened = await openSafetensors(url('dtypes.safetensors'));
    expect([...toFloat32(await opened.read('F16'))]).toEqual([0, 1, 2, -3, 100, 0.5]);
    await opened.close();
  });

  it.each(['keras2.h5', 'keras3.keras'])('reads %s in a worker', async (name) => {
    const entries = await readKeras(await file(name));
    expect(entries.size).toBe(16);
    expect(entries.get('conv1/kernel')!.shape).toEqual([3, 3, 2, 4]);
  });

  it('reads TensorFlow.js weights by URL', async () => {
    const entries = await readTfjs(new URL('/data/mobilenet-v2/weights_manifest.json', location.href));
    expect(entries.size).toBe(262);
  });

  it('reads the files of a file input', async () => {
    const {items, files} = new DataTransfer(); // whose files are a FileList, as an input's
    const response = await fetch('/data/mobilenet-v2/weights.bin');
    items.add(new File([await response.blob()], 'weights.bin'));
    const json = await fetch('/data/mobilenet-v2/weights_manifest.json');
    items.add(new File([await json.blob()], 'weights_manifest.json'));
    expect((await readTfjs(files)).size).toBe(262);
  });

  it('names what is missing or damaged', async () => {
    await expect(readSafetensors(url('nowhere.safetensors'))).rejects.toThrow(/nowhere.safetensors: /);
    await expect(readPytorch(new File(['text'], 'weights.pth'))).rejects.toThrow('weights.pth: ');
    await expect(readKeras(new File(['text'], 'weights.h5'))).rejects.toThrow(
      'weights.h5: offset 0: must be an HDF5 file',
    );
  });

  it('keeps downloads in Cache Storage', async () => {
    const bytes = await (await file('net.safetensors')).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const wanted = {url: url('net.safetensors').href, sha256};
    const options = {cache: `test-${performance.now()}`};
    const first = await readSafetensors(await download(wanted, options));
    expect(await caches.has(options.cache)).toBe(true);
    const again = await download(wanted, {
      ...options,
      onProgress: () => expect.unreachable('it is in the cache'),
    });
    expect((await readSafetensors(again)).size).toBe(first.size);
    await caches.delete(options.cache);
  });

  it('goes on with what Cache Storage has of a broken download', async () => {
    const address = new URL('/data/mobilenet-v2/weights.bin', location.href).href;
    const bytes = await (await fetch(address)).arrayBuffer(); // 3.5 MB, which come in pieces
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const cache = `test-${performance.now()}`;
    const controller = new AbortController();
    const stop = (): void => controller.abort(new Error('enough'));
    const broken = download({url: address, sha256}, {cache, signal: controller.signal, onProgress: stop});
    await expect(broken).rejects.toThrow('enough');
    const storage = await caches.open(cache);
    const [left] = await storage.keys();
    expect(left!.url).toMatch(/weights\.bin\.part$/);
    const whole = (await download({url: address, sha256}, {cache})) as Blob; // its checksum is right
    expect(whole.size).toBe(bytes.byteLength);
    expect((await storage.keys()).map((key) => key.url)).toEqual([left!.url.replace(/\.part$/, '')]);
    await caches.delete(cache);
  });
});
