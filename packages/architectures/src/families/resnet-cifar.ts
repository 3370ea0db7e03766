/**
 * The small ResNets of section 4.2, for images of 32x32 pixels: three stages of 16, 32 and 64 channels, shortcuts that
 * have no weights. With 20 to 110 layers they show that depth helps once there are shortcuts.
 *
 * K. He, X. Zhang, S. Ren, J. Sun: Deep Residual Learning for Image Recognition, 2015 (arXiv:1512.03385).
 */
import {basicBlock, batchNorm, conv2d} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {apply, buildModel} from '../support/build.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf} from '../support/stages.js';

/** Blocks of each stage, n; there are 6n + 2 layers with weights. */
const DEPTHS = {resnet20: 3, resnet32: 5, resnet44: 7, resnet56: 9, resnet110: 18} as const;

const FILTERS = [16, 32, 64] as const;

function build(fn: keyof typeof DEPTHS, options: ModelOptions): LayersModel {
  const resolved = resolveOptions(fn, options, {
    numClasses: 10,
    inputShape: [32, 32, 3],
    minimum: [1, 1],
    stochasticDepth: 0,
  });
  return buildModel(
    resolved,
    (images) => features(DEPTHS[fn], resolved, images),
    (map) => pooledClassifier(map, {dense: 'fc'}, resolved),
  );
}

function features(depth: number, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {seed} = options;
  const stem = {filters: FILTERS[0], kernelSize: 3, padding: 1, useBias: false};
  let x = apply(conv2d({...stem, seed, name: 'conv1'}), images); // [B, 32, 32, 3] -> [B, 32, 32, 16]
  x = apply(batchNorm({name: 'bn1'}), x);
  x = apply(layers.reLU({name: 'relu'}), x);
  for (const {stage, place, index, total} of blocksOf(FILTERS.map(() => depth))) {
    x = basicBlock(x, {
      name: `layer${stage + 1}.${place}`,
      filters: FILTERS[stage]!,
      strides: stage > 0 && place === 0 ? 2 : 1,
      shortcut: 'pad', // the paper's option A
      stochasticDepth: (options.stochasticDepth * (index + 1)) / total,
      seed,
    });
  }
  return x; // [B, 8, 8, 64]
}

/**
 * ResNet with 20 layers for CIFAR-10.
 *
 * Input `[batch, height, width, channels]`, 32x32x3 by default, of any size; output logits `[batch, numClasses]`, 10 by
 * default. 269,722 parameters at the defaults, and 1,376 moving statistics. `dropout` (default 0) stands before `fc`;
 * `stochasticDepth` (default 0) is that of the last block.
 *
 * @see arXiv:1512.03385, section 4.2
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {resnet20} from '@cv/architectures';
 *
 * resnet20({includeTop: false}).outputs[0].shape; // => [null, 8, 8, 64]
 * ```
 */
export function resnet20(options: ModelOptions = {}): LayersModel {
  return build('resnet20', options);
}

/**
 * ResNet with 32 layers for CIFAR-10; otherwise as {@link resnet20}. 464,154 parameters at the defaults.
 *
 * @see arXiv:1512.03385, section 4.2
 * @example
 * ```ts
 * import {resnet32} from '@cv/architectures';
 *
 * resnet32({numClasses: 10, inputShape: [32, 48, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function resnet32(options: ModelOptions = {}): LayersModel {
  return build('resnet32', options);
}

/**
 * ResNet with 44 layers for CIFAR-10; otherwise as {@link resnet20}. 658,586 parameters at the defaults.
 *
 * @see arXiv:1512.03385, section 4.2
 * @example
 * ```ts
 * import {resnet44} from '@cv/architectures';
 *
 * resnet44({numClasses: 10, inputShape: [32, 48, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function resnet44(options: ModelOptions = {}): LayersModel {
  return build('resnet44', options);
}

/**
 * ResNet with 56 layers for CIFAR-10; otherwise as {@link resnet20}. 853,018 parameters at the defaults.
 *
 * @see arXiv:1512.03385, section 4.2
 * @example
 * ```ts
 * import {resnet56} from '@cv/architectures';
 *
 * resnet56({numClasses: 10, inputShape: [32, 48, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function resnet56(options: ModelOptions = {}): LayersModel {
  return build('resnet56', options);
}

/**
 * ResNet with 110 layers for CIFAR-10; otherwise as {@link resnet20}. 1,727,962 parameters at the defaults.
 *
 * @see arXiv:1512.03385, section 4.2
 * @example
 * ```ts
 * import {resnet110} from '@cv/architectures';
 *
 * resnet110({numClasses: 10, inputShape: [32, 48, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function resnet110(options: ModelOptions = {}): LayersModel {
  return build('resnet110', options);
}
