import {mul, tidy, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {checkInteger, checkRate} from '../support/checks.js';
import {oneFloatTensor, oneShape, type CallOptions, type LayerOptions} from '../support/layer.js';
import {Noise} from '../support/noise.js';
import type {OptionNames} from '../support/options.js';

export interface RandomLayerOptions extends LayerOptions {
  /** Which masks are drawn; the layer's name is mixed in, so that two layers differ. Default 0. */
  seed?: number;
}

export const RANDOM_OPTIONS = {rate: true, seed: true} satisfies OptionNames<
  RandomLayerOptions & {rate: number}
>;

/** A layer that multiplies by a random mask in training and is the identity otherwise. Shapes stay. */
export abstract class RandomLayer extends layers.Layer {
  readonly rate: number;
  readonly seed: number;
  private readonly noise: Noise;

  constructor(
    protected readonly fn: string,
    options: RandomLayerOptions & {rate: number},
  ) {
    super(options);
    this.rate = checkRate(fn, 'rate', options.rate);
    this.seed = checkInteger(fn, 'seed', options.seed ?? 0, {});
    this.noise = new Noise(this.seed, this.name);
  }

  /** Masks drawn so far. Each training step draws another one; set it to repeat a step or to resume a training. */
  get step(): number {
    return this.noise.step;
  }

  set step(step: number) {
    this.noise.step = checkInteger(this.fn, 'step', step, {min: 0});
  }

  /** A tensor that `x` of this shape is multiplied by. */
  protected abstract mask(shape: number[], noise: Noise): Tensor;

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return oneShape(this.fn, inputShape);
  }

  override call(inputs: Tensor | Tensor[], {training}: CallOptions): Tensor {
    const x = oneFloatTensor(this.fn, inputs);
    this.computeOutputShape(x.shape);
    if (!training || this.rate === 0) return x;
    return tidy(() => mul(x, this.mask(x.shape, this.noise)));
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), rate: this.rate, seed: this.seed};
  }
}
