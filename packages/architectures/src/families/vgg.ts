/**
 * VGG: nothing but 3x3 convolutions and 2x2 pools, deeper than anything before. Two 3x3 convolutions see as much as one
 * of 5x5 and cost less. Deeper than 19 layers it gets worse, which is what ResNet was made for.
 *
 * K. Simonyan, A. Zisserman: Very Deep Convolutional Networks for Large-Scale Image Recognition, 2014.
 */
import {adaptiveAvgPool2d, batchNorm, conv2d, dropout} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {VGG_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel, dense} from '../support/build.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';

/** Convolutions in each of five stages; a pool ends each stage. Configurations A, B, D and E of the paper. */
const DEPTHS = {
  vgg11: [1, 1, 2, 2, 2],
  vgg13: [2, 2, 2, 2, 2],
  vgg16: [2, 2, 3, 3, 3],
  vgg19: [2, 2, 4, 4, 4],
} as const satisfies Record<string, readonly number[]>;

/** Of each stage. */
const FILTERS = [64, 128, 256, 512, 512] as const;

function build(depths: keyof typeof DEPTHS, useBatchNorm: boolean, options: ModelOptions): LayersModel {
  const fn = useBatchNorm ? `${depths}Bn` : depths;
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(VGG_WEIGHTS),
    dropout: 0.5,
    minimum: [32, 32],
    wayOut: 'use lenet5',
  });
  return buildModel(
    resolved,
    (images) => features(DEPTHS[depths], useBatchNorm, resolved, images),
    (map) => classifier(resolved, map),
  );
}

function features(
  depths: readonly number[],
  useBatchNorm: boolean,
  {seed}: ResolvedOptions,
  images: SymbolicTensor,
): SymbolicTensor {
  let x = images; // [B, 224, 224, 3]
  let place = 0; // in torchvision's sequence, where every ReLU counts
  for (const [stage, filters] of FILTERS.entries()) {
    for (let i = 0; i < depths[stage]!; i++) {
      const name = `features.${place}`;
      const activation = useBatchNorm ? 'linear' : 'relu';
      x = apply(conv2d({name, filters, kernelSize: 3, padding: 1, activation, seed}), x);
      if (useBatchNorm) {
        x = apply(batchNorm({name: `features.${place + 1}`}), x);
        x = apply(layers.reLU({name: `features.${place + 2}`}), x);
      }
      place += useBatchNorm ? 3 : 2;
    }
    x = apply(layers.maxPooling2d({poolSize: 2, strides: 2, name: `features.${place++}`}), x); // 224 -> 112 ...
  }
  return x; // [B, 7, 7, 512]
}

function classifier(options: ResolvedOptions, map: SymbolicTensor): SymbolicTensor {
  const {numClasses, dropout: rate, seed} = options;
  let x = apply(adaptiveAvgPool2d({outputSize: 7, name: 'avgpool'}), map); // [B, 7, 7, 512]
  x = apply(layers.flatten({name: 'flatten'}), x); // [B, 25088]
  for (const place of [0, 3]) {
    x = apply(dense({name: `classifier.${place}`, units: 4096, activation: 'relu', seed}), x);
    if (rate > 0) x = apply(dropout({rate, seed, name: `classifier.${place + 2}`}), x);
  }
  return apply(dense({name: 'classifier.6', units: numClasses, seed}), x);
}

/**
 * VGG with 11 layers.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default and at least 32x32; output logits
 * `[batch, numClasses]`, 1000 by default. 132,863,336 parameters at the defaults. `dropout` (default 0.5) stands after
 * the two hidden dense layers.
 *
 * @see arXiv:1409.1556, configuration A. Deviation, as torchvision: the map is pooled to 7x7 for other sizes of image.
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {vgg11} from '@cv/architectures';
 *
 * const features = vgg11({includeTop: false, pooling: 'avg', inputShape: [64, 48, 3]});
 * features.outputs[0].shape; // => [null, 512]
 * features.countParams(); // => 9220480
 * ```
 */
export function vgg11(options: ModelOptions = {}): LayersModel {
  return build('vgg11', false, options);
}

/**
 * VGG with 13 layers, configuration B; otherwise as {@link vgg11}. 133,047,848 parameters at the defaults.
 *
 * @see arXiv:1409.1556, configuration B
 */
export function vgg13(options: ModelOptions = {}): LayersModel {
  return build('vgg13', false, options);
}

/**
 * VGG with 16 layers, configuration D; otherwise as {@link vgg11}. 138,357,544 parameters at the defaults.
 *
 * @see arXiv:1409.1556, configuration D
 */
export function vgg16(options: ModelOptions = {}): LayersModel {
  return build('vgg16', false, options);
}

/**
 * VGG with 19 layers, configuration E; otherwise as {@link vgg11}. 143,667,240 parameters at the defaults.
 *
 * @see arXiv:1409.1556, configuration E
 */
export function vgg19(options: ModelOptions = {}): LayersModel {
  return build('vgg19', false, options);
}

/**
 * {@link vgg11} with batch normalisation after every convolution, which the paper of 2014 could not know.
 * 132,868,840 parameters at the defaults, and 5,504 moving statistics.
 *
 * @see arXiv:1409.1556, configuration A
 */
export function vgg11Bn(options: ModelOptions = {}): LayersModel {
  return build('vgg11', true, options);
}

/**
 * {@link vgg13} with batch normalisation. 133,053,736 parameters at the defaults, and 5,888 moving statistics.
 *
 * @see arXiv:1409.1556, configuration B
 */
export function vgg13Bn(options: ModelOptions = {}): LayersModel {
  return build('vgg13', true, options);
}

/**
 * {@link vgg16} with batch normalisation. 138,365,992 parameters at the defaults, and 8,448 moving statistics.
 *
 * @see arXiv:1409.1556, configuration D
 */
export function vgg16Bn(options: ModelOptions = {}): LayersModel {
  return build('vgg16', true, options);
}

/**
 * {@link vgg19} with batch normalisation. 143,678,248 parameters at the defaults, and 11,008 moving statistics.
 *
 * @see arXiv:1409.1556, configuration E
 */
export function vgg19Bn(options: ModelOptions = {}): LayersModel {
  return build('vgg19', true, options);
}
