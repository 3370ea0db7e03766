import type {serialization, Tensor, Tensor4D} from '@tensorflow/tfjs-core';
import {standardize} from '../normalization/standardize.js';
import {argumentMessage, checkNumber} from '../support/checks.js';
import type {OptionNames} from '../support/options.js';
import {CONV2D_OPTIONS, Conv2d, type Conv2dOptions} from './conv2d.js';

export interface WeightStandardizedConv2dOptions extends Conv2dOptions {
  /** Added to a filter's variance. Default 1e-6, as BiT's. */
  epsilon?: number;
}

const OPTIONS = {...CONV2D_OPTIONS, epsilon: true} satisfies OptionNames<WeightStandardizedConv2dOptions>;

/** The layer made by {@link weightStandardizedConv2d}. */
export class WeightStandardizedConv2d extends Conv2d {
  static override className = 'CvWeightStandardizedConv2d';
  readonly epsilon: number;

  constructor(options: WeightStandardizedConv2dOptions) {
    super(options, 'weightStandardizedConv2d', OPTIONS);
    this.epsilon = checkNumber(this.fn, 'epsilon', options.epsilon ?? 1e-6, {min: 0});
  }

  protected override kernelShape(channels: number): number[] {
    const shape = super.kernelShape(channels);
    const [height, width, groupChannels] = shape as [number, number, number];
    if (height * width * groupChannels > 1) return shape;
    const requirement = 'such that a filter has more than one value';
    const wayOut = 'Use a larger window or fewer groups.';
    throw new RangeError(argumentMessage(this.fn, 'kernelSize', requirement, [height, width], wayOut));
  }

  /** Each filter with mean 0 and variance 1 over its window and channels. */
  private standardized(kernel: Tensor4D): Tensor4D {
    return standardize(kernel, [0, 1, 2], this.epsilon);
  }

  protected override convolve(x: Tensor4D, kernel: Tensor4D): Tensor4D {
    return super.convolve(x, this.standardized(kernel));
  }

  protected override fuse(x: Tensor4D, kernel: Tensor4D, bias: Tensor | undefined): Tensor4D | undefined {
    return super.fuse(x, this.standardized(kernel), bias);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), epsilon: this.epsilon};
  }
}

/**
 * Convolution whose filters are standardised before each use: mean 0 and (biased) variance 1 over window and channels.
 * With `groupNorm` it trains well where batches are too small for `batchNorm`. The weight `kernel` is the raw one.
 *
 * Shapes and further options are those of `conv2d`.
 *
 * @throws TypeError | RangeError when an argument does not fit, at construction, or the input, when it is applied.
 * @see arXiv:1903.10520. Deviation: epsilon is added to the variance, not to the deviation, as in BiT (arXiv:1912.11370).
 * @example
 * ```ts
 * import {weightStandardizedConv2d} from '@cv/layers';
 * const layer = weightStandardizedConv2d({filters: 8, kernelSize: 3, padding: 1});
 * layer.computeOutputShape([null, 32, 32, 3]); // => [null, 32, 32, 8]
 * ```
 */
export function weightStandardizedConv2d(options: WeightStandardizedConv2dOptions): WeightStandardizedConv2d {
  return new WeightStandardizedConv2d(options);
}
