import {readFileSync} from 'node:fs';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {
  input,
  layers,
  model as functional,
  sequential,
  type LayersModel,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, it} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {loadStateDict, readKeras} from '../src/index.js';
import type {H5} from './support/make-h5.js';
import {makeH5} from './support/make-h5.js';
import {fuzz, fuzzCount} from './support/mutate.js';
import type {Malformed} from './support/refuses.js';
import {itRefuses} from './support/refuses.js';
import {makeZip} from './support/zip.js';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
const expected = JSON.parse(new TextDecoder().decode(fixture('keras.json'))) as {
  input: number[][][][];
  keras2: number[][];
  keras3: number[][];
};

/** The model of tooling/keras/weights_fixtures.py. */
function small(): LayersModel {
  const nested = sequential({
    name: 'features',
    layers: [
      layers.conv2d({filters: 5, kernelSize: 2, inputShape: [4, 3, 4], name: 'inner'}),
      layers.batchNormalization({name: 'inner_bn', epsilon: 1e-3}),
    ],
  });
  const images = input({shape: [6, 5, 2]});
  let x = images;
  for (const layer of [
    layers.conv2d({filters: 4, kernelSize: 3, useBias: false, name: 'conv1'}),
    layers.batchNormalization({scale: false, epsilon: 1e-3, name: 'bn1'}),
    layers.depthwiseConv2d({kernelSize: 3, padding: 'same', name: 'dw'}),
    nested,
    layers.globalAveragePooling2d({}),
    layers.dense({units: 3, name: 'hidden'}),
    layers.dense({units: 2, activation: 'softmax', name: 'predictions'}),
  ]) {
    x = layer.apply(x) as SymbolicTensor;
  }
  return functional({inputs: images, outputs: x});
}

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe('readKeras: files of Keras', () => {
  it.each([
    ['keras2.h5', 'keras2'],
    ['keras2-weights.h5', 'keras2'],
    ['keras2.keras', 'keras2'],
    ['keras3.h5', 'keras3'],
    ['keras3.weights.h5', 'keras3'],
    ['keras3.keras', 'keras3'],
  ] as const)('loads %s by name and gives what Keras gives', async (name, version) => {
    const model = small();
    const report = loadStateDict(model, await readKeras(fixture(name)));
    expect(report.loaded).toHaveLength(16);
    const output = model.predict(tf.tensor4d(expected.input)) as tf.Tensor;
    expectClose(output, expected[version], {relative: 1e-5});
  });
});

/** Keras 2's layout with one layer, `changes` made to it. */
const named = (
  changes: (file: H5) => void = () => {},
  options: {
    layers?: string[] | number[];
    weights?: string[] | number[];
    group?: boolean;
    dataset?: boolean;
  } = {},
): Promise<Uint8Array> =>
  makeH5((file) => {
    file.create_attribute('layer_names', options.layers ?? ['fc']);
    if (options.group !== false) {
      const group = file.create_group('fc');
      group.create_attribute('weight_names', options.weights ?? ['fc/kernel:0']);
      if (options.dataset !== false)
        group
          .create_group('fc')
          .create_dataset({name: 'kernel:0', data: Float32Array.of(1, 2), shape: [2, 1]});
    }
    changes(file);
  });

/** Keras 3's layout with one layer of so many variables. */
const numbered = (
  layer: string,
  sizes: number[],
  attributes: Record<string, string> = {},
): Promise<Uint8Array> =>
  makeH5((file) => {
    const vars = file.create_group('layers').create_group(layer).create_group('vars');
    sizes.forEach((size, index) =>
      vars.create_dataset({name: String(index), data: new Float32Array(size).fill(index)}),
    );
    for (const [name, value] of Object.entries(attributes)) vars.create_attribute(name, value);
  });

const keras = (weights: Uint8Array, config?: unknown): Uint8Array =>
  makeZip([
    {name: 'model.weights.h5', data: weights},
    ...(config === undefined
      ? []
      : [
          {
            name: 'config.json',
            data: Buffer.from(typeof config === 'string' ? config : JSON.stringify(config)),
          },
        ]),
  ]);

