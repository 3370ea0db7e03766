/**
 * ConvNeXt: a ResNet modernised step by step with what transformers had taught, patches for a stem, one norm and one
 * activation a block, 7x7 depthwise convolutions, until it is as good as Swin.
 *
 * Z. Liu, H. Mao, C.-Y. Wu, C. Feichtenhofer, T. Darrell, S. Xie: A ConvNet for the 2020s, 2022 (arXiv:2201.03545).
 */
import {conv2d, convNextBlock, layerNorm} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {CONVNEXT_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel, dense} from '../support/build.js';
import {dropOut} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf, depthRate} from '../support/stages.js';

interface Convnext {
  /** Channels of the first stage; each stage has twice those of the one before. */
  width: number;
  /** Blocks of each stage. */
  depths: readonly number[];
  stochasticDepth: number;
}

const VARIANTS = {
  convnextTiny: {width: 96, depths: [3, 3, 9, 3], stochasticDepth: 0.1},
  convnextSmall: {width: 96, depths: [3, 3, 27, 3], stochasticDepth: 0.4},
  convnextBase: {width: 128, depths: [3, 3, 27, 3], stochasticDepth: 0.5},
  convnextLarge: {width: 192, depths: [3, 3, 27, 3], stochasticDepth: 0.5},
} as const satisfies Record<string, Convnext>;

/** A norm over the channels. */
const norm = (name: string) => layerNorm({name, epsilon: 1e-6});

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const {stochasticDepth} = VARIANTS[fn];
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(CONVNEXT_WEIGHTS),
    minimum: [32, 32],
    stochasticDepth,
  });
  return buildModel(
    resolved,
    (images) => features(VARIANTS[fn], resolved, images),
    (map) => classifier(resolved, map),
  );
}

function features(variant: Convnext, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {width, depths} = variant;
  const {seed} = options;
  /** A convolution whose windows do not overlap. */
  const patches = (name: string, filters: number, size: number) =>
    conv2d({name, filters, kernelSize: size, strides: size, kernelInitializer: 'truncatedNormal', seed});
  let x = apply(patches('features.0.0', width, 4), images); // [B, 224, 224, 3] -> [B, 56, 56, 96]
  x = apply(norm('features.0.1'), x);
  for (const block of blocksOf(depths)) {
    const place = 2 * block.stage; // stages and the steps between them alternate
    if (block.place === 0 && block.stage > 0) {
      x = apply(norm(`features.${place}.0`), x);
      x = apply(patches(`features.${place}.1`, width * 2 ** block.stage, 2), x); // 56 -> 28 -> 14 -> 7
    }
    x = convNextBlock(x, {
      name: `features.${place + 1}.${block.place}`,
      stochasticDepth: depthRate(options.stochasticDepth, block),
      seed,
    });
  }
  return x; // [B, 7, 7, 768]
}

function classifier(options: ResolvedOptions, map: SymbolicTensor): SymbolicTensor {
  const {numClasses, seed} = options;
  let x = apply(layers.globalAveragePooling2d({name: 'avgpool'}), map); // [B, 768]
  x = apply(norm('classifier.0'), x);
  x = dropOut(x, 'classifier.dropout', options);
  return apply(dense({name: 'classifier.2', units: numClasses, seed}), x);
}

/**
 * ConvNeXt, tiny.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default and at least 32x32; output logits
 * `[batch, numClasses]`, 1000 by default. 28,589,128 parameters at the defaults. `dropout` (default 0) stands before the
 * classifier; `stochasticDepth` is 0.1 by default.
 *
 * @see arXiv:2201.03545
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {convnextTiny} from '@cv/architectures';
 *
 * convnextTiny({includeTop: false, inputShape: [64, 96, 3]}).outputs[0].shape; // => [null, 2, 3, 768]
 * ```
 */
export function convnextTiny(options: ModelOptions = {}): LayersModel {
  return build('convnextTiny', options);
}

/**
 * {@link convnextTiny} deeper; stochastic depth 0.4, 50,223,688 parameters.
 *
 * @see arXiv:2201.03545
 */
export function convnextSmall(options: ModelOptions = {}): LayersModel {
  return build('convnextSmall', options);
}

/**
 * {@link convnextSmall} wider; stochastic depth 0.5, 88,591,464 parameters.
 *
 * @see arXiv:2201.03545
 */
export function convnextBase(options: ModelOptions = {}): LayersModel {
  return build('convnextBase', options);
}

/**
 * {@link convnextBase} wider; stochastic depth 0.5, 197,767,336 parameters.
 *
 * @see arXiv:2201.03545
 */
export function convnextLarge(options: ModelOptions = {}): LayersModel {
  return build('convnextLarge', options);
}
