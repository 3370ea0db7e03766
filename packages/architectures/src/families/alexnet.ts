/**
 * AlexNet: LeNet made deep and wide enough for a million photos, with ReLU and dropout. It began the decade of
 * convolutional networks.
 *
 * A. Krizhevsky, I. Sutskever, G. Hinton: ImageNet Classification with Deep Convolutional Neural Networks, 2012.
 * A. Krizhevsky: One weird trick for parallelizing convolutional neural networks, 2014 (the version without groups).
 */
import {adaptiveAvgPool2d, conv2d, dropout, localResponseNorm, maxPool2d} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {ALEXNET_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel, dense} from '../support/build.js';
import {resolveOptions, type Defaults, type ModelOptions, type ResolvedOptions} from '../support/options.js';

interface Alexnet {
  /** One row a convolution with ReLU; `norm` and `pool` (3x3, strides 2: windows overlap) name what follows it. */
  convolutions: readonly {
    name: string;
    filters: number;
    kernelSize: number;
    strides?: number;
    padding?: number;
    groups?: number;
    norm?: string;
    pool?: string;
  }[];
  /** Height and width that the map is pooled to, whatever the image's size. */
  pooledTo?: number;
  /** Hidden layers of 4096 units with ReLU, then the classifier. Dropout stands before ('before') or after the hidden ones. */
  dense: readonly string[];
  dropout: 'before' | 'after';
}

/** As torchvision has it; named by the places in its two sequences. */
const ALEXNET = {
  convolutions: [
    {name: 'features.0', filters: 64, kernelSize: 11, strides: 4, padding: 2, pool: 'features.2'},
    {name: 'features.3', filters: 192, kernelSize: 5, padding: 2, pool: 'features.5'},
    {name: 'features.6', filters: 384, kernelSize: 3, padding: 1},
    {name: 'features.8', filters: 256, kernelSize: 3, padding: 1},
    {name: 'features.10', filters: 256, kernelSize: 3, padding: 1, pool: 'features.12'},
  ],
  pooledTo: 6,
  dense: ['classifier.1', 'classifier.4', 'classifier.6'],
  dropout: 'before',
} as const satisfies Alexnet;

/** As the paper has it; `groups: 2` are its two graphics cards. */
const ALEXNET_2012 = {
  convolutions: [
    {name: 'conv1', filters: 96, kernelSize: 11, strides: 4, norm: 'norm1', pool: 'pool1'},
    {name: 'conv2', filters: 256, kernelSize: 5, padding: 2, groups: 2, norm: 'norm2', pool: 'pool2'},
    {name: 'conv3', filters: 384, kernelSize: 3, padding: 1},
    {name: 'conv4', filters: 384, kernelSize: 3, padding: 1, groups: 2},
    {name: 'conv5', filters: 256, kernelSize: 3, padding: 1, groups: 2, pool: 'pool5'},
  ],
  dense: ['fc6', 'fc7', 'fc8'],
  dropout: 'after',
} as const satisfies Alexnet;

function build(fn: string, variant: Alexnet, options: ModelOptions, defaults: Defaults): LayersModel {
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(ALEXNET_WEIGHTS),
    dropout: 0.5,
    ...defaults,
  });
  return buildModel(
    resolved,
    (images) => features(variant, resolved, images),
    (map) => classifier(variant, resolved, map),
  );
}

function features({convolutions}: Alexnet, {seed}: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  let x = images; // [B, 224, 224, 3]; 2012: [B, 227, 227, 3]
  for (const {norm, pool, ...row} of convolutions) {
    x = apply(conv2d({...row, activation: 'relu', seed}), x); // [B, 55, 55, 64] ... [B, 13, 13, 256]
    // Section 3.3 of the paper; alpha is of the sum of squares there.
    if (norm) x = apply(localResponseNorm({size: 5, k: 2, alpha: 1e-4, beta: 0.75, name: norm}), x);
    if (pool) x = apply(maxPool2d({poolSize: 3, strides: 2, name: pool}), x); // 55 -> 27 -> 13 -> 6
  }
  return x; // [B, 6, 6, 256]
}

function classifier(variant: Alexnet, options: ResolvedOptions, map: SymbolicTensor): SymbolicTensor {
  const {numClasses, dropout: rate, seed} = options;
  const drop = (name: string, x: SymbolicTensor) =>
    rate > 0 ? apply(dropout({rate, seed, name: `${name}.dropout`}), x) : x;
  const {pooledTo: outputSize} = variant;
  let x = outputSize ? apply(adaptiveAvgPool2d({outputSize, name: 'avgpool'}), map) : map;
  x = apply(layers.flatten({name: 'flatten'}), x); // [B, 9216]
  for (const name of variant.dense.slice(0, -1)) {
    if (variant.dropout === 'before') x = drop(name, x);
    x = apply(dense({name, units: 4096, activation: 'relu', seed}), x);
    if (variant.dropout === 'after') x = drop(name, x);
  }
  return apply(dense({name: variant.dense.at(-1)!, units: numClasses, seed}), x);
}

/**
 * AlexNet as torchvision has it, of the later paper: one tower, fewer filters, no normalisation.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default and at least 63x63; output logits
 * `[batch, numClasses]`, 1000 by default. 61,100,840 parameters at the defaults. `dropout` (default 0.5) stands before
 * the two hidden dense layers.
 *
 * @see arXiv:1404.5997
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {alexnet} from '@cv/architectures';
 *
 * const features = alexnet({includeTop: false, inputShape: [63, 63, 3]});
 * features.outputs[0].shape; // => [null, 1, 1, 256]
 * ```
 */
export function alexnet(options: ModelOptions = {}): LayersModel {
  return build('alexnet', ALEXNET, options, {minimum: [63, 63], wayOut: 'use lenet5'});
}

/**
 * AlexNet as the paper of 2012 has it: convolutions in two groups, local response normalisation, overlapping pools.
 *
 * Input `[batch, height, width, channels]`, 227x227x3 by default and at least 67x67; output logits
 * `[batch, numClasses]`, 1000 by default. 60,965,224 parameters at the defaults. `dropout` (default 0.5) stands after
 * the two hidden dense layers.
 *
 * @see https://papers.nips.cc/paper/2012/hash/c399862d3b9d6b76c8436e924a68c45b-Abstract.html. Deviations: images of 227
 * pixels, since 224 do not give the 55x55 map that the paper counts on; weights start He normal and biases at 0 (paper:
 * standard deviation 0.01, some biases at 1).
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {alexnet2012} from '@cv/architectures';
 *
 * const small = alexnet2012({inputShape: [67, 67, 3], numClasses: 10});
 * small.getLayer('conv2').countParams(); // => 307456
 * ```
 */
export function alexnet2012(options: ModelOptions = {}): LayersModel {
  return build('alexnet2012', ALEXNET_2012, options, {
    inputShape: [227, 227, 3],
    minimum: [67, 67],
    wayOut: 'use lenet5',
  });
}
