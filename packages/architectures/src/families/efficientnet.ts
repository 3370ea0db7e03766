/**
 * EfficientNet: a small network that a search found, B0, made larger in width, depth and image size at once. Version 2
 * has fused blocks where channels are few, which accelerators run faster.
 *
 * M. Tan, Q. Le: EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks, 2019 (arXiv:1905.11946).
 * M. Tan, Q. Le: EfficientNetV2: Smaller Models and Faster Training, 2021 (arXiv:2104.00298).
 */
import {batchNorm, convNormActivation, fusedMbConv, mbConv} from '@cv/layers';
import type {LayersModel, SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {EFFICIENTNET_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {buildModel} from '../support/build.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf, makeDivisible} from '../support/stages.js';

type Stage = readonly [
  block: 'mbConv' | 'fusedMbConv',
  expansion: number,
  kernelSize: number,
  strides: number,
  filters: number,
  depth: number,
];

interface Efficientnet {
  /** Channels of the stem. */
  stem: number;
  stages: readonly Stage[];
  /** Channels of the last convolution. */
  last: number;
  /** Height and width of the images that torchvision's checkpoint was made for. */
  size: number;
  minimum: number;
  dropout: number;
  /** Of the norms: the share of the old statistics that a step keeps. */
  momentum: number;
  epsilon: number;
}

/** Table 1 of the paper. */
const B0: readonly Stage[] = [
  ['mbConv', 1, 3, 1, 16, 1],
  ['mbConv', 6, 3, 2, 24, 2],
  ['mbConv', 6, 5, 2, 40, 2],
  ['mbConv', 6, 3, 2, 80, 3],
  ['mbConv', 6, 5, 1, 112, 3],
  ['mbConv', 6, 5, 2, 192, 4],
  ['mbConv', 6, 3, 1, 320, 1],
];

const TORCH = {momentum: 0.9, epsilon: 1e-5};
const TENSORFLOW = {momentum: 0.99, epsilon: 1e-3};

/** B0 with its widths and depths multiplied. */
function scaled(width: number, depth: number, size: number, dropout: number, norm = TORCH): Efficientnet {
  const stages = B0.map(([block, expansion, kernelSize, strides, filters, blocks]): Stage => {
    return [block, expansion, kernelSize, strides, makeDivisible(filters * width), Math.ceil(blocks * depth)];
  });
  const last = 4 * stages.at(-1)![4];
  return {stem: makeDivisible(32 * width), stages, last, size, minimum: 1, dropout, ...norm};
}

const V2 = {last: 1280, minimum: 33, momentum: 0.9, epsilon: 1e-3};

const VARIANTS = {
  efficientnetB0: scaled(1, 1, 224, 0.2),
  efficientnetB1: scaled(1, 1.1, 240, 0.2),
  efficientnetB2: scaled(1.1, 1.2, 288, 0.3),
  efficientnetB3: scaled(1.2, 1.4, 300, 0.3),
  efficientnetB4: scaled(1.4, 1.8, 380, 0.4),
  efficientnetB5: scaled(1.6, 2.2, 456, 0.4, TENSORFLOW),
  efficientnetB6: scaled(1.8, 2.6, 528, 0.5, TENSORFLOW),
  efficientnetB7: scaled(2, 3.1, 600, 0.5, TENSORFLOW),
  efficientnetV2S: {
    stem: 24,
    stages: [
      ['fusedMbConv', 1, 3, 1, 24, 2],
      ['fusedMbConv', 4, 3, 2, 48, 4],
      ['fusedMbConv', 4, 3, 2, 64, 4],
      ['mbConv', 4, 3, 2, 128, 6],
      ['mbConv', 6, 3, 1, 160, 9],
      ['mbConv', 6, 3, 2, 256, 15],
    ],
    size: 384,
    dropout: 0.2,
    ...V2,
  },
  efficientnetV2M: {
    stem: 24,
    stages: [
      ['fusedMbConv', 1, 3, 1, 24, 3],
      ['fusedMbConv', 4, 3, 2, 48, 5],
      ['fusedMbConv', 4, 3, 2, 80, 5],
      ['mbConv', 4, 3, 2, 160, 7],
      ['mbConv', 6, 3, 1, 176, 14],
      ['mbConv', 6, 3, 2, 304, 18],
      ['mbConv', 6, 3, 1, 512, 5],
    ],
    size: 480,
    dropout: 0.3,
    ...V2,
  },
  efficientnetV2L: {
    stem: 32,
    stages: [
      ['fusedMbConv', 1, 3, 1, 32, 4],
      ['fusedMbConv', 4, 3, 2, 64, 7],
      ['fusedMbConv', 4, 3, 2, 96, 7],
      ['mbConv', 4, 3, 2, 192, 10],
      ['mbConv', 6, 3, 1, 224, 19],
      ['mbConv', 6, 3, 2, 384, 25],
      ['mbConv', 6, 3, 1, 640, 7],
    ],
    size: 480,
    dropout: 0.4,
    ...V2,
  },
} as const satisfies Record<string, Efficientnet>;

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const variant: Efficientnet = VARIANTS[fn];
  const {size, minimum, dropout} = variant;
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(EFFICIENTNET_WEIGHTS),
    inputShape: [size, size, 3],
    dropout,
    minimum: [minimum, minimum],
    stochasticDepth: 0.2,
  });
  return buildModel(
    resolved,
    (images) => features(variant, resolved, images),
    (map) => pooledClassifier(map, {dense: 'classifier.1', dropout: 'classifier.0'}, resolved),
  );
}

