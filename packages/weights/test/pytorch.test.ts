import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {openPytorch, readPytorch, readSafetensors, toFloat32} from '../src/index.js';
import {countingAllocations} from './support/allocations.js';
import {fuzz, fuzzCount} from './support/mutate.js';
import type {Malformed} from './support/refuses.js';
import {itRefuses} from './support/refuses.js';
import * as p from './support/pickles.js';
import type {Part, ZipClaims} from './support/zip.js';
import {makeZip} from './support/zip.js';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
const json = <T>(name: string): T => JSON.parse(new TextDecoder().decode(fixture(name))) as T;
const floats = (...values: number[]): Uint8Array => new Uint8Array(Float32Array.from(values).buffer);

const COUNT = fuzzCount(4000);

describe('readPytorch: files of torch.save', () => {
  it.each(['net', 'dtypes'])('reads %s in both formats as the safetensors file', async (name) => {
    const expected = Object.fromEntries(await readSafetensors(fixture(`${name}.safetensors`)));
    expect(Object.fromEntries(await readPytorch(fixture(`${name}.pth`)))).toEqual(expected);
    expect(Object.fromEntries(await readPytorch(fixture(`${name}-legacy.pth`)))).toEqual(expected);
  });

  it.each(['views.pth', 'views-legacy.pth'])(
    'reads transposed, sliced and shared tensors: %s',
    async (name) => {
      const expected = json<Record<string, {shape: number[]; values: number[]}>>('views.json');
      const entries = await readPytorch(fixture(name));
      const read = [...entries].map(([key, entry]) => [
        key,
        {shape: entry.shape, values: [...toFloat32(entry)]},
      ]);
      expect(Object.fromEntries(read)).toEqual(expected);
    },
  );

  it.each(['checkpoint.pth', 'checkpoint-protocol4.pth'])('takes the model out of %s', async (name) => {
    const entries = await readPytorch(fixture(name));
    expect([...entries.keys()]).toEqual(['weight', 'bias']);
    expect(entries.get('weight')).toEqual({dtype: 'float32', shape: [1, 2], data: Float32Array.of(3, 4)});
    const all = await readPytorch(fixture(name), {select: ''});
    expect([...all.keys()]).toContain('model.weight');
    expect(all.get('optimizer.state.0.exp_avg')?.shape).toEqual([1, 2]);
    expect([...(await readPytorch(fixture(name), {select: 'optimizer.state'})).keys()]).toContain(
      '1.exp_avg_sq',
    );
    await expect(readPytorch(fixture(name), {select: 'ema'})).rejects.toThrow(
      'bytes: select must name a dictionary of the checkpoint; got "ema". It has epoch, best, name,',
    );
  });

  it('reads single entries', async () => {
    for (const name of ['net.pth', 'net-legacy.pth']) {
      const file = await openPytorch(new Blob([fixture(name) as BlobPart]));
      expect(file.entries.get('conv1.weight')).toEqual({dtype: 'float32', shape: [8, 3, 3, 3]});
      const expected = await readSafetensors(fixture('net.safetensors'));
      expect(await file.read('classifier.3.bias')).toEqual(expected.get('classifier.3.bias'));
      await expect(file.read('fc')).rejects.toThrow('read: key must name an entry; got "fc"');
      await file.close();
    }
  });

  it.each(['unread.pth', 'unread-legacy.pth'])(
    'lists what it cannot read, and reads the rest: %s',
    async (name) => {
      const file = await openPytorch(fixture(name));
      expect(Object.fromEntries(file.entries)).toEqual({
        weight: {dtype: 'float32', shape: [2]},
        complex: {dtype: 'complex64', shape: [1, 2]},
        quantised: {dtype: 'qint8', shape: [3]},
        channels: {dtype: 'quint8', shape: [2, 3]},
        sparse: {dtype: 'sparse float32', shape: [2, 4]},
        rows: {dtype: 'sparse float32', shape: [2, 2]},
      });
      expect((await file.read('weight')).data).toEqual(Float32Array.of(3, 4));
      for (const [key, {dtype}] of [...file.entries].slice(1)) {
        await expect(file.read(key)).rejects.toThrow(
          new RegExp(
            `^bytes: entry "${key}": dtype must be one of float64, .*; got "${dtype}"\\. Read the others`,
          ),
        );
      }
      await expect(readPytorch(fixture(name))).rejects.toThrow(
        'bytes: entry "complex": dtype must be one of',
      );
    },
  );

  it('refuses what would call functions, and calls none', async () => {
    await expect(readPytorch(fixture('calls.pth'))).rejects.toThrow(
      /^bytes: offset \d+: in the pickle: it refers to posix.system, which is neither a tensor nor a container/,
    );
    expect(existsSync('unpickled')).toBe(false);
  });

  it('refuses whole modules, and says what to save', async () => {
    await expect(readPytorch(fixture('module.pth'))).rejects.toThrow(
      /it refers to torch\.nn\.modules\.linear\.Linear, .* torch\.save\(model\.state_dict\(\), path\)/,
    );
  });
});

