import {reshape, tidy, transpose, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {checkDivides, checkInteger} from '../support/checks.js';
import {checkedShape, oneTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

export interface ChannelShuffleOptions extends LayerOptions {
  /** Number of groups; it divides the channels. */
  groups: number;
}

const OPTIONS = {groups: true} satisfies OptionNames<ChannelShuffleOptions>;

/** The layer made by {@link channelShuffle}. */
export class ChannelShuffle extends layers.Layer {
  static className = 'CvChannelShuffle';
  readonly groups: number;

  constructor(options: ChannelShuffleOptions) {
    super(checkLayerOptions('channelShuffle', options, OPTIONS));
    this.groups = checkInteger('channelShuffle', 'groups', options.groups);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('channelShuffle', inputShape, 'image');
    const channels = shape.at(-1)!;
    checkDivides('channelShuffle', 'groups', this.groups, "the input's channels", channels);
    return shape;
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneTensor('channelShuffle', inputs);
      this.computeOutputShape(x.shape);
      const grouped = reshape(x, [-1, this.groups, x.shape[3]! / this.groups]); // [B*H*W,groups,C/groups]
      return reshape(transpose(grouped, [0, 2, 1]), x.shape);
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), groups: this.groups};
  }
}

/**
 * Deals the channels of the groups out like cards: the first of each group, then the second of each, and so on, so
 * that the next grouped convolution sees channels of every group.
 *
 * Input and output `[batch, height, width, channels]`.
 *
 * @throws TypeError | RangeError when `groups` is not a positive integer or does not divide the channels.
 * @see arXiv:1707.01083
 * @example
 * ```ts
 * import {tensor, type Tensor} from '@tensorflow/tfjs-core';
 * import {channelShuffle} from '@cv/layers';
 * const y = channelShuffle({groups: 2}).apply(tensor([1, 2, 3, 4, 5, 6], [1, 1, 1, 6])) as Tensor;
 * await y.data(); // => [1, 4, 2, 5, 3, 6]
 * ```
 */
export function channelShuffle(options: ChannelShuffleOptions): ChannelShuffle {
  return new ChannelShuffle(options);
}
