import {add, avgPool, mul, tidy, type serialization, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {initializers, layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {checkInteger} from '../support/checks.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {outputSize, type Window} from '../support/spatial.js';

export interface SubsamplingOptions extends LayerOptions {
  /** Height, width and stride of a window. Default 2. */
  size?: number;
}

const OPTIONS = {size: true} satisfies OptionNames<SubsamplingOptions>;

/** The layer made by {@link subsampling}. */
export class Subsampling extends layers.Layer {
  static className = 'CvSubsampling';
  readonly size: number;
  private builtFor?: number;
  private coefficient!: LayerVariable;
  private bias!: LayerVariable;

  constructor(options: SubsamplingOptions = {}) {
    super(checkLayerOptions('subsampling', options, OPTIONS));
    this.size = checkInteger('subsampling', 'size', options.size ?? 2);
  }

  override build(inputShape: Shape | Shape[]): void {
    const channels = this.computeOutputShape(inputShape)[3]!;
    const average = initializers.constant({value: 1 / this.size ** 2});
    this.coefficient = this.addWeight('coefficient', [channels], 'float32', average);
    this.bias = this.addWeight('bias', [channels], 'float32', initializers.zeros());
    this.builtFor = channels;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('subsampling', inputShape, 'image', this.builtFor);
    const {size} = this;
    const window: Window = {
      kernelSize: [size, size],
      strides: [size, size],
      dilations: [1, 1],
      padding: [
        [0, 0],
        [0, 0],
      ],
    };
    const [height, width] = outputSize('subsampling', window, shape.slice(1, 3));
    return [shape[0]!, height!, width!, shape[3]!];
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>('subsampling', inputs);
      this.computeOutputShape(x.shape);
      const slope = mul(this.coefficient.read(), this.size ** 2); // of the average; the paper's is of the sum
      return add(mul(avgPool(x, this.size, this.size, 'valid'), slope), this.bias.read());
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), size: this.size};
  }
}

/**
 * Subsampling of LeNet-5 as the paper of 1998 has it: the pixels of a window are added, multiplied by a trainable
 * coefficient and shifted by a trainable bias, one of each per channel. The squashing that follows in the paper is
 * `scaledTanh`, a layer of its own.
 *
 * Input `[batch, height, width, channels]`, output `[batch, floor(height / size), floor(width / size), channels]`;
 * weights `coefficient` and `bias` `[channels]`. It starts as an average.
 *
 * @throws RangeError when an argument or the input does not fit.
 * @see LeCun, Bottou, Bengio, Haffner: Gradient-Based Learning Applied to Document Recognition, 1998, section II.B
 * @example
 * ```ts
 * import {subsampling} from '@cv/layers';
 * const layer = subsampling();
 * layer.build([null, 28, 28, 6]);
 * layer.countParams(); // => 12
 * ```
 */
export function subsampling(options: SubsamplingOptions = {}): Subsampling {
  return new Subsampling(options);
}
