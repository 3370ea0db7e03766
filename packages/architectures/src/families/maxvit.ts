/**
 * MaxViT: each block first convolves, then lets pixels attend to their neighbours in a window, then to pixels spread evenly
 * over the whole image: local and global at a cost that grows with the number of pixels, not with its square.
 *
 * Z. Tu and others: MaxViT: Multi-Axis Vision Transformer, 2022 (arXiv:2204.01697).
 */
import {batchNorm, convNormActivation, layerNorm, maxVitBlock} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {MAXVIT_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel, dense} from '../support/build.js';
import {dropOut} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf, depthRate} from '../support/stages.js';

interface Maxvit {
  stem: number;
  /** Channels and blocks of each stage. */
  widths: readonly number[];
  depths: readonly number[];
  partitionSize: number;
  headDim: number;
  stochasticDepth: number;
}

const VARIANTS = {
  maxvitT: {
    stem: 64,
    widths: [64, 128, 256, 512],
    depths: [2, 2, 5, 2],
    partitionSize: 7,
    headDim: 32,
    stochasticDepth: 0.2,
  },
} as const satisfies Record<string, Maxvit>;

/** TensorFlow's momentum 0.99 given to torch, which means 1 minus it: torchvision's statistics follow each batch. */
const norm = (name: string) => batchNorm({name, epsilon: 1e-3, momentum: 0.01});

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const variant = VARIANTS[fn];
  const side = variant.partitionSize * 2 ** (variant.depths.length + 1); // every stage's map is cut into whole windows
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(MAXVIT_WEIGHTS),
    minimum: [side, side],
    multipleOf: side,
    stochasticDepth: variant.stochasticDepth,
  });
  return buildModel(
    resolved,
    (images) => features(variant, resolved, images),
    (map) => classifier(resolved, map),
  );
}

function features(variant: Maxvit, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {stem: filters, widths, depths, partitionSize, headDim} = variant;
  const {seed} = options;
  const stem = {filters, kernelInitializer: 'truncatedNormal', seed} as const;
  let x = convNormActivation(images, {name: 'stem.0', strides: 2, norm, activation: 'gelu', ...stem}); // 224 -> 112
  x = convNormActivation(x, {name: 'stem.1', norm: null, activation: null, ...stem}); // [B, 112, 112, 64]
  for (const block of blocksOf(depths)) {
    x = maxVitBlock(x, {
      name: `blocks.${block.stage}.layers.${block.place}`,
      filters: widths[block.stage]!,
      strides: block.place === 0 ? 2 : 1,
      partitionSize,
      headDim,
      stochasticDepth: depthRate(options.stochasticDepth, block),
      seed,
    }); // 56x56x64, 28x28x128, 14x14x256, 7x7x512
  }
  return x;
}

function classifier(options: ResolvedOptions, map: SymbolicTensor): SymbolicTensor {
  const {numClasses, seed} = options;
  let x = apply(layers.globalAveragePooling2d({name: 'classifier.0'}), map); // [B, 512]
  x = apply(layerNorm({name: 'classifier.2'}), x);
  x = apply(dense({name: 'classifier.3', units: x.shape[1]!, activation: 'tanh', seed}), x);
  x = dropOut(x, 'classifier.dropout', options);
  return apply(dense({name: 'classifier.5', units: numClasses, useBias: false, seed}), x);
}

/**
 * MaxViT, tiny.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default, height and width multiples of 224; output logits
 * `[batch, numClasses]`, 1000 by default. 30,919,624 parameters at the defaults. `dropout` (default 0) stands before the
 * last layer; `stochasticDepth` is 0.2 by default.
 *
 * @see arXiv:2204.01697
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {maxvitT} from '@cv/architectures';
 *
 * maxvitT({inputShape: [192, 192, 3]}); // => throws RangeError
 * ```
 */
export function maxvitT(options: ModelOptions = {}): LayersModel {
  return build('maxvitT', options);
}
