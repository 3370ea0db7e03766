import '@tensorflow/tfjs-backend-cpu';
import {ones, tidy, zeros, type Tensor} from '@tensorflow/tfjs-core';
import {describeOnBackends} from '@cv/test-kit/backends';
import {input, type layers} from '@tensorflow/tfjs-layers';
import {expect, test} from 'vitest';
import * as exported from '../src/index.js';

interface Entry {
  make: () => layers.Layer;
  /** Without the batch. Default [8, 8, 4]. */
  shape?: number[];
  /** Its weights are for a number of channels. */
  bound?: true;
  /** It moves values about and computes nothing: integers stay integers. */
  moves?: true;
}

const {numHeads, rate} = {numHeads: 2, rate: 0.5};
const tokens = [5, 4];

/** Every layer, to be tried with what it cannot take. */
const LAYERS: Record<string, Entry> = {
  adaptiveAvgPool2d: {make: () => exported.adaptiveAvgPool2d({outputSize: 3})},
  adaptiveMaxPool2d: {make: () => exported.adaptiveMaxPool2d({outputSize: 3})},
  avgPool2d: {make: () => exported.avgPool2d({poolSize: 2})},
  batchNorm: {make: () => exported.batchNorm(), bound: true},
  blurPool: {make: () => exported.blurPool()},
  channelShuffle: {make: () => exported.channelShuffle({groups: 2}), moves: true},
  channelSlice: {make: () => exported.channelSlice({size: 2}), moves: true},
  classToken: {make: () => exported.classToken(), shape: tokens, bound: true},
  conv2d: {make: () => exported.conv2d({filters: 4, kernelSize: 3}), bound: true},
  convBlockAttention: {make: () => exported.convBlockAttention(), bound: true},
  depthwiseConv2d: {make: () => exported.depthwiseConv2d({kernelSize: 3}), bound: true},
  dropBlock: {make: () => exported.dropBlock({rate})},
  dropout: {make: () => exported.dropout({rate})},
  efficientChannelAttention: {make: () => exported.efficientChannelAttention()},
  filterResponseNorm: {make: () => exported.filterResponseNorm(), bound: true},
  gelu: {make: () => exported.gelu()},
  gemPool: {make: () => exported.gemPool()},
  globalPool: {make: () => exported.globalPool()},
  groupNorm: {make: () => exported.groupNorm({groups: 2}), bound: true},
  hardSigmoid: {make: () => exported.hardSigmoid()},
  hardSwish: {make: () => exported.hardSwish()},
  layerNorm: {make: () => exported.layerNorm(), bound: true},
  layerScale: {make: () => exported.layerScale(), bound: true},
  localResponseNorm: {make: () => exported.localResponseNorm()},
  maxPool2d: {make: () => exported.maxPool2d({poolSize: 2})},
  mish: {make: () => exported.mish()},
  multiHeadSelfAttention: {
    make: () => exported.multiHeadSelfAttention({numHeads}),
    shape: tokens,
    bound: true,
  },
  padShortcut: {make: () => exported.padShortcut({filters: 6, strides: 2})},
  partitionAttention: {
    make: () => exported.partitionAttention({partition: 'grid', partitionSize: 4, headDim: 2}),
    bound: true,
  },
  patchEmbedding: {make: () => exported.patchEmbedding({width: 3, patchSize: 4}), bound: true},
  positionEmbedding: {make: () => exported.positionEmbedding(), shape: tokens, bound: true},
  rbfOutput: {make: () => exported.rbfOutput({codes: [[1, 2, 3, 4]]}), shape: [4]},
  relu6: {make: () => exported.relu6()},
  rmsNorm: {make: () => exported.rmsNorm(), bound: true},
  scaledTanh: {make: () => exported.scaledTanh()},
  selectToken: {make: () => exported.selectToken(), shape: tokens, moves: true},
  silu: {make: () => exported.silu()},
  spaceToDepth: {make: () => exported.spaceToDepth(), moves: true},
  spatialDropout2d: {make: () => exported.spatialDropout2d({rate})},
  squeezeExcitation: {make: () => exported.squeezeExcitation(), bound: true},
  stochasticDepth: {make: () => exported.stochasticDepth({rate})},
  subsampling: {make: () => exported.subsampling(), bound: true},
  tableConv2d: {
    make: () => exported.tableConv2d({kernelSize: 3, connections: [[0, 1], [3]]}),
    bound: true,
  },
  weightStandardizedConv2d: {
    make: () => exported.weightStandardizedConv2d({filters: 4, kernelSize: 3}),
    bound: true,
  },
  windowAttention: {make: () => exported.windowAttention({numHeads, windowSize: 4}), bound: true},
  windowAttentionV2: {make: () => exported.windowAttentionV2({numHeads, windowSize: 4}), bound: true},
};
const entries = Object.entries(LAYERS).map(([name, entry]) => ({name, shape: [8, 8, 4], ...entry}));

function expectError(run: () => unknown, kind: ErrorConstructor, message: string): void {
  expect(run).toThrow(kind);
  expect(run).toThrow(message);
}

test('every layer is tried', () => {
  const names = exported.layerClasses.map(({className}) => className);
  expect(entries.map(({name}) => `Cv${name[0]!.toUpperCase()}${name.slice(1)}`)).toEqual(names.toSorted());
});