describe('readKeras: layouts', () => {
  const keys = async (bytes: Uint8Array): Promise<string[]> => [...(await readKeras(bytes)).keys()];

  it('reads names in pieces', async () => {
    const bytes = await named((file) => {
      file.delete_attribute('layer_names');
      file.create_attribute('layer_names0', ['fc']);
      file.create_attribute('layer_names1', ['two']);
      const group = file.create_group('two');
      group.create_attribute('weight_names', ['two/bias:0']);
      group.create_group('two').create_dataset({name: 'bias:0', data: Float32Array.of(3)});
    });
    expect(await keys(bytes)).toEqual(['fc/kernel', 'two/bias']);
  });

  it.each<[string, number[], unknown, string[]]>([
    ['dense', [2, 1], undefined, ['dense/kernel', 'dense/bias']],
    ['dense_7', [2], undefined, ['dense_7/kernel']],
    [
      'batch_normalization',
      [1, 1, 1, 1],
      undefined,
      ['gamma', 'beta', 'moving_mean', 'moving_variance'].map((name) => `batch_normalization/${name}`),
    ],
    [
      'batch_normalization',
      [1, 1, 1],
      undefined,
      ['beta', 'moving_mean', 'moving_variance'].map((name) => `batch_normalization/${name}`),
    ],
    ['my_layer', [1, 1], undefined, ['my_layer/0', 'my_layer/1']],
    [
      'batch_normalization',
      [1, 1, 1],
      {config: {layers: [{class_name: 'BatchNormalization', config: {name: 'bn', center: false}}]}},
      ['bn/gamma', 'bn/moving_mean', 'bn/moving_variance'],
    ],
    [
      'dense_1',
      [1, 1],
      {
        config: {
          layers: [
            {class_name: 'Dense', config: {name: 'a'}},
            {class_name: 'Dense', config: {name: 'b'}},
          ],
        },
      },
      ['b/kernel', 'b/bias'],
    ],
    ['dense', [1], {config: {layers: 'none'}}, ['dense/kernel']],
    ['dense', [1], null, ['dense/kernel']],
  ])('names the variables of %s of %j', async (layer, sizes, config, names) => {
    expect(await keys(keras(await numbered(layer, sizes), config))).toEqual(names);
  });

  it('puts more than ten variables in order', async () => {
    const entries = await readKeras(
      await numbered(
        'my_layer',
        Array.from({length: 12}, () => 1),
        {name: 'own'},
      ),
    );
    expect([...entries.keys()].at(-1)).toBe('own/11');
    expect(entries.get('own/11')?.data[0]).toBe(11);
  });

  it('reads other number types and scalars', async () => {
    const entries = await readKeras(
      await makeH5((file) => {
        const vars = file.create_group('layers').create_group('my_layer').create_group('vars');
        vars.create_dataset({name: '0', data: BigInt64Array.of(-3n), shape: []});
        vars.create_dataset({name: '1', data: Float64Array.of(0.5, 1.5)});
        vars.create_dataset({name: '2', data: Uint8Array.of(7)});
        vars.create_dataset({name: '3', data: new Float32Array(0), shape: [0, 3]});
      }),
    );
    expect(Object.fromEntries(entries)).toEqual({
      'my_layer/0': {dtype: 'int64', shape: [], data: BigInt64Array.of(-3n)},
      'my_layer/1': {dtype: 'float64', shape: [2], data: Float64Array.of(0.5, 1.5)},
      'my_layer/2': {dtype: 'uint8', shape: [1], data: Uint8Array.of(7)},
      'my_layer/3': {dtype: 'float32', shape: [0, 3], data: new Float32Array(0)},
    });
  });
});

/** Each takes some milliseconds in the library. */
const COUNT = fuzzCount(1000);

