import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkInteger} from '../support/checks.js';
import {checkBlock, oneOf, OPTIONAL, optional, type OptionChecks} from './options.js';
import {originalResidual, preActivationResidual, RESIDUAL_OPTIONS, type ResidualOptions} from './residual.js';

/** Where the stride is, and when activations come. */
const VARIANTS = {
  'v1.5': {residual: originalResidual, strideAt: 2},
  v1: {residual: originalResidual, strideAt: 1},
  preActivation: {residual: preActivationResidual, strideAt: 2},
};
type Variant = keyof typeof VARIANTS;

export interface BottleneckBlockOptions extends ResidualOptions {
  /** Channels inside. Default filters / 4. Wide ResNets and ResNeXt have more. */
  width?: number;
  /** Groups of the 3x3 convolution: ResNeXt's cardinality. Default 1. */
  groups?: number;
  /** Of the 3x3 convolution. Default 1. */
  dilationRate?: number;
  /**
   * 'v1.5': stride on the 3x3 convolution, as torchvision; 'v1': on the first 1x1, as the paper of 2015 and Keras;
   * 'preActivation': norm and activation before each convolution (2016). Default 'v1.5'.
   */
  variant?: Variant;
}

const OPTIONS = {
  ...RESIDUAL_OPTIONS,
  width: OPTIONAL.count,
  groups: OPTIONAL.count,
  dilationRate: OPTIONAL.count,
  variant: optional(oneOf(Object.keys(VARIANTS))),
} satisfies OptionChecks<BottleneckBlockOptions>;

/**
 * ResNet's block of 1x1, 3x3 and 1x1 convolutions and a shortcut, as in ResNet-50 and deeper, Wide ResNet and ResNeXt.
 *
 * Input `[batch, height, width, channels]`, output `[batch, ceil(height / strides), ceil(width / strides), filters]`.
 * Layers `conv1` to `conv3`, `bn1` to `bn3`, `downsample.0`, `downsample.1` after the block's name, as torchvision's.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1512.03385; arXiv:1611.05431 for groups; arXiv:1603.05027 for 'preActivation'
 * @example
 * ```ts
 * import {input, model} from '@tensorflow/tfjs-layers';
 * import {bottleneckBlock} from '@cv/layers';
 * const x = input({shape: [56, 56, 256]});
 * const resnet50 = bottleneckBlock(x, {name: 'layer1.1', filters: 256});
 * const resnext50 = bottleneckBlock(x, {name: 'layer1.2', filters: 256, width: 128, groups: 32});
 * model({inputs: x, outputs: resnet50}).countParams(); // => 71168
 * model({inputs: x, outputs: resnext50}).countParams(); // => 72192
 * ```
 */
export function bottleneckBlock(x: SymbolicTensor, options: BottleneckBlockOptions): SymbolicTensor {
  const fn = 'bottleneckBlock';
  const path = checkBlock(fn, x, options, OPTIONS);
  const {filters, strides = 1, groups, dilationRate, variant = 'v1.5'} = options;
  if (options.width === undefined && filters % 4 > 0) {
    throw new RangeError(argumentMessage(fn, 'filters', 'a multiple of 4', filters, 'Or give the width.'));
  }
  const width = checkInteger(fn, 'width', options.width ?? filters / 4);
  const {residual, strideAt} = VARIANTS[variant];
  const branch = [
    {filters: width, kernelSize: 1, strides: strideAt === 1 ? strides : 1},
    {filters: width, kernelSize: 3, strides: strideAt === 2 ? strides : 1, groups, dilationRate},
    {filters, kernelSize: 1},
  ] as const;
  return residual(x, {fn, path, options, branch});
}
