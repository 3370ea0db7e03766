/**
 * ResNet: a block learns what to add to its input, not what to make of it. So gradients reach the first layer however
 * deep the network is, and 152 layers are better than 18; plain networks get worse from about 20 on.
 *
 * K. He, X. Zhang, S. Ren, J. Sun: Deep Residual Learning for Image Recognition, 2015 (arXiv:1512.03385).
 * S. Xie, R. Girshick, P. Dollár, Z. Tu, K. He: Aggregated Residual Transformations for Deep Neural Networks, 2016
 * (ResNeXt, arXiv:1611.05431). S. Zagoruyko, N. Komodakis: Wide Residual Networks, 2016 (arXiv:1605.07146).
 */
import {basicBlock, batchNorm, bottleneckBlock, conv2d, maxPool2d} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {TIMM_RESNET_WEIGHTS} from '../pretrained/timm.js';
import {RESNET_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel} from '../support/build.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf} from '../support/stages.js';

interface Resnet {
  block: 'basic' | 'bottleneck';
  /** Blocks of each of four stages. */
  depths: readonly number[];
  /** Of the bottleneck's 3x3 convolution: its groups (ResNeXt's cardinality), and its width in the first stage. Default 1, 64. */
  groups?: number;
  width?: number;
  /** Default 'projection'. */
  shortcut?: 'none';
}

const VARIANTS = {
  resnet18: {block: 'basic', depths: [2, 2, 2, 2]},
  resnet34: {block: 'basic', depths: [3, 4, 6, 3]},
  resnet50: {block: 'bottleneck', depths: [3, 4, 6, 3]},
  resnet101: {block: 'bottleneck', depths: [3, 4, 23, 3]},
  resnet152: {block: 'bottleneck', depths: [3, 8, 36, 3]},
  resnext50_32x4d: {block: 'bottleneck', depths: [3, 4, 6, 3], groups: 32, width: 32 * 4},
  resnext101_32x8d: {block: 'bottleneck', depths: [3, 4, 23, 3], groups: 32, width: 32 * 8},
  resnext101_64x4d: {block: 'bottleneck', depths: [3, 4, 23, 3], groups: 64, width: 64 * 4},
  wideResnet50_2: {block: 'bottleneck', depths: [3, 4, 6, 3], width: 2 * 64},
  wideResnet101_2: {block: 'bottleneck', depths: [3, 4, 23, 3], width: 2 * 64},
  plain18: {block: 'basic', depths: [2, 2, 2, 2], shortcut: 'none'},
  plain34: {block: 'basic', depths: [3, 4, 6, 3], shortcut: 'none'},
} as const satisfies Record<string, Resnet>;

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const variant: Resnet = VARIANTS[fn];
  const stochasticDepth = variant.shortcut === 'none' ? undefined : 0;
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(RESNET_WEIGHTS, TIMM_RESNET_WEIGHTS),
    minimum: [1, 1],
    stochasticDepth,
  });
  return buildModel(
    resolved,
    (images) => features(variant, resolved, images),
    (map) => pooledClassifier(map, {dense: 'fc'}, resolved),
  );
}

function features(variant: Resnet, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {seed} = options;
  const stem = {filters: 64, kernelSize: 7, strides: 2, padding: 3, useBias: false};
  let x = apply(conv2d({...stem, seed, name: 'conv1'}), images); // [B, 224, 224, 3] -> [B, 112, 112, 64]
  x = apply(batchNorm({name: 'bn1'}), x);
  x = apply(layers.reLU({name: 'relu'}), x);
  x = apply(maxPool2d({poolSize: 3, strides: 2, padding: 1, name: 'maxpool'}), x); // -> [B, 56, 56, 64]
  for (const {stage, place, index, total} of blocksOf(variant.depths)) {
    const common = {
      name: `layer${stage + 1}.${place}`,
      strides: stage > 0 && place === 0 ? 2 : 1,
      shortcut: variant.shortcut,
      stochasticDepth: (options.stochasticDepth * (index + 1)) / total, // as arXiv:1603.09382
      seed,
    };
    const scale = 2 ** stage;
    if (variant.block === 'basic') {
      x = basicBlock(x, {...common, filters: 64 * scale}); // ... -> [B, 7, 7, 512]
    } else {
      const {groups, width = 64} = variant;
      x = bottleneckBlock(x, {...common, filters: 256 * scale, width: width * scale, groups}); // ... -> [B, 7, 7, 2048]
    }
  }
  return x;
}