const weights = fixture('keras2-weights.h5');
type Made = Uint8Array | Promise<Uint8Array>;
const MALFORMED: Malformed<() => Made>[] = [
  ...[0, 1, 7].map((n): Malformed<() => Made> => [
    `a file cut at ${n}`,
    () => weights.subarray(0, n),
    'offset 0: must be an HDF5 file',
  ]),
  ...[
    8,
    9,
    16,
    24,
    40,
    56,
    64,
    80,
    95,
    96,
    120,
    136,
    200,
    400,
    800,
    1000,
    1500,
    2000,
    2048,
    3000,
    4096,
    6000,
    8192,
    10_000,
    12_000,
    16_000,
    20_000,
    24_000,
    28_000,
    weights.length - 1,
  ].map((n): Malformed<() => Made> => [`an HDF5 file cut at ${n}`, () => weights.subarray(0, n), 'bytes: ']),
  [
    'text',
    () => new TextEncoder().encode('hello, world'),
    'offset 0: must be an HDF5 file (.h5) or a .keras archive',
  ],
  [
    'a PyTorch file',
    () => fixture('net-legacy.pth'),
    'offset 0: must be an HDF5 file (.h5) or a .keras archive',
  ],
  ['a PyTorch archive', () => fixture('net.pth'), 'it is a checkpoint of PyTorch. Read it with readPytorch'],
  [
    'zeros behind the signature',
    () => Uint8Array.from([...weights.subarray(0, 8), ...new Uint8Array(1000)]),
    'the library cannot read it',
  ],
  [
    '0xff behind the signature',
    () => Uint8Array.from([...weights.subarray(0, 8), ...new Uint8Array(1000).fill(255)]),
    'the library cannot read it',
  ],
  ['no groups', () => makeH5(() => {}), 'holds no weights'],
  ['no layers', () => named(() => {}, {layers: []}), 'holds no weights'],
  ['layers without weights', () => named(() => {}, {weights: []}), 'holds no weights'],
  ['other groups', () => makeH5((file) => void file.create_group('x').create_group('y')), 'holds no weights'],
  [
    'layer names that are numbers',
    () => named(() => {}, {layers: [1, 2]}),
    'group "/": its attribute layer_names must be strings',
  ],
  [
    'weight names that are numbers',
    () => named(() => {}, {weights: [1]}),
    'group "/fc": its attribute weight_names must be strings',
  ],
  ['a layer without its group', () => named(() => {}, {group: false}), 'layer "fc": its group is missing'],
  [
    'a layer that is a dataset',
    () => named((file) => void file.create_dataset({name: 'fc', data: Float32Array.of(1)}), {group: false}),
    'layer "fc": its group is missing',
  ],
  [
    'a layer that is a link to nothing',
    () => named((file) => void file.create_soft_link('/nowhere', 'fc'), {group: false}),
    'layer "fc": its group is missing',
  ],
  [
    'a layer in another file',
    () => named((file) => void file.create_external_link('/etc/passwd', '/x', 'fc'), {group: false}),
    'layer "fc": its group is missing',
  ],
  [
    'a weight without its dataset',
    () => named(() => {}, {dataset: false}),
    'entry "fc/kernel": its dataset is missing',
  ],
  [
    'a weight that is a group',
    () =>
      named((file) => void (file.get('fc') as H5).create_group('fc').create_group('kernel:0'), {
        dataset: false,
      }),
    'entry "fc/kernel": its dataset is missing',
  ],
  [
    'a weight in another file',
    () =>
      named(
        (file) =>
          void (file.get('fc') as H5)
            .create_group('fc')
            .create_external_link('/etc/passwd', '/x', 'kernel:0'),
        {dataset: false},
      ),
    'entry "fc/kernel": its dataset is missing',
  ],
  [
    'a layer twice',
    () => named(() => {}, {layers: ['fc', 'fc']}),
    'entry "fc/kernel": two weights have this name',
  ],
  [
    'a weight twice',
    () => named(() => {}, {weights: ['fc/kernel:0', 'fc/kernel:0']}),
    'entry "fc/kernel": two weights have this name',
  ],
  [
    'weights of text',
    () =>
      named(
        (file) =>
          void (file.get('fc') as H5).create_group('fc').create_dataset({name: 'kernel:0', data: ['x', 'y']}),
        {dataset: false},
      ),
    'entry "fc/kernel": the number type class 3',
  ],
  [
    'weights as uint16',
    () =>
      named(
        (file) =>
          void (file.get('fc') as H5)
            .create_group('fc')
            .create_dataset({name: 'kernel:0', data: Uint16Array.of(1)}),
        {dataset: false},
      ),
    'entry "fc/kernel": the number type unsigned of 2 bytes cannot be read',
  ],
  [
    'weights as uint64',
    () =>
      named(
        (file) =>
          void (file.get('fc') as H5)
            .create_group('fc')
            .create_dataset({name: 'kernel:0', data: BigUint64Array.of(1n)}),
        {dataset: false},
      ),
    'the number type unsigned of 8 bytes cannot be read',
  ],
  [
    'a bomb: zeros that were packed to nothing',
    () =>
      named(
        (file) =>
          void (file.get('fc') as H5).create_group('fc').create_dataset({
            name: 'kernel:0',
            data: new Float32Array(1e6),
            shape: [1e6],
            chunks: [1e6],
            compression: 9,
          }),
        {dataset: false},
      ),
    'entry "fc/kernel": shape [1000000] takes more than the file',
  ],
  [
    'a million values that were never written',
    () =>
      named(
        (file) =>
          (file.get('fc') as H5)
            .create_group('fc')
            .create_dataset({
              name: 'kernel:0',
              data: Float32Array.of(1),
              shape: [1],
              maxshape: [null],
              chunks: [10],
            })
            .resize([1e9]) as unknown as void,
        {dataset: false},
      ),
    'entry "fc/kernel": shape [1000000000] takes more than the file',
  ],
  [
    'one dataset under three names, larger together than the file',
    () =>
      makeH5((file) => {
        const vars = file.create_group('dense').create_group('vars');
        vars.create_dataset({name: '0', data: new Float32Array(1000)});
        for (const name of ['1', '2']) vars.create_hard_link('/dense/vars/0', name);
      }),
    'shape [1000] takes more than the file',
  ],
  [
    'a group that holds itself',
    () => makeH5((file) => void file.create_group('layers').create_hard_link('/layers', 'layers')),
    'the groups are nested without end',
  ],
  [
    'two groups that hold each other',
    () =>
      makeH5((file) => {
        file.create_group('a').create_group('b');
        (file.get('a/b') as H5).create_hard_link('/a', 'a');
        (file.get('a/b') as H5).create_hard_link('/a', 'c');
      }),
    'the groups are nested without end',
  ],
  [
    'a variable that is a group',
    () =>
      makeH5(
        (file) =>
          void file.create_group('layers').create_group('dense').create_group('vars').create_group('0'),
      ),
    'entry "dense/kernel": /layers/dense/vars/0 is no dataset',
  ],
  [
    'two layers of one name',
    () =>
      makeH5((file) => {
        for (const layer of ['dense', 'dense_1']) {
          const vars = file.create_group(layer).create_group('vars');
          vars.create_dataset({name: '0', data: Float32Array.of(1)});
          vars.create_attribute('name', 'same');
        }
      }),
    'entry "same/kernel": two weights have this name',
  ],
  [
    'a name that is a number',
    () =>
      makeH5((file) => {
        const vars = file.create_group('dense').create_group('vars');
        vars.create_dataset({name: '0', data: Float32Array.of(1)});
        vars.create_attribute('name', 7);
      }),
    'its attribute name must be strings',
  ],
  [
    'an archive without weights',
    () => makeZip([{name: 'config.json', data: Buffer.from('{}')}]),
    'entry "model.weights.h5": is missing',
  ],
  ['an archive with empty weights', () => keras(new Uint8Array(0)), 'must be an HDF5 file'],
  [
    'an archive with cut weights',
    () => keras(weights.subarray(0, 5000)),
    'a collection of strings ends at 6144, outside the file',
  ],
  [
    'an archive with a config that is not JSON',
    () => keras(weights, '{'),
    'entry "config.json": must be JSON',
  ],
  [
    'an archive with compressed weights',
    () => makeZip([{name: 'model.weights.h5', data: weights, method: 8}]),
    'entry "model.weights.h5": must be stored as it is; it is compressed',
  ],
  ['a cut archive', () => keras(weights).subarray(0, 20_000), "the zip archive's end is missing"],
  ['an archive in an archive', () => keras(keras(weights)), 'must be an HDF5 file'],
];

describe('readKeras: malformed files', () => {
  itRefuses(MALFORMED, async (make) => readKeras(await make()));

  it(`reads or refuses ${COUNT} damaged files by name, and a good one afterwards`, async () => {
    const {refused} = await fuzz(await named(), COUNT, 6, (damaged) => readKeras(damaged, {timeLimit: 1000}));
    expect(refused).toBeGreaterThan(COUNT / 2);
    expect((await readKeras(weights)).size).toBe(16);
  }, 600_000);
});
