import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {StateDict} from '../src/index.js';
import {openSafetensors, readSafetensors, toFloat32, writeSafetensors} from '../src/index.js';
import {fuzz, fuzzCount} from './support/mutate.js';
import type {Malformed} from './support/refuses.js';
import {itRefuses} from './support/refuses.js';

/** A file of a header (text, or a value for JSON) and data. */
function file(header: unknown, data: ArrayLike<number> = [], length?: bigint): Uint8Array {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, length ?? BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(data, 8 + text.length);
  return bytes;
}
const entry = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  dtype: 'U8',
  shape: [2, 2],
  data_offsets: [0, 4],
  ...changes,
});
const one = (changes: Record<string, unknown>): Uint8Array => file({w: entry(changes)}, [1, 2, 3, 4]);
const valid = file({w: entry()}, [1, 2, 3, 4]);
const text = JSON.stringify({w: entry()});

const deep = '['.repeat(100_000) + ']'.repeat(100_000);
const hasLongName = file(
  `{"${'x'.repeat(9_000_000)}":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}`,
  [1, 2, 3, 4],
);

/** Name, file, what the message must say besides the file's name. */
const MALFORMED: Malformed[] = [
  ...[0, 1, 4, 7].map((n): Malformed => [`cut in the length at ${n}`, valid.subarray(0, n), `offset ${n}`]),
  ...[8, 9, 12, 20, 40, 8 + text.length - 1].map((n): Malformed => [
    `cut in the header at ${n}`,
    valid.subarray(0, n),
    `the header's length is ${text.length} bytes, but ${n - 8} bytes follow`,
  ]),
  ...[0, 1, 3].map((n): Malformed => [
    `cut in the data at ${n}`,
    valid.subarray(0, 8 + text.length + n),
    `entry "w": data_offsets [0, 4] do not lie in the ${n} bytes of data`,
  ]),
  ...[2n ** 64n - 1n, 2n ** 63n, 2n ** 53n, 2n ** 32n, 100_000_001n, 999n].map((length): Malformed => [
    `a header length of ${length}`,
    file(text, [1, 2, 3, 4], length),
    `offset 0: the header's length is ${length} bytes`,
  ]),
  ...['dtype', 'shape', 'data_offsets'].map((field): Malformed => [
    `a ${field} of lists in lists`,
    file(
      text.replace(/^.*$/, () => JSON.stringify({w: entry({[field]: 'deep'})}).replace('"deep"', deep)),
      [1, 2, 3, 4],
    ),
    `entry "w": ${field} must be`,
  ]),
  [
    'metadata of lists in lists',
    file(`{"__metadata__":${deep}}`),
    '"__metadata__": must be an object of strings',
  ],
  [
    'a shape of many lengths',
    one({shape: Array.from({length: 100_000}, () => 2)}),
    'entry "w": U8 of shape [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, …] takes',
  ],
  ['a header length of 0', file(text, [1, 2, 3, 4], 0n), 'the header must be JSON'],
  ['a header length too small', file(text, [1, 2, 3, 4], 10n), 'the header must be JSON'],
  ['a header that is not JSON', file('hello'), 'offset 8: the header must be JSON'],
  ['a header of two values', file('{}{}'), 'the header must be JSON'],
  [
    'a header that is not UTF-8',
    file('{"\u00ff"').map((byte) => (byte === 0xc3 ? 0xff : byte)),
    'must be UTF-8',
  ],
  ['a header that starts with a space', file(' {}'), 'must be a JSON object'],
  ['a header that starts with a byte order mark', file('\uFEFF{}'), 'offset 8: the header must'],
  ...['[]', 'null', '3', '"w"', 'true'].map((header): Malformed => [
    `a header of ${header}`,
    file(header),
    `offset 8: the header must be a JSON object; got ${header}`,
  ]),
  [
    'a name twice',
    file(`{"w":${JSON.stringify(entry())},"w":${JSON.stringify(entry())}}`, [1, 2, 3, 4]),
    'entry "w": the header names it twice',
  ],
  [
    'a name twice, once escaped',
    file(`{"w":${JSON.stringify(entry())},"\\u0077":${JSON.stringify(entry())}}`, [1, 2, 3, 4]),
    'names it twice',
  ],
  [
    'metadata that is a list',
    file({__metadata__: [1]}),
    '"__metadata__": must be an object of strings; got [1]',
  ],
  [
    'metadata that is null',
    file({__metadata__: null}),
    '"__metadata__": must be an object of strings; got null',
  ],
  ['metadata of numbers', file({__metadata__: {a: 1}}), '"__metadata__": must be an object of strings'],
  ...[null, 3, 'x', [], true].map((value): Malformed => [
    `an entry of ${JSON.stringify(value)}`,
    file({w: value}),
    'entry "w": dtype must be one of F64, F32',
  ]),
  ...[undefined, null, 'F7', 'f32', 3, '__proto__', 'toString'].map((dtype): Malformed => [
    `the dtype ${JSON.stringify(dtype)}`,
    one({dtype}),
    'entry "w": dtype must be one of F64, F32',
  ]),
  ...[
    undefined,
    null,
    4,
    '4',
    {},
    [2, -2],
    [2, 1.5],
    [2, '2'],
    [2, null],
    [[2, 2]],
    [2 ** 60],
    [2 ** 53],
  ].map((shape): Malformed => [
    `the shape ${JSON.stringify(shape)}`,
    one({shape}),
    'entry "w": shape must be a list of whole numbers',
  ]),
  ...[[2, 3], [], [5], [2 ** 30, 2 ** 30, 2 ** 30], [2 ** 52, 2 ** 52], [0], [4, 0]].map(
    (shape): Malformed => [
      `a shape that takes other bytes: ${JSON.stringify(shape)}`,
      one({shape}),
      `entry "w": U8 of shape [${shape.join(', ')}] takes`,
    ],
  ),
  ...[undefined, null, 4, [0], [0, 4, 8], [0, -4], [0, '4'], [0.5, 4], {0: 0, 1: 4}].map(
    (offsets): Malformed => [
      `the offsets ${JSON.stringify(offsets)}`,
      one({data_offsets: offsets}),
      'entry "w": data_offsets must be two whole numbers',
    ],
  ),
  ...[
    [4, 0],
    [0, 5],
    [1, 5],
    [4, 8],
    [2 ** 50, 2 ** 50 + 4],
  ].map((offsets): Malformed => [
    `offsets outside: ${JSON.stringify(offsets)}`,
    one({data_offsets: offsets}),
    `entry "w": data_offsets [${offsets.join(', ')}] do not lie in the 4 bytes`,
  ]),
  [
    'a wider dtype than the bytes',
    one({dtype: 'F32'}),
    'entry "w": F32 of shape [2, 2] takes 16 bytes; data_offsets give it 4',
  ],
  [
    'entries that overlap',
    file({a: entry(), b: entry({data_offsets: [2, 6]})}, new Uint8Array(6)),
    'entry "b": starts at offset',
  ],
  [
    'entries that are the same bytes',
    file({a: entry(), b: entry()}, [1, 2, 3, 4]),
    'inside the entry before it',
  ],
  ['a gap at the start', file({w: entry({data_offsets: [1, 5]})}, [1, 2, 3, 4, 5]), 'leaving a gap'],
  [
    'a gap between entries',
    file({a: entry(), b: entry({data_offsets: [5, 9]})}, new Uint8Array(9)),
    'leaving a gap',
  ],
  ['bytes after the last entry', file({w: entry()}, [1, 2, 3, 4, 5]), 'the last 1 bytes belong to no entry'],
  ['bytes and no entry', file({}, [1]), 'the last 1 bytes belong to no entry'],
];