/** A checkpoint in the zip format of `{w: [[1, 2], [3, 4]]}`, with the given pickle and claims. */
function archive(
  pickle: Uint8Array = p.dict(),
  changes: {parts?: Part[]; replace?: Part[]; claims?: ZipClaims} = {},
): Uint8Array {
  const parts = changes.replace ?? [
    {name: 'a/data.pkl', data: pickle},
    {name: 'a/data/0', data: floats(1, 2, 3, 4)},
    ...(changes.parts ?? []),
  ];
  return makeZip(parts, changes.claims);
}
const part = (changes: Partial<Part>): Uint8Array =>
  archive(undefined, {
    replace: [
      {name: 'a/data.pkl', data: p.dict()},
      {name: 'a/data/0', data: floats(1, 2, 3, 4), ...changes},
    ],
  });
const pickled = (...pieces: number[][]): Uint8Array =>
  archive(Uint8Array.from([...p.PROTO, ...pieces.flat()]));
const value = (bytes: number[]): Uint8Array => archive(p.dict(bytes));

const good = archive();
const directoryAt = good.length - 22 - (46 + 10) - (46 + 8);

const MALFORMED: Malformed[] = [
  // The archive
  ...[0, 3].map((n): Malformed => [`a file cut at ${n}`, good.subarray(0, n), 'offset 0']),
  ...[4, 29, 40, 60, directoryAt, directoryAt + 20, good.length - 22, good.length - 1].map((n): Malformed => [
    `an archive cut at ${n}`,
    good.subarray(0, n),
    `offset ${n}: the zip archive's end is missing`,
  ]),
  ['bytes behind the end', Uint8Array.from([...good, 0]), "the zip archive's end is missing"],
  [
    'a directory beyond the end',
    archive(undefined, {claims: {directoryOffset: 1e6}}),
    "the archive's directory of 110 bytes at 1000000",
  ],
  [
    'a directory too long',
    archive(undefined, {claims: {directorySize: 1e6}}),
    "the archive's directory of 1000000 bytes",
  ],
  ['a directory too short', archive(undefined, {claims: {directorySize: 50}}), 'reaches beyond its end'],
  [
    'a directory elsewhere',
    archive(undefined, {claims: {directoryOffset: 3}}),
    'the directory must have 2 entries; it ends after 0',
  ],
  [
    'more files than the directory has',
    archive(undefined, {claims: {count: 3}}),
    'the directory must have 3 entries; it ends after 2',
  ],
  ['65534 files', archive(undefined, {claims: {count: 65534}}), 'the directory must have 65534 entries'],
  [
    'a ZIP64 directory that is missing',
    archive(undefined, {claims: {count: 0xffff}}),
    'the ZIP64 directory is missing',
  ],
  [
    'a compressed file',
    part({method: 8}),
    'entry "a/data/0": must be stored as it is; it is compressed (method 8)',
  ],
  ['an encrypted file', part({flags: 1}), 'entry "a/data/0": must be stored as it is; it is encrypted'],
  [
    'sizes that contradict each other',
    part({packed: 3}),
    'entry "a/data/0": its sizes in the directory contradict each other',
  ],
  ['a file beyond the others', part({size: 1000}), 'entry "a/data/0": its 1000 bytes'],
  ['a file of 4 GB', part({size: 0xfffffffe}), 'entry "a/data/0": its 4294967294 bytes'],
  ['a ZIP64 size without its field', part({size: 0xffffffff}), 'contradict each other'],
  ['a header beyond the files', part({header: 1e6}), 'its header at offset 1000000 lies beyond the files'],
  ['a header elsewhere', part({header: 5}), 'at offset 5.'],
  ['a header that is none', part({localSignature: 0x12345678}), 'no file begins here'],
  ['an extra field beyond the files', part({localExtra: 0, header: 0, size: 200}), 'entry "a/data/0": '],
  [
    'two files of one name',
    archive(undefined, {parts: [{name: 'a/data/0', data: floats(0)}]}),
    'entry "a/data/0": the archive names it twice',
  ],
  [
    'two files of the same bytes',
    archive(undefined, {parts: [{name: 'a/b', data: floats(0), header: 0}]}),
    'entry "a/data.pkl": lies inside "a/b"',
  ],
  [
    'no data.pkl',
    archive(undefined, {replace: [{name: 'a/b', data: floats(0)}]}),
    'entry "data.pkl": is missing',
  ],
  ['no file at all', archive(undefined, {replace: []}), 'offset 0'],
  [
    'TorchScript',
    archive(undefined, {parts: [{name: 'a/constants.pkl', data: p.dict()}]}),
    'the file is a TorchScript program (torch.jit.save), not a checkpoint. In Python, save its weights: torch.save(',
  ],
  [
    'TorchScript with compressed code, as torch writes it',
    archive(undefined, {
      parts: [
        {name: 'a/code/__torch__.py', data: Buffer.from('def f'), method: 8, size: 900, packed: 5},
        {name: 'a/constants.pkl', data: p.dict()},
      ],
    }),
    'the file is a TorchScript program (torch.jit.save)',
  ],
  [
    'big-endian numbers',
    archive(undefined, {parts: [{name: 'a/byteorder', data: Buffer.from('big')}]}),
    'entry "a/byteorder": must be little; got "big"',
  ],
  [
    'no storage',
    archive(undefined, {replace: [{name: 'a/data.pkl', data: p.dict()}]}),
    'entry "a/data/0": must hold the 16 bytes of a storage; it is missing',
  ],
  ['a storage too short', part({data: floats(1)}), 'must hold the 16 bytes of a storage; it has 4'],
  [
    'a storage too long',
    part({data: floats(1, 2, 3, 4, 5)}),
    'must hold the 16 bytes of a storage; it has 20',
  ],
  // The pickle
  ['an empty pickle', archive(new Uint8Array(0)), 'in the pickle: 1 bytes are needed, 0 are left'],
  ...[1, 5, 12, 40, 90].map((n): Malformed => [
    `a pickle cut at ${n}`,
    archive(p.dict().subarray(0, n)),
    'in the pickle: ',
  ]),
  [
    'an unknown opcode',
    pickled([0xff]),
    'offset 42: in the pickle: opcode 0xff is not one that checkpoints have',
  ],
  ['an extension code', pickled([0x82, 1]), 'opcode 0x82 is not one'],
  [
    'an old-style object',
    pickled(p.MARK, [0x69], [...Buffer.from('os\nsystem\n')]),
    'opcode 0x69 is not one',
  ],
  ['STOP on an empty stack', pickled(p.STOP), 'a value is needed, but the stack is empty'],
  ['a tuple of an empty stack', pickled([0x87]), 'a value is needed, but the stack is empty'],
  ['a mark that is missing', pickled(p.TUPLE), 'there is no mark'],
  ['2000 open marks', pickled(Array.from({length: 2000}, () => 0x28)), 'more than 1000 marks are open'],
  ['a memo that is not set', pickled([0x68, 7]), 'memo 7 is not set'],
  ['a string of 4 GB', pickled([0x58, 255, 255, 255, 255]), '4294967295 bytes are needed'],
  ['bytes of 2^64', pickled([0x8e, 255, 255, 255, 255, 255, 255, 255, 255]), 'bytes are needed, 0 are left'],
  ['a number of 255 bytes', pickled([0x8a, 255]), 'a whole number of 255 bytes'],
  ['a number of letters', pickled([0x49, 0x78, 0x0a]), '"x" is no number'],
  ['a line without an end', pickled([0x63, 0x78]), 'a line has no end'],
  [
    'keys on a list',
    pickled(p.EMPTY_LIST, p.NONE, p.NONE, p.SETITEM),
    'keys are set on something that is no dictionary',
  ],
  ['a key without a value', pickled(p.EMPTY_DICT, p.MARK, p.NONE, p.SETITEMS), 'a key has no value'],
  [
    'an append to a dictionary',
    pickled(p.EMPTY_DICT, p.NONE, p.APPEND),
    'values are added to something that is no list',
  ],
  [
    'os.system',
    value([...p.global('os', 'system'), ...p.tuple(p.text('ls')), ...p.REDUCE]),
    'it refers to os.system',
  ],
  [
    'builtins.eval, assembled',
    value([...p.text('builtins'), ...p.text('eval'), 0x93, ...p.tuple(p.text('1')), ...p.REDUCE]),
    'it refers to builtins.eval',
  ],
  ['a global without a name', value([...p.NONE, ...p.NONE, 0x93]), 'a global has no name'],
  ['torch.load', value(p.global('torch', 'load')), 'it refers to torch.load'],
  ['a name of JavaScript', value(p.global('torch', 'constructor')), 'it refers to torch.constructor'],
  ['a name of JavaScript without a module', value(p.global('', '__proto__')), 'it refers to .__proto__'],
  [
    'a call of a string',
    value([...p.text('x'), ...p.EMPTY_TUPLE, ...p.REDUCE]),
    'something that is no function is called',
  ],
  [
    'a call of a number type',
    value([...p.global('torch', 'float32'), ...p.EMPTY_TUPLE, ...p.REDUCE]),
    'the arguments of torch.float32 do not fit it',
  ],
  [
    'a call without arguments',
    value([...p.global('torch._utils', '_rebuild_tensor_v2'), ...p.EMPTY_TUPLE, ...p.REDUCE]),
    'the arguments of torch._utils._rebuild_tensor_v2 do not fit it',
  ],
  [
    'arguments that are no tuple',
    value([...p.global('collections', 'OrderedDict'), ...p.NONE, ...p.REDUCE]),
    'something that is no function is called',
  ],
  [
    'a dictionary of numbers',
    value([...p.global('collections', 'OrderedDict'), ...p.tuple(p.tuple(p.int(1))), ...p.REDUCE]),
    'the arguments of collections.OrderedDict do not fit',
  ],
  // Storages and tensors
  [
    'a persistent id that is no storage',
    value(p.tensor({storage: p.storage({tag: 'module'})})),
    'a persistent id is not that of a storage',
  ],
  [
    'a persistent id that is no tuple',
    value([...p.int(3), ...p.BINPERSID]),
    'a persistent id is not that of a storage',
  ],
  [
    'a storage of an unknown type',
    value(p.tensor({storage: p.storage({type: 'QUInt4x2Storage'})})),
    'it refers to torch.QUInt4x2Storage',
  ],
  [
    'a storage without a key',
    value(p.tensor({storage: p.storage({key: p.NONE})})),
    'a persistent id is not that of a storage',
  ],
  [
    'a storage of -1 numbers',
    value(p.tensor({storage: p.storage({length: p.int(-1)})})),
    'a persistent id is not that of a storage',
  ],
  [
    'a storage that is a view',
    value(p.tensor({storage: p.storage({more: [p.tuple(p.text('1'), p.int(0), p.int(1))]})})),
    'a persistent id is not that of a storage',
  ],
  [
    'a storage that claims more than the file',
    value(p.tensor({storage: p.storage({length: p.int(2 ** 30)})})),
    'must hold the 4294967296 bytes of a storage; it has 16',
  ],
  [
    'one storage with two types',
    value(p.tuple(p.tensor(), p.tensor({storage: p.storage({type: 'IntStorage'})}))),
    'a persistent id is not that of a storage',
  ],
  ['a tensor of no storage', value(p.tensor({storage: p.NONE})), 'do not fit it'],
  ['a tensor at -1', value(p.tensor({offset: p.int(-1)})), 'do not fit it'],
  ['a shape that is a number', value(p.tensor({shape: p.int(4)})), 'do not fit it'],
  ['a negative length', value(p.tensor({shape: p.tuple(p.int(-2), p.int(-2))})), 'do not fit it'],
  ['a negative stride', value(p.tensor({strides: p.tuple(p.int(-2), p.int(1))})), 'do not fit it'],
  ['strides of another rank', value(p.tensor({strides: p.tuple(p.int(1))})), 'do not fit it'],
  [
    'a tensor beyond its storage',
    value(p.tensor({offset: p.int(1)})),
    'entry "w": shape [2, 2] with strides [2, 1] from 1 needs more than the 4 numbers',
  ],
  [
    'a stride beyond its storage',
    value(p.tensor({strides: p.tuple(p.int(3), p.int(1))})),
    'needs more than the 4 numbers',
  ],
  [
    'a view expanded to 2^60 numbers',
    value(p.tensor({shape: p.tuple(p.int(2 ** 30), p.int(2 ** 30)), strides: p.tuple(p.int(0), p.int(0))})),
    'entry "w": shape [1073741824, 1073741824]',
  ],
  [
    'a list made a dictionary again and again',
    pickled(
      p.EMPTY_LIST,
      [...p.MARK, ...Array.from({length: 2000}, () => [0x4b, 1, 0x4b, 2, 0x86]).flat(), 0x65],
      [0x71, 0, ...p.global('collections', 'OrderedDict'), 0x71, 1],
      Array.from({length: 3000}, () => [0x68, 1, 0x68, 0, 0x85, ...p.REDUCE]).flat(),
      p.STOP,
    ),
    'what it makes takes more memory than a checkpoint of its size',
  ],
  [
    'a text made bytes again and again',
    pickled(
      [0x58, 0xa0, 0x86, 1, 0, ...Array.from({length: 100_000}, () => 0x78)],
      [0x71, 0, ...p.global('_codecs', 'encode'), 0x71, 1],
      Array.from({length: 1000}, () => [0x68, 1, 0x68, 0, 0x85, ...p.REDUCE]).flat(),
      p.STOP,
    ),
    'what it makes takes more memory than a checkpoint of its size',
  ],
  ...[
    ['dictionaries', 0x7d],
    ['lists', 0x5d],
    ['tuples', 0x29],
    ['sets', 0x8f],
  ].map(([what, opcode]): Malformed => [
    `a million empty ${what}`,
    pickled(
      Array.from({length: 1_000_000}, () => opcode as number),
      p.STOP,
    ),
    'what it makes takes more memory than a checkpoint of its size',
  ]),
  [
    'two tensors of one name',
    pickled(
      p.EMPTY_DICT,
      [...p.text('w.a'), ...p.tensor(), ...p.SETITEM],
      [...p.text('w'), ...p.EMPTY_DICT, ...p.text('a'), ...p.tensor(), ...p.SETITEM, ...p.SETITEM],
      p.STOP,
    ),
    'entry "w.a": the checkpoint has two tensors of this name',
  ],
  [
    'a million lists in one another',
    pickled(
      Array.from({length: 1_000_000}, () => 0x5d),
      Array.from({length: 999_999}, () => 0x61),
      p.STOP,
    ),
    'what it makes takes more memory than a checkpoint of its size',
  ],
  [
    '20,000 lists in one another',
    pickled(
      Array.from({length: 20_000}, () => 0x5d),
      Array.from({length: 19_999}, () => 0x61),
      p.STOP,
    ),
    `entry "${'0.'.repeat(39)}0…: is nested more than 100 deep`,
  ],
  [
    'a long key again and again in the paths of many tensors',
    pickled(
      // Memo 0 is the key, 1 a dictionary of tensors; then 90 dictionaries around it.
      [0x58, 0x10, 0x27, 0, 0, ...Array.from({length: 10_000}, () => 0x78), 0x71, 0, 0x30],
      [...p.EMPTY_DICT, ...p.MARK],
      Array.from({length: 100}, (_, i) => [...p.text(`w${i}`), ...p.tensor()]).flat(),
      p.SETITEMS,
      [0x71, 1, 0x30],
      Array.from({length: 90}, () => [...p.EMPTY_DICT, 0x68, 0]).flat(),
      [0x68, 1],
      Array.from({length: 90}, () => p.SETITEM).flat(),
      p.STOP,
    ),
    'the names up to here take more than the file',
  ],
  ['no tensor', value(p.int(3)), 'the checkpoint holds no tensors'],
  ['a number', pickled(p.int(3), p.STOP), 'the checkpoint holds no tensors'],
];

