/**
 * MobileNet: a convolution cut in two, one filter for each channel and then one pixel across the channels, which needs an
 * eighth of the multiplications. The first network made for telephones.
 *
 * A. Howard and others: MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications, 2017
 * (arXiv:1704.04861).
 */
import {conv2d, depthwiseConv2d, relu6} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {apply, buildModel} from '../support/build.js';
import {number} from '../support/checks.js';
import {dropOut} from '../support/classifier.js';
import {kerasNorm} from '../support/keras.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';

export interface MobilenetOptions extends ModelOptions {
  /** Width multiplier: each layer has `floor(alpha * channels)`. Default 1; the paper also has 0.75, 0.5 and 0.25. */
  alpha?: number;
}

const STEM_FILTERS = 32;

/** Of each block of a depthwise and a pointwise convolution, table 1 of the paper. */
const BLOCKS = [
  {filters: 64, strides: 1},
  {filters: 128, strides: 2},
  {filters: 128, strides: 1},
  {filters: 256, strides: 2},
  {filters: 256, strides: 1},
  {filters: 512, strides: 2},
  {filters: 512, strides: 1},
  {filters: 512, strides: 1},
  {filters: 512, strides: 1},
  {filters: 512, strides: 1},
  {filters: 512, strides: 1},
  {filters: 1024, strides: 2},
  {filters: 1024, strides: 1},
] as const;

function features(alpha: number, {seed}: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const scaled = (filters: number) => Math.floor(filters * alpha);
  const common = {useBias: false, seed} as const;
  const stem = {filters: scaled(STEM_FILTERS), kernelSize: 3, strides: 2, padding: 'same'} as const;
  let x = normalized(conv2d({...stem, ...common, name: 'conv1'}), images); // [B, 224, 224, 3] -> [B, 112, 112, 32]
  for (const [index, {filters, strides}] of BLOCKS.entries()) {
    // At stride 2 Keras pads below and at the right, whatever the size.
    const padding = strides === 1 ? 1 : BELOW_AND_RIGHT;
    const filter = {kernelSize: 3, strides, padding, name: `conv_dw_${index + 1}`};
    x = normalized(depthwiseConv2d({...filter, ...common}), x);
    const mix = {filters: scaled(filters), kernelSize: 1, name: `conv_pw_${index + 1}`};
    x = normalized(conv2d({...mix, ...common}), x); // 112x112x64, 56x56x128, 28x28x256, 14x14x512, 7x7x1024
  }
  return x; // [B, 7, 7, 1024]
}

const BELOW_AND_RIGHT = [
  [0, 1],
  [0, 1],
] as const;

/** The layer, its norm and ReLU6. */
function normalized(layer: layers.Layer, x: SymbolicTensor): SymbolicTensor {
  const y = apply(kerasNorm(`${layer.name}_bn`), apply(layer, x));
  return apply(relu6({name: `${layer.name}_relu`}), y);
}

/** As Keras: the last layer is a convolution of the one pixel that the pool leaves. */
function classifier(options: ResolvedOptions, map: SymbolicTensor): SymbolicTensor {
  const {numClasses: filters, seed} = options;
  let x = apply(layers.globalAveragePooling2d({name: 'avg_pool'}), map); // [B, 1024]
  x = apply(layers.reshape({targetShape: [1, 1, x.shape[1]!], name: 'reshape_1'}), x);
  x = dropOut(x, 'dropout', options);
  x = apply(conv2d({filters, kernelSize: 1, seed, name: 'conv_preds'}), x); // [B, 1, 1, 1000]
  return apply(layers.flatten({name: 'reshape_2'}), x);
}

/**
 * MobileNet, the first version, as Keras has it.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default and at least 32x32; output logits
 * `[batch, numClasses]`, 1000 by default. 4,231,976 parameters at the defaults, and 21,888 moving statistics. `dropout`
 * (default 0.001) stands before the classifier. Layers have Keras' names.
 *
 * @see arXiv:1704.04861. Keras' checkpoints expect pixels between -1 and 1.
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {mobilenet} from '@cv/architectures';
 *
 * const features = mobilenet({includeTop: false, inputShape: [64, 96, 3], alpha: 0.25});
 * features.outputs[0].shape; // => [null, 2, 3, 256]
 * ```
 */
export function mobilenet(options: MobilenetOptions = {}): LayersModel {
  const fn = 'mobilenet';
  const resolved = resolveOptions(fn, options, {dropout: 1e-3, minimum: [32, 32], more: ['alpha']});
  const alpha = number(fn, 'alpha', options.alpha ?? 1, 1 / STEM_FILTERS);
  return buildModel(
    resolved,
    (images) => features(alpha, resolved, images),
    (map) => classifier(resolved, map),
  );
}
