import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readKeras} from '../src/index.js';
import {makeH5} from './support/make-h5.js';
import {fuzz, fuzzCount} from './support/mutate.js';
import type {Malformed} from './support/refuses.js';
import {itRefuses} from './support/refuses.js';
import type {Part, ZipClaims} from './support/zip.js';
import {makeZip} from './support/zip.js';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
const weights = fixture('keras3.weights.h5');
const CONFIG = JSON.stringify({
  class_name: 'Functional',
  config: {name: 'm', layers: [{class_name: 'Dense', config: {name: 'fc'}}]},
});

/** A `.keras` archive, with changes to its parts and false claims about them. */
const archive = (
  changes: {weights?: Partial<Part>; config?: string | Partial<Part>; more?: Part[]} = {},
  claims: ZipClaims = {},
): Uint8Array => {
  const config = typeof changes.config === 'string' ? {data: Buffer.from(changes.config)} : changes.config;
  return makeZip(
    [
      {name: 'config.json', data: Buffer.from(CONFIG), ...config},
      {name: 'model.weights.h5', data: weights, ...changes.weights},
      ...(changes.more ?? []),
    ],
    claims,
  );
};
const good = archive();
const directoryAt = good.length - 22 - (46 + 16) - (46 + 11);
const weightsAt = 30 + 11 + CONFIG.length;

const cutAt = (...places: number[]): Malformed[] =>
  places.map((at) => [
    `an archive cut at ${at}`,
    good.subarray(0, at),
    `offset ${at}: the zip archive's end is missing`,
  ]);

const MALFORMED: Malformed[] = [
  // Where its parts begin and end
  ...cutAt(4, 5, 14, 26, 29, 30, 35, 40, 41, 42, weightsAt - 1, weightsAt, weightsAt + 4, weightsAt + 29),
  ...cutAt(weightsAt + 30, weightsAt + 46, weightsAt + 54, weightsAt + 200, directoryAt - 1, directoryAt),
  ...cutAt(directoryAt + 20, directoryAt + 46, directoryAt + 57, directoryAt + 100, good.length - 22),
  ...cutAt(good.length - 18, good.length - 6, good.length - 2, good.length - 1),
  ...[0, 1, 3].map((at): Malformed => [
    `a file of ${at} bytes`,
    good.subarray(0, at),
    'offset 0: must be an HDF5 file',
  ]),
  ['a byte behind the end', Uint8Array.from([...good, 0]), "the zip archive's end is missing"],
  // What the directory claims
  ['a directory beyond the end', archive({}, {directoryOffset: 1e6}), "the archive's directory of"],
  [
    'a directory of 4 GB',
    archive({}, {directorySize: 0xfffffffe}),
    "the archive's directory of 4294967294 bytes",
  ],
  ['a directory too short', archive({}, {directorySize: 50}), 'reaches beyond its end'],
  [
    'a directory elsewhere',
    archive({}, {directoryOffset: 3}),
    'the directory must have 2 entries; it ends after 0',
  ],
  [
    'more files than there are',
    archive({}, {count: 3}),
    'the directory must have 3 entries; it ends after 2',
  ],
  ['65,534 files', archive({}, {count: 65_534}), 'the directory must have 65534 entries'],
  ['a ZIP64 directory that is missing', archive({}, {count: 0xffff}), 'the ZIP64 directory is missing'],
  ['fewer files than there are', archive({}, {count: 1}), 'entry "model.weights.h5": is missing'],
  ['no files', archive({}, {count: 0}), 'entry "model.weights.h5": is missing'],
  // The files in it
  ['compressed weights: a bomb, perhaps', archive({weights: {method: 8}}), 'it is compressed (method 8)'],
  ['a compressed config', archive({config: {method: 8}}), 'entry "config.json": must be stored as it is'],
  ['an unknown compression', archive({weights: {method: 93}}), 'it is compressed (method 93)'],
  ['encrypted weights', archive({weights: {flags: 1}}), 'it is encrypted'],
  [
    'sizes that contradict each other',
    archive({weights: {packed: 3}}),
    'its sizes in the directory contradict',
  ],
  [
    'weights beyond the files',
    archive({weights: {size: 1e6}}),
    'entry "model.weights.h5": its 1000000 bytes',
  ],
  [
    'weights of 4 GB',
    archive({weights: {size: 0xfffffffe}}),
    'entry "model.weights.h5": its 4294967294 bytes',
  ],
  ['a size that is elsewhere, and is not', archive({weights: {size: 0xffffffff}}), 'contradict each other'],
  [
    'a header beyond the files',
    archive({weights: {header: 1e6}}),
    'its header at offset 1000000 lies beyond',
  ],
  ['a header elsewhere', archive({weights: {header: 5}}), 'at offset 5.'],
  ['a header that is none', archive({weights: {localSignature: 0x12345678}}), 'no file begins here'],
  ['weights that lie in the config', archive({weights: {header: 0, size: 5}}), 'lies inside'],
  ['a second config', archive({more: [{name: 'config.json', data: Buffer.from('{}')}]}), 'names it twice'],
  ['second weights', archive({more: [{name: 'model.weights.h5', data: weights}]}), 'names it twice'],
  [
    'weights of another name',
    archive({weights: {name: 'weights.h5'}}),
    'entry "model.weights.h5": is missing',
  ],
  // The config
  ...['', '{', '[1,', '{"a"}', 'nothing', '"', '{"class_name": tru', '\u0000', '{}{}', "{'a': 1}"].map(
    (config): Malformed => [
      `the config ${JSON.stringify(config)}`,
      archive({config}),
      'entry "config.json": must be JSON',
    ],
  ),
  [
    'a config of models in models',
    archive({config: '{"config":{"layers":['.repeat(20_000) + ']}}'.repeat(20_000)}),
    'entry "config.json": at most 100 models inside one another are read; it has more',
  ],
  // The weights
  ...[0, 7].map((length): Malformed => [
    `weights of ${length} bytes`,
    archive({weights: {data: weights.subarray(0, length)}}),
    `offset ${weightsAt + 46}: must be an HDF5 file`,
  ]),
  ...[8, 100, 500, 2000, weights.length - 1].map((length): Malformed => [
    `weights cut at ${length}`,
    archive({weights: {data: weights.subarray(0, length)}}),
    'bytes: ',
  ]),
  ['weights that are an archive', archive({weights: {data: good}}), 'must be an HDF5 file'],
  ['weights that are JSON', archive({weights: {data: Buffer.from(CONFIG)}}), 'must be an HDF5 file'],
];

describe('readKeras: malformed .keras archives', () => {
  it('reads the archive that they are made from', async () => {
    expect((await readKeras(good)).size).toBeGreaterThan(0);
  });

  itRefuses(MALFORMED, readKeras);

  const COUNT = fuzzCount(1000);
  it(`reads or refuses ${COUNT} damaged archives by name`, async () => {
    const small = await makeH5((file) => {
      const vars = file.create_group('layers').create_group('dense').create_group('vars');
      vars.create_dataset({name: '0', data: Float32Array.of(1, 2), shape: [2, 1]});
    });
    const bytes = archive({weights: {data: small}});
    const {refused} = await fuzz(bytes, COUNT, 8, (damaged) => readKeras(damaged, {timeLimit: 1000}));
    expect(refused).toBeGreaterThan(COUNT / 2);
  }, 1_200_000);
});
