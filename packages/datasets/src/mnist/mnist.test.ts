import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {copyFile, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gunzipSync, gzipSync} from 'node:zlib';
import {beforeEach, describe, expect, it} from 'vitest';
import {mnist} from './mnist.js';

const source = new URL('../../../../data/mnist', import.meta.url).pathname;
const IMAGES = 't10k-images-idx3-ubyte.gz';
const LABELS = 't10k-labels-idx1-ubyte.gz';

describe('mnist', () => {
  it('reads the training images as published', async () => {
    const {length, imageShape, images, labels, classNames} = await mnist({source});
    expect([length, imageShape, images.length]).toEqual([60000, [28, 28, 1], 60000 * 784]);
    expect([...labels.subarray(0, 10)]).toEqual([5, 0, 4, 1, 9, 2, 1, 3, 1, 4]);
    const counts = classNames.map((_, label) => labels.filter((other) => other === label).length);
    expect(counts).toEqual([5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]);
    const mean = images.reduce((sum, value) => sum + value, 0) / images.length / 255;
    expect(mean).toBeCloseTo(0.1307, 4); // the mean that everyone normalises MNIST by
  });

  it('gives single images', async () => {
    const test = await mnist({source: `${source}/`, split: 'test'});
    const {data, width, height, channels} = test.image(1);
    expect([test.length, width, height, channels, test.labels[1]]).toEqual([10000, 28, 28, 1, 2]);
    expect(data).toEqual(test.images.subarray(784, 2 * 784));
  });

  it('reads a file: URL', async () => {
    expect((await mnist({source: pathToFileURL(source), split: 'test'})).length).toBe(10000);
  });

  it('reads from a server, also one that unpacks gzip itself', async () => {
    const server = createServer(async (request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(await readFile(join(source, request.url!.slice('/digits/'.length))));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
    const {port} = server.address() as AddressInfo;
    try {
      const test = await mnist({source: `http://127.0.0.1:${port}/digits/`, split: 'test', cache: false});
      expect(test.labels[0]).toBe(7);
    } finally {
      server.close();
    }
  });

  it.each([
    [
      {source: 3 as unknown as string},
      TypeError,
      'mnist: source must be the path or URL of a folder; got number',
    ],
    [
      {source: ''},
      RangeError,
      "mnist: source must be the path or URL of a folder; got an empty text. Pass {source: 'data/mnist'}",
    ],
    [{source, split: 'val' as 'test'}, RangeError, `mnist: split must be 'train' or 'test'; got "val"`],
  ])('refuses %o', async (options, type, message) => {
    await expect(mnist(options)).rejects.toThrow(type);
    await expect(mnist(options)).rejects.toThrow(message);
  });
});

describe('mnist with damaged files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mnist-'));
    await Promise.all([IMAGES, LABELS].map((name) => copyFile(join(source, name), join(folder, name))));
  });
  const read = (): Promise<unknown> => mnist({source: folder, split: 'test'});
  const change = async (name: string, by: (unpacked: Buffer) => Buffer): Promise<void> =>
    writeFile(join(folder, name), gzipSync(by(gunzipSync(await readFile(join(source, name))))));

  it('names a missing file', async () => {
    const missing = join(folder, 'train-images-idx3-ubyte.gz');
    await expect(mnist({source: folder})).rejects.toThrow(
      `mnist: ${missing}: cannot be read: it does not exist.`,
    );
  });

  it('names a truncated file and how far it goes', async () => {
    const whole = await readFile(join(folder, IMAGES));
    await writeFile(join(folder, IMAGES), whole.subarray(0, 800_000));
    await expect(read()).rejects.toThrow(
      /mnist: .*t10k-images-idx3-ubyte.gz: the gzip data is damaged or truncated: it ends after \d+ unpacked bytes \(the file has 800000 bytes\)/,
    );
  });

  it('names a file of another kind', async () => {
    await copyFile(join(folder, IMAGES), join(folder, LABELS));
    await expect(read()).rejects.toThrow(
      `${LABELS}: offset 0: the magic number must be 0x00000801 (unsigned bytes, 1 dimensions); got 0x00000803`,
    );
  });

  it('names a file that unpacks to the wrong size', async () => {
    await change(LABELS, (bytes) => bytes.subarray(0, 5000));
    await expect(read()).rejects.toThrow(`${LABELS}: offset 5000: the header gives [10000]`);
  });

  it('stops at a file that unpacks without end', async () => {
    await writeFile(join(folder, IMAGES), gzipSync(Buffer.alloc(200_000_000)));
    await expect(read()).rejects.toThrow(`${IMAGES}: unpacks to more than 100000000 bytes`);
  });

  it('names a changed file, unless told not to check', async () => {
    await change(LABELS, (bytes) => Buffer.from(bytes).fill(3, 8, 9));
    await expect(read()).rejects.toThrow(
      /t10k-labels-idx1-ubyte.gz: the SHA-256 sum .* must be ff7bcfd4.*; got /,
    );
    const test = await mnist({source: folder, split: 'test', verify: false});
    expect(test.labels[0]).toBe(3);
  });

  it('names a label that is no digit', async () => {
    await change(LABELS, (bytes) => Buffer.from(bytes).fill(12, 20, 21));
    await expect(mnist({source: folder, split: 'test', verify: false})).rejects.toThrow(
      'mnist: labels must be from 0 to 9; got 12 at index 12',
    );
  });
});
