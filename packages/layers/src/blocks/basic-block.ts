import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {checkBlock, oneOf, optional, type OptionChecks} from './options.js';
import {originalResidual, preActivationResidual, RESIDUAL_OPTIONS, type ResidualOptions} from './residual.js';

const VARIANTS = {original: originalResidual, preActivation: preActivationResidual};
type Variant = keyof typeof VARIANTS;

export interface BasicBlockOptions extends ResidualOptions {
  /** 'original' (2015): activation after the addition; 'preActivation' (2016): before the convolutions. Default 'original'. */
  variant?: Variant;
}

const OPTIONS = {
  ...RESIDUAL_OPTIONS,
  variant: optional(oneOf(Object.keys(VARIANTS))),
} satisfies OptionChecks<BasicBlockOptions>;

/**
 * ResNet's block of two 3x3 convolutions and a shortcut, as in ResNet-18 and -34.
 *
 * Input `[batch, height, width, channels]`, output `[batch, ceil(height / strides), ceil(width / strides), filters]`.
 * Layers `conv1`, `bn1`, `conv2`, `bn2`, `downsample.0`, `downsample.1` after the block's name, as torchvision's.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1512.03385; arXiv:1603.05027 for 'preActivation'
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {basicBlock} from '@cv/layers';
 * const x = input({shape: [56, 56, 64]});
 * basicBlock(x, {name: 'layer2.0', filters: 128, strides: 2}).shape; // => [null, 28, 28, 128]
 * ```
 */
export function basicBlock(x: SymbolicTensor, options: BasicBlockOptions): SymbolicTensor {
  const fn = 'basicBlock';
  const path = checkBlock(fn, x, options, OPTIONS);
  const {filters, strides = 1, variant = 'original'} = options;
  const branch = [
    {filters, kernelSize: 3, strides},
    {filters, kernelSize: 3},
  ] as const;
  return VARIANTS[variant](x, {fn, path, options, branch});
}
