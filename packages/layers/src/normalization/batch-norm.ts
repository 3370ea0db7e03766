import {
  add,
  batchNorm as coreBatchNorm,
  mul,
  ones,
  rsqrt,
  sub,
  tidy,
  zeros,
  type serialization,
  type Tensor,
} from '@tensorflow/tfjs-core';
import {layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkBoolean, checkNumber, checkOneOf} from '../support/checks.js';
import {
  checkInitializer,
  initializerConfig,
  weightInitializer,
  type InitializerLike,
} from '../support/initializers.js';
import {checkedShape, oneFloatTensor, type CallOptions, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {normalizeBatch} from './normalize-batch.js';

const VARIANCES = ['unbiased', 'biased'] as const;

export interface BatchNormOptions extends LayerOptions {
  /** Added to the variance. Default 1e-5, as torch (Keras: 1e-3). */
  epsilon?: number;
  /**
   * The share of the old moving statistics that a training step keeps: `moving = momentum * moving + (1 - momentum) *
   * batch`, as Keras and TensorFlow.js say it. torch's `momentum` is 1 minus this. Default 0.9 (torch: 0.1).
   */
  momentum?: number;
  /** Learn a shift, `beta`. Default true. */
  center?: boolean;
  /** Learn a scale, `gamma`. Default true. */
  scale?: boolean;
  /**
   * Which variance of a batch moves the moving variance: divided by n - 1 ('unbiased', as torch) or by n ('biased',
   * as TensorFlow.js). Normalisation in training always divides by n. Default 'unbiased'.
   */
  movingVarianceEstimate?: (typeof VARIANCES)[number];
  /** Default 'ones'. Residual networks start the last norm of a block at 'zeros'. */
  gammaInitializer?: InitializerLike;
  /** Default 'zeros'. */
  betaInitializer?: InitializerLike;
}

const OPTIONS = {
  epsilon: true,
  momentum: true,
  center: true,
  scale: true,
  movingVarianceEstimate: true,
  gammaInitializer: true,
  betaInitializer: true,
} satisfies OptionNames<BatchNormOptions>;

/** The layer made by {@link batchNorm}. */
export class BatchNorm extends layers.Layer {
  static className = 'CvBatchNorm';
  readonly epsilon: number;
  readonly momentum: number;
  readonly center: boolean;
  readonly scale: boolean;
  readonly movingVarianceEstimate: (typeof VARIANCES)[number];
  private readonly gammaInitializer: ReturnType<typeof checkInitializer>;
  private readonly betaInitializer: ReturnType<typeof checkInitializer>;
  private builtFor?: number;
  private gamma?: LayerVariable;
  private beta?: LayerVariable;
  private movingMean!: LayerVariable;
  private movingVariance!: LayerVariable;
  /**
   * `model.trainable = false` on a nested model does not set its layers' `trainable`: it goes through their trainable
   * weights and sets each one's. This stands in the list as one more weight, so that the layer hears of it even when it
   * has neither gamma nor beta; the getters below take it out again.
   */
  private readonly freezeMarker = {trainable: true} as LayerVariable;

  constructor(options: BatchNormOptions = {}) {
    super(checkLayerOptions('batchNorm', options, OPTIONS));
    const fn = 'batchNorm';
    this.epsilon = checkNumber(fn, 'epsilon', options.epsilon ?? 1e-5, {min: 0});
    this.momentum = checkNumber(fn, 'momentum', options.momentum ?? 0.9, {min: 0, max: 1});
    this.center = checkBoolean(fn, 'center', options.center ?? true);
    this.scale = checkBoolean(fn, 'scale', options.scale ?? true);
    this.movingVarianceEstimate = checkOneOf(
      fn,
      'movingVarianceEstimate',
      options.movingVarianceEstimate ?? 'unbiased',
      VARIANCES,
    );
    this.gammaInitializer = checkInitializer(fn, 'gammaInitializer', options.gammaInitializer ?? 'ones');
    this.betaInitializer = checkInitializer(fn, 'betaInitializer', options.betaInitializer ?? 'zeros');
    this.trainableWeights = []; // puts the marker in
  }

  /** True when the layer, or a model around it, is not trainable: it then infers in training as well. */
  get frozen(): boolean {
    return !this.trainable || !this.freezeMarker.trainable;
  }

  override get trainableWeights(): LayerVariable[] {
    return super.trainableWeights.filter((weight) => weight !== this.freezeMarker);
  }

  override set trainableWeights(weights: LayerVariable[]) {
    super.trainableWeights = [this.freezeMarker, ...weights];
  }

  override get nonTrainableWeights(): LayerVariable[] {
    return super.nonTrainableWeights.filter((weight) => weight !== this.freezeMarker);
  }

  override set nonTrainableWeights(weights: LayerVariable[]) {
    super.nonTrainableWeights = weights;
  }

  override build(inputShape: Shape | Shape[]): void {
    const channels = this.computeOutputShape(inputShape).at(-1)!;
    const weight = (name: string, initializer: ReturnType<typeof checkInitializer>, trainable = true) =>
      this.addWeight(
        name,
        [channels],
        'float32',
        weightInitializer(initializer, 0, `${this.name}/${name}`),
        undefined,
        trainable,
      );
    if (this.scale) this.gamma = weight('gamma', this.gammaInitializer);
    if (this.center) this.beta = weight('beta', this.betaInitializer);
    this.movingMean = weight('moving_mean', 'zeros', false);
    this.movingVariance = weight('moving_variance', 'ones', false);
    this.builtFor = channels;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return checkedShape('batchNorm', inputShape, 'channelsLast', this.builtFor);
  }

  override call(inputs: Tensor | Tensor[], {training}: CallOptions): Tensor {
    return tidy(() => {
      const x = oneFloatTensor('batchNorm', inputs);
      this.computeOutputShape(x.shape);
      if (!training) return this.infer(x);
      return this.frozen ? this.inferAffine(x) : this.normalizeAndTrack(x);
    });
  }

  /** One fused kernel. Its gradient wants a scale and a shift in any case. */
  private infer(x: Tensor): Tensor {
    const channels = [x.shape[x.rank - 1]!];
    return coreBatchNorm(
      x,
      this.movingMean.read() as never,
      this.movingVariance.read() as never,
      (this.beta?.read() ?? zeros(channels)) as never,
      (this.gamma?.read() ?? ones(channels)) as never,
      this.epsilon,
    );
  }

  /** The same as one multiplication and one addition, whose gradients are far cheaper than the fused kernel's. */
  private inferAffine(x: Tensor): Tensor {
    const inverse = rsqrt(add(this.movingVariance.read(), this.epsilon));
    const slope = this.gamma ? mul(inverse, this.gamma.read()) : inverse;
    const shifted = mul(this.movingMean.read(), slope);
    const offset = this.beta ? sub(this.beta.read(), shifted) : mul(shifted, -1);
    return add(mul(x, slope), offset);
  }

  private normalizeAndTrack(x: Tensor): Tensor {
    const count = x.size / x.shape[x.rank - 1]!; // values per channel
    const unbiased = this.movingVarianceEstimate === 'unbiased';
    if (count < 2 && unbiased) {
      throw new RangeError(
        argumentMessage(
          'batchNorm',
          'input',
          'of more than one value per channel in training',
          x.shape,
          "Use a larger batch, freeze the layer, or set movingVarianceEstimate: 'biased'.",
        ),
      );
    }
    const {y, mean, variance} = normalizeBatch(x, this.gamma?.read(), this.beta?.read(), this.epsilon);
    this.track(this.movingMean, mean);
    this.track(this.movingVariance, unbiased ? mul(variance, count / (count - 1)) : variance);
    return y;
  }

  private track(moving: LayerVariable, batch: Tensor): void {
    moving.write(add(mul(moving.read(), this.momentum), mul(batch, 1 - this.momentum)));
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      epsilon: this.epsilon,
      momentum: this.momentum,
      center: this.center,
      scale: this.scale,
      movingVarianceEstimate: this.movingVarianceEstimate,
      gammaInitializer: initializerConfig(this.gammaInitializer),
      betaInitializer: initializerConfig(this.betaInitializer),
    };
  }
}