const COUNT = fuzzCount(4000);

async function openAndRead(source: Uint8Array): Promise<void> {
  const opened = await openSafetensors(source);
  for (const key of opened.entries.keys()) await opened.read(key);
}

describe('readSafetensors: malformed files', () => {
  describe.each([
    ['readSafetensors', readSafetensors],
    ['openSafetensors', openAndRead],
  ] as const)('%s', (_, read) => {
    itRefuses(MALFORMED, read);
  });

  it(`reads or refuses ${COUNT} damaged files by name`, async () => {
    const bytes = new Uint8Array(readFileSync(new URL('fixtures/dtypes.safetensors', import.meta.url)));
    const {refused} = await fuzz(bytes, COUNT, 1, readSafetensors);
    expect(refused).toBeGreaterThan(COUNT / 4);
  });
});

describe('safetensors: well-formed files', () => {
  it.each<[string, Uint8Array]>([
    ['no entry', file({})],
    ['metadata only', file({__metadata__: {a: 'b'}})],
    ['a header padded with spaces', file(`${text}     `, [1, 2, 3, 4])],
    ['names that look like others', file({__proto__: 1, constructor: entry()}, [1, 2, 3, 4])],
  ])('reads %s', async (_, bytes) => {
    await expect(readSafetensors(bytes)).resolves.toBeInstanceOf(Map);
  });

  it('reads a name of millions of characters', async () => {
    const [name] = [...(await readSafetensors(hasLongName)).keys()];
    expect(name).toHaveLength(9_000_000);
  });

  it('gives metadata and single entries', async () => {
    const entries: StateDict = new Map([
      ['a', {dtype: 'uint8', shape: [3], data: Uint8Array.of(1, 2, 3)}],
      ['b', {dtype: 'float64', shape: [1], data: Float64Array.of(0.5)}],
      ['__proto__', {dtype: 'int16', shape: [], data: Int16Array.of(-5)}],
    ]);
    const opened = await openSafetensors(writeSafetensors(entries, {made: 'here'}));
    expect(opened.metadata).toEqual({made: 'here'});
    expect(opened.entries.get('a')).toMatchObject({dtype: 'uint8', shape: [3]});
    expect(await opened.read('b')).toEqual(entries.get('b'));
    expect(await opened.read('__proto__')).toEqual(entries.get('__proto__'));
    await expect(opened.read('c')).rejects.toThrow('bytes: read: key must name an entry; got "c"');
    await opened.close();
  });

  it('lists an entry of a number type that it does not read, and refuses that one alone', async () => {
    const header = {
      wave: {dtype: 'C64', shape: [2], data_offsets: [0, 16]},
      scale: {dtype: 'F8_E8M0', shape: [3], data_offsets: [16, 19]},
      w: {dtype: 'U8', shape: [1], data_offsets: [19, 20]},
    };
    const bytes = file(
      header,
      Uint8Array.from({length: 20}, (_, i) => i),
    );
    const opened = await openSafetensors(bytes);
    expect([...opened.entries].map(([key, {dtype, shape}]) => [key, dtype, shape])).toEqual([
      ['wave', 'C64', [2]],
      ['scale', 'F8_E8M0', [3]],
      ['w', 'uint8', [1]],
    ]);
    expect(await opened.read('w')).toEqual({dtype: 'uint8', shape: [1], data: Uint8Array.of(19)});
    const message =
      /^bytes: entry "wave": dtype must be one of F64, .*; got "C64". Read the others one by one with openSafetensors/;
    await expect(opened.read('wave')).rejects.toThrow(message);
    await expect(readSafetensors(bytes)).rejects.toThrow(message);
  });

  it('cuts long names in errors', async () => {
    const name = 'n'.repeat(1_000_000);
    const bytes = file({[name]: {dtype: 'U8', shape: [5], data_offsets: [0, 4]}}, [1, 2, 3, 4]);
    const error = await readSafetensors(bytes).catch((e: Error) => e);
    expect((error as Error).message).toMatch(/^bytes: entry "nnnn+…: U8 of shape \[5\] takes 5 bytes/);
    expect((error as Error).message.length).toBeLessThan(250);
    const opened = await openSafetensors(file({[name]: entry()}, [1, 2, 3, 4]));
    const missing = await opened.read('m'.repeat(1_000_000)).catch((e: Error) => e);
    expect((missing as Error).message.length).toBeLessThan(350);
  });

  it.each([
    ['U16', [0xff, 0xff], 'uint16', [65535]],
    ['U32', [0xff, 0xff, 0xff, 0xff], 'uint32', [2 ** 32]], // rounded to float32
    ['U64', [0, 0, 0, 0, 0, 0, 0, 0x80], 'uint64', [2 ** 63]],
    ['F8_E4M3', [0x38, 0x7e, 0x01, 0xbc, 0x00, 0x7f], 'float8_e4m3', [1, 448, 2 ** -9, -1.5, 0, NaN]],
    ['F8_E5M2', [0x3c, 0x7b, 0x01, 0xbe, 0xfc], 'float8_e5m2', [1, 57344, 2 ** -16, -1.5, -Infinity]],
  ])('reads %s, and writes it back', async (code, bytes, dtype, values) => {
    const header = {a: {dtype: code, shape: [values.length], data_offsets: [0, bytes.length]}};
    const entries = await readSafetensors(file(header, bytes));
    expect(entries.get('a')!.dtype).toBe(dtype);
    expect([...toFloat32(entries.get('a')!)]).toEqual(values);
    expect(await readSafetensors(writeSafetensors(entries))).toEqual(entries);
  });

  it('gives entries that start at odd offsets', async () => {
    const header = {
      a: {dtype: 'U8', shape: [1], data_offsets: [0, 1]},
      b: {dtype: 'F32', shape: [1], data_offsets: [1, 5]},
    };
    const entries = await readSafetensors(file(header, [7, 0, 0, 0x80, 0x3f]));
    expect(entries.get('b')?.data).toEqual(Float32Array.of(1));
  });

  it('refuses to write what could not be read', () => {
    const wrong: StateDict = new Map([['w', {dtype: 'float32', shape: [3], data: new Float32Array(2)}]]);
    expect(() => writeSafetensors(wrong)).toThrow(
      'entry "w" must have 3 values for its shape [3]; got 2 of float32',
    );
    const reserved: StateDict = new Map([
      ['__metadata__', {dtype: 'uint8', shape: [0], data: new Uint8Array(0)}],
    ]);
    const write = (entry: unknown): unknown => writeSafetensors(new Map([['w', entry as never]]));
    expect(() => write({dtype: 'float8', shape: [1], data: new Uint8Array(1)})).toThrow(
      'writeSafetensors: entry "w" must have a dtype of float64, float32,',
    );
    expect(() => write({dtype: 'int64', shape: [1], data: Int32Array.of(1)})).toThrow(
      'entry "w" must have its int64 values in a BigInt64Array; got Int32Array. Convert them.',
    );
    expect(() => write({dtype: 'float32', shape: [1], data: [1]})).toThrow(
      'entry "w" must have its float32 values in a Float32Array; got Array',
    );
    expect(() => write({dtype: 'float32', shape: [1]})).toThrow('in a Float32Array; got undefined');
    expect(() => writeSafetensors(reserved)).toThrow('an entry must not be named "__metadata__"');
  });
});
