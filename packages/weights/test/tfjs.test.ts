import {mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import '@tensorflow/tfjs-backend-cpu';
import {io, setBackend} from '@tensorflow/tfjs-core';
import {beforeAll, describe, expect, it} from 'vitest';
import type {StateDict, StateEntry} from '../src/index.js';
import {readTfjs, writeTfjs} from '../src/index.js';
import {fuzz, fuzzCount, seeded} from './support/mutate.js';
import type {Malformed} from './support/refuses.js';
import {itRefuses} from './support/refuses.js';

const mobilenet = new URL('../../../data/mobilenet-v2/weights_manifest.json', import.meta.url).pathname;
const float32 = (shape: number[], ...values: number[]): StateEntry => ({
  dtype: 'float32',
  shape,
  data: Float32Array.from(values),
});

beforeAll(async () => {
  await setBackend('cpu');
});

/** The files of a model in memory. */
const files = (manifest: unknown, data: ArrayLike<number> = [1, 2, 3, 4], name = 'weights.bin'): File[] => [
  new File([typeof manifest === 'string' ? manifest : JSON.stringify(manifest)], 'model.json'),
  new File([Uint8Array.from(data)], name),
];

const COUNT = fuzzCount(4000);

describe('readTfjs', () => {
  it('unpacks MobileNetV2 as TensorFlow.js does, to the last bit', async () => {
    const entries = await readTfjs(mobilenet);
    const [group] = JSON.parse(await readFile(mobilenet, 'utf8')) as io.WeightsManifestConfig;
    const bytes = new Uint8Array(await readFile(mobilenet.replace('weights_manifest.json', 'weights.bin')));
    const expected = io.decodeWeights(bytes.buffer, group!.weights);
    expect([...entries.keys()]).toEqual(Object.keys(expected));
    const differing = Object.entries(expected).filter(([name, tensor]) => {
      const {data, shape} = entries.get(name)!;
      const other = tensor.dataSync();
      return (
        String(shape) !== String(tensor.shape) ||
        Buffer.compare(
          Buffer.from(data.buffer, data.byteOffset, data.byteLength),
          Buffer.from(other.buffer, other.byteOffset, other.byteLength),
        ) !== 0
      );
    });
    expect(differing).toEqual([]);
  });

  it('reads a path, a file: URL, an http URL and Files alike', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tfjs-'));
    const {manifest, data} = writeTfjs(new Map([['fc/bias', float32([2], 1, 2)]]), {file: 'part.bin'});
    await writeFile(
      join(folder, 'model.json'),
      JSON.stringify({modelTopology: {}, weightsManifest: manifest}),
    );
    await writeFile(join(folder, 'part.bin'), data);
    const server = createServer(async (request, response) => {
      response.end(await readFile(join(folder, request.url!.replace(/\?.*$/, ''))));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
    const path = join(folder, 'model.json');
    const sources = [
      path,
      pathToFileURL(path),
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/model.json?v=1`,
      files({weightsManifest: manifest}, data, 'part.bin'),
    ];
    try {
      for (const source of sources) {
        expect(Object.fromEntries(await readTfjs(source))).toEqual({'fc/bias': float32([2], 1, 2)});
      }
    } finally {
      server.close();
    }
  });

  it('reads tensors across several files and groups', async () => {
    const manifest = [
      {paths: ['a.bin', 'b.bin'], weights: [{name: 'x', shape: [2], dtype: 'int32'}]},
      {paths: ['c.bin'], weights: [{name: 'y', shape: [3], dtype: 'bool'}]},
    ];
    const named = (name: string, ...bytes: number[]): File => new File([Uint8Array.from(bytes)], name);
    const entries = await readTfjs([
      named('c.bin', 1, 0, 1),
      named('b.bin', 0, 0, 0, 0, 1),
      new File([JSON.stringify(manifest)], 'manifest.json'),
      named('a.bin', 7, 0, 0),
    ]);
    expect(entries.get('x')?.data).toEqual(Int32Array.of(7, 2 ** 24));
    expect(entries.get('y')?.data).toEqual(Uint8Array.of(1, 0, 1));
  });

  it('reads data as the files one after another, as TensorFlow.js has weightData', async () => {
    const manifest = new TextEncoder().encode(
      JSON.stringify([
        {paths: ['a.bin', 'b.bin'], weights: [{name: 'x', shape: [2], dtype: 'float32'}]},
        {paths: ['c.bin'], weights: [{name: 'y', shape: [1], dtype: 'float32'}]},
      ]),
    );
    const data = (...values: number[]): ArrayBuffer => Float32Array.from(values).buffer;
    const entries = await readTfjs({manifest, data: data(7, 8, 9)});
    expect(Object.fromEntries(entries)).toEqual({x: float32([2], 7, 8), y: float32([1], 9)});
    for (const wrong of [data(7, 8), data(7), data(7, 8, 9, 10)]) {
      await expect(readTfjs({manifest, data: wrong})).rejects.toThrow(
        `bytes: must hold the 12 bytes that bytes lists; got ${wrong.byteLength}`,
      );
    }
  });

  it('reads what writeTfjs gives, and the JSON of a model or a manifest as an object', async () => {
    const {manifest, data} = writeTfjs(new Map([['fc/bias', float32([2], 1, 2)]]));
    for (const json of [manifest, {modelTopology: {}, weightsManifest: manifest}]) {
      const entries = await readTfjs({manifest: json, data});
      expect(Object.fromEntries(entries)).toEqual({'fc/bias': float32([2], 1, 2)});
    }
    await expect(readTfjs({manifest: {}, data})).rejects.toThrow(
      'manifest: must be a model.json with a weightsManifest, or a list of weight groups',
    );
    await expect(readTfjs({manifest, data: new Uint8Array(7)})).rejects.toThrow(
      'bytes: must hold the 8 bytes that manifest lists; got 7',
    );
  });

  it.each(['c#dir', 'q?dir', '50%'])('reads in a folder %s', async (folder) => {
    const path = join(await mkdtemp(join(tmpdir(), 'tfjs-')), folder);
    await mkdir(path);
    const {manifest, data} = writeTfjs(new Map([['fc/bias', float32([2], 1, 2)]]));
    await writeFile(join(path, 'model.json'), JSON.stringify({weightsManifest: manifest}));
    await writeFile(join(path, 'weights.bin'), data);
    for (const source of [join(path, 'model.json'), pathToFileURL(join(path, 'model.json'))]) {
      expect((await readTfjs(source)).get('fc/bias')).toEqual(float32([2], 1, 2));
    }
  });
});

describe('writeTfjs', () => {
  it('is read back, other number types as float32 or int32', async () => {
    const entries: StateDict = new Map<string, StateEntry>([
      ['a/kernel', float32([2, 2], 1, -2, 3.5, 0)],
      ['half', {dtype: 'float16', shape: [1], data: Uint16Array.of(0x3c00)}],
      ['long', {dtype: 'int64', shape: [2], data: BigInt64Array.of(-5n, 7n)}],
      ['flag', {dtype: 'bool', shape: [1], data: Uint8Array.of(1)}],
      ['scalar', {dtype: 'uint8', shape: [], data: Uint8Array.of(200)}],
    ]);
    const {manifest, data} = writeTfjs(entries);
    const read = await readTfjs(files(manifest, data));
    expect(Object.fromEntries(read)).toEqual({
      'a/kernel': float32([2, 2], 1, -2, 3.5, 0),
      half: float32([1], 1),
      long: {dtype: 'int32', shape: [2], data: Int32Array.of(-5, 7)},
      flag: {dtype: 'bool', shape: [1], data: Uint8Array.of(1)},
      scalar: {dtype: 'int32', shape: [], data: Int32Array.of(200)},
    });
  });

  it.each([
    ['uint8', 255],
    ['uint16', 65535],
  ] as const)('packs into %s within half a step, 0 and constants exactly', async (quantization, steps) => {
    const next = seeded(5);
    const values = Array.from({length: 1000}, () => (next(20001) - 7000) / 1000); // -7 to 13
    values[10] = 0;
    const entries: StateDict = new Map<string, StateEntry>([
      ['mixed', float32([1000], ...values)],
      ['positive', float32([3], 5, 5.5, 6)],
      ['negative', float32([3], -5, -5.5, -6)],
      ['constant', float32([2], 0.1, 0.1)],
      ['empty', float32([0])],
    ]);
    const {manifest, data} = writeTfjs(entries, {quantization});
    const read = await readTfjs(files(manifest, data));
    for (const [name, {data: original}] of entries) {
      const range =
        original.length > 0
          ? Math.max(...(original as Float32Array)) - Math.min(...(original as Float32Array))
          : 0;
      const worst = Math.max(
        0,
        ...(original as Float32Array).map((value, i) => Math.abs(value - Number(read.get(name)!.data[i]))),
      );
      // Half a step, and another half at the ends, which moving the range to meet 0 may cut.
      expect(worst).toBeLessThanOrEqual(range / steps + 1e-6);
    }
    expect(read.get('mixed')!.data[10]).toBe(0);
    expect(read.get('constant')!.data).toEqual(Float32Array.of(0.1, 0.1));
  });

  it('refuses what cannot be stored', () => {
    const write = (entry: StateEntry, quantization?: 'uint8' | 'float16'): unknown =>
      writeTfjs(new Map([['w', entry]]), {quantization});
    expect(() => write(float32([2], 1, NaN), 'uint8')).toThrow(
      'entry "w" must have finite values to be stored as uint8; got NaN at 1',
    );
    expect(() => write(float32([1], 70000), 'float16')).toThrow(
      'finite values below 65520 to be stored as float16; got 70000 at 0',
    );
    expect(() => write(float32([3], 1, 2))).toThrow('entry "w" must have 3 values for its shape [3]; got 2');
    expect(() => write({dtype: 'int64', shape: [1], data: BigInt64Array.of(2n ** 40n)})).toThrow(
      'must fit int32; got 1099511627776',
    );
    expect(() => write(float32([1], 1), 'int4' as 'uint8')).toThrow(
      'writeTfjs: quantization must be one of uint8, uint16, float16; got "int4". Leave it out for float32.',
    );
    expect(() => write({dtype: 'float32', shape: [1], data: [1]} as never)).toThrow(
      'writeTfjs: entry "w" must have its float32 values in a Float32Array; got Array',
    );
  });
});

const weight = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'w',
  shape: [1],
  dtype: 'float32',
  ...changes,
});
const group = (changes: Record<string, unknown> = {}): unknown => [
  {paths: ['weights.bin'], weights: [weight()], ...changes},
];
const one = (changes: Record<string, unknown>): unknown => group({weights: [weight(changes)]});
const text = JSON.stringify({weightsManifest: group()});

const MALFORMED: Malformed<File[]>[] = [
  ...[0, 1, 10, 25, 60, text.length - 1].map((n): Malformed<File[]> => [
    `a JSON cut at ${n}`,
    files(text.slice(0, n)),
    'model.json: must be JSON',
  ]),
  ...[
    'null',
    '3',
    '"x"',
    '{}',
    '{"weightsManifest":null}',
    '{"weightsManifest":{}}',
    '{"weightsManifest":"x"}',
    '{"modelTopology":{}}',
  ].map((json): Malformed<File[]> => [
    `the JSON ${json}`,
    files(json),
    'model.json: must be a model.json with a weightsManifest',
  ]),
  ...[null, 3, 'x', [], {}].map((value): Malformed<File[]> => [
    `a group of ${JSON.stringify(value)}`,
    files([value]),
    'model.json: group 0: must have paths',
  ]),
  ...[undefined, null, 'weights.bin', [], [3], [null], [['weights.bin']]].map((paths): Malformed<File[]> => [
    `the paths ${JSON.stringify(paths)}`,
    files(group({paths})),
    'group 0: must have paths',
  ]),
  ...[undefined, null, 3, {}, 'x'].map((weights): Malformed<File[]> => [
    `the weights ${JSON.stringify(weights)}`,
    files(group({weights})),
    'group 0: must have paths',
  ]),
  ...[
    '../weights.bin',
    '/etc/passwd',
    'a/../../b',
    '\\\\server\\x',
    'C:\\x',
    'http://example.org/x',
    'file:///etc/passwd',
    'data:,x',
    '',
    '..',
    '%2e%2e/weights.bin',
    '.%2E/weights.bin',
    'a/%2e%2e/%2e%2e/b',
    '.\t./weights.bin',
    '.\n./weights.bin',
    '\0x',
    ' /etc/passwd',
    ' http://example.org/x',
    'h\tttp://example.org/x',
    'C|/x',
  ].map((path): Malformed<File[]> => [
    `the path ${JSON.stringify(path)}`,
    files(group({paths: [path]})),
    'group 0: paths must name files beside model.json',
  ]),
  [
    'a file that is not there',
    files(group({paths: ['other.bin']})),
    'names the file "other.bin", which is not there',
  ],
  ...[null, 3, 'w', [], {shape: [1]}, {name: 3}].map((value): Malformed<File[]> => [
    `the weight ${JSON.stringify(value)}`,
    files(group({weights: [value]})),
    'group 0, weight 0: must be an object with a name',
  ]),
  [
    'a name twice',
    files(group({weights: [weight(), weight()]}), new Uint8Array(8)),
    'entry "w": the manifest names it twice',
  ],
  [
    'a name twice in two groups',
    files([...(group() as unknown[]), ...(group() as unknown[])]),
    'entry "w": the manifest names it twice',
  ],
  ...[undefined, null, 1, '1', {}, [-1], [0.5], ['1'], [null], [2 ** 60]].map((shape): Malformed<File[]> => [
    `the shape ${JSON.stringify(shape)}`,
    files(one({shape})),
    'entry "w": shape must be a list of whole numbers',
  ]),
  ...['shape', 'dtype', 'quantization'].map((field): Malformed<File[]> => [
    `a ${field} of lists in lists`,
    files(
      JSON.stringify(one({[field]: 'deep'})).replace('"deep"', '['.repeat(100_000) + ']'.repeat(100_000)),
    ),
    `entry "w": ${field} must be`,
  ]),
  ['a shape larger than any file', files(one({shape: [2 ** 40, 2 ** 40]})), 'is larger than any file'],
  [
    'a shape larger than the file',
    files(one({shape: [2 ** 30]})),
    'weights.bin: must hold the 4294967296 bytes that model.json lists; got 4',
  ],
  ...[undefined, null, 'float64', 'string', 'complex64', 3].map((dtype): Malformed<File[]> => [
    `the dtype ${JSON.stringify(dtype)}`,
    files(one({dtype})),
    'entry "w": dtype must be float32, int32 or bool',
  ]),
  ...[null, 'uint8', []].map((quantization): Malformed<File[]> => [
    `the quantization ${JSON.stringify(quantization)}`,
    files(one({quantization})),
    'entry "w": quantization must be an object',
  ]),
  ...[undefined, 'int8', 'uint32', 3].map((dtype): Malformed<File[]> => [
    `the quantization dtype ${JSON.stringify(dtype)}`,
    files(one({quantization: {dtype, scale: 1, min: 0}})),
    'quantization dtype must be uint8, uint16 or float16',
  ]),
  ...[{scale: 1}, {min: 0}, {scale: '1', min: 0}, {scale: null, min: 0}].map((range): Malformed<File[]> => [
    `the quantization ${JSON.stringify(range)}`,
    files(one({quantization: {dtype: 'uint8', ...range}})),
    'quantization scale and min must be numbers',
  ]),
  [
    'quantized whole numbers',
    files(one({dtype: 'int32', quantization: {dtype: 'uint8', scale: 1, min: 0}})),
    'quantization must be of float32; the entry is int32',
  ],
  ...[0, 1, 3, 5, 8].map((n): Malformed<File[]> => [
    `a weights file of ${n} bytes`,
    files(group(), new Uint8Array(n)),
    `weights.bin: must hold the 4 bytes that model.json lists; got ${n}`,
  ]),
  [
    'packed weights that are not',
    files(one({quantization: {dtype: 'uint8', scale: 1, min: 0}})),
    'must hold the 1 bytes that model.json lists; got 4',
  ],
];

describe('readTfjs: malformed files', () => {
  itRefuses(MALFORMED, readTfjs, /^(model.json|weights.bin): /);

  it('refuses sources that are none', async () => {
    await expect(readTfjs(3 as never)).rejects.toThrow(
      'readTfjs: source must be a path, a URL, {manifest, data} or a list of Files',
    );
    await expect(readTfjs(new Uint8Array(3) as never)).rejects.toThrow(
      'Pass model.json and the weight files',
    );
    await expect(readTfjs({manifest: 3 as never, data: new Uint8Array(3)})).rejects.toThrow(
      'source must be a path, a URL, a Blob, an ArrayBuffer or a Uint8Array; got number',
    );
    await expect(readTfjs([new File([], 'weights.bin')])).rejects.toThrow('one that ends in .json');
    await expect(readTfjs('nowhere/model.json')).rejects.toThrow('nowhere/model.json: it does not exist');
  });

  it(`reads or refuses ${COUNT} damaged manifests by name`, async () => {
    const entries: StateDict = new Map([
      ['a', float32([2, 2], 1, 2, 3, 4)],
      ['b', float32([3], 1, 2, 3)],
    ]);
    const {manifest, data} = writeTfjs(entries, {quantization: 'uint8'});
    const json = new TextEncoder().encode(
      JSON.stringify({modelTopology: {a: [1]}, weightsManifest: manifest}),
    );
    const read = (damaged: Uint8Array): Promise<unknown> =>
      readTfjs(files(new TextDecoder().decode(damaged), data));
    const {refused} = await fuzz(json, COUNT, 4, read, /(model.json|weights.bin): /);
    expect(refused).toBeGreaterThan(COUNT / 4);
  });
});
