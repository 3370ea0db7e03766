/**
 * ResNet as Keras has it: with the stride on the first convolution of a block, as the paper of 2015, and the second
 * version, whose norms and activations come before the convolutions, so that nothing stands in the way of the shortcuts.
 * torchvision's, with the stride on the 3x3 convolution, are in resnet.ts.
 *
 * K. He, X. Zhang, S. Ren, J. Sun: Deep Residual Learning for Image Recognition, 2015 (arXiv:1512.03385).
 * K. He, X. Zhang, S. Ren, J. Sun: Identity Mappings in Deep Residual Networks, 2016 (arXiv:1603.05027).
 */
import {conv2d, maxPool2d} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {apply, buildModel} from '../support/build.js';
import {pooledClassifier} from '../support/classifier.js';
import {addBranch, kerasNorm} from '../support/keras.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf} from '../support/stages.js';

interface KerasResnet {
  version: 1 | 2;
  /** Blocks of each of four stages. */
  depths: readonly number[];
}

const VARIANTS = {
  resnet50V1: {version: 1, depths: [3, 4, 6, 3]},
  resnet101V1: {version: 1, depths: [3, 4, 23, 3]},
  resnet152V1: {version: 1, depths: [3, 8, 36, 3]},
  resnet50V2: {version: 2, depths: [3, 4, 6, 3]},
  resnet101V2: {version: 2, depths: [3, 4, 23, 3]},
  resnet152V2: {version: 2, depths: [3, 8, 36, 3]},
} as const satisfies Record<string, KerasResnet>;

const norm = (name: string) => kerasNorm(name, 1.001e-5);

/** Norm and ReLU, named after what they follow or precede. */
function activated(x: SymbolicTensor, name: string): SymbolicTensor {
  return apply(layers.reLU({name: `${name}_relu`}), apply(norm(`${name}_bn`), x));
}

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const resolved = resolveOptions(fn, options, {minimum: [1, 1], stochasticDepth: 0});
  return buildModel(
    resolved,
    (images) => features(VARIANTS[fn], resolved, images),
    (map) => pooledClassifier(map, {dense: 'predictions', pool: 'avg_pool'}, resolved),
  );
}

function features(variant: KerasResnet, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {version, depths} = variant;
  const {seed} = options;
  const stem = {filters: 64, kernelSize: 7, strides: 2, padding: 3, seed};
  let x = apply(conv2d({...stem, name: 'conv1_conv'}), images); // [B, 224, 224, 3] -> [B, 112, 112, 64]
  if (version === 1) x = activated(x, 'conv1');
  // Version 2 pads with zeros, and a zero can win over what no ReLU has cut.
  if (version === 2) x = apply(layers.zeroPadding2d({padding: [1, 1], name: 'pool1_pad'}), x);
  const padding = version === 1 ? 1 : 0;
  x = apply(maxPool2d({poolSize: 3, strides: 2, padding, name: 'pool1_pool'}), x); // -> [B, 56, 56, 64]
  for (const {stage, place, index, total} of blocksOf(depths)) {
    const isLast = place === depths[stage]! - 1;
    x = BLOCKS[version](x, {
      name: `conv${stage + 2}_block${place + 1}`,
      width: 64 * 2 ** stage,
      projects: place === 0,
      // Version 1 halves the map on entering a stage, version 2 on leaving it.
      halves: version === 1 ? place === 0 && stage > 0 : isLast && stage < 3,
      stochasticDepth: (options.stochasticDepth * (index + 1)) / total, // as arXiv:1603.09382
      seed,
    });
  }
  return version === 1 ? x : activated(x, 'post'); // [B, 7, 7, 2048]
}

interface BlockOptions {
  name: string;
  /** Of the 3x3 convolution; the block has four times as many channels. */
  width: number;
  /** A convolution on the shortcut. */
  projects: boolean;
  halves: boolean;
  stochasticDepth: number;
  seed: number;
}

/** conv, norm, ReLU, conv, norm, ReLU, conv, norm; addition and ReLU. */
function blockV1(x: SymbolicTensor, {width, projects, halves, ...block}: BlockOptions): SymbolicTensor {
  const {name, seed} = block;
  const strides = halves ? 2 : 1;
  const wide = {filters: 4 * width, kernelSize: 1, seed};
  let y = apply(conv2d({filters: width, kernelSize: 1, strides, seed, name: `${name}_1_conv`}), x);
  y = activated(y, `${name}_1`);
  y = apply(conv2d({filters: width, kernelSize: 3, padding: 1, seed, name: `${name}_2_conv`}), y);
  y = activated(y, `${name}_2`);
  y = apply(norm(`${name}_3_bn`), apply(conv2d({...wide, name: `${name}_3_conv`}), y));
  let shortcut = x;
  if (projects) {
    shortcut = apply(conv2d({...wide, strides, name: `${name}_0_conv`}), x);
    shortcut = apply(norm(`${name}_0_bn`), shortcut);
  }
  const sum = addBranch(shortcut, y, {...block, name: `${name}_add`});
  return apply(layers.reLU({name: `${name}_out`}), sum);
}

