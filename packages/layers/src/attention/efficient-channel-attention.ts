import {
  conv1d,
  mean,
  mul,
  reshape,
  sigmoid,
  tidy,
  type serialization,
  type Tensor,
  type Tensor3D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type {LayerVariable, Shape} from '@tensorflow/tfjs-layers';
import {checkOdd} from '../support/checks.js';
import {checkedShape, oneFloatTensor} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {SEEDED_OPTIONS, SeededLayer, type SeededLayerOptions} from '../support/seeded-layer.js';

export interface EfficientChannelAttentionOptions extends SeededLayerOptions {
  /**
   * Neighbouring channels that decide on a channel, an odd number. Default: (log2(channels) + 1) / 2 rounded down and,
   * if that is even, up to the next odd number, as the paper: 3 for 16 channels, 5 for 256.
   */
  kernelSize?: number | null;
}

const OPTIONS = {...SEEDED_OPTIONS, kernelSize: true} satisfies OptionNames<EfficientChannelAttentionOptions>;

/** The layer made by {@link efficientChannelAttention}. */
export class EfficientChannelAttention extends SeededLayer {
  static className = 'CvEfficientChannelAttention';
  readonly kernelSize: number | null;
  private kernel!: LayerVariable;

  constructor(options: EfficientChannelAttentionOptions = {}) {
    super('efficientChannelAttention', checkLayerOptions('efficientChannelAttention', options, OPTIONS));
    const {kernelSize = null} = options;
    this.kernelSize = kernelSize === null ? null : checkOdd(this.fn, 'kernelSize', kernelSize);
  }

  override build(inputShape: Shape | Shape[]): void {
    const channels = this.computeOutputShape(inputShape)[3]!;
    this.kernel = this.weight('conv.kernel', [this.kernelSize ?? adaptiveKernelSize(channels), 1, 1]);
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return checkedShape(this.fn, inputShape, 'image');
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>(this.fn, inputs);
      this.computeOutputShape(x.shape);
      const [batch, , , channels] = x.shape;
      const squeezed = reshape(mean(x, [1, 2]), [batch, channels, 1]) as Tensor3D; // [B,H,W,C] -> [B,C,1]
      const scale = sigmoid(conv1d(squeezed, this.kernel.read() as Tensor3D, 1, 'same')); // -> [B,C,1]
      return mul(x, reshape(scale, [batch, 1, 1, channels]));
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), kernelSize: this.kernelSize};
  }
}

/** The paper's equation 12 with gamma 2 and b 1. */
function adaptiveKernelSize(channels: number): number {
  const size = Math.floor((Math.log2(channels) + 1) / 2);
  return size % 2 === 1 ? size : size + 1;
}

/**
 * Efficient channel attention: each channel is multiplied by a number between 0 and 1 that a convolution along the
 * channels makes of the means of its neighbours. A handful of weights in place of squeeze and excitation's thousands.
 *
 * Input and output `[batch, height, width, channels]`; weight `conv.kernel` `[kernelSize, 1, 1]`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1910.03151
 * @example
 * ```ts
 * import {efficientChannelAttention} from '@cv/layers';
 * const layer = efficientChannelAttention();
 * layer.build([null, 56, 56, 256]);
 * layer.countParams(); // => 5
 * ```
 */
export function efficientChannelAttention(
  options: EfficientChannelAttentionOptions = {},
): EfficientChannelAttention {
  return new EfficientChannelAttention(options);
}
