import {reshape, tidy, type serialization, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {checkInteger} from '../support/checks.js';
import type {Initializer} from '../support/initializers.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {fusedDepthwiseConvolution} from './activation.js';
import {CONVOLUTION_OPTIONS, ConvolutionLayer, type ConvolutionLayerOptions} from './convolution-layer.js';
import {convolveDepthwise} from './convolve.js';

export interface DepthwiseConv2dOptions extends ConvolutionLayerOptions {
  /** Output channels for each input channel. Default 1. */
  depthMultiplier?: number;
}

const OPTIONS = {...CONVOLUTION_OPTIONS, depthMultiplier: true} satisfies OptionNames<DepthwiseConv2dOptions>;

/** The layer made by {@link depthwiseConv2d}. */
export class DepthwiseConv2d extends ConvolutionLayer {
  static className = 'CvDepthwiseConv2d';
  readonly depthMultiplier: number;

  constructor(options: DepthwiseConv2dOptions) {
    super('depthwiseConv2d', checkLayerOptions('depthwiseConv2d', options, OPTIONS));
    this.depthMultiplier = checkInteger(this.fn, 'depthMultiplier', options.depthMultiplier ?? 1);
  }

  /** TensorFlow.js' name, by which checkpoints are mapped. */
  protected override get kernelName(): string {
    return 'depthwise_kernel';
  }

  protected override outputChannels(channels: number): number {
    return channels * this.depthMultiplier;
  }

  protected override kernelShape(channels: number): number[] {
    return [...this.window.kernelSize, channels, this.depthMultiplier];
  }

  /** Drawn in the shape of a grouped kernel, [height, width, 1, channels * multiplier], whose fans are the right ones. */
  protected override adaptInitializer(initializer: Initializer): Initializer {
    const apply: Initializer['apply'] = (shape, dtype) =>
      tidy(() => {
        const [height, width, channels, multiplier] = shape as number[];
        const drawn = initializer.apply([height!, width!, 1, channels! * multiplier!], dtype);
        return reshape(drawn, shape as number[]);
      });
    return {apply} as Initializer;
  }

  protected override convolve(x: Tensor4D, kernel: Tensor4D): Tensor4D {
    return convolveDepthwise(x, kernel, this.window);
  }

  protected override fuse(x: Tensor4D, kernel: Tensor4D, bias: Tensor | undefined): Tensor4D | undefined {
    return fusedDepthwiseConvolution(x, kernel, this.window, bias, this.activation);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), depthMultiplier: this.depthMultiplier};
  }
}

/**
 * Depthwise convolution: every channel is convolved with `depthMultiplier` filters of its own.
 *
 * Input `[batch, height, width, channels]`, output `[batch, outHeight, outWidth, channels * depthMultiplier]`, the
 * filters of one channel side by side; weights `depthwise_kernel` `[kernelHeight, kernelWidth, channels,
 * depthMultiplier]` and `bias`.
 *
 * @throws TypeError | RangeError when an argument does not fit, at construction, or the input, when it is applied.
 * @see arXiv:1704.04861
 * @example
 * ```ts
 * import {depthwiseConv2d} from '@cv/layers';
 * const layer = depthwiseConv2d({kernelSize: 3, strides: 2, padding: 1, useBias: false});
 * layer.computeOutputShape([null, 56, 56, 144]); // => [null, 28, 28, 144]
 * ```
 */
export function depthwiseConv2d(options: DepthwiseConv2dOptions): DepthwiseConv2d {
  return new DepthwiseConv2d(options);
}
