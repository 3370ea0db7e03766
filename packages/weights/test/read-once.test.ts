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
import * as p from './support/pickles.js';
import {makeZip} from './support/zip.js';

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
  return {
    most: times.reduce((most, count) => Math.max(most, count)),
    read: ranges.reduce((sum, [start, end]) => sum + end - start, 0),
  };
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

/** A checkpoint of so many tensors, each of 4096 floats that are its number, in the archive by their keys as text. */
function manyTensors(count: number): Uint8Array {
  const keys = Array.from({length: count}, (_, i) => String(i));
  const items = keys.map((key) => [
    ...p.text(`w${key}`),
    ...p.tensor({
      storage: p.storage({key: p.text(key), length: p.int(4096)}),
      shape: p.tuple(p.int(4096)),
      strides: p.tuple(p.int(1)),
    }),
  ]);
  const pickle = [...p.PROTO, ...p.EMPTY_DICT, ...p.MARK, ...items.flat(), ...p.SETITEMS, ...p.STOP];
  const files = keys.toSorted().map((key) => {
    const data = new Uint8Array(new Float32Array(4096).fill(Number(key)).buffer);
    return {name: `a/data/${key}`, data, localExtra: 13}; // torch pads, too
  });
  return makeZip([{name: 'a/data.pkl', data: Uint8Array.from(pickle)}, ...files]);
}

describe('an archive at a server', () => {
  const bytes = manyTensors(400); // 6.6 MB

  it('is opened by a handful of requests, one entry by one more', async () => {
    const {url, ranges} = await watchedServer(bytes);
    const file = await openPytorch(url);
    expect(file.entries.size).toBe(400);
    expect(ranges.length).toBeLessThanOrEqual(4);
    const opened = counts(ranges, bytes.length).read;
    expect((await file.read('w123')).data).toEqual(new Float32Array(4096).fill(123));
    expect(ranges.length).toBeLessThanOrEqual(5);
    expect(counts(ranges, bytes.length).read - opened).toBeLessThan(17_000);
  });

  it.each<[string, (file: WeightFile) => Promise<unknown>]>([
    [
      'one after another',
      async (file) => {
        for (const key of file.entries.keys()) {
          expect(((await file.read(key)).data as Float32Array)[4095]).toBe(Number(key.slice(1)));
        }
      },
    ],
    ['all at the same time', (file) => Promise.all([...file.entries.keys()].map((key) => file.read(key)))],
  ])('is read by about as many requests as it has megabytes, none twice: %s', async (_, readAll) => {
    const {url, ranges} = await watchedServer(bytes);
    const file = await openPytorch(url);
    await readAll(file);
    expect(ranges.length).toBeLessThanOrEqual(7 + 2 * 8); // MiB, the first few, and what those cut in two
    expect(counts(ranges, bytes.length).most).toBe(1);
  });

  it('of 60,000 files is opened by a handful of reads', async () => {
    const parts = Array.from({length: 60_000}, (_, i) => ({name: `a/data/${i}`, data: new Uint8Array(1)}));
    const blob = new Watched([makeZip([{name: 'a/data.pkl', data: p.dict()}, ...parts]) as BlobPart]);
    const file = await openPytorch(blob);
    expect([...file.entries.keys()]).toEqual(['w']);
    expect(blob.ranges.length).toBeLessThanOrEqual(5);
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

  it('tries again what could not be read', async () => {
    let isBroken = true;
    const reader = readOnce({
      name: 'file',
      size: content.length,
      async read(start, end) {
        if (isBroken) throw new Error('broken');
        return content.slice(start, end);
      },
      async close() {},
    });
    await expect(reader.read(10, 20)).rejects.toThrow('broken');
    isBroken = false;
    expect(await reader.read(10, 20)).toEqual(content.slice(10, 20));
  });

  it('reads nothing of a large piece again with the small ones beside it', async () => {
    const size = 64 << 20;
    const ranges: Range[] = [];
    const reader = readOnce({
      name: 'file',
      size,
      async read(start, end) {
        ranges.push([start, end]);
        return new Uint8Array(end - start);
      },
      async close() {},
    });
    const large = 2_500_000; // more than is kept
    for (let at = 0; at + large + 4000 <= size; at += large + 4000) {
      await reader.read(at, at + large);
      await reader.read(at + large, at + large + 4000);
    }
    expect(counts(ranges, size).most).toBe(1);
    ranges.length = 0;
    await reader.read(100, 200); // asked for again
    expect(ranges).toEqual([[100, 200]]);
  });

  it('keeps no more than 64 MiB, and reads exactly what it is asked for when that is full', async () => {
    let [reads, read] = [0, 0];
    const reader = readOnce({
      name: 'file',
      size: 100 << 20,
      async read(start, end) {
        reads++;
        read += end - start;
        return new Uint8Array(end - start);
      },
      async close() {},
    });
    const step = 1 << 18;
    for (let at = 0; at + step <= 100 << 20; at += step) await reader.read(at, at + step);
    expect(read).toBe(100 << 20); // nothing twice
    expect(reads).toBe(8 + 61 + 4 * 37); // single reads (2 MiB), blocks (61 MiB), and again single reads (37 MiB)
    for (let at = 0; at + step <= 100 << 20; at += step) await reader.read(at, at + step);
    expect(read).toBe((100 + 36) << 20); // what was not kept
  });
});
