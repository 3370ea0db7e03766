/// <reference types="vite/client" />
import {grads, mul, reshape, sum, tensor, tidy, transpose, type Tensor} from '@tensorflow/tfjs-core';
import {
  input,
  model,
  type LayersModel,
  type LayerVariable,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import {expectClose, fill} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {basicBlock} from '../src/blocks/basic-block.js';
import {bottleneckBlock} from '../src/blocks/bottleneck-block.js';
import {convNormActivation} from '../src/blocks/conv-norm-activation.js';
import {denseBlock, denseTransition} from '../src/blocks/dense-block.js';
import {fireBlock} from '../src/blocks/fire-block.js';
import {inceptionBlock, type InceptionBranch} from '../src/blocks/inception-block.js';
import {fusedMbConv, invertedResidual, mbConv} from '../src/blocks/inverted-residual.js';
import {shuffleUnit} from '../src/blocks/shuffle-unit.js';
import {batchNorm} from '../src/normalization/batch-norm.js';
import {random} from './random.js';
import {decode, type Stored} from './stored.js';

interface TorchBlock {
  name: string;
  input: number[];
  inference: Stored;
  training: Stored;
  gradients: Record<string, Stored>;
  statistics: Record<string, Stored>;
}

const FIXTURES = import.meta.glob<{cases: TorchBlock[]}>('./fixtures/blocks.json', {
  eager: true,
  import: 'default',
});

const name = 'block';
const norm = (name: string) => batchNorm({name, epsilon: 1e-3, momentum: 0.99});
const swish = {name, norm, activation: 'silu'} as const;
const conv = (name: string, filters: number, kernelSize: number | [number, number]) => ({
  name,
  filters,
  kernelSize,
});

const GOOGLENET: InceptionBranch[] = [
  [conv('branch1', 2, 1)],
  [conv('branch2.0', 2, 1), conv('branch2.1', 3, 3)],
  [conv('branch3.0', 2, 1), conv('branch3.1', 3, 3)],
  [{maxPool: {poolSize: 3, strides: 1, padding: 1, ceilMode: true}}, conv('branch4.1', 2, 1)],
];
const INCEPTION_A: InceptionBranch[] = [
  [conv('branch1x1', 3, 1)],
  [conv('branch5x5_1', 2, 1), conv('branch5x5_2', 3, 5)],
  [conv('branch3x3dbl_1', 2, 1), conv('branch3x3dbl_2', 3, 3), conv('branch3x3dbl_3', 3, 3)],
  [{avgPool: {poolSize: 3, strides: 1, padding: 1}}, conv('branch_pool', 2, 1)],
];
const INCEPTION_E: InceptionBranch[] = [
  [conv('branch1x1', 2, 1)],
  [
    conv('branch3x3_1', 2, 1),
    {split: [[conv('branch3x3_2a', 2, [1, 3])], [conv('branch3x3_2b', 2, [3, 1])]]},
  ],
  [
    conv('branch3x3dbl_1', 3, 1),
    conv('branch3x3dbl_2', 2, 3),
    {split: [[conv('branch3x3dbl_3a', 2, [1, 3])], [conv('branch3x3dbl_3b', 2, [3, 1])]]},
  ],
  [{avgPool: {poolSize: 3, strides: 1, padding: 1}}, conv('branch_pool', 2, 1)],
];
const inceptionNorm = (name: string) => batchNorm({name, epsilon: 1e-3});

/** Our block of each of torch's. */
const BLOCKS: Record<string, (x: SymbolicTensor) => SymbolicTensor> = {
  convNormActivation: (x) => convNormActivation(x, {name, filters: 4, strides: 2}),
  basicBlock: (x) => basicBlock(x, {name, filters: 4}),
  'basicBlock, stride 2': (x) => basicBlock(x, {name, filters: 8, strides: 2}),
  'basicBlock, preActivation': (x) => basicBlock(x, {name, filters: 4, variant: 'preActivation'}),
  'basicBlock, preActivation, stride 2': (x) =>
    basicBlock(x, {name, filters: 6, strides: 2, variant: 'preActivation'}),
  'bottleneckBlock, stride 2': (x) => bottleneckBlock(x, {name, filters: 12, strides: 2}),
  'bottleneckBlock, groups': (x) => bottleneckBlock(x, {name, filters: 8, width: 8, groups: 2}),
  'bottleneckBlock, v1': (x) => bottleneckBlock(x, {name, filters: 12, strides: 2, variant: 'v1'}),
  fireBlock: (x) => fireBlock(x, {name, squeeze: 2, expand1x1: 3, expand3x3: 4}),
  denseBlock: (x) => denseBlock(x, {name, layers: 3, growthRate: 4, bottleneck: 2}),
  denseTransition: (x) => denseTransition(x, {name, filters: 3}),
  'inceptionBlock, GoogLeNet': (x) => inceptionBlock(x, GOOGLENET, {name, norm: inceptionNorm}),
  'inceptionBlock, A': (x) => inceptionBlock(x, INCEPTION_A, {name, norm: inceptionNorm}),
  'inceptionBlock, E': (x) => inceptionBlock(x, INCEPTION_E, {name, norm: inceptionNorm}),
  invertedResidual: (x) => invertedResidual(x, {name, filters: 4, expandedFilters: 12}),
  'invertedResidual, stride 2': (x) =>
    invertedResidual(x, {name, filters: 6, expandedFilters: 8, strides: 2}),
  'invertedResidual, no expansion': (x) => invertedResidual(x, {name, filters: 3, expandedFilters: 4}),
  mbConv: (x) =>
    mbConv(x, {...swish, filters: 8, expandedFilters: 16, squeeze: {squeezeChannels: 2, activation: 'silu'}}),
  'mbConv, no expansion, stride 2': (x) =>
    mbConv(x, {
      ...swish,
      filters: 16,
      expandedFilters: 8,
      kernelSize: 5,
      strides: 2,
      squeeze: {squeezeChannels: 2, activation: 'silu'},
    }),
  'mbConv of MobileNetV3': (x) =>
    mbConv(x, {
      ...swish,
      filters: 8,
      expandedFilters: 16,
      activation: 'hardSwish',
      squeeze: {squeezeChannels: 8, scaleActivation: 'hardSigmoid'},
    }),
  'mbConv of MobileNetV3, dilation 2, no squeeze': (x) =>
    mbConv(x, {...swish, filters: 8, expandedFilters: 16, activation: 'relu', dilationRate: 2}),
  fusedMbConv: (x) => fusedMbConv(x, {...swish, filters: 8, expandedFilters: 16}),
  'fusedMbConv, no expansion, stride 2': (x) =>
    fusedMbConv(x, {...swish, filters: 8, expandedFilters: 8, strides: 2}),
  shuffleUnit: (x) => shuffleUnit(x, {name, filters: 8}),
  'shuffleUnit, stride 2': (x) => shuffleUnit(x, {name, filters: 8, strides: 2}),
};

/** Every block against torchvision's module: both outputs, every gradient, the moving statistics. */
export function describeTorchBlocks(): void {
  const {cases} = FIXTURES['./fixtures/blocks.json']!;
  describe('blocks equal torchvision', () => {
    test('all of them', () => {
      expect(cases.map((block) => block.name)).toEqual(Object.keys(BLOCKS));
    });
    test.each(cases)('$name', (torch) => {
      const key = `blocks/${torch.name}`;
      const x = input({shape: torch.input.slice(1)});
      const block = model({inputs: x, outputs: BLOCKS[torch.name]!(x)});
      tidy(() => {
        fillWeights(block);
        const image = random(`${key}/input0`, torch.input);
        expectClose(block.apply(image) as Tensor, decode(torch.inference), {relative: 1e-5});
        expectTraining(block, image, torch, random(`${key}/projection`, torch.training.shape));
      });
      block.dispose();
    });
  });
}

function expectTraining(block: LayersModel, image: Tensor, torch: TorchBlock, projection: Tensor): void {
  const weights = block.trainableWeights;
  const run = (...args: Tensor[]) => {
    const y = block.apply(args[0]!, {training: true}) as Tensor;
    expectClose(y, decode(torch.training), {relative: 1e-5});
    return sum(mul(y, projection));
  };
  const [slope, ...slopes] = grads(run)([image, ...weights.map((weight) => weight.read())]);
  const computed = new Map(weights.map((weight, i) => [keyOf(weight), toTorch(weight, slopes[i]!)]));
  computed.set('input', slope!);
  expect([...computed.keys()].toSorted()).toEqual(Object.keys(torch.gradients).toSorted());
  for (const [key, expected] of Object.entries(torch.gradients)) {
    // A shift before a norm has no effect: its gradient is rounding error, up to 2e-6 here.
    expectClose(computed.get(key)!, decode(expected), {relative: 1e-4, absolute: 5e-6});
  }
  const statistics = block.nonTrainableWeights.filter((weight) => keyOf(weight) in torch.statistics);
  expect(statistics.length).toBe(Object.keys(torch.statistics).length);
  for (const weight of statistics) {
    expectClose(weight.read(), decode(torch.statistics[keyOf(weight)]!), {relative: 1e-5});
  }
}

const TORCH_NAMES: Record<string, string> = {
  kernel: 'weight',
  depthwise_kernel: 'weight',
  gamma: 'weight',
  beta: 'bias',
  bias: 'bias',
  moving_mean: 'running_mean',
  moving_variance: 'running_var',
};

/** `block.conv1/kernel` -> `block.conv1.weight`, `block.block.2/fc1.kernel` -> `block.block.2.fc1.weight`. */
function keyOf({originalName}: LayerVariable): string {
  const path = originalName.replace('/', '.');
  const dot = path.lastIndexOf('.');
  return `${path.slice(0, dot)}.${TORCH_NAMES[path.slice(dot + 1)]}`;
}

const isDepthwise = ({originalName}: LayerVariable) => originalName.endsWith('depthwise_kernel');

function fillWeights(block: LayersModel): void {
  for (const weight of block.weights) {
    const shape = weight.shape as number[];
    if (shape.length < 4) {
      weight.write(tensor(fill(keyOf(weight), shape, 0), shape));
      continue;
    }
    const [height, width, inner, outer] = shape as [number, number, number, number];
    if (isDepthwise(weight)) {
      const values = fill(keyOf(weight), [inner * outer, 1, height, width], 0);
      weight.write(transpose(tensor(values, [inner, outer, height, width]), [2, 3, 0, 1]));
    } else {
      const values = fill(keyOf(weight), [outer, inner, height, width], 0);
      weight.write(transpose(tensor(values, [outer, inner, height, width]), [2, 3, 1, 0]));
    }
  }
}

function toTorch(weight: LayerVariable, value: Tensor): Tensor {
  if (value.rank < 4) return value;
  if (!isDepthwise(weight)) return transpose(value, [3, 2, 0, 1]);
  const [height, width, channels, multiplier] = value.shape as [number, number, number, number];
  return reshape(transpose(value, [2, 3, 0, 1]), [channels * multiplier, 1, height, width]);
}