function features(variant: Efficientnet, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {stages, stem, last, momentum, epsilon} = variant;
  const norm = (name: string) => batchNorm({name, momentum, epsilon});
  const common = {norm, activation: 'silu', seed: options.seed} as const;
  let x = convNormActivation(images, {name: 'features.0', filters: stem, strides: 2, ...common}); // 224 -> 112
  for (const {stage, place, index, total} of blocksOf(stages.map((row) => row[5]))) {
    const [block, expansion, kernelSize, strides, filters] = stages[stage]!;
    const channels = x.shape[3]!;
    const row = {
      name: `features.${stage + 1}.${place}`,
      filters,
      expandedFilters: makeDivisible(channels * expansion),
      kernelSize,
      strides: place === 0 ? strides : 1,
      stochasticDepth: (options.stochasticDepth * index) / total, // as torchvision
      ...common,
    };
    const squeezeChannels = Math.max(1, Math.floor(channels / 4));
    x =
      block === 'fusedMbConv'
        ? fusedMbConv(x, row)
        : mbConv(x, {...row, squeeze: {squeezeChannels, activation: 'silu'}}); // B0: ... -> [B, 7, 7, 320]
  }
  const name = `features.${stages.length + 1}`;
  return convNormActivation(x, {name, filters: last, kernelSize: 1, ...common}); // [B, 7, 7, 1280]
}

/**
 * EfficientNet B0.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default, of any size; output logits `[batch, numClasses]`, 1000
 * by default. 5,288,548 parameters at the defaults, and 42,016 moving statistics. `dropout` (default 0.2) stands before
 * the classifier; `stochasticDepth` is 0.2 by default.
 *
 * @see arXiv:1905.11946
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {efficientnetB0} from '@cv/architectures';
 *
 * efficientnetB0({includeTop: false, inputShape: [64, 64, 3]}).outputs[0].shape; // => [null, 2, 2, 1280]
 * ```
 */
export function efficientnetB0(options: ModelOptions = {}): LayersModel {
  return build('efficientnetB0', options);
}

/**
 * {@link efficientnetB0} larger, for images of 240x240 by default; 7,794,184 parameters.
 *
 * @see arXiv:1905.11946
 * @example
 * ```ts
 * import {efficientnetB1} from '@cv/architectures';
 *
 * efficientnetB1({numClasses: 10, inputShape: [64, 96, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function efficientnetB1(options: ModelOptions = {}): LayersModel {
  return build('efficientnetB1', options);
}

/**
 * {@link efficientnetB0} larger, for images of 288x288 by default (paper: 260), dropout 0.3; 9,109,994 parameters.
 *
 * @see arXiv:1905.11946
 * @example
 * ```ts
 * import {efficientnetB2} from '@cv/architectures';
 *
 * efficientnetB2({numClasses: 10, inputShape: [64, 96, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function efficientnetB2(options: ModelOptions = {}): LayersModel {
  return build('efficientnetB2', options);
}

/**
 * {@link efficientnetB0} larger, for images of 300x300 by default, dropout 0.3; 12,233,232 parameters.
 *
 * @see arXiv:1905.11946
 */
export function efficientnetB3(options: ModelOptions = {}): LayersModel {
  return build('efficientnetB3', options);
}

/**
 * {@link efficientnetB0} larger, for images of 380x380 by default, dropout 0.4; 19,341,616 parameters.
 *
 * @see arXiv:1905.11946
 */
export function efficientnetB4(options: ModelOptions = {}): LayersModel {
  return build('efficientnetB4', options);
}

/**
 * {@link efficientnetB0} larger, for images of 456x456 by default, dropout 0.4; 30,389,784 parameters.
 *
 * @see arXiv:1905.11946
 */
export function efficientnetB5(options: ModelOptions = {}): LayersModel {
  return build('efficientnetB5', options);
}

/**
 * {@link efficientnetB0} larger, for images of 528x528 by default, dropout 0.5; 43,040,704 parameters.
 *
 * @see arXiv:1905.11946
 */
export function efficientnetB6(options: ModelOptions = {}): LayersModel {
  return build('efficientnetB6', options);
}

/**
 * {@link efficientnetB0} larger, for images of 600x600 by default, dropout 0.5; 66,347,960 parameters.
 *
 * @see arXiv:1905.11946
 */
export function efficientnetB7(options: ModelOptions = {}): LayersModel {
  return build('efficientnetB7', options);
}

/**
 * EfficientNetV2 S.
 *
 * Input `[batch, height, width, channels]`, 384x384x3 by default and at least 33x33; output logits
 * `[batch, numClasses]`, 1000 by default. 21,458,488 parameters at the defaults. `dropout` (default 0.2) stands before the
 * classifier; `stochasticDepth` is 0.2 by default.
 *
 * @see arXiv:2104.00298
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {efficientnetV2S} from '@cv/architectures';
 *
 * efficientnetV2S({numClasses: 10, inputShape: [64, 96, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function efficientnetV2S(options: ModelOptions = {}): LayersModel {
  return build('efficientnetV2S', options);
}

/**
 * {@link efficientnetV2S} larger, for images of 480x480 by default, dropout 0.3; 54,139,356 parameters.
 *
 * @see arXiv:2104.00298
 */
export function efficientnetV2M(options: ModelOptions = {}): LayersModel {
  return build('efficientnetV2M', options);
}

/**
 * {@link efficientnetV2S} larger, for images of 480x480 by default, dropout 0.4; 118,515,272 parameters.
 *
 * @see arXiv:2104.00298
 */
export function efficientnetV2L(options: ModelOptions = {}): LayersModel {
  return build('efficientnetV2L', options);
}
