import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, expect, it, onTestFinished} from 'vitest';
import type {Source, WeightFile} from '../src/index.js';
import {
  openPytorch,
  openSafetensors,
  readKeras,
  readPytorch,
  readSafetensors,
  readTfjs,
} from '../src/index.js';
import {readOnce} from '../src/source/read-once.js';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
type Range = readonly [start: number, end: number];

/** A Blob that notes what is read of it. */
class Watched extends Blob {
  readonly ranges: Range[] = [];
  override slice(start = 0, end = this.size): Blob {
    this.ranges.push([start, end]);
    return super.slice(start, end);
  }
}

/** A server with ranges that notes what it sends. */
async function watchedServer(bytes: Uint8Array): Promise<{url: string; ranges: Range[]}> {
  const ranges: Range[] = [];
  const server = createServer((request, response) => {
    const [start, last] = /bytes=(\d+)-(\d+)/.exec(request.headers.range!)!.slice(1).map(Number) as [
      number,
      number,
    ];
    const end = Math.min(last + 1, bytes.length);
    ranges.push([start, end]);
    response.writeHead(206, {'content-range': `bytes ${start}-${end - 1}/${bytes.length}`});
    response.end(bytes.subarray(start, end));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  onTestFinished(() => void server.close());
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`, ranges};
}

/** How often each byte was read: the most, and the bytes read in all. */
function counts(ranges: readonly Range[], size: number): {most: number; read: number} {
  const times = new Uint8Array(size);
  for (const [start, end] of ranges) for (let i = start; i < end; i++) times[i]!++;
  return {most: Math.max(...times), read: ranges.reduce((sum, [start, end]) => sum + end - start, 0)};
}

const everyEntry = async (open: Promise<WeightFile>): Promise<void> => {
  const file = await open;
  for (const key of file.entries.keys()) await file.read(key);
  await file.close();
};

const READERS: [name: string, file: string, read: (source: Source) => Promise<unknown>][] = [
  ['readSafetensors', 'net.safetensors', readSafetensors],
  ['openSafetensors', 'net.safetensors', (source) => everyEntry(openSafetensors(source))],
  ['readPytorch', 'net.pth', readPytorch],
  ['openPytorch', 'net.pth', (source) => everyEntry(openPytorch(source))],
  ['readPytorch, older format', 'net-legacy.pth', readPytorch],
  ['openPytorch, older format', 'net-legacy.pth', (source) => everyEntry(openPytorch(source))],
  ['readKeras, .h5', 'keras3.h5', readKeras],
  ['readKeras, .keras', 'keras3.keras', readKeras],
];

describe('no byte of a file is read twice', () => {
  it.each(READERS)('%s of %s', async (_, name, read) => {
    const bytes = fixture(name);
    const blob = new Watched([bytes as BlobPart]);
    await read(blob);
    const fromBlob = counts(blob.ranges, bytes.length);
    expect(fromBlob.most).toBe(1);
    expect(fromBlob.read).toBeLessThanOrEqual(bytes.length);
    const {url, ranges} = await watchedServer(bytes);
    await read(url);
    expect(counts(ranges, bytes.length).most).toBe(1);
  });

  it('readTfjs of a manifest and its weights', async () => {
    const folder = new URL('../../../data/mobilenet-v2/', import.meta.url);
    const [manifest, data] = ['weights_manifest.json', 'weights.bin'].map(
      (name) => new Watched([readFileSync(new URL(name, folder))]),
    ) as [Watched, Watched];
    await readTfjs({manifest, data});
    expect(manifest.ranges).toEqual([[0, manifest.size]]);
    expect(data.ranges).toEqual([[0, data.size]]);
  });

  it('reads of one entry what that entry needs', async () => {
    const bytes = fixture('net.safetensors');
    const blob = new Watched([bytes as BlobPart]);
    const file = await openSafetensors(blob);
    const header = counts(blob.ranges, bytes.length).read;
    await file.read('bn1.bias');
    expect(counts(blob.ranges, bytes.length).read - header).toBe(8 * 4); // eight floats
  });
});

describe('readOnce', () => {
  const content = Uint8Array.from({length: 400_000}, (_, i) => (i * 7) & 255);

  it('puts ranges together from what it has and what it has not', async () => {
    const ranges: Range[] = [];
    const reader = readOnce({
      name: 'file',
      size: content.length,
      async read(start, end) {
        ranges.push([start, end]);
        return content.slice(start, end);
      },
      async close() {},
    });
    for (const [start, end] of [
      [10, 20],
      [30, 40],
      [0, 50],
      [15, 35],
      [5, 5],
      [40, 390_000],
    ] as const) {
      expect(Buffer.compare(await reader.read(start, end), content.subarray(start, end))).toBe(0);
    }
    expect(ranges).toEqual([
      [10, 20],
      [30, 40],
      [0, 10],
      [20, 30],
      [40, 50],
      [50, 390_000],
    ]);
    await expect(reader.read(0, 400_001)).rejects.toThrow('file: offset 400000: the file ends');
  });
});
