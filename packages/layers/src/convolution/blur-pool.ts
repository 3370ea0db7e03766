import {
  concat,
  depthwiseConv2d,
  reverse,
  slice,
  tensor,
  tidy,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkInteger} from '../support/checks.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

export interface BlurPoolOptions extends LayerOptions {
  /** Taps of the binomial filter along each direction: 1 is none, 2 is [1, 1], 3 is [1, 2, 1]. Default 3. */
  size?: number;
  /** Pixels between outputs. Default 2. */
  strides?: number;
}

const OPTIONS = {size: true, strides: true} satisfies OptionNames<BlurPoolOptions>;

/** The layer made by {@link blurPool}. */
export class BlurPool extends layers.Layer {
  static className = 'CvBlurPool';
  readonly size: number;
  readonly strides: number;

  constructor(options: BlurPoolOptions = {}) {
    super(checkLayerOptions('blurPool', options, OPTIONS));
    this.size = checkInteger('blurPool', 'size', options.size ?? 3, {min: 1, max: 7});
    this.strides = checkInteger('blurPool', 'strides', options.strides ?? 2);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('blurPool', inputShape, 'image');
    const reach = Math.ceil((this.size - 1) / 2);
    const output = shape.slice(1, 3).map((length) => {
      if (length != null && length <= reach) {
        throw new RangeError(
          argumentMessage(
            'blurPool',
            'input height and width',
            `greater than the ${reach} pixels that are mirrored`,
            shape,
            'Use a larger image or a smaller size.',
          ),
        );
      }
      return length == null ? null : Math.ceil(length / this.strides);
    });
    return [shape[0]!, output[0]!, output[1]!, shape[3]!];
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>('blurPool', inputs);
      this.computeOutputShape(x.shape);
      const before = Math.floor((this.size - 1) / 2);
      const after = this.size - 1 - before;
      const mirrored = mirror(mirror(x, 1, before, after), 2, before, after);
      return depthwiseConv2d(mirrored, binomialKernel(this.size, x.shape[3]), this.strides, 'valid');
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), size: this.size, strides: this.strides};
  }
}

/** Mirrors the border without repeating it: 3 2 | 1 2 3 | 2 1. Core's mirrorPad has no gradient. */
function mirror(x: Tensor4D, axis: 1 | 2, before: number, after: number): Tensor4D {
  const length = x.shape[axis];
  const piece = (begin: number, size: number) => {
    const begins = [0, 0, 0, 0];
    const sizes = [...x.shape];
    begins[axis] = begin;
    sizes[axis] = size;
    return reverse(slice(x, begins as Tensor4D['shape'], sizes as Tensor4D['shape']), axis);
  };
  const parts: Tensor4D[] = [x];
  if (before > 0) parts.unshift(piece(1, before));
  if (after > 0) parts.push(piece(length - 1 - after, after));
  return parts.length > 1 ? concat(parts, axis) : x;
}

/** Pascal's triangle along both directions, with sum 1, the same for every channel: [size, size, channels, 1]. */
function binomialKernel(size: number, channels: number): Tensor4D {
  let row = [1];
  while (row.length < size) row = [...row, 0].map((value, i) => value + (row[i - 1] ?? 0));
  const total = 4 ** (size - 1);
  const values = row.flatMap((down) =>
    row.flatMap((right) => Array<number>(channels).fill((down * right) / total)),
  );
  return tensor(values, [size, size, channels, 1]) as Tensor4D;
}

/**
 * Anti-aliased subsampling: a binomial blur, then every `strides`-th pixel. In place of a strided pooling or after a
 * convolution whose stride it takes over, it makes a network less sensitive to shifts of the image.
 *
 * Input `[batch, height, width, channels]`, output `[batch, ceil(height / strides), ceil(width / strides), channels]`.
 * The border is mirrored. No weights.
 *
 * @throws RangeError when an argument or the input is out of range.
 * @see arXiv:1904.11486
 * @example
 * ```ts
 * import {blurPool} from '@cv/layers';
 * blurPool({size: 3}).computeOutputShape([null, 56, 56, 64]); // => [null, 28, 28, 64]
 * ```
 */
export function blurPool(options: BlurPoolOptions = {}): BlurPool {
  return new BlurPool(options);
}
