/**
 * Inception v3: GoogLeNet thought through. A 5x5 convolution becomes two of 3x3, a 7x7 one a 1x7 and a 7x1, and the map
 * is made smaller by strided branches beside a pool, so that nothing is lost at once.
 *
 * C. Szegedy, V. Vanhoucke, S. Ioffe, J. Shlens, Z. Wojna: Rethinking the Inception Architecture for Computer Vision, 2015
 * (arXiv:1512.00567).
 */
import {
  avgPool2d,
  batchNorm,
  convNormActivation,
  inceptionBlock,
  maxPool2d,
  type InceptionBranch,
  type NormFactory,
} from '@cv/layers';
import type {LayersModel, SymbolicTensor} from '@tensorflow/tfjs-layers';
import {resolveAuxiliary, type AuxiliaryOptions} from '../support/auxiliary.js';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {INCEPTION_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel, type Features} from '../support/build.js';
import {variantOf} from '../support/checks.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ResolvedOptions} from '../support/options.js';

export interface InceptionV3Options extends AuxiliaryOptions {
  /**
   * 'torchvision' (default), or 'keras', whose norms have no scale and whose average pools do not count the padding; it
   * has no auxiliary head.
   */
  variant?: keyof typeof VARIANTS;
}

const VARIANTS = {
  torchvision: {norm: (name: string) => batchNorm({name, epsilon: 1e-3}), countIncludePad: true},
  keras: {
    norm: (name: string) =>
      batchNorm({name, epsilon: 1e-3, momentum: 0.99, scale: false, movingVarianceEstimate: 'biased'}),
    countIncludePad: false,
  },
} as const satisfies Record<string, Variant>;

interface Variant {
  norm: NormFactory;
  countIncludePad: boolean;
}

/** Convolution, norm, ReLU: [name, filters, kernel size, strides, padding]; two pools. The kernels of the stem do not pad. */
const STEM = [
  ['Conv2d_1a_3x3', 32, 3, 2, 0],
  ['Conv2d_2a_3x3', 32, 3, 1, 0],
  ['Conv2d_2b_3x3', 64, 3, 1, 1],
  'maxpool1',
  ['Conv2d_3b_1x1', 80, 1, 1, 0],
  ['Conv2d_4a_3x3', 192, 3, 1, 0],
  'maxpool2',
] as const;

/** The modules by the figures of the paper, with what is particular to each. */
const MODULES = [
  ['Mixed_5b', 'figure5', 32],
  ['Mixed_5c', 'figure5', 64],
  ['Mixed_5d', 'figure5', 64],
  ['Mixed_6a', 'reduction35', 0],
  ['Mixed_6b', 'figure6', 128],
  ['Mixed_6c', 'figure6', 160],
  ['Mixed_6d', 'figure6', 160],
  ['Mixed_6e', 'figure6', 192],
  ['AuxLogits', 'head', 0],
  ['Mixed_7a', 'reduction17', 0],
  ['Mixed_7b', 'figure7', 0],
  ['Mixed_7c', 'figure7', 0],
] as const;

/** The module's kind -> its branches; `size` is what is particular to it, `pool` the average pool. */
const BRANCHES: Record<
  Exclude<(typeof MODULES)[number][1], 'head'>,
  (size: number, pool: InceptionBranch[number]) => InceptionBranch[]
> = {
  figure5: (pooled, pool) => [
    [{name: 'branch1x1', filters: 64, kernelSize: 1}],
    [
      {name: 'branch5x5_1', filters: 48, kernelSize: 1},
      {name: 'branch5x5_2', filters: 64, kernelSize: 5},
    ],
    [
      {name: 'branch3x3dbl_1', filters: 64, kernelSize: 1},
      {name: 'branch3x3dbl_2', filters: 96, kernelSize: 3},
      {name: 'branch3x3dbl_3', filters: 96, kernelSize: 3},
    ],
    [pool, {name: 'branch_pool', filters: pooled, kernelSize: 1}],
  ],
  reduction35: () => [
    [{name: 'branch3x3', filters: 384, kernelSize: 3, strides: 2, padding: 0}],
    [
      {name: 'branch3x3dbl_1', filters: 64, kernelSize: 1},
      {name: 'branch3x3dbl_2', filters: 96, kernelSize: 3},
      {name: 'branch3x3dbl_3', filters: 96, kernelSize: 3, strides: 2, padding: 0},
    ],
    [{maxPool: {poolSize: 3, strides: 2}}],
  ],
  figure6: (width, pool) => [
    [{name: 'branch1x1', filters: 192, kernelSize: 1}],
    [
      {name: 'branch7x7_1', filters: width, kernelSize: 1},
      {name: 'branch7x7_2', filters: width, kernelSize: [1, 7]},
      {name: 'branch7x7_3', filters: 192, kernelSize: [7, 1]},
    ],
    [
      {name: 'branch7x7dbl_1', filters: width, kernelSize: 1},
      {name: 'branch7x7dbl_2', filters: width, kernelSize: [7, 1]},
      {name: 'branch7x7dbl_3', filters: width, kernelSize: [1, 7]},
      {name: 'branch7x7dbl_4', filters: width, kernelSize: [7, 1]},
      {name: 'branch7x7dbl_5', filters: 192, kernelSize: [1, 7]},
    ],
    [pool, {name: 'branch_pool', filters: 192, kernelSize: 1}],
  ],
  reduction17: () => [
    [
      {name: 'branch3x3_1', filters: 192, kernelSize: 1},
      {name: 'branch3x3_2', filters: 320, kernelSize: 3, strides: 2, padding: 0},
    ],
    [
      {name: 'branch7x7x3_1', filters: 192, kernelSize: 1},
      {name: 'branch7x7x3_2', filters: 192, kernelSize: [1, 7]},
      {name: 'branch7x7x3_3', filters: 192, kernelSize: [7, 1]},
      {name: 'branch7x7x3_4', filters: 192, kernelSize: 3, strides: 2, padding: 0},
    ],
    [{maxPool: {poolSize: 3, strides: 2}}],
  ],
  figure7: (_, pool) => [
    [{name: 'branch1x1', filters: 320, kernelSize: 1}],
    [
      {name: 'branch3x3_1', filters: 384, kernelSize: 1},
      {
        split: [
          [{name: 'branch3x3_2a', filters: 384, kernelSize: [1, 3]}],
          [{name: 'branch3x3_2b', filters: 384, kernelSize: [3, 1]}],
        ],
      },
    ],
    [
      {name: 'branch3x3dbl_1', filters: 448, kernelSize: 1},
      {name: 'branch3x3dbl_2', filters: 384, kernelSize: 3},
      {
        split: [
          [{name: 'branch3x3dbl_3a', filters: 384, kernelSize: [1, 3]}],
          [{name: 'branch3x3dbl_3b', filters: 384, kernelSize: [3, 1]}],
        ],
      },
    ],
    [pool, {name: 'branch_pool', filters: 192, kernelSize: 1}],
  ],
};

