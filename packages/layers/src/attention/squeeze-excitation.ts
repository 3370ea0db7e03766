import {
  mean,
  mul,
  reshape,
  tidy,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type {Shape} from '@tensorflow/tfjs-layers';
import {activationFunction, checkActivation, type ActivationName} from '../activations/activation.js';
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

export interface SqueezeExcitationOptions extends SeededLayerOptions, SqueezeOptions {
  /** After the first layer. Default 'relu'; EfficientNet: 'silu'. */
  activation?: ActivationName;
  /** After the second layer: what the channels are multiplied by. Default 'sigmoid'; MobileNetV3: 'hardSigmoid'. */
  scaleActivation?: ActivationName;
}

const OPTIONS = {
  ...SEEDED_OPTIONS,
  ...SQUEEZE_OPTIONS,
  activation: true,
  scaleActivation: true,
} satisfies OptionNames<SqueezeExcitationOptions>;

/** The layer made by {@link squeezeExcitation}. */
export class SqueezeExcitation extends SeededLayer {
  static className = 'CvSqueezeExcitation';
  readonly squeeze: Squeeze;
  readonly activation: ActivationName;
  readonly scaleActivation: ActivationName;
  private fc1!: LinearWeights;
  private fc2!: LinearWeights;

  constructor(options: SqueezeExcitationOptions = {}) {
    super('squeezeExcitation', checkLayerOptions('squeezeExcitation', options, OPTIONS));
    const {activation, scaleActivation} = options;
    this.squeeze = checkSqueeze(this.fn, options);
    this.activation = checkActivation(this.fn, 'activation', activation ?? 'relu');
    this.scaleActivation = checkActivation(this.fn, 'scaleActivation', scaleActivation ?? 'sigmoid');
  }

  override build(inputShape: Shape | Shape[]): void {
    const channels = this.computeOutputShape(inputShape)[3]!;
    const squeezed = squeezedChannels(this.squeeze, channels);
    // 1x1 convolutions, as in torchvision.
    this.fc1 = this.linearWeights('fc1', [1, 1, channels, squeezed], true);
    this.fc2 = this.linearWeights('fc2', [1, 1, squeezed, channels], true);
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
      const squeezed = mean(x, [1, 2]); // [B,H,W,C] -> [B,C]
      const hidden = activationFunction(this.activation)(applyLinear(this.fc1, squeezed, training)); // -> [B,S]
      const scale = activationFunction(this.scaleActivation)(applyLinear(this.fc2, hidden, training)); // -> [B,C]
      return mul(x, reshape(scale, [-1, 1, 1, x.shape[3]]));
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      ...this.squeeze,
      activation: this.activation,
      scaleActivation: this.scaleActivation,
    };
  }
}

/**
 * Squeeze and excitation: each channel is multiplied by a number that two small layers make of all channels' means.
 *
 * Input and output `[batch, height, width, channels]`; weights `fc1.kernel` `[1, 1, channels, squeezeChannels]`,
 * `fc1.bias`, `fc2.kernel` `[1, 1, squeezeChannels, channels]`, `fc2.bias`, as torchvision's `SqueezeExcitation`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1709.01507
 * @example
 * ```ts
 * import {squeezeExcitation} from '@cv/layers';
 * const layer = squeezeExcitation({squeezeChannels: 8, activation: 'silu', name: 'features.1.0.block.1'});
 * layer.build([null, 56, 56, 32]);
 * layer.countParams(); // => 552
 * ```
 */
export function squeezeExcitation(options: SqueezeExcitationOptions = {}): SqueezeExcitation {
  return new SqueezeExcitation(options);
}