/**
 * Batch normalisation that is right when frozen: `trainable: false`, on the layer or on a model around it, means
 * inference with the moving statistics, in `fit` as well, and no statistic moves.
 *
 * Input and output `[batch, ..., channels]` of rank 2 to 4; weights `gamma`, `beta`, `moving_mean`, `moving_variance`,
 * each `[channels]`.
 *
 * Two ways of freezing with TensorFlow.js 4.22 do not reach the layer. `model.trainable = false` goes to the weights of the
 * model's own layers, not into models nested in it (`Container.trainable`). And a `Sequential` whose first layer is a model
 * unfreezes all of that model's weights whenever it is built, other layers' too (`Sequential.build` sets `trainable` anew).
 * In both cases freeze the layers themselves, `for (const layer of base.layers) layer.trainable = false`, or use `freeze` of
 * `@cv/transfer`, which does so at any depth. Nor does TensorFlow.js save that a model is frozen: what `model.trainable =
 * false` froze is trainable again once saved and loaded; freeze it anew.
 *
 * @throws TypeError | RangeError when an argument does not fit; RangeError in training with one value per channel.
 * @see arXiv:1502.03167
 * @example
 * ```ts
 * import {batchNorm} from '@cv/layers';
 * const norm = batchNorm({momentum: 0.99, epsilon: 1e-3, movingVarianceEstimate: 'biased'}); // as Keras
 * norm.trainable = false;
 * norm.frozen; // => true
 * ```
 */
export function batchNorm(options: BatchNormOptions = {}): BatchNorm {
  return new BatchNorm(options);
}
