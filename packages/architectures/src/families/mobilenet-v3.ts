/**
 * MobileNetV3: MobileNetV2's blocks, found by search, with squeeze and excitation, and with activations that a phone
 * computes cheaply.
 *
 * A. Howard and others: Searching for MobileNetV3, 2019 (arXiv:1905.02244).
 */
import {activation, batchNorm, convNormActivation, mbConv} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {MOBILENETV3_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel, dense} from '../support/build.js';
import {dropOut} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {makeDivisible} from '../support/stages.js';

type Row = readonly [
  kernelSize: number,
  expandedFilters: number,
  filters: number,
  squeezes: boolean,
  activation: 'relu' | 'hardSwish',
  strides: number,
];

interface MobilenetV3 {
  /** One row a block, tables 1 and 2 of the paper. */
  blocks: readonly Row[];
  /** Width of the hidden dense layer. */
  hidden: number;
}

const VARIANTS = {
  mobilenetV3Large: {
    blocks: [
      [3, 16, 16, false, 'relu', 1],
      [3, 64, 24, false, 'relu', 2],
      [3, 72, 24, false, 'relu', 1],
      [5, 72, 40, true, 'relu', 2],
      [5, 120, 40, true, 'relu', 1],
      [5, 120, 40, true, 'relu', 1],
      [3, 240, 80, false, 'hardSwish', 2],
      [3, 200, 80, false, 'hardSwish', 1],
      [3, 184, 80, false, 'hardSwish', 1],
      [3, 184, 80, false, 'hardSwish', 1],
      [3, 480, 112, true, 'hardSwish', 1],
      [3, 672, 112, true, 'hardSwish', 1],
      [5, 672, 160, true, 'hardSwish', 2],
      [5, 960, 160, true, 'hardSwish', 1],
      [5, 960, 160, true, 'hardSwish', 1],
    ],
    hidden: 1280,
  },
  mobilenetV3Small: {
    blocks: [
      [3, 16, 16, true, 'relu', 2],
      [3, 72, 24, false, 'relu', 2],
      [3, 88, 24, false, 'relu', 1],
      [5, 96, 40, true, 'hardSwish', 2],
      [5, 240, 40, true, 'hardSwish', 1],
      [5, 240, 40, true, 'hardSwish', 1],
      [5, 120, 48, true, 'hardSwish', 1],
      [5, 144, 48, true, 'hardSwish', 1],
      [5, 288, 96, true, 'hardSwish', 2],
      [5, 576, 96, true, 'hardSwish', 1],
      [5, 576, 96, true, 'hardSwish', 1],
    ],
    hidden: 1024,
  },
} as const satisfies Record<string, MobilenetV3>;

/** TensorFlow's values. */
const norm = (name: string) => batchNorm({name, epsilon: 1e-3, momentum: 0.99});

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(MOBILENETV3_WEIGHTS),
    dropout: 0.2,
    minimum: [1, 1],
    stochasticDepth: 0,
  });
  return buildModel(
    resolved,
    (images) => features(VARIANTS[fn].blocks, resolved, images),
    (map) => classifier(VARIANTS[fn].hidden, resolved, map),
  );
}

function features(blocks: readonly Row[], options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {seed} = options;
  const ends = {norm, activation: 'hardSwish', seed} as const; // of the first and the last convolution
  let x = convNormActivation(images, {name: 'features.0', filters: 16, strides: 2, ...ends}); // 224 -> 112
  for (const [i, [kernelSize, expandedFilters, filters, squeezes, activation, strides]] of blocks.entries()) {
    const squeezeChannels = makeDivisible(Math.floor(expandedFilters / 4));
    x = mbConv(x, {
      name: `features.${i + 1}`,
      filters,
      expandedFilters,
      kernelSize,
      strides,
      activation,
      norm,
      squeeze: squeezes ? {squeezeChannels, scaleActivation: 'hardSigmoid'} : undefined,
      stochasticDepth: (options.stochasticDepth * (i + 1)) / blocks.length,
      seed,
    });
  }
  const name = `features.${blocks.length + 1}`;
  return convNormActivation(x, {name, filters: 6 * x.shape[3]!, kernelSize: 1, ...ends}); // large: [B, 7, 7, 960]
}

function classifier(hidden: number, options: ResolvedOptions, map: SymbolicTensor): SymbolicTensor {
  const {numClasses, seed} = options;
  let x = apply(layers.globalAveragePooling2d({name: 'avgpool'}), map);
  x = apply(dense({name: 'classifier.0', units: hidden, seed}), x);
  x = apply(activation('hardSwish', {name: 'classifier.1'}), x);
  x = dropOut(x, 'classifier.2', options);
  return apply(dense({name: 'classifier.3', units: numClasses, seed}), x);
}

/**
 * MobileNetV3, large.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default, of any size; output logits `[batch, numClasses]`, 1000
 * by default. 5,483,032 parameters at the defaults, and 24,400 moving statistics. `dropout` (default 0.2) stands before
 * the classifier; `stochasticDepth` (default 0) is that of the last block.
 *
 * @see arXiv:1905.02244
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {mobilenetV3Large} from '@cv/architectures';
 *
 * mobilenetV3Large({includeTop: false, inputShape: [64, 64, 3]}).outputs[0].shape; // => [null, 2, 2, 960]
 * ```
 */
export function mobilenetV3Large(options: ModelOptions = {}): LayersModel {
  return build('mobilenetV3Large', options);
}

/**
 * MobileNetV3, small; otherwise as {@link mobilenetV3Large}. 2,542,856 parameters at the defaults.
 *
 * @see arXiv:1905.02244
 * @example
 * ```ts
 * import {mobilenetV3Small} from '@cv/architectures';
 *
 * mobilenetV3Small({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function mobilenetV3Small(options: ModelOptions = {}): LayersModel {
  return build('mobilenetV3Small', options);
}