describe('readPytorch: malformed zip files', () => {
  it('reads the file that they are made from', async () => {
    const expected = {dtype: 'float32', shape: [2, 2], data: Float32Array.of(1, 2, 3, 4)};
    expect((await readPytorch(good)).get('w')).toEqual(expected);
    expect((await readPytorch(archive(undefined, {claims: {comment: 'made by hand'}}))).get('w')).toEqual(
      expected,
    );
    expect((await readPytorch(archive(undefined, {claims: {wide: true}}))).get('w')).toEqual(expected);
  });

  it('reads beside files that are compressed or encrypted', async () => {
    const parts = [
      {name: 'a/README', data: floats(0), method: 8, size: 1e6, packed: 4},
      {name: 'a/secret', data: floats(0), flags: 1},
    ];
    const file = await openPytorch(archive(undefined, {parts}));
    expect((await file.read('w')).data).toEqual(Float32Array.of(1, 2, 3, 4));
  });

  itRefuses(MALFORMED, readPytorch);

  it('makes of a text that becomes bytes again and again no more bytes than the file has', async () => {
    const text = [0x58, 0xa0, 0x86, 1, 0, ...Array.from({length: 100_000}, () => 0x78)];
    const encode = [...p.global('_codecs', 'encode'), 0x71, 1];
    const calls = (count: number): number[] =>
      Array.from({length: count}, () => [0x68, 1, 0x68, 0, 0x85, ...p.REDUCE]).flat();
    const file = (count: number): Uint8Array =>
      pickled(p.EMPTY_LIST, p.MARK, p.tensor(), text, [0x71, 0], encode, calls(count), [0x65], p.STOP);
    await countingAllocations(async (taken) => {
      const once = file(1);
      taken();
      expect((await readPytorch(once)).size).toBe(1);
      expect(taken()).toBeLessThan(2 * once.length);
      const often = file(1000);
      taken();
      await expect(readPytorch(often)).rejects.toThrow('what it makes takes more memory');
      expect(taken()).toBeLessThan(2 * often.length);
    });
  });

  it('refuses many transposed views of one storage, which would take more than the file', async () => {
    const transposed = p.tensor({strides: p.tuple(p.int(1), p.int(2))});
    const many = Array.from({length: 400}, (_, i) => [...p.text(`w${i}`), 0x68, 0]);
    // The tensor once, kept in memo 0, then 400 names for it.
    const pickle = Uint8Array.from([
      ...p.PROTO,
      ...p.EMPTY_DICT,
      ...p.MARK,
      ...p.text('w'),
      ...transposed,
      0x71,
      0,
      ...many.flat(),
      ...p.SETITEMS,
      ...p.STOP,
    ]);
    await expect(readPytorch(archive(pickle))).rejects.toThrow(
      /the transposed tensors up to here take \d+ bytes, more than/,
    );
  });

  it('takes the model out of a checkpoint that has tensors beside it', async () => {
    const inner = [...p.EMPTY_DICT, ...p.text('fc.weight'), ...p.tensor(), ...p.SETITEM];
    const entries = await readPytorch(
      pickled(
        p.EMPTY_DICT,
        [...p.text('state_dict'), ...inner, ...p.SETITEM],
        [...p.text('best_acc1'), ...p.tensor(), ...p.SETITEM],
        [...p.text('optimizer'), ...p.EMPTY_DICT, ...p.text('lr'), ...p.tensor(), ...p.SETITEM, ...p.SETITEM],
        p.STOP,
      ),
    );
    expect([...entries.keys()]).toEqual(['fc.weight']);
    // A dictionary of settings beside the weights is not the model.
    const settings = [...p.EMPTY_DICT, ...p.text('depth'), ...p.int(3), ...p.SETITEM];
    const flat = pickled(
      p.EMPTY_DICT,
      [...p.text('w'), ...p.tensor(), ...p.SETITEM],
      [...p.text('model'), ...settings, ...p.SETITEM],
      p.STOP,
    );
    expect([...(await readPytorch(flat)).keys()]).toEqual(['w']);
  });

  it('walks through nested containers once each', async () => {
    // Lists in lists, each holding the one before it twice: 2^30 paths to one tensor.
    const levels = Array.from({length: 30}, (_, i) => [
      ...p.EMPTY_LIST,
      0x71,
      i + 1,
      ...p.MARK,
      0x68,
      i,
      0x68,
      i,
      0x65,
    ]);
    const pickle = Uint8Array.from([...p.PROTO, ...p.tensor(), 0x71, 0, ...levels.flat(), ...p.STOP]);
    expect((await readPytorch(archive(pickle))).size).toBe(2);
    const circle = Uint8Array.from([
      ...p.PROTO,
      ...p.EMPTY_LIST,
      0x71,
      0,
      0x68,
      0,
      ...p.APPEND,
      ...p.tensor(),
      ...p.APPEND,
      ...p.STOP,
    ]);
    expect([...(await readPytorch(archive(circle))).keys()]).toEqual(['1']);
  });

  it(`reads or refuses ${COUNT} damaged files by name`, async () => {
    const {refused} = await fuzz(fixture('views.pth'), COUNT, 2, readPytorch);
    expect(refused).toBeGreaterThan(COUNT / 4);
  });
});