const PARTS = {conv: 'conv', norm: 'bn', activation: 'relu'};

function features(
  {norm, countIncludePad}: Variant,
  withHead: boolean,
  options: ResolvedOptions,
  images: SymbolicTensor,
): Features {
  const {seed} = options;
  let x = images; // [B, 299, 299, 3]
  for (const row of STEM) {
    if (typeof row === 'string') {
      x = apply(maxPool2d({poolSize: 3, strides: 2, name: row}), x); // 147 -> 73, 71 -> 35
      continue;
    }
    const [name, filters, kernelSize, strides, padding] = row;
    x = convNormActivation(x, {name, filters, kernelSize, strides, padding, norm, seed, parts: PARTS});
  }
  const auxiliary: SymbolicTensor[] = [];
  const pool = {avgPool: {poolSize: 3, strides: 1, padding: 1, countIncludePad}};
  for (const [name, kind, size] of MODULES) {
    if (kind !== 'head')
      x = inceptionBlock(x, BRANCHES[kind](size, pool), {name, norm, seed}); // 35, 17, 8 pixels
    else if (withHead) auxiliary.push(auxiliaryHead(x, name, norm, options));
  }
  return {map: x, auxiliary}; // [B, 8, 8, 2048]
}

/** `[B, 17, 17, 768]` -> logits. */
function auxiliaryHead(
  map: SymbolicTensor,
  name: string,
  norm: NormFactory,
  options: ResolvedOptions,
): SymbolicTensor {
  const common = {norm, seed: options.seed, parts: PARTS};
  let x = apply(avgPool2d({poolSize: 5, strides: 3, name: `${name}.pool`}), map); // [B, 5, 5, 768]
  x = convNormActivation(x, {name: `${name}.conv0`, filters: 128, kernelSize: 1, ...common});
  x = convNormActivation(x, {name: `${name}.conv1`, filters: 768, kernelSize: 5, padding: 0, ...common}); // [B, 1, 1, 768]
  return pooledClassifier(x, {dense: `${name}.fc`, pool: `${name}.avgpool`}, {...options, dropout: 0});
}

/** What the losses of {@link inceptionV3} with `auxiliary: true` weigh, in the order of its outputs. */
export const INCEPTION_V3_LOSS_WEIGHTS: readonly number[] = [1, 0.4];

/**
 * Inception v3.
 *
 * Input `[batch, height, width, channels]`, 299x299x3 by default and at least 75x75; output logits
 * `[batch, numClasses]`, 1000 by default. 23,834,568 parameters at the defaults; of the variant 'keras' 23,851,784 with
 * its moving statistics. `dropout` (default 0.5, 'keras' 0) stands before `fc`. With `auxiliary: true`, which takes
 * images of at least 299x299, there are two outputs, logits and those of the head `AuxLogits`, whose losses weigh
 * {@link INCEPTION_V3_LOSS_WEIGHTS}; 27,161,264 parameters.
 *
 * @see arXiv:1512.00567. torchvision's checkpoint expects pixels between -1 and 1, which its `transform_input` makes of
 * normalised ones; so does Keras'.
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {inceptionV3} from '@cv/architectures';
 *
 * const features = inceptionV3({includeTop: false, inputShape: [75, 75, 3]});
 * features.outputs[0].shape; // => [null, 1, 1, 2048]
 * ```
 */
export function inceptionV3(options: InceptionV3Options = {}): LayersModel {
  const fn = 'inceptionV3';
  const kind = variantOf(fn, options, VARIANTS);
  const resolved = resolveOptions(fn, options, {
    pretrained: kind === 'torchvision' ? weightsFrom(INCEPTION_WEIGHTS) : undefined,
    inputShape: [299, 299, 3],
    dropout: kind === 'keras' ? 0 : 0.5,
    minimum: options?.auxiliary === true ? [299, 299] : [75, 75],
    more: ['auxiliary', 'variant'],
  });
  const withHead = resolveAuxiliary(fn, options, resolved);
  if (withHead && kind === 'keras') {
    throw new RangeError(
      `${fn}: auxiliary must be false for variant 'keras'; got true. Use variant 'torchvision'.`,
    );
  }
  return buildModel(
    resolved,
    (images) => features(VARIANTS[kind], withHead, resolved, images),
    (map) => pooledClassifier(map, {dense: 'fc'}, resolved),
  );
}
