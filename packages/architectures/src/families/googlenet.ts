/**
 * GoogLeNet, the first Inception: convolutions of several sizes side by side, each behind a 1x1 convolution that makes
 * them cheap, and global pooling where AlexNet has its dense layers. Two auxiliary heads bring gradients to the middle.
 *
 * C. Szegedy and others: Going Deeper with Convolutions, 2014 (arXiv:1409.4842).
 */
import {
  adaptiveAvgPool2d,
  batchNorm,
  convNormActivation,
  dropout,
  inceptionBlock,
  maxPool2d,
  type InceptionBranch,
} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {resolveAuxiliary, type AuxiliaryOptions} from '../support/auxiliary.js';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {GOOGLENET_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel, dense, type Features} from '../support/build.js';
import {rate} from '../support/checks.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ResolvedOptions} from '../support/options.js';

/** Channels of a module, as table 1 of the paper has them. */
type Module = readonly [
  conv1: number,
  reduce3: number,
  conv3: number,
  reduce5: number,
  conv5: number,
  pooled: number,
];

/** The modules in order, each with its channels; a max pool, with its size; an auxiliary head on what is there. */
const GOOGLENET = [
  ['inception3a', [64, 96, 128, 16, 32, 32]],
  ['inception3b', [128, 128, 192, 32, 96, 64]],
  ['maxpool3', 3],
  ['inception4a', [192, 96, 208, 16, 48, 64]],
  ['aux1', 'head'],
  ['inception4b', [160, 112, 224, 24, 64, 64]],
  ['inception4c', [128, 128, 256, 24, 64, 64]],
  ['inception4d', [112, 144, 288, 32, 64, 64]],
  ['aux2', 'head'],
  ['inception4e', [256, 160, 320, 32, 128, 128]],
  ['maxpool4', 2],
  ['inception5a', [256, 160, 320, 32, 128, 128]],
  ['inception5b', [384, 192, 384, 48, 128, 128]],
] as const satisfies readonly (readonly [name: string, Module | number | 'head'])[];

export interface GooglenetOptions extends AuxiliaryOptions {
  /** Rate of the dropout in the auxiliary heads. Default 0.7, as the paper. */
  auxiliaryDropout?: number;
}

/** Convolution, norm, ReLU: torchvision's `BasicConv2d`. */
const PARTS = {conv: 'conv', norm: 'bn', activation: 'relu'};
const norm = (name: string) => batchNorm({name, epsilon: 1e-3});

function branches([conv1, reduce3, conv3, reduce5, conv5, pooled]: Module): InceptionBranch[] {
  return [
    [{name: 'branch1', filters: conv1, kernelSize: 1}],
    [
      {name: 'branch2.0', filters: reduce3, kernelSize: 1},
      {name: 'branch2.1', filters: conv3, kernelSize: 3},
    ],
    [
      {name: 'branch3.0', filters: reduce5, kernelSize: 1},
      {name: 'branch3.1', filters: conv5, kernelSize: 3}, // 5 in the paper
    ],
    [{maxPool: {poolSize: 3, strides: 1, padding: 1}}, {name: 'branch4.1', filters: pooled, kernelSize: 1}],
  ];
}

/** Undefined: without. */
type Heads = {dropout: number} | undefined;

function features(heads: Heads, options: ResolvedOptions, images: SymbolicTensor): Features {
  const {seed} = options;
  const pool = (poolSize: number, name: string) => maxPool2d({poolSize, strides: 2, ceilMode: true, name});
  const common = {parts: PARTS, norm, seed};
  let x = convNormActivation(images, {name: 'conv1', filters: 64, kernelSize: 7, strides: 2, ...common});
  x = apply(pool(3, 'maxpool1'), x); // [B, 224, 224, 3] -> [B, 112, 112, 64] -> [B, 56, 56, 64]
  x = convNormActivation(x, {name: 'conv2', filters: 64, kernelSize: 1, ...common});
  x = convNormActivation(x, {name: 'conv3', filters: 192, kernelSize: 3, ...common});
  x = apply(pool(3, 'maxpool2'), x); // [B, 56, 56, 192] -> [B, 28, 28, 192]
  const auxiliary: SymbolicTensor[] = [];
  for (const [name, row] of GOOGLENET) {
    if (row === 'head') {
      if (heads) auxiliary.push(auxiliaryHead(x, name, heads.dropout, options));
    } else if (typeof row === 'number') x = apply(pool(row, name), x);
    else x = inceptionBlock(x, branches(row), {name, norm, seed}); // 28x28x480, 14x14x832, 7x7x1024
  }
  return {map: x, auxiliary};
}

/** `[B, 14, 14, C]` -> logits. */
function auxiliaryHead(
  map: SymbolicTensor,
  name: string,
  dropoutRate: number,
  {numClasses, seed}: ResolvedOptions,
): SymbolicTensor {
  let x = apply(adaptiveAvgPool2d({outputSize: 4, name: `${name}.pool`}), map); // [B, 4, 4, C]
  x = convNormActivation(x, {name: `${name}.conv`, filters: 128, kernelSize: 1, parts: PARTS, norm, seed});
  x = apply(layers.flatten({name: `${name}.flatten`}), x); // [B, 2048]
  x = apply(dense({name: `${name}.fc1`, units: 1024, activation: 'relu', seed}), x);
  if (dropoutRate > 0) x = apply(dropout({rate: dropoutRate, seed, name: `${name}.dropout`}), x);
  return apply(dense({name: `${name}.fc2`, units: numClasses, seed}), x);
}

/**
 * What the losses of {@link googlenet} with `auxiliary: true` weigh, in the order of its outputs: the paper adds those of
 * the auxiliary heads times 0.3.
 */
export const GOOGLENET_LOSS_WEIGHTS: readonly number[] = [1, 0.3, 0.3];

/**
 * GoogLeNet with batch normalisation.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default and at least 15x15; output logits
 * `[batch, numClasses]`, 1000 by default. 6,624,904 parameters at the defaults. `dropout` (default 0.2) stands before `fc`.
 * With `auxiliary: true` there are three outputs, logits and those of the heads `aux1` and `aux2`, whose losses weigh
 * {@link GOOGLENET_LOSS_WEIGHTS}; 13,004,888 parameters.
 *
 * @see arXiv:1409.4842. Deviations, as torchvision: batch normalisation; 3x3 convolutions where the paper has 5x5.
 * torchvision's checkpoint expects pixels between -1 and 1, which its `transform_input` makes of normalised ones.
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {googlenet} from '@cv/architectures';
 *
 * const model = googlenet({numClasses: 10, inputShape: [64, 64, 3], auxiliary: true});
 * model.outputs.map((output) => output.shape); // => [[null, 10], [null, 10], [null, 10]]
 * ```
 */
export function googlenet(options: GooglenetOptions = {}): LayersModel {
  const fn = 'googlenet';
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(GOOGLENET_WEIGHTS),
    dropout: 0.2,
    minimum: [15, 15],
    more: ['auxiliary', 'auxiliaryDropout'],
  });
  const auxiliaryDropout = rate(fn, 'auxiliaryDropout', options.auxiliaryDropout ?? 0.7);
  const heads = resolveAuxiliary(fn, options, resolved) ? {dropout: auxiliaryDropout} : undefined;
  return buildModel(
    resolved,
    (images) => features(heads, resolved, images),
    (map) => pooledClassifier(map, {dense: 'fc'}, resolved),
  );
}
