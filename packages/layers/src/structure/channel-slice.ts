import {slice, tidy, type serialization, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkInteger} from '../support/checks.js';
import {checkedShape, oneTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

export interface ChannelSliceOptions extends LayerOptions {
  /** The first channel. Default 0. */
  begin?: number;
  /** How many channels. */
  size: number;
}

const OPTIONS = {begin: true, size: true} satisfies OptionNames<ChannelSliceOptions>;

/** The layer made by {@link channelSlice}. */
export class ChannelSlice extends layers.Layer {
  static className = 'CvChannelSlice';
  readonly begin: number;
  readonly size: number;

  constructor(options: ChannelSliceOptions) {
    super(checkLayerOptions('channelSlice', options, OPTIONS));
    this.begin = checkInteger('channelSlice', 'begin', options.begin ?? 0, {min: 0});
    this.size = checkInteger('channelSlice', 'size', options.size);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('channelSlice', inputShape, 'image');
    const end = this.begin + this.size;
    if (shape.at(-1)! < end) {
      throw new RangeError(
        argumentMessage(
          'channelSlice',
          'input',
          `of at least ${end} channels`,
          shape,
          'Take fewer channels.',
        ),
      );
    }
    return [...shape.slice(0, 3), this.size];
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneTensor<Tensor4D>('channelSlice', inputs);
      return slice(x, [0, 0, 0, this.begin], this.computeOutputShape(x.shape) as Tensor4D['shape']);
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), begin: this.begin, size: this.size};
  }
}

/**
 * Some neighbouring channels of an image: ShuffleNet v2 sends one half through a branch and leaves the other.
 *
 * Input `[batch, height, width, channels]`, output `[batch, height, width, size]`. No weights.
 *
 * @throws TypeError | RangeError when an argument does not fit, or the input has too few channels.
 * @see arXiv:1807.11164
 * @example
 * ```ts
 * import {tensor4d, type Tensor} from '@tensorflow/tfjs-core';
 * import {channelSlice} from '@cv/layers';
 * const pixel = tensor4d([1, 2, 3, 4], [1, 1, 1, 4]);
 * const y = channelSlice({begin: 2, size: 2}).apply(pixel) as Tensor;
 * await y.data(); // => [3, 4]
 * ```
 */
export function channelSlice(options: ChannelSliceOptions): ChannelSlice {
  return new ChannelSlice(options);
}