test.each(entries)('$name takes one input', ({name, make, shape}) => {
  const message = `${name}: input must be one tensor; got 2.`;
  expectError(() => make().apply([input({shape}), input({shape})]), TypeError, message);
  const two = () => [zeros([1, ...shape]), zeros([1, ...shape])];
  expectError(() => tidy(() => make().call(two(), {})), TypeError, message);
});

const [moving, computing] = [entries.filter((entry) => entry.moves), entries.filter((entry) => !entry.moves)];

test.each(computing)('$name takes floats', ({name, make, shape}) => {
  const message = `${name}: input must be float32; got 'int32'. Use tf.cast(x, 'float32').`;
  for (const training of [false, true]) {
    const run = () => tidy(() => make().apply(zeros([2, ...shape], 'int32'), {training}) as Tensor);
    expectError(run, TypeError, message);
  }
});

test.each(moving)('$name takes integers, which stay integers', ({make, shape}) => {
  tidy(() => {
    const y = make().apply(ones([2, ...shape], 'int32')) as Tensor;
    expect(y.dtype).toBe('int32');
  });
});

const ANY_RANK = [
  'dropout',
  'gelu',
  'hardSigmoid',
  'hardSwish',
  'layerScale',
  'mish',
  'relu6',
  'scaledTanh',
  'silu',
  'stochasticDepth',
];

test.each(entries.filter(({name}) => !ANY_RANK.includes(name)))(
  '$name takes inputs of its rank that hold something',
  ({name, make, shape}) => {
    const built = make();
    built.apply(input({shape}));
    const wayOut = /\. The layout is \[batch, .+\]\.$/;
    for (const wrong of [[], [...shape, 1, 1], [...shape.map(() => 1), 2, 3]]) {
      const message = `${name}: input must be of rank`;
      expectError(() => make().apply(input({shape: wrong})), RangeError, message);
      expect(() => make().apply(input({shape: wrong}))).toThrow(wayOut);
      expectError(() => tidy(() => make().apply(zeros([1, ...wrong])) as Tensor), RangeError, message);
      expectError(() => tidy(() => built.call(zeros([1, ...wrong]), {})), RangeError, message);
    }
    built.dispose();
    if (shape.length === 1) return;
    const empty = [0, ...shape.slice(1)];
    expectError(() => make().apply(input({shape: empty})), RangeError, `${name}: input must be not empty`);
    expectError(() => tidy(() => make().apply(zeros([1, ...empty])) as Tensor), RangeError, `${name}: input`);
  },
);

test.each(entries.filter(({name}) => !ANY_RANK.includes(name) || name === 'layerScale'))(
  '$name takes inputs of a known number of channels',
  ({name, make, shape}) => {
    const open = [...shape.slice(0, -1), null];
    const message = `${name}: input must be of a known, positive number of channels; got [null,`;
    expectError(() => make().apply(input({shape: open})), RangeError, message);
  },
);

test.each([
  ['conv2d', () => exported.conv2d({filters: 2, kernelSize: 5})],
  ['depthwiseConv2d', () => exported.depthwiseConv2d({kernelSize: 3, dilationRate: 2})],
  ['tableConv2d', () => exported.tableConv2d({kernelSize: 5, connections: [[0]]})],
  ['weightStandardizedConv2d', () => exported.weightStandardizedConv2d({filters: 2, kernelSize: 5})],
  ['avgPool2d', () => exported.avgPool2d({poolSize: 5})],
  ['maxPool2d', () => exported.maxPool2d({poolSize: 5})],
  ['subsampling', () => exported.subsampling({size: 5})],
])('%s takes no image smaller than its window', (name, make) => {
  for (const [side, shape] of [
    ['height', [4, 9, 2]],
    ['width', [9, 4, 2]],
  ] as const) {
    const message = `${name}: input ${side} with padding must be at least the window's 5; got 4. Use a larger image, a smaller window or more padding.`;
    expectError(() => make().apply(input({shape: [...shape]})), RangeError, message);
    expectError(() => tidy(() => make().apply(zeros([1, ...shape])) as Tensor), RangeError, message);
  }
});

describeOnBackends(['cpu', 'wasm'], 'an empty batch', () => {
  test.each(entries)('gives $name an empty batch', ({make, shape}) => {
    tidy(() => {
      const layer = make();
      const y = layer.apply(zeros([0, ...shape])) as Tensor;
      expect(y.shape).toEqual(layer.computeOutputShape([0, ...shape]));
      expect(y.dataSync().length).toBe(0);
    });
  });
});

test.each(entries.filter((entry) => entry.bound))(
  '$name takes the channels that it was built for',
  ({name, make, shape}) => {
    const other = [...shape.slice(0, -1), 2];
    const message = `${name}: input must be of 4 channels, for which the layer was built; got`;
    const layer = make();
    layer.apply(input({shape}));
    expectError(() => layer.apply(input({shape: other})), RangeError, message);
    for (const training of [false, true]) {
      const run = () => tidy(() => layer.apply(zeros([1, ...other]), {training}) as Tensor);
      expectError(run, RangeError, message);
    }
    layer.dispose();
  },
);

test('positionEmbedding takes the tokens that it was built for', () => {
  const layer = exported.positionEmbedding();
  layer.build([null, 5, 4]);
  expectError(
    () => tidy(() => layer.apply(zeros([2, 1, 4])) as Tensor),
    RangeError,
    'positionEmbedding: input must be of 5 tokens, for which the layer was built; got [2,1,4].',
  );
});
