import {tidy, type serialization, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {
  checkBoolean,
  checkChannels,
  checkDivides,
  checkInteger,
  checkOneOf,
  checkPair,
  checkRank,
} from '../support/checks.js';
import {
  checkInitializer,
  initializerConfig,
  weightInitializer,
  type InitializerLike,
} from '../support/initializers.js';
import {oneShape, oneTensor, type CallOptions, type LayerOptions} from '../support/layer.js';
import {checkPadding, outputSize, type Padding} from '../support/spatial.js';
import {FUSED_ACTIVATIONS, biasAndActivation, fusedConvolution, type FusedActivation} from './activation.js';
import {convolve, type Convolution} from './convolve.js';

export interface Conv2dOptions extends LayerOptions {
  /** Output channels. */
  filters: number;
  /** Size of the window: one number or [height, width]. */
  kernelSize: number | readonly [number, number];
  /** Pixels between windows. Default 1. */
  strides?: number | readonly [number, number];
  /** Zeros around the image. Default 0, as torch; 'same' is TensorFlow's. */
  padding?: Padding;
  /** Pixels between the taps of a window. Default 1. */
  dilationRate?: number | readonly [number, number];
  /** Channels in and out are cut into this many groups; it divides both. Default 1. */
  groups?: number;
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

/** The layer made by {@link conv2d}. */
export class Conv2d extends layers.Layer {
  static className = 'CvConv2d';
  protected readonly fn: string = 'conv2d';
  readonly filters: number;
  readonly convolution: Convolution;
  readonly useBias: boolean;
  readonly activation: FusedActivation;
  protected kernel!: LayerVariable;
  protected bias?: LayerVariable;
  private readonly kernelInitializer: ReturnType<typeof checkInitializer>;
  private readonly biasInitializer: ReturnType<typeof checkInitializer>;
  private readonly seed: number;

  constructor(options: Conv2dOptions) {
    super(options);
    const fn = this.fn;
    this.filters = checkInteger(fn, 'filters', options.filters);
    this.convolution = {
      kernelSize: checkPair(fn, 'kernelSize', options.kernelSize),
      strides: checkPair(fn, 'strides', options.strides ?? 1),
      dilations: checkPair(fn, 'dilationRate', options.dilationRate ?? 1),
      padding: checkPadding(fn, options.padding ?? 0),
      groups: checkInteger(fn, 'groups', options.groups ?? 1),
    };
    checkDivides(fn, 'groups', this.convolution.groups, 'filters', this.filters);
    this.useBias = checkBoolean(fn, 'useBias', options.useBias ?? true);
    this.activation = checkOneOf(fn, 'activation', options.activation ?? 'linear', FUSED_ACTIVATIONS);
    this.kernelInitializer = checkInitializer(
      fn,
      'kernelInitializer',
      options.kernelInitializer ?? 'heNormal',
    );
    this.biasInitializer = checkInitializer(fn, 'biasInitializer', options.biasInitializer ?? 'zeros');
    this.seed = checkInteger(fn, 'seed', options.seed ?? 0, {});
  }

  override build(inputShape: Shape | Shape[]): void {
    const shape = oneShape(inputShape);
    this.computeOutputShape(shape);
    const kernelShape = [
      ...this.convolution.kernelSize,
      checkChannels(this.fn, shape) / this.convolution.groups,
      this.filters,
    ];
    const kernel = weightInitializer(this.kernelInitializer, this.seed, `${this.name}/kernel`);
    this.kernel = this.addWeight('kernel', kernelShape, 'float32', kernel);
    if (this.useBias) {
      const bias = weightInitializer(this.biasInitializer, this.seed, `${this.name}/bias`);
      this.bias = this.addWeight('bias', [this.filters], 'float32', bias);
    }
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    checkDivides(
      this.fn,
      'groups',
      this.convolution.groups,
      "the input's channels",
      checkChannels(this.fn, shape),
    );
    const [height, width] = outputSize(this.fn, this.convolution, shape.slice(1, 3));
    return [shape[0]!, height!, width!, this.filters];
  }

  override call(inputs: Tensor | Tensor[], {training}: CallOptions): Tensor {
    return tidy(() => {
      const x = oneTensor<Tensor4D>(inputs);
      this.computeOutputShape(x.shape);
      const kernel = this.kernel.read() as Tensor4D;
      const bias = this.bias?.read();
      const fused = training
        ? undefined
        : fusedConvolution(x, kernel, this.convolution, bias, this.activation);
      return fused ?? biasAndActivation(convolve(x, kernel, this.convolution), bias, this.activation);
    });
  }

  override getConfig(): serialization.ConfigDict {
    const {kernelSize, strides, dilations, padding, groups} = this.convolution;
    return {
      ...super.getConfig(),
      filters: this.filters,
      kernelSize,
      strides,
      padding,
      dilationRate: dilations,
      groups,
      useBias: this.useBias,
      activation: this.activation,
      kernelInitializer: initializerConfig(this.kernelInitializer),
      biasInitializer: initializerConfig(this.biasInitializer),
      seed: this.seed,
    };
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
