import {
  add,
  customGrad,
  div,
  matMul,
  mul,
  pow,
  reshape,
  square,
  sub,
  tensor2d,
  tidy,
  type GradSaveFunc,
  type serialization,
  type Tensor,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {checkInteger, checkNumber, checkOneOf} from '../support/checks.js';
import {higherDerivatives} from '../support/higher-derivatives.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

const CONVENTIONS = ['sum', 'mean'] as const;

export interface LocalResponseNormOptions extends LayerOptions {
  /** Neighbouring channels in a window, the channel itself among them. Default 5. */
  size?: number;
  /** Default 1e-4. */
  alpha?: number;
  /** Default 0.75. */
  beta?: number;
  /** Default 2, as the paper (torch: 1, TensorFlow's `bias`: 1). */
  k?: number;
  /**
   * What alpha multiplies: the `'sum'` of the squares in a window (the paper, TensorFlow and TensorFlow.js, whose
   * `depthRadius` is (size - 1) / 2), or their `'mean'` with zeros for missing neighbours (torch, Caffe: the sum divided
   * by `size`). Default 'sum'.
   */
  convention?: (typeof CONVENTIONS)[number];
}

const OPTIONS = {
  size: true,
  alpha: true,
  beta: true,
  k: true,
  convention: true,
} satisfies OptionNames<LocalResponseNormOptions>;

/** The layer made by {@link localResponseNorm}. */
export class LocalResponseNorm extends layers.Layer {
  static className = 'CvLocalResponseNorm';
  readonly size: number;
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;
  readonly convention: (typeof CONVENTIONS)[number];

  constructor(options: LocalResponseNormOptions = {}) {
    super(checkLayerOptions('localResponseNorm', options, OPTIONS));
    const fn = 'localResponseNorm';
    this.size = checkInteger(fn, 'size', options.size ?? 5);
    this.alpha = checkNumber(fn, 'alpha', options.alpha ?? 1e-4, {min: 0});
    this.beta = checkNumber(fn, 'beta', options.beta ?? 0.75, {above: 0});
    this.k = checkNumber(fn, 'k', options.k ?? 2, {above: 0});
    this.convention = checkOneOf(fn, 'convention', options.convention ?? 'sum', CONVENTIONS);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return checkedShape('localResponseNorm', inputShape, 'channelsLast');
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor('localResponseNorm', inputs);
      this.computeOutputShape(x.shape);
      const rows = reshape(x, [-1, x.shape[x.rank - 1]!]) as Tensor2D; // [..., C] -> [M, C]
      const alpha = this.convention === 'mean' ? this.alpha / this.size : this.alpha;
      return reshape(normalizeNeighbours(rows, this.size, alpha, this.beta, this.k), x.shape);
    });
  }

  override getConfig(): serialization.ConfigDict {
    const {size, alpha, beta, k, convention} = this;
    return {...super.getConfig(), size, alpha, beta, k, convention};
  }
}

/**
 * x / (k + alpha * sum of neighbours' squares)^beta along the rows of `x` `[M, C]`. The sum is a product with a band
 * matrix `[C, C]`: the one form that is fast on every backend.
 */
function normalizeNeighbours(x: Tensor2D, size: number, alpha: number, beta: number, k: number): Tensor {
  const baseOf = (x: Tensor2D) => add(mul(matMul(square(x), band(x.shape[1], size, false)), alpha), k);
  if (higherDerivatives()) return mul(x, pow(baseOf(x), -beta));
  const run = customGrad((...args: (Tensor | GradSaveFunc)[]) => {
    const [x, save] = args as [Tensor2D, GradSaveFunc];
    const base = baseOf(x);
    const factor = pow(base, -beta);
    const y = mul(x, factor);
    save([x, base, factor, y]);
    const gradFunc = (dy: Tensor, saved: Tensor[]) => {
      const [x, base, factor, y] = saved as [Tensor2D, Tensor, Tensor, Tensor];
      // d y_i / d x_j = [i = j] factor_i - 2 alpha beta (y_i / base_i) x_j for j in the window of i.
      const pull = matMul(div(mul(dy, y), base) as Tensor2D, band(x.shape[1], size, true));
      return sub(mul(dy, factor), mul(mul(x, pull), 2 * alpha * beta));
    };
    return {value: y, gradFunc};
  });
  return run(x);
}

/**
 * Column c has ones in the rows of the window of channel c (or the other way round, transposed). An even window reaches
 * one channel further down, as torch's.
 */
function band(channels: number, size: number, transposed: boolean): Tensor2D {
  const values = new Float32Array(channels * channels);
  for (let channel = 0; channel < channels; channel++) {
    const first = Math.max(channel - Math.floor(size / 2), 0);
    const last = Math.min(channel + Math.floor((size - 1) / 2), channels - 1);
    for (let neighbour = first; neighbour <= last; neighbour++) {
      values[transposed ? channel * channels + neighbour : neighbour * channels + channel] = 1;
    }
  }
  return tensor2d(values, [channels, channels]);
}

/**
 * Local response normalisation across channels, AlexNet's "brightness normalisation" (section 3.3):
 * `y = x / (k + alpha * sum of squares of the neighbouring channels)^beta`. No weights.
 *
 * Input and output `[batch, ..., channels]` of rank 2 to 4. Mind `convention`: torch divides alpha by `size`, the paper
 * and TensorFlow do not; to get torch's layer also set its default `k: 1`.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see Krizhevsky, Sutskever, Hinton: ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012
 * @example
 * ```ts
 * import {tensor} from '@tensorflow/tfjs-core';
 * import {localResponseNorm} from '@cv/layers';
 * const layer = localResponseNorm({size: 3, alpha: 1, beta: 1, k: 1});
 * layer.apply(tensor([[1, 2, 3]])); // => [[1 / 6, 2 / 15, 3 / 14]]
 * ```
 */
export function localResponseNorm(options: LocalResponseNormOptions = {}): LocalResponseNorm {
  return new LocalResponseNorm(options);
}
