import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import {
  concat,
  conv2d,
  engine,
  grads,
  mul,
  profile,
  setBackend,
  split,
  sum,
  tensor4d,
  tidy,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {expectClose, fill} from '@cv/test-kit';
import {afterAll, describe, expect, test} from 'vitest';
import {convolveGroups, type GroupedConvolution} from './convolve-groups.js';

type Shape4 = Tensor4D['shape'];

interface Setting {
  x: Shape4;
  /** Of the kernel: height, width, channels of a group, filters. */
  kernel: Shape4;
  groups: number;
  strides?: 1 | 2;
  padding?: number;
  /** The kernel that does the work. */
  runs: {cpu: string; wasm: string};
}

/** Beside one filter or channel more than a group may have to be narrow, and more groups than a chunk takes. */
const SETTINGS: Record<string, Setting> = {
  'narrow groups': {
    x: [2, 5, 4, 12],
    kernel: [3, 3, 4, 6],
    groups: 3,
    strides: 2,
    padding: 1,
    runs: {cpu: 'DepthwiseConv2dNative', wasm: 'DepthwiseConv2dNative'},
  },
  'wide groups': {x: [1, 4, 3, 66], kernel: [3, 2, 33, 4], groups: 2, runs: {cpu: 'Conv2D', wasm: 'Conv2D'}},
  'groups of many filters': {
    x: [1, 4, 3, 18],
    kernel: [2, 2, 6, 99],
    groups: 3,
    padding: 1,
    runs: {cpu: 'Conv2D', wasm: 'Conv2D'},
  },
  pixels: {x: [2, 3, 2, 6], kernel: [1, 1, 2, 9], groups: 3, runs: {cpu: 'BatchMatMul', wasm: 'Conv2D'}},
  'pixels of more channels than one chunk': {
    x: [1, 2, 2, 360],
    kernel: [1, 1, 120, 6],
    groups: 3,
    runs: {cpu: 'BatchMatMul', wasm: 'Conv2D'},
  },
};

const sides = (padding = 0): [number, number][] => [
  [0, 0],
  [padding, padding],
  [padding, padding],
  [0, 0],
];

const numbers = (name: string, shape: Shape4) => tensor4d(fill(name, shape, 1), shape);

/** Core's convolution of every group by itself. */
function oneByOne(x: Tensor4D, kernel: Tensor4D, {groups, strides = 1, padding}: Setting): Tensor4D {
  const kernels = split<Tensor4D>(kernel, groups, 3);
  return concat(
    split<Tensor4D>(x, groups, 3).map((part, i) =>
      conv2d<Tensor4D>(part, kernels[i]!, strides, sides(padding) as never),
    ),
    3,
  );
}

const convolutionOf = ({groups, strides = 1, padding}: Setting): GroupedConvolution => ({
  groups,
  strides: [strides, strides],
  dilations: [1, 1],
  pad: sides(padding) as GroupedConvolution['pad'],
});

// wasm as TensorFlow.js ships it, which has no gradient of a convolution.
describe.each(['cpu', 'wasm'] as const)('convolveGroups on %s as TensorFlow.js ships it', (backend) => {
  afterAll(() => setBackend('cpu'));

  test.each(Object.entries(SETTINGS))('%s', async (_, setting) => {
    await setBackend(backend);
    engine().startScope();
    const x = numbers('x', setting.x);
    const kernel = numbers('kernel', setting.kernel);
    const run = (x: Tensor4D, kernel: Tensor4D) => convolveGroups(x, kernel, convolutionOf(setting));
    const {kernelNames} = await profile(() => tidy(() => run(x, kernel)));
    expect(kernelNames).toContain(setting.runs[backend]);
    expectClose(run(x, kernel), oneByOne(x, kernel, setting));
    if (backend === 'cpu') {
      const weights = numbers('weights', run(x, kernel).shape);
      const slopes = (f: typeof run) =>
        grads((x, k) => sum(mul(f(x as never, k as never), weights)))([x, kernel]);
      const expected = slopes((x, kernel) => oneByOne(x, kernel, setting));
      slopes(run).forEach((slope, i) => expectClose(slope, expected[i]!));
    }
    engine().endScope();
  });
});
