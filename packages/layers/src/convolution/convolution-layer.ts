import {tidy, type serialization, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {checkBoolean, checkInteger, checkOneOf, checkPair} from '../support/checks.js';
import {
  checkInitializer,
  initializerConfig,
  weightInitializer,
  type Initializer,
  type InitializerLike,
} from '../support/initializers.js';
import {
  checkedShape,
  oneFloatTensor,
  oneShape,
  type CallOptions,
  type LayerOptions,
} from '../support/layer.js';
import type {OptionNames} from '../support/options.js';
import {checkPadding, outputSize, type Padding, type Window} from '../support/spatial.js';
import {biasAndActivation, FUSED_ACTIVATIONS, type FusedActivation} from './activation.js';

/** What every convolution takes. */
export interface ConvolutionLayerOptions extends LayerOptions {
  /** Size of the window: one number or [height, width]. */
  kernelSize: number | readonly [number, number];
  /** Pixels between windows. Default 1. */
  strides?: number | readonly [number, number];
  /** Zeros around the image. Default 0, as torch; 'same' is TensorFlow's. */
  padding?: Padding;
  /** Pixels between the taps of a window. Default 1. */
  dilationRate?: number | readonly [number, number];
  /** Default true. */
  useBias?: boolean;
  /** Applied last, in the same kernel as the convolution where the backend can. Default 'linear'. */
  activation?: FusedActivation;
  /** Default 'heNormal'. */
  kernelInitializer?: InitializerLike;
  /** Default 'zeros'. */
  biasInitializer?: InitializerLike;
  /** For initializers given by name; the layer's name is mixed in. Default 0. */
  seed?: number;
}

export const CONVOLUTION_OPTIONS = {
  kernelSize: true,
  strides: true,
  padding: true,
  dilationRate: true,
  useBias: true,
  activation: true,
  kernelInitializer: true,
  biasInitializer: true,
  seed: true,
} satisfies OptionNames<ConvolutionLayerOptions>;

/** The common part of the convolutions: options, bias, activation, shapes. */
export abstract class ConvolutionLayer extends layers.Layer {
  readonly window: Window;
  readonly useBias: boolean;
  readonly activation: FusedActivation;
  protected kernel!: LayerVariable;
  private bias?: LayerVariable;
  private builtFor?: number;
  private readonly kernelInitializer: ReturnType<typeof checkInitializer>;
  private readonly biasInitializer: ReturnType<typeof checkInitializer>;
  private readonly seed: number;

  constructor(
    protected readonly fn: string,
    options: ConvolutionLayerOptions,
  ) {
    super(options);
    this.window = {
      kernelSize: checkPair(fn, 'kernelSize', options.kernelSize),
      strides: checkPair(fn, 'strides', options.strides ?? 1),
      dilations: checkPair(fn, 'dilationRate', options.dilationRate ?? 1),
      padding: checkPadding(fn, options.padding ?? 0),
    };
    this.useBias = checkBoolean(fn, 'useBias', options.useBias ?? true);
    this.activation = checkOneOf(
      fn,
      'activation',
      options.activation ?? 'linear',
      FUSED_ACTIVATIONS,
      'For another put activation(name), a layer, behind it.',
    );
    this.kernelInitializer = checkInitializer(
      fn,
      'kernelInitializer',
      options.kernelInitializer ?? 'heNormal',
    );
    this.biasInitializer = checkInitializer(fn, 'biasInitializer', options.biasInitializer ?? 'zeros');
    this.seed = checkInteger(fn, 'seed', options.seed ?? 0, {});
  }

  /** Output channels for so many input channels; throws when they do not fit. */
  protected abstract outputChannels(channels: number): number;

  protected abstract kernelShape(channels: number): number[];

  /** The convolution without bias and activation; differentiable. */
  protected abstract convolve(x: Tensor4D, kernel: Tensor4D): Tensor4D;

  /** Convolution, bias and activation in one kernel, where there is one. */
  protected abstract fuse(x: Tensor4D, kernel: Tensor4D, bias: Tensor | undefined): Tensor4D | undefined;

  protected get kernelName(): string {
    return 'kernel';
  }

  /** Where a kernel's fans cannot be told from its shape. */
  protected adaptInitializer(initializer: Initializer): Initializer {
    return initializer;
  }

  override build(inputShape: Shape | Shape[]): void {
    const outputs = this.computeOutputShape(inputShape)[3]!;
    const channels = oneShape(this.fn, inputShape)[3]!;
    const initializer = (given: typeof this.kernelInitializer, name: string) =>
      weightInitializer(given, this.seed, `${this.name}/${name}`);
    this.kernel = this.addWeight(
      this.kernelName,
      this.kernelShape(channels),
      'float32',
      this.adaptInitializer(initializer(this.kernelInitializer, 'kernel')),
    );
    if (this.useBias) {
      this.bias = this.addWeight('bias', [outputs], 'float32', initializer(this.biasInitializer, 'bias'));
    }
    this.builtFor = channels;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape(this.fn, inputShape, 'image', this.builtFor);
    const outputs = this.outputChannels(shape[3]!);
    const [height, width] = outputSize(this.fn, this.window, shape.slice(1, 3));
    return [shape[0]!, height!, width!, outputs];
  }

  override call(inputs: Tensor | Tensor[], {training}: CallOptions): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>(this.fn, inputs);
      this.computeOutputShape(x.shape);
      const kernel = this.kernel.read() as Tensor4D;
      const bias = this.bias?.read();
      // In training step by step: a fused kernel's gradient computes the input's even where nobody asks for it.
      const fused = training ? undefined : this.fuse(x, kernel, bias);
      return fused ?? biasAndActivation(this.convolve(x, kernel), bias, this.activation);
    });
  }

  override getConfig(): serialization.ConfigDict {
    const {kernelSize, strides, dilations, padding} = this.window;
    return {
      ...super.getConfig(),
      kernelSize,
      strides,
      padding,
      dilationRate: dilations,
      useBias: this.useBias,
      activation: this.activation,
      kernelInitializer: initializerConfig(this.kernelInitializer),
      biasInitializer: initializerConfig(this.biasInitializer),
      seed: this.seed,
    };
  }
}