/** norm, ReLU, conv, norm, ReLU, conv, norm, ReLU, conv; addition. */
function blockV2(x: SymbolicTensor, {width, projects, halves, ...block}: BlockOptions): SymbolicTensor {
  const {name, seed} = block;
  const strides = halves ? 2 : 1;
  const narrow = {filters: width, useBias: false, seed};
  const wide = {filters: 4 * width, kernelSize: 1, seed};
  const first = activated(x, `${name}_preact`);
  let y = apply(conv2d({...narrow, kernelSize: 1, name: `${name}_1_conv`}), first);
  y = activated(y, `${name}_1`);
  y = apply(conv2d({...narrow, kernelSize: 3, strides, padding: 1, name: `${name}_2_conv`}), y);
  y = activated(y, `${name}_2`);
  y = apply(conv2d({...wide, name: `${name}_3_conv`}), y);
  let shortcut = x;
  if (projects) shortcut = apply(conv2d({...wide, strides, name: `${name}_0_conv`}), first);
  else if (halves) shortcut = apply(maxPool2d({poolSize: 1, strides: 2, name: `${name}_0_pool`}), x);
  return addBranch(shortcut, y, {...block, name: `${name}_out`});
}

const BLOCKS = {1: blockV1, 2: blockV2};

/**
 * ResNet with 50 layers, as Keras' `ResNet50`: the stride on the first 1x1 convolution, convolutions with biases.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default, of any size; output logits `[batch, numClasses]`, 1000
 * by default. 25,583,592 parameters at the defaults, and 53,120 moving statistics. `dropout` (default 0) stands before
 * the classifier; `stochasticDepth` (default 0) is that of the last block. Layers have Keras' names.
 *
 * @see arXiv:1512.03385. Keras' checkpoints expect pixels from 0 to 255 in the order blue, green, red, less the means
 * 103.939, 116.779 and 123.68.
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {resnet50V1} from '@cv/architectures';
 *
 * resnet50V1({includeTop: false, inputShape: [64, 96, 3]}).outputs[0].shape; // => [null, 2, 3, 2048]
 * ```
 */
export function resnet50V1(options: ModelOptions = {}): LayersModel {
  return build('resnet50V1', options);
}

/**
 * ResNet with 101 layers; otherwise as {@link resnet50V1}. 44,601,832 parameters at the defaults.
 *
 * @see arXiv:1512.03385
 */
export function resnet101V1(options: ModelOptions = {}): LayersModel {
  return build('resnet101V1', options);
}

/**
 * ResNet with 152 layers; otherwise as {@link resnet50V1}. 60,268,520 parameters at the defaults.
 *
 * @see arXiv:1512.03385
 */
export function resnet152V1(options: ModelOptions = {}): LayersModel {
  return build('resnet152V1', options);
}

/**
 * ResNet v2 with 50 layers, as Keras' `ResNet50V2`: norms and activations before the convolutions.
 *
 * Input, output and options as {@link resnet50V1}. 25,568,360 parameters at the defaults, and 45,440 moving statistics.
 *
 * @see arXiv:1603.05027. Deviation, as Keras: the stride is on the last block of a stage. Keras' checkpoints expect pixels
 * between -1 and 1.
 * @example
 * ```ts
 * import {resnet50V2} from '@cv/architectures';
 *
 * resnet50V2({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function resnet50V2(options: ModelOptions = {}): LayersModel {
  return build('resnet50V2', options);
}

/**
 * ResNet v2 with 101 layers; otherwise as {@link resnet50V2}. 44,577,896 parameters at the defaults.
 *
 * @see arXiv:1603.05027
 */
export function resnet101V2(options: ModelOptions = {}): LayersModel {
  return build('resnet101V2', options);
}

/**
 * ResNet v2 with 152 layers; otherwise as {@link resnet50V2}. 60,236,904 parameters at the defaults.
 *
 * @see arXiv:1603.05027
 */
export function resnet152V2(options: ModelOptions = {}): LayersModel {
  return build('resnet152V2', options);
}
