import {add, mul, tidy, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import {layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {checkBoolean, checkNumber} from '../support/checks.js';
import {
  checkInitializer,
  initializerConfig,
  weightInitializer,
  type InitializerLike,
} from '../support/initializers.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import type {OptionNames} from '../support/options.js';

/** What every normalisation without moving statistics takes. */
export interface AffineNormOptions extends LayerOptions {
  /** Added to the variance (or the mean square). */
  epsilon?: number;
  /** Learn a shift for each channel, `beta`. */
  center?: boolean;
  /** Learn a scale for each channel, `gamma`. Default true. */
  scale?: boolean;
  /** Default 'ones'. */
  gammaInitializer?: InitializerLike;
  /** Default 'zeros'. */
  betaInitializer?: InitializerLike;
}

export const AFFINE_OPTIONS = {
  epsilon: true,
  center: true,
  scale: true,
  gammaInitializer: true,
  betaInitializer: true,
} satisfies OptionNames<AffineNormOptions>;

/** Normalise, then scale by gamma and shift by beta, one of each per channel (the last axis). */
export abstract class AffineNorm extends layers.Layer {
  readonly epsilon: number;
  readonly center: boolean;
  readonly scale: boolean;
  private readonly gammaInitializer: ReturnType<typeof checkInitializer>;
  private readonly betaInitializer: ReturnType<typeof checkInitializer>;
  private builtFor?: number;
  private gamma?: LayerVariable;
  private beta?: LayerVariable;

  constructor(
    protected readonly fn: string,
    options: AffineNormOptions,
    defaults: {epsilon: number; center: boolean},
  ) {
    super(options);
    this.epsilon = checkNumber(fn, 'epsilon', options.epsilon ?? defaults.epsilon, {min: 0});
    this.center = checkBoolean(fn, 'center', options.center ?? defaults.center);
    this.scale = checkBoolean(fn, 'scale', options.scale ?? true);
    this.gammaInitializer = checkInitializer(fn, 'gammaInitializer', options.gammaInitializer ?? 'ones');
    this.betaInitializer = checkInitializer(fn, 'betaInitializer', options.betaInitializer ?? 'zeros');
  }

  /** Throws when the layer cannot take so many channels. */
  protected checkCount(_channels: number): void {}

  protected abstract normalize(x: Tensor): Tensor;

  override build(inputShape: Shape | Shape[]): void {
    const channels = this.computeOutputShape(inputShape).at(-1)!;
    const weight = (name: string, initializer: ReturnType<typeof checkInitializer>) =>
      this.addWeight(name, [channels], 'float32', weightInitializer(initializer, 0, `${this.name}/${name}`));
    if (this.scale) this.gamma = weight('gamma', this.gammaInitializer);
    if (this.center) this.beta = weight('beta', this.betaInitializer);
    this.builtFor = channels;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape(this.fn, inputShape, 'channelsLast', this.builtFor);
    this.checkCount(shape.at(-1)!);
    return shape;
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor(this.fn, inputs);
      this.computeOutputShape(x.shape);
      const normalized = this.normalize(x);
      const scaled = this.gamma ? mul(normalized, this.gamma.read()) : normalized;
      return this.beta ? add(scaled, this.beta.read()) : scaled;
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      epsilon: this.epsilon,
      center: this.center,
      scale: this.scale,
      gammaInitializer: initializerConfig(this.gammaInitializer),
      betaInitializer: initializerConfig(this.betaInitializer),
    };
  }
}
