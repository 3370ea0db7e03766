/**
 * DenseNet: every layer sees the outputs of all layers before it, side by side, and adds a few channels of its own. What
 * was once computed is never computed again, so the layers can be narrow.
 *
 * G. Huang, Z. Liu, L. van der Maaten, K. Weinberger: Densely Connected Convolutional Networks, 2016 (arXiv:1608.06993).
 */
import {batchNorm, conv2d, denseBlock, denseTransition, maxPool2d} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {DENSENET_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel} from '../support/build.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';

interface Densenet {
  /** Channels of the stem. */
  stem: number;
  /** Channels that each layer adds. */
  growthRate: number;
  /** Layers of each dense block. */
  depths: readonly number[];
}

const VARIANTS = {
  densenet121: {stem: 64, growthRate: 32, depths: [6, 12, 24, 16]},
  densenet161: {stem: 96, growthRate: 48, depths: [6, 12, 36, 24]},
  densenet169: {stem: 64, growthRate: 32, depths: [6, 12, 32, 32]},
  densenet201: {stem: 64, growthRate: 32, depths: [6, 12, 48, 32]},
} as const satisfies Record<string, Densenet>;

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(DENSENET_WEIGHTS),
    minimum: [29, 29],
  });
  return buildModel(
    resolved,
    (images) => features(VARIANTS[fn], resolved, images),
    (map) => pooledClassifier(map, {dense: 'classifier'}, {...resolved, dropout: 0}),
  );
}

function features(variant: Densenet, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {dropout, seed} = options;
  const {growthRate} = variant;
  const stem = {filters: variant.stem, kernelSize: 7, strides: 2, padding: 3, useBias: false};
  let x = apply(conv2d({...stem, seed, name: 'features.conv0'}), images); // [B, 224, 224, 3] -> [B, 112, 112, 64]
  x = apply(batchNorm({name: 'features.norm0'}), x);
  x = apply(layers.reLU({name: 'features.relu0'}), x);
  x = apply(maxPool2d({poolSize: 3, strides: 2, padding: 1, name: 'features.pool0'}), x); // -> [B, 56, 56, 64]
  for (const [i, depth] of variant.depths.entries()) {
    if (i > 0) {
      const filters = x.shape[3]! / 2;
      x = denseTransition(x, {name: `features.transition${i}`, filters, seed}); // 56 -> 28 -> 14 -> 7
    }
    x = denseBlock(x, {name: `features.denseblock${i + 1}`, layers: depth, growthRate, dropout, seed});
  }
  x = apply(batchNorm({name: 'features.norm5'}), x);
  return apply(layers.reLU({name: 'relu'}), x); // [B, 7, 7, 1024]
}

/**
 * DenseNet with 121 layers.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default and at least 29x29; output logits
 * `[batch, numClasses]`, 1000 by default. 7,978,856 parameters at the defaults, and 83,648 moving statistics. `dropout`
 * (default 0) stands after every 3x3 convolution, as in the paper.
 *
 * @see arXiv:1608.06993
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {densenet121} from '@cv/architectures';
 *
 * densenet121({includeTop: false, inputShape: [64, 64, 3]}).outputs[0].shape; // => [null, 2, 2, 1024]
 * ```
 */
export function densenet121(options: ModelOptions = {}): LayersModel {
  return build('densenet121', options);
}

/**
 * DenseNet with 161 layers, wider; otherwise as {@link densenet121}. 28,681,000 parameters at the defaults.
 *
 * @see arXiv:1608.06993
 */
export function densenet161(options: ModelOptions = {}): LayersModel {
  return build('densenet161', options);
}

/**
 * DenseNet with 169 layers; otherwise as {@link densenet121}. 14,149,480 parameters at the defaults.
 *
 * @see arXiv:1608.06993
 */
export function densenet169(options: ModelOptions = {}): LayersModel {
  return build('densenet169', options);
}

/**
 * DenseNet with 201 layers; otherwise as {@link densenet121}. 20,013,928 parameters at the defaults.
 *
 * @see arXiv:1608.06993
 */
export function densenet201(options: ModelOptions = {}): LayersModel {
  return build('densenet201', options);
}