/**
 * ResNet with 18 layers.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default, of any size; output logits `[batch, numClasses]`, 1000
 * by default. 11,689,512 parameters at the defaults, and 9,600 moving statistics. `dropout` (default 0) stands before
 * `fc`; `stochasticDepth` (default 0) is that of the last block.
 *
 * @see arXiv:1512.03385
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {resnet18} from '@cv/architectures';
 *
 * const features = resnet18({includeTop: false, inputShape: [64, 96, 3]});
 * features.outputs[0].shape; // => [null, 2, 3, 512]
 * ```
 */
export function resnet18(options: ModelOptions = {}): LayersModel {
  return build('resnet18', options);
}

/**
 * ResNet with 34 layers; otherwise as {@link resnet18}. 21,797,672 parameters at the defaults.
 *
 * @see arXiv:1512.03385
 */
export function resnet34(options: ModelOptions = {}): LayersModel {
  return build('resnet34', options);
}

/**
 * ResNet with 50 layers, of bottleneck blocks; otherwise as {@link resnet18}. 25,557,032 parameters at the defaults.
 *
 * @see arXiv:1512.03385. Deviation, as torchvision: the stride is on the 3x3 convolution ("v1.5").
 * @example
 * ```ts
 * import {resnet50} from '@cv/architectures';
 *
 * resnet50({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function resnet50(options: ModelOptions = {}): LayersModel {
  return build('resnet50', options);
}

/**
 * ResNet with 101 layers; otherwise as {@link resnet50}. 44,549,160 parameters at the defaults.
 *
 * @see arXiv:1512.03385
 */
export function resnet101(options: ModelOptions = {}): LayersModel {
  return build('resnet101', options);
}

/**
 * ResNet with 152 layers; otherwise as {@link resnet50}. 60,192,808 parameters at the defaults.
 *
 * @see arXiv:1512.03385
 */
export function resnet152(options: ModelOptions = {}): LayersModel {
  return build('resnet152', options);
}

/**
 * ResNeXt with 50 layers: {@link resnet50} with 3x3 convolutions of 32 groups, 4 channels each in the first stage.
 * 25,028,904 parameters at the defaults.
 *
 * @see arXiv:1611.05431
 * @example
 * ```ts
 * import {resnext50_32x4d} from '@cv/architectures';
 *
 * resnext50_32x4d({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function resnext50_32x4d(options: ModelOptions = {}): LayersModel {
  return build('resnext50_32x4d', options);
}

/**
 * ResNeXt with 101 layers, 32 groups of 8 channels. 88,791,336 parameters at the defaults.
 *
 * @see arXiv:1611.05431
 */
export function resnext101_32x8d(options: ModelOptions = {}): LayersModel {
  return build('resnext101_32x8d', options);
}

/**
 * ResNeXt with 101 layers, 64 groups of 4 channels. 83,455,272 parameters at the defaults.
 *
 * @see arXiv:1611.05431
 */
export function resnext101_64x4d(options: ModelOptions = {}): LayersModel {
  return build('resnext101_64x4d', options);
}

/**
 * Wide ResNet with 50 layers: {@link resnet50} with twice as wide 3x3 convolutions. 68,883,240 parameters at the defaults.
 *
 * @see arXiv:1605.07146
 */
export function wideResnet50_2(options: ModelOptions = {}): LayersModel {
  return build('wideResnet50_2', options);
}

/**
 * Wide ResNet with 101 layers. 126,886,696 parameters at the defaults.
 *
 * @see arXiv:1605.07146
 */
export function wideResnet101_2(options: ModelOptions = {}): LayersModel {
  return build('wideResnet101_2', options);
}

/**
 * {@link resnet18} without its shortcuts, to show what they are for. It has no residual branches, hence no
 * `stochasticDepth`. 11,516,968 parameters at the defaults: the projections are missing.
 *
 * @see arXiv:1512.03385, section 4.1 and figure 4
 * @example
 * ```ts
 * import {plain18} from '@cv/architectures';
 *
 * plain18({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function plain18(options: ModelOptions = {}): LayersModel {
  return build('plain18', options);
}

/**
 * {@link resnet34} without its shortcuts: it trains worse than {@link plain18}. 21,625,128 parameters at the defaults.
 *
 * @see arXiv:1512.03385, section 4.1 and figure 4
 */
export function plain34(options: ModelOptions = {}): LayersModel {
  return build('plain34', options);
}
