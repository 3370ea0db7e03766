/**
 * SqueezeNet: AlexNet's accuracy with a fiftieth of its weights, by squeezing channels before every 3x3 convolution and
 * by having no dense layer at all.
 *
 * F. Iandola, S. Han, M. Moskewicz, K. Ashraf, W. Dally, K. Keutzer: SqueezeNet: AlexNet-level accuracy with 50x fewer
 * parameters and <0.5MB model size, 2016 (arXiv:1602.07360).
 */
import {conv2d, fireBlock, maxPool2d} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {SQUEEZENET_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel} from '../support/build.js';
import {dropOut} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';

interface Squeezenet {
  minimum: readonly [number, number];
  stem: {filters: number; kernelSize: number};
  /** Channels of a fire block: [squeeze, each of the two expansions]; 'pool' is a max pool 3x3 with strides 2. */
  features: readonly (readonly [squeeze: number, expand: number] | 'pool')[];
}

const VARIANTS = {
  squeezenet1_0: {
    minimum: [21, 21],
    stem: {filters: 96, kernelSize: 7},
    features: [
      'pool',
      [16, 64],
      [16, 64],
      [32, 128],
      'pool',
      [32, 128],
      [48, 192],
      [48, 192],
      [64, 256],
      'pool',
      [64, 256],
    ],
  },
  squeezenet1_1: {
    minimum: [17, 17],
    stem: {filters: 64, kernelSize: 3},
    features: [
      'pool',
      [16, 64],
      [16, 64],
      'pool',
      [32, 128],
      [32, 128],
      'pool',
      [48, 192],
      [48, 192],
      [64, 256],
      [64, 256],
    ],
  },
} as const satisfies Record<string, Squeezenet>;

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const variant: Squeezenet = VARIANTS[fn];
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(SQUEEZENET_WEIGHTS),
    dropout: 0.5,
    minimum: variant.minimum,
  });
  return buildModel(
    resolved,
    (images) => features(variant, resolved, images),
    (map) => classifier(resolved, map),
  );
}

function features(variant: Squeezenet, {seed}: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const stem = {...variant.stem, strides: 2, activation: 'relu'} as const;
  let x = apply(conv2d({...stem, seed, name: 'features.0'}), images); // [B, 224, 224, 3] -> [B, 109, 109, 96]
  for (const [i, row] of variant.features.entries()) {
    const name = `features.${i + 2}`; // torchvision's sequence counts the stem's ReLU
    x =
      row === 'pool'
        ? apply(maxPool2d({poolSize: 3, strides: 2, ceilMode: true, name}), x) // 109 -> 54 -> 27 -> 13
        : fireBlock(x, {name, squeeze: row[0], expand1x1: row[1], expand3x3: row[1], seed});
  }
  return x; // [B, 13, 13, 512]
}

/** A 1x1 convolution makes a map for each class, whose mean is the logit. */
function classifier(options: ResolvedOptions, map: SymbolicTensor): SymbolicTensor {
  const {numClasses: filters, seed} = options;
  let x = dropOut(map, 'classifier.0', options);
  x = apply(conv2d({filters, kernelSize: 1, activation: 'relu', seed, name: 'classifier.1'}), x);
  return apply(layers.globalAveragePooling2d({name: 'classifier.3'}), x);
}

/**
 * SqueezeNet 1.0, as the paper has it.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default and at least 21x21; output `[batch, numClasses]`, 1000
 * by default: logits that a ReLU keeps from being negative. 1,248,424 parameters at the defaults. `dropout` (default
 * 0.5) stands before the last convolution.
 *
 * @see arXiv:1602.07360
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {squeezenet1_0} from '@cv/architectures';
 *
 * squeezenet1_0({includeTop: false}).outputs[0].shape; // => [null, 13, 13, 512]
 * ```
 */
export function squeezenet1_0(options: ModelOptions = {}): LayersModel {
  return build('squeezenet1_0', options);
}

/**
 * SqueezeNet 1.1: {@link squeezenet1_0} with a smaller stem and earlier pools, which costs 2.4 times less at equal
 * accuracy. Images of at least 17x17; 1,235,496 parameters at the defaults.
 *
 * @see https://github.com/forresti/SqueezeNet/tree/master/SqueezeNet_v1.1
 * @example
 * ```ts
 * import {squeezenet1_1} from '@cv/architectures';
 *
 * squeezenet1_1({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function squeezenet1_1(options: ModelOptions = {}): LayersModel {
  return build('squeezenet1_1', options);
}
