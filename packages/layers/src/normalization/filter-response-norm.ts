import {
  abs,
  add,
  div,
  mean,
  mul,
  relu,
  sqrt,
  square,
  sub,
  tidy,
  type serialization,
  type Tensor,
} from '@tensorflow/tfjs-core';
import {initializers, layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {checkBoolean, checkNumber} from '../support/checks.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {divideByRootMeanSquare} from './standardize.js';

export interface FilterResponseNormOptions extends LayerOptions {
  /** Added to the mean square; greater than 0. Default 1e-6. */
  epsilon?: number;
  /** Learn what is added to epsilon (its magnitude counts): for 1x1 images. Default false. */
  learnEpsilon?: boolean;
  /** End with the thresholded linear unit, max(y, tau), which takes the place of ReLU. Default true. */
  threshold?: boolean;
}

const OPTIONS = {
  epsilon: true,
  learnEpsilon: true,
  threshold: true,
} satisfies OptionNames<FilterResponseNormOptions>;

/** The layer made by {@link filterResponseNorm}. */
export class FilterResponseNorm extends layers.Layer {
  static className = 'CvFilterResponseNorm';
  readonly epsilon: number;
  readonly learnEpsilon: boolean;
  readonly threshold: boolean;
  private builtFor?: number;
  private gamma!: LayerVariable;
  private beta!: LayerVariable;
  private tau?: LayerVariable;
  private addedEpsilon?: LayerVariable;

  constructor(options: FilterResponseNormOptions = {}) {
    super(checkLayerOptions('filterResponseNorm', options, OPTIONS));
    const fn = 'filterResponseNorm';
    this.epsilon = checkNumber(fn, 'epsilon', options.epsilon ?? 1e-6, {above: 0});
    this.learnEpsilon = checkBoolean(fn, 'learnEpsilon', options.learnEpsilon ?? false);
    this.threshold = checkBoolean(fn, 'threshold', options.threshold ?? true);
  }

  override build(inputShape: Shape | Shape[]): void {
    const channels = this.computeOutputShape(inputShape)[3]!;
    const weight = (name: string, value: number, size = channels) =>
      this.addWeight(name, [size], 'float32', initializers.constant({value}));
    this.gamma = weight('gamma', 1);
    this.beta = weight('beta', 0);
    if (this.threshold) this.tau = weight('tau', 0);
    if (this.learnEpsilon) this.addedEpsilon = weight('epsilon', 1e-4, 1);
    this.builtFor = channels;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return checkedShape('filterResponseNorm', inputShape, 'image', this.builtFor);
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor('filterResponseNorm', inputs);
      this.computeOutputShape(x.shape);
      const normalized = this.normalize(x);
      const y = add(mul(normalized, this.gamma.read()), this.beta.read());
      if (!this.tau) return y;
      const tau = this.tau.read();
      return add(relu(sub(y, tau)), tau); // max(y, tau), whose own gradient core cannot broadcast
    });
  }

  private normalize(x: Tensor): Tensor {
    if (!this.addedEpsilon) return divideByRootMeanSquare(x, [1, 2], this.epsilon);
    const floor = add(abs(this.addedEpsilon.read()), this.epsilon);
    return div(x, sqrt(add(mean(square(x), [1, 2], true), floor)));
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      epsilon: this.epsilon,
      learnEpsilon: this.learnEpsilon,
      threshold: this.threshold,
    };
  }
}

/**
 * Filter response normalisation with its thresholded linear unit: every channel of every image is divided by the root
 * of its mean square, scaled, shifted, and cut off below at a learned threshold. It does not depend on the batch.
 *
 * Input and output `[batch, height, width, channels]`; weights `gamma`, `beta` and `tau` `[channels]`, and with
 * `learnEpsilon` also `epsilon` `[1]`.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1911.09737
 * @example
 * ```ts
 * import {tensor4d, type Tensor} from '@tensorflow/tfjs-core';
 * import {filterResponseNorm} from '@cv/layers';
 * const image = tensor4d([1, -7], [1, 1, 2, 1]); // mean square 25
 * const y = filterResponseNorm().apply(image) as Tensor;
 * await y.data(); // => [0.2, 0]
 * ```
 */
export function filterResponseNorm(options: FilterResponseNormOptions = {}): FilterResponseNorm {
  return new FilterResponseNorm(options);
}
