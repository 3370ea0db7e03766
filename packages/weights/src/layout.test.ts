import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {
  layers,
  model as functional,
  input,
  sequential,
  type LayersModel,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, it} from 'vitest';
import {counting, dense, denseEntries, snapshot} from '../test/support/dense-model.js';
import {loadStateDict} from './load-state-dict.js';
import type {WeightedModel} from './model.js';
import type {StateDict} from './state-dict.js';
import {toStateDict} from './to-state-dict.js';

/** The value at a place of a row-major array. */
const at = (data: ArrayLike<number>, shape: readonly number[], index: number[]): number =>
  data[index.reduce((offset, i, axis) => offset * shape[axis]! + i, 0)]!;

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe('loadStateDict: layouts', () => {
  it('brings linear layers from [out, in] to [in, out]', () => {
    const model = dense();
    loadStateDict(model, denseEntries());
    expect(snapshot(model)).toEqual([
      [0, 3, 1, 4, 2, 5],
      [0, 1],
    ]);
  });

  it('brings convolutions from OIHW to HWIO', () => {
    const model = sequential({
      layers: [
        layers.conv2d({filters: 4, kernelSize: [2, 3], inputShape: [5, 5, 2], useBias: false, name: 'c'}),
      ],
    });
    const torch = [4, 2, 2, 3];
    loadStateDict(model, new Map([['c.weight', counting(torch)]]));
    const [kernel] = snapshot(model);
    for (const [o, i, h, w] of [
      [0, 0, 0, 0],
      [3, 1, 0, 2],
      [1, 0, 1, 1],
    ] as const) {
      expect(at(kernel!, [2, 3, 2, 4], [h, w, i, o])).toBe(at(counting(torch).data, torch, [o, i, h, w]));
    }
  });

  it('brings depthwise convolutions from [channels * multiplier, 1, height, width]', () => {
    const model = sequential({
      layers: [
        layers.depthwiseConv2d({
          kernelSize: 2,
          depthMultiplier: 3,
          inputShape: [5, 5, 2],
          useBias: false,
          name: 'd',
        }),
      ],
    });
    loadStateDict(model, new Map([['d.weight', counting([6, 1, 2, 2])]]));
    const [kernel] = snapshot(model); // [2, 2, 2, 3]
    // torch's output channel c * 3 + m is TensorFlow's [c, m]
    expect(at(kernel!, [2, 2, 2, 3], [1, 0, 1, 2])).toBe(
      at(counting([6, 1, 2, 2]).data, [6, 1, 2, 2], [5, 0, 1, 0]),
    );
    expect(at(kernel!, [2, 2, 2, 3], [0, 1, 0, 1])).toBe(
      at(counting([6, 1, 2, 2]).data, [6, 1, 2, 2], [1, 0, 0, 1]),
    );
  });

  it('takes the kernels of grouped convolutions, whose input axis is that of one group', () => {
    // A stand-in for a grouped convolution's layer: this package sees no more of a layer than this.
    const written: number[][] = [];
    const model: WeightedModel = {
      name: 'grouped',
      layers: [
        {
          name: 'g',
          inboundNodes: [],
          getClassName: () => 'GroupedConv2D',
          getConfig: () => ({}),
          weights: [
            {
              originalName: 'g/kernel',
              shape: [1, 1, 2, 4],
              dtype: 'float32',
              read: () => tf.zeros([1, 1, 2, 4]),
              write: (value) => written.push([...value.dataSync()]),
            },
          ],
        },
      ],
    };
    loadStateDict(model, new Map([['g.weight', counting([4, 2, 1, 1])]]));
    expect(written).toEqual([[0, 2, 4, 6, 1, 3, 5, 7]]);
  });

  it('names batch norms by torch and passes over num_batches_tracked', () => {
    const model = sequential({layers: [layers.batchNormalization({inputShape: [2], name: 'bn'})]});
    const names = ['weight', 'bias', 'running_mean', 'running_var'];
    const entries: StateDict = new Map(
      names.map((name, i) => [
        `bn.${name}`,
        {dtype: 'float32', shape: [2], data: Float32Array.of(i, i + 0.5)},
      ]),
    );
    entries.set('bn.num_batches_tracked', {dtype: 'int64', shape: [], data: BigInt64Array.of(9n)});
    const {loaded, unexpected} = loadStateDict(model, entries);
    expect([loaded.length, unexpected]).toEqual([4, []]);
    expect(snapshot(model)).toEqual([
      [0, 0.5],
      [1, 1.5],
      [2, 2.5],
      [3, 3.5],
    ]);
  });

  it('converts other number types', () => {
    const model = dense(1, 2);
    const half: StateDict = new Map([
      ['fc.weight', {dtype: 'float16', shape: [2, 1], data: Uint16Array.of(0x3c00, 0xc000)}],
      ['fc.bias', {dtype: 'int64', shape: [2], data: BigInt64Array.of(-7n, 8n)}],
    ]);
    loadStateDict(model, half);
    expect(snapshot(model)).toEqual([
      [1, -2],
      [-7, 8],
    ]);
  });

  it('takes Keras names with their own layout', () => {
    const model = dense();
    loadStateDict(
      model,
      new Map([
        ['fc/kernel', counting([3, 2])],
        ['fc/bias', counting([2])],
      ]),
    );
    expect(snapshot(model)[0]).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('loadStateDict: a dense layer after a flattening', () => {
  const [height, width, channels] = [2, 3, 4];
  const map = (): SymbolicTensor => input({shape: [height, width, channels]});
  const flatten = (x: SymbolicTensor): SymbolicTensor => layers.flatten().apply(x) as SymbolicTensor;
  const apply = (layer: {apply(x: SymbolicTensor): unknown}, x: SymbolicTensor): SymbolicTensor =>
    layer.apply(x) as SymbolicTensor;
  const head = (): ReturnType<typeof layers.dense> => layers.dense({units: 2, useBias: false, name: 'fc'});

  const builders: Record<string, () => LayersModel> = {
    directly: () => {
      const x = map();
      return functional({inputs: x, outputs: apply(head(), flatten(x))});
    },
    'through dropout and an activation': () => {
      const x = map();
      const dropped = apply(layers.dropout({rate: 0.5}), apply(layers.reLU(), flatten(x)));
      return functional({inputs: x, outputs: apply(head(), dropped)});
    },
    'in a sequential model': () =>
      sequential({
        layers: [
          layers.flatten({inputShape: [height, width, channels]}),
          layers.dropout({rate: 0.1}),
          head(),
        ],
      }),
    'at the end of a nested model': () => {
      const inner = map();
      const features = functional({inputs: inner, outputs: flatten(inner), name: 'features'});
      const x = map();
      return functional({inputs: x, outputs: apply(head(), apply(features, x))});
    },
  };

  it.each(Object.entries(builders))(
    'has its inputs in torch order [channels, height, width]: %s',
    (_, build) => {
      const model = build();
      loadStateDict(model, new Map([['fc.weight', counting([2, 24])]]));
      const [kernel] = snapshot(model); // [24, 2]
      for (const [h, w, c, unit] of [
        [0, 0, 0, 0],
        [1, 2, 3, 1],
        [0, 2, 1, 0],
        [1, 0, 2, 1],
      ] as const) {
        const torchInput = (c * height + h) * width + w;
        const ourInput = (h * width + w) * channels + c;
        expect(kernel![ourInput * 2 + unit]).toBe(unit * 24 + torchInput);
      }
    },
  );

  it('reorders a batch norm on the flattened map, too', () => {
    const x = map();
    const normalised = apply(layers.batchNormalization({name: 'bn', scale: false}), flatten(x));
    const model = functional({inputs: x, outputs: apply(head(), normalised)});
    const vector = counting([24]);
    const entries = new Map([
      ['bn.bias', vector],
      ['bn.running_mean', vector],
      ['bn.running_var', vector],
      ['fc.weight', counting([2, 24])],
    ]);
    loadStateDict(model, entries);
    const [beta, kernel] = snapshot(model);
    expect(beta!.slice(0, 5)).toEqual([0, 6, 12, 18, 1]); // [h 0, w 0], channels 0 to 3, then w 1
    expect(kernel!.filter((_, i) => i % 2 === 0)).toEqual(beta); // unit 0 of torch's matrix counts its inputs
  });

  it('does not reorder where no flattening is', () => {
    const x = map();
    const pooled = apply(layers.globalAveragePooling2d({}), x);
    const model = functional({inputs: x, outputs: apply(head(), pooled)});
    loadStateDict(model, new Map([['fc.weight', counting([2, 4])]]));
    expect(snapshot(model)[0]).toEqual([0, 4, 1, 5, 2, 6, 3, 7]);
  });

  it('reorders the first dense layer only', () => {
    const x = map();
    const hidden = apply(layers.dense({units: 24, name: 'hidden'}), flatten(x));
    const model = functional({inputs: x, outputs: apply(head(), hidden)});
    loadStateDict(model, new Map([['fc.weight', counting([2, 24])]]), {strict: false});
    expect(snapshot(model).at(-1)!.slice(0, 4)).toEqual([0, 24, 1, 25]);
  });

  it.each(Object.entries(builders))('is reversed by toStateDict: %s', async (_, build) => {
    const model = build();
    loadStateDict(model, new Map([['fc.weight', counting([2, 24])]]));
    expect((await toStateDict(model)).get('fc.weight')).toEqual(counting([2, 24]));
  });
});
