import {
  add,
  concat,
  mean,
  mul,
  relu,
  sigmoid,
  tidy,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type {LayerVariable, Shape} from '@tensorflow/tfjs-layers';
import {convolve, type Convolution} from '../convolution/convolve.js';
import {checkOdd} from '../support/checks.js';
import {evenMax} from '../support/even-max.js';
import {checkedShape, oneFloatTensor, type CallOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {
  SEEDED_OPTIONS,
  applyLinear,
  SeededLayer,
  type LinearWeights,
  type SeededLayerOptions,
} from '../support/seeded-layer.js';
import {
  checkSqueeze,
  SQUEEZE_OPTIONS,
  squeezedChannels,
  type Squeeze,
  type SqueezeOptions,
} from './squeeze.js';

export interface ConvBlockAttentionOptions extends SeededLayerOptions, SqueezeOptions {
  /** Side of the spatial attention's convolution, an odd number. Default 7, as the paper. */
  kernelSize?: number;
}

const OPTIONS = {
  ...SEEDED_OPTIONS,
  ...SQUEEZE_OPTIONS,
  kernelSize: true,
} satisfies OptionNames<ConvBlockAttentionOptions>;

/** The layer made by {@link convBlockAttention}. */
export class ConvBlockAttention extends SeededLayer {
  static className = 'CvConvBlockAttention';
  readonly squeeze: Squeeze;
  readonly kernelSize: number;
  private readonly window: Convolution;
  private fc1!: LinearWeights;
  private fc2!: LinearWeights;
  private spatial!: LayerVariable;

  constructor(options: ConvBlockAttentionOptions = {}) {
    super('convBlockAttention', checkLayerOptions('convBlockAttention', options, OPTIONS));
    this.squeeze = checkSqueeze(this.fn, options);
    this.kernelSize = checkOdd(this.fn, 'kernelSize', options.kernelSize ?? 7);
    this.window = {
      kernelSize: [this.kernelSize, this.kernelSize],
      strides: [1, 1],
      dilations: [1, 1],
      padding: 'same',
      groups: 1,
    };
  }

  override build(inputShape: Shape | Shape[]): void {
    const channels = this.computeOutputShape(inputShape)[3]!;
    const squeezed = squeezedChannels(this.squeeze, channels);
    this.fc1 = this.linearWeights('channel.fc1', [1, 1, channels, squeezed], false);
    this.fc2 = this.linearWeights('channel.fc2', [1, 1, squeezed, channels], false);
    this.spatial = this.weight('spatial.conv.kernel', [this.kernelSize, this.kernelSize, 2, 1]);
    this.builtFor = channels;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return checkedShape(this.fn, inputShape, 'image', this.builtFor);
  }

  override call(inputs: Tensor | Tensor[], {training}: CallOptions): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>(this.fn, inputs);
      this.computeOutputShape(x.shape);
      return this.attendToSpace(this.attendToChannels(x, training));
    });
  }

  /** What is in the image: sigmoid(mlp(mean) + mlp(max)) for each channel, over all pixels. */
  private attendToChannels(x: Tensor4D, training: boolean | undefined): Tensor {
    const mlp = (pooled: Tensor) =>
      applyLinear(this.fc2, relu(applyLinear(this.fc1, pooled, training)), training);
    const scale = sigmoid(add(mlp(mean(x, [1, 2], true)), mlp(evenMax(x, [1, 2])))); // [B,1,1,C]
    return mul(x, scale);
  }

  /** Where it is: sigmoid(convolution([mean, max])) for each pixel, over all channels. */
  private attendToSpace(x: Tensor): Tensor {
    const pooled = concat([mean(x, 3, true), evenMax(x, [3])], 3) as Tensor4D; // [B,H,W,C] -> [B,H,W,2]
    const scale = sigmoid(convolve(pooled, this.spatial.read() as Tensor4D, this.window)); // -> [B,H,W,1]
    return mul(x, scale);
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      ...this.squeeze,
      kernelSize: this.kernelSize,
    };
  }
}

/**
 * The convolutional block attention module, CBAM: first a factor for each channel, made of its mean and its maximum
 * by a small shared perceptron, then a factor for each pixel, made of the mean and the maximum over its channels.
 *
 * Input and output `[batch, height, width, channels]`; weights `channel.fc1.kernel` `[1, 1, channels, squeeze]`,
 * `channel.fc2.kernel` `[1, 1, squeeze, channels]`, `spatial.conv.kernel` `[kernelSize, kernelSize, 2, 1]`.
 * As the paper's text; the authors' program adds biases and a batch norm after the convolution, which are not here.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1807.06521
 * @example
 * ```ts
 * import {convBlockAttention} from '@cv/layers';
 * const layer = convBlockAttention();
 * layer.build([null, 56, 56, 256]);
 * layer.countParams(); // => 8290
 * ```
 */
export function convBlockAttention(options: ConvBlockAttentionOptions = {}): ConvBlockAttention {
  return new ConvBlockAttention(options);
}
