import type {serialization, Tensor, Tensor4D} from '@tensorflow/tfjs-core';
import {checkDivides, checkInteger} from '../support/checks.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {fusedConvolution} from './activation.js';
import {CONVOLUTION_OPTIONS, ConvolutionLayer, type ConvolutionLayerOptions} from './convolution-layer.js';
import {convolve} from './convolve.js';

export interface Conv2dOptions extends ConvolutionLayerOptions {
  /** Output channels. */
  filters: number;
  /** Channels in and out are cut into this many groups; it divides both. Default 1. */
  groups?: number;
}

export const CONV2D_OPTIONS = {
  ...CONVOLUTION_OPTIONS,
  filters: true,
  groups: true,
} satisfies OptionNames<Conv2dOptions>;

/** The layer made by {@link conv2d}. */
export class Conv2d extends ConvolutionLayer {
  static className = 'CvConv2d';
  readonly filters: number;
  readonly groups: number;

  constructor(options: Conv2dOptions, fn = 'conv2d', names: Record<string, true> = CONV2D_OPTIONS) {
    super(fn, checkLayerOptions(fn, options, names));
    this.filters = checkInteger(this.fn, 'filters', options.filters);
    this.groups = checkInteger(this.fn, 'groups', options.groups ?? 1);
    checkDivides(this.fn, 'groups', this.groups, 'filters', this.filters);
  }

  protected override outputChannels(channels: number): number {
    checkDivides(this.fn, 'groups', this.groups, "the input's channels", channels);
    return this.filters;
  }

  protected override kernelShape(channels: number): number[] {
    return [...this.window.kernelSize, channels / this.groups, this.filters];
  }

  protected override convolve(x: Tensor4D, kernel: Tensor4D): Tensor4D {
    return convolve(x, kernel, {...this.window, groups: this.groups});
  }

  protected override fuse(x: Tensor4D, kernel: Tensor4D, bias: Tensor | undefined): Tensor4D | undefined {
    return this.groups > 1 ? undefined : fusedConvolution(x, kernel, this.window, bias, this.activation);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), filters: this.filters, groups: this.groups};
  }
}

/**
 * Two-dimensional convolution with explicit padding, groups and dilation, all of them trainable.
 *
 * Input `[batch, height, width, channels]`, output `[batch, outHeight, outWidth, filters]`; weights `kernel`
 * `[kernelHeight, kernelWidth, channels / groups, filters]` and `bias` `[filters]`.
 * With `groups` equal to the channels it is a depthwise convolution.
 *
 * @throws TypeError | RangeError when an argument does not fit, at construction, or the input, when it is applied.
 * @see arXiv:1603.07285 for the arithmetic of sizes, arXiv:1611.05431 for groups
 * @example
 * ```ts
 * import {conv2d} from '@cv/layers';
 * const stem = conv2d({filters: 64, kernelSize: 7, strides: 2, padding: 3, useBias: false});
 * stem.computeOutputShape([null, 224, 224, 3]); // => [null, 112, 112, 64]
 * ```
 */
export function conv2d(options: Conv2dOptions): Conv2d {
  return new Conv2d(options);
}