/** The older format: pickles one after another, then the storages. */
function legacy(
  changes: {
    magic?: number[];
    protocol?: number[];
    machine?: number[];
    value?: Uint8Array;
    keys?: number[];
    storages?: number[];
  } = {},
): Uint8Array {
  const pickle = (...pieces: number[][]): number[] => [...p.PROTO, ...pieces.flat(), ...p.STOP];
  const littleEndian = [...p.EMPTY_DICT, ...p.text('little_endian'), 0x88, ...p.SETITEM];
  return Uint8Array.from([
    ...pickle(changes.magic ?? [0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19]),
    ...pickle(changes.protocol ?? p.int(1001)),
    ...pickle(changes.machine ?? littleEndian),
    ...(changes.value ?? p.dict()),
    ...pickle(changes.keys ?? [...p.EMPTY_LIST, ...p.text('0'), ...p.APPEND]),
    ...(changes.storages ?? [4, 0, 0, 0, 0, 0, 0, 0, ...floats(1, 2, 3, 4)]),
  ]);
}
const oldGood = legacy();
const dataAt = oldGood.length - 24;

const MALFORMED_LEGACY: Malformed[] = [
  ...[1, 2, 10, 15, 20, 30, 60, 100, 150, dataAt - 1].map((n): Malformed => [
    `a file cut at ${n}`,
    oldGood.subarray(0, n),
    'in the pickle: ',
  ]),
  ...[0, 1, 7].map((n): Malformed => [
    `a storage's length cut at ${n}`,
    oldGood.subarray(0, dataAt + n),
    'storage "0" is missing: the file ends',
  ]),
  ...[8, 9, 23].map((n): Malformed => [
    `a storage cut at ${n}`,
    oldGood.subarray(0, dataAt + n),
    `storage "0" must have 16 bytes; the file ends after ${n - 8}`,
  ]),
  ['text', new TextEncoder().encode('hello, world'), 'offset 0: must be a checkpoint of torch.save'],
  [
    'an HTML page',
    new TextEncoder().encode('<!doctype html>'),
    'offset 0: must be a checkpoint of torch.save; it is a page of HTML. Check the address',
  ],
  ['zeros', new Uint8Array(100), 'offset 0: must be a checkpoint of torch.save'],
  ['another magic number', legacy({magic: p.int(7)}), 'offset 0: must be a checkpoint of torch.save'],
  ['another protocol', legacy({protocol: p.int(1000)}), 'the protocol must be 1001; got 1000'],
  ['a protocol that is a list', legacy({protocol: p.EMPTY_LIST}), 'the protocol must be 1001'],
  ['a machine that is a number', legacy({machine: p.int(3)}), 'the numbers must be little-endian'],
  ['a big-endian machine', legacy({machine: p.EMPTY_DICT}), 'the numbers must be little-endian'],
  [
    'a value that calls functions',
    legacy({value: p.dict([...p.global('os', 'system'), ...p.EMPTY_TUPLE, ...p.REDUCE])}),
    'it refers to os.system',
  ],
  ['keys that call functions', legacy({keys: p.global('os', 'getcwd')}), 'it refers to os.getcwd'],
  ['keys that are a number', legacy({keys: p.int(3)}), "the storages' keys must be a list of strings"],
  [
    'keys that are numbers',
    legacy({keys: [...p.EMPTY_LIST, ...p.int(0), ...p.APPEND]}),
    "the storages' keys must be a list of strings",
  ],
  ['no keys', legacy({keys: p.EMPTY_LIST}), 'the last 24 bytes belong to no storage'],
  [
    'a key of no tensor',
    legacy({keys: [...p.EMPTY_LIST, ...p.text('9'), ...p.APPEND]}),
    'storage "9" belongs to no tensor',
  ],
  [
    'a key twice',
    legacy({keys: [...p.EMPTY_LIST, ...p.text('0'), ...p.APPEND, ...p.text('0'), ...p.APPEND]}),
    'storage "0" is listed twice',
  ],
  [
    'a storage of another length',
    legacy({storages: [3, 0, 0, 0, 0, 0, 0, 0, ...floats(1, 2, 3)]}),
    'storage "0" must have 4 numbers; got 3',
  ],
  [
    'a storage of -1 numbers',
    legacy({storages: [255, 255, 255, 255, 255, 255, 255, 255]}),
    'must have 4 numbers; got -1',
  ],
  [
    'a storage of 2^62 numbers',
    legacy({storages: [0, 0, 0, 0, 0, 0, 0, 64]}),
    'must have 4 numbers; got 4611686018427387904',
  ],
  [
    'bytes behind the storages',
    Uint8Array.from([...oldGood, 1, 2, 3]),
    `offset ${oldGood.length}: the last 3 bytes belong to no storage`,
  ],
  [
    'a storage that is a view',
    legacy({
      value: p.dict(p.tensor({storage: p.storage({more: [p.tuple(p.text('1'), p.int(0), p.int(4))]})})),
    }),
    'a persistent id is not that of a storage',
  ],
  [
    'a tensor beyond its storage',
    legacy({value: p.dict(p.tensor({offset: p.int(2)}))}),
    'entry "w": shape [2, 2]',
  ],
  [
    'an expanded tensor',
    legacy({value: p.dict(p.tensor({shape: p.tuple(p.int(2 ** 30)), strides: p.tuple(p.int(0))}))}),
    'entry "w": shape [1073741824]',
  ],
  ...[
    [0xff],
    p.TUPLE,
    [0x68, 9],
    p.APPEND,
    p.SETITEM,
    p.SETITEMS,
    p.REDUCE,
    p.BINPERSID,
    [0x85],
    [0x62],
    [0x61],
    [0x65],
    [0x94],
    [0x71, 1],
    [0x31],
    [0x30],
    [0x32],
    [0x93],
    [0x81],
    [0x73],
    [0x75],
    [0x90],
    [0x91],
    [0x6c],
  ].map((opcode): Malformed => [
    `the opcode ${opcode[0]!.toString(16)} on nothing`,
    legacy({value: Uint8Array.from([...p.PROTO, ...opcode, ...p.STOP])}),
    'in the pickle: ',
  ]),
];

describe('readPytorch: malformed files of the older format', () => {
  it('reads the file that they are made from', async () => {
    expect((await readPytorch(oldGood)).get('w')?.data).toEqual(Float32Array.of(1, 2, 3, 4));
  });

  itRefuses(MALFORMED_LEGACY, readPytorch);

  it(`reads or refuses ${COUNT} damaged files by name`, async () => {
    const {refused} = await fuzz(fixture('views-legacy.pth'), COUNT, 3, readPytorch);
    expect(refused).toBeGreaterThan(COUNT / 4);
  });
});
