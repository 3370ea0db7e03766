import {
  add,
  div,
  exp,
  log,
  max,
  maximum,
  mean,
  mul,
  reshape,
  sub,
  tidy,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {initializers, layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {checkBoolean, checkNumber} from '../support/checks.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

export interface GemPoolOptions extends LayerOptions {
  /** The exponent to begin with: 1 is the average, towards infinity it is the maximum. Greater than 0. Default 3. */
  p?: number;
  /** Learn the exponent. Default true. Nothing keeps it above 0, and at 0 the output is NaN: mind the learning rate. */
  learnP?: boolean;
  /** Smaller values are raised to it; greater than 0. Default 1e-6. */
  epsilon?: number;
}

const OPTIONS = {p: true, learnP: true, epsilon: true} satisfies OptionNames<GemPoolOptions>;

/** The layer made by {@link gemPool}. */
export class GemPool extends layers.Layer {
  static className = 'CvGemPool';
  readonly initialP: number;
  readonly learnP: boolean;
  readonly epsilon: number;
  private p!: LayerVariable;

  constructor(options: GemPoolOptions = {}) {
    super(checkLayerOptions('gemPool', options, OPTIONS));
    this.initialP = checkNumber('gemPool', 'p', options.p ?? 3, {above: 0});
    this.learnP = checkBoolean('gemPool', 'learnP', options.learnP ?? true);
    this.epsilon = checkNumber('gemPool', 'epsilon', options.epsilon ?? 1e-6, {above: 0});
  }

  override build(inputShape: Shape | Shape[]): void {
    this.computeOutputShape(inputShape);
    const initial = initializers.constant({value: this.initialP});
    this.p = this.addWeight('p', [1], 'float32', initial, undefined, this.learnP);
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('gemPool', inputShape, 'image');
    return [shape[0]!, shape.at(-1)!];
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>('gemPool', inputs);
      this.computeOutputShape(x.shape);
      const logs = log(maximum(x, this.epsilon));
      const p = this.p.read();
      // Relative to the largest value of each channel, since epsilon^p would soon be 0.
      const largest = max(logs, [1, 2], true); // [B, 1, 1, C]
      const powers = mean(exp(mul(sub(logs, largest), p)), [1, 2]); // [B, C]
      return exp(add(reshape(largest, powers.shape), div(log(powers), p)));
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), p: this.initialP, learnP: this.learnP, epsilon: this.epsilon};
  }
}

/**
 * Generalised-mean pooling over the whole image: `(mean of x^p)^(1/p)` with a learned exponent, between average and
 * maximum. Negative values count as `epsilon`.
 *
 * Input `[batch, height, width, channels]`, output `[batch, channels]`; weight `p` `[1]`.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1711.02512
 * @example
 * ```ts
 * import {tensor4d} from '@tensorflow/tfjs-core';
 * import {gemPool} from '@cv/layers';
 * const image = tensor4d([1, 7], [1, 1, 2, 1]);
 * gemPool({p: 2}).apply(image); // => [[5]]
 * ```
 */
export function gemPool(options: GemPoolOptions = {}): GemPool {
  return new GemPool(options);
}
