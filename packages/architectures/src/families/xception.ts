/**
 * Xception: Inception taken to its end. If channels and places are looked at apart from each other, a module is a depthwise
 * separable convolution; 36 of them, with shortcuts as in ResNet.
 *
 * F. Chollet: Xception: Deep Learning with Depthwise Separable Convolutions, 2016 (arXiv:1610.02357).
 */
import {conv2d, depthwiseConv2d, maxPool2d} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {apply, buildModel} from '../support/build.js';
import {pooledClassifier} from '../support/classifier.js';
import {addBranch, kerasNorm} from '../support/keras.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';

const STEM = [
  {name: 'block1_conv1', filters: 32, strides: 2},
  {name: 'block1_conv2', filters: 64, strides: 1},
] as const;

/** The residual blocks, figure 5 of the paper: filters of the separable convolutions, and whether the map is halved. */
const BLOCKS = [
  {name: 'block2', filters: [128, 128], halves: true},
  {name: 'block3', filters: [256, 256], halves: true},
  {name: 'block4', filters: [728, 728], halves: true},
  ...[5, 6, 7, 8, 9, 10, 11, 12].map((place) => ({
    name: `block${place}`,
    filters: [728, 728, 728],
    halves: false,
  })),
  {name: 'block13', filters: [728, 1024], halves: true},
];

const EXIT = [
  {name: 'block14_sepconv1', filters: 1536},
  {name: 'block14_sepconv2', filters: 2048},
] as const;

function features(options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {seed} = options;
  let x = images; // [B, 299, 299, 3]
  for (const {name, filters, strides} of STEM) {
    x = apply(conv2d({name, filters, kernelSize: 3, strides, useBias: false, seed}), x);
    x = apply(layers.reLU({name: `${name}_act`}), apply(kerasNorm(`${name}_bn`), x)); // 149x149x32, 147x147x64
  }
  for (const [index, block] of BLOCKS.entries()) {
    const stochasticDepth = (options.stochasticDepth * (index + 1)) / BLOCKS.length;
    x = residual(x, block, {stochasticDepth, seed}); // 74x74x128, 37x37x256, 19x19x728, 10x10x1024
  }
  for (const {name, filters} of EXIT) {
    x = apply(layers.reLU({name: `${name}_act`}), separable(x, name, filters, seed));
  }
  return x; // [B, 10, 10, 2048]
}

function residual(
  x: SymbolicTensor,
  {name, filters, halves}: (typeof BLOCKS)[number],
  {stochasticDepth, seed}: {stochasticDepth: number; seed: number},
): SymbolicTensor {
  let branch = x;
  for (const [index, width] of filters.entries()) {
    const part = `${name}_sepconv${index + 1}`;
    // What comes from the stem is activated already.
    if (name !== 'block2' || index > 0) branch = apply(layers.reLU({name: `${part}_act`}), branch);
    branch = separable(branch, part, width, seed);
  }
  let shortcut = x;
  if (halves) {
    branch = apply(maxPool2d({poolSize: 3, strides: 2, padding: 'same', name: `${name}_pool`}), branch);
    const projection = {filters: filters.at(-1)!, kernelSize: 1, strides: 2, useBias: false, seed};
    shortcut = apply(conv2d({...projection, name: `${name}_shortcut`}), x);
    shortcut = apply(kerasNorm(`${name}_shortcut_bn`), shortcut);
  }
  return addBranch(shortcut, branch, {name: `${name}_add`, stochasticDepth, seed});
}

/** A filter for each channel, then a mix of the channels, without an activation between; and a norm. */
function separable(x: SymbolicTensor, name: string, filters: number, seed: number): SymbolicTensor {
  const common = {useBias: false, seed};
  let y = apply(depthwiseConv2d({kernelSize: 3, padding: 1, ...common, name: `${name}.depthwise`}), x);
  y = apply(conv2d({filters, kernelSize: 1, ...common, name: `${name}.pointwise`}), y);
  return apply(kerasNorm(`${name}_bn`), y);
}

/**
 * Xception, as Keras has it.
 *
 * Input `[batch, height, width, channels]`, 299x299x3 by default and at least 7x7; output logits `[batch, numClasses]`,
 * 1000 by default. 22,855,952 parameters at the defaults, and 54,528 moving statistics. `dropout` (default 0) stands
 * before the classifier; `stochasticDepth` (default 0) is that of the last block. Layers have Keras' names where Keras
 * gives them one; the two halves of a separable convolution are layers of their own.
 *
 * @see arXiv:1610.02357. Deviation, as Keras: no dropout before the classifier (paper: 0.5). Keras' checkpoint expects pixels
 * between -1 and 1.
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {xception} from '@cv/architectures';
 *
 * xception({includeTop: false, inputShape: [71, 96, 3]}).outputs[0].shape; // => [null, 3, 3, 2048]
 * ```
 */
export function xception(options: ModelOptions = {}): LayersModel {
  const resolved = resolveOptions('xception', options, {
    inputShape: [299, 299, 3],
    minimum: [7, 7],
    stochasticDepth: 0,
  });
  return buildModel(
    resolved,
    (images) => features(resolved, images),
    (map) => pooledClassifier(map, {dense: 'predictions', pool: 'avg_pool'}, resolved),
  );
}
