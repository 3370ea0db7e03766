import {
  pad,
  reshape,
  tidy,
  transpose,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkBoolean, checkInteger, checkOneOf} from '../support/checks.js';
import {checkedShape, oneTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

/**
 * Where the pixel (y, x) of a block and its channel c end among the output's channels: the order of these three, from
 * the slowest to the fastest.
 */
const ORDERS = {
  /** TensorFlow's `space_to_depth`. */
  tensorflow: ['y', 'x', 'c'],
  /** torch's `pixel_unshuffle`. */
  torch: ['c', 'y', 'x'],
  /** Swin's patch merging. */
  swin: ['x', 'y', 'c'],
} as const;
export type SpaceToDepthOrder = keyof typeof ORDERS;

/** Axes of [batch * outHeight, y, outWidth, x, c]. */
const AXIS = {y: 1, x: 3, c: 4} as const;

export interface SpaceToDepthOptions extends LayerOptions {
  /** Side of the blocks that become one pixel. Default 2. */
  blockSize?: number;
  /**
   * Order of the output's channels: 'tensorflow' is (y, x, channel), 'torch' (channel, y, x), 'swin' (x, y, channel),
   * with (y, x) the place in the block. Default 'tensorflow'.
   */
  order?: SpaceToDepthOrder;
  /** Add zeros at the bottom and the right where the size is no multiple of the block. Default false: an error. */
  pad?: boolean;
}

const OPTIONS = {blockSize: true, order: true, pad: true} satisfies OptionNames<SpaceToDepthOptions>;

/** The layer made by {@link spaceToDepth}. */
export class SpaceToDepth extends layers.Layer {
  static className = 'CvSpaceToDepth';
  readonly blockSize: number;
  readonly order: SpaceToDepthOrder;
  readonly pad: boolean;

  constructor(options: SpaceToDepthOptions = {}) {
    super(checkLayerOptions('spaceToDepth', options, OPTIONS));
    const fn = 'spaceToDepth';
    const orders = Object.keys(ORDERS) as SpaceToDepthOrder[];
    this.blockSize = checkInteger(fn, 'blockSize', options.blockSize ?? 2);
    this.order = checkOneOf(fn, 'order', options.order ?? 'tensorflow', orders);
    this.pad = checkBoolean(fn, 'pad', options.pad ?? false);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('spaceToDepth', inputShape, 'image');
    const channels = shape.at(-1)!;
    const [height, width] = [shape[1]!, shape[2]!].map((length, axis) =>
      this.blocks(length, axis === 0 ? 'height' : 'width'),
    );
    return [shape[0]!, height!, width!, channels * this.blockSize ** 2];
  }

  /** Blocks along one direction; an unknown (null) length stays unknown. */
  private blocks(length: number | null, direction: string): number | null {
    if (length == null) return null;
    if (length < 1 || (length % this.blockSize !== 0 && !this.pad)) {
      const requirement = `a multiple of blockSize (${this.blockSize})`;
      const wayOut = 'Use pad: true, or another size.';
      throw new RangeError(
        argumentMessage('spaceToDepth', `input ${direction}`, requirement, length, wayOut),
      );
    }
    return Math.ceil(length / this.blockSize);
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneTensor<Tensor4D>('spaceToDepth', inputs);
      const [batch, height, width, depth] = this.computeOutputShape(x.shape) as [
        number,
        number,
        number,
        number,
      ];
      const block = this.blockSize;
      const padded = this.padded(x, height * block, width * block);
      const tiles = reshape(padded, [batch * height, block, width, block, x.shape[3]]);
      const order = ORDERS[this.order].map((axis) => AXIS[axis]);
      return reshape(transpose(tiles, [0, 2, ...order]), [batch, height, width, depth]);
    });
  }

  private padded(x: Tensor4D, height: number, width: number): Tensor4D {
    if (x.shape[1] === height && x.shape[2] === width) return x;
    return pad(x, [
      [0, 0],
      [0, height - x.shape[1]],
      [0, width - x.shape[2]],
      [0, 0],
    ]);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), blockSize: this.blockSize, order: this.order, pad: this.pad};
  }
}

/**
 * Makes one pixel of each block of pixels, side by side in the channels: a smaller image, and nothing is lost.
 *
 * Input `[batch, height, width, channels]`, output `[batch, height / blockSize, width / blockSize, channels *
 * blockSize^2]`.
 *
 * @throws TypeError | RangeError when an argument does not fit, or a size is no multiple of the block.
 * @see arXiv:1609.05158 for the reverse
 * @example
 * ```ts
 * import {tensor, type Tensor} from '@tensorflow/tfjs-core';
 * import {spaceToDepth} from '@cv/layers';
 * const image = tensor([1, 2, 3, 4], [1, 2, 2, 1]); // rows 1 2 and 3 4
 * const tensorflow = spaceToDepth().apply(image) as Tensor;
 * await tensorflow.data(); // => [1, 2, 3, 4]
 * const swin = spaceToDepth({order: 'swin'}).apply(image) as Tensor;
 * await swin.data(); // => [1, 3, 2, 4]
 * ```
 */
export function spaceToDepth(options: SpaceToDepthOptions = {}): SpaceToDepth {
  return new SpaceToDepth(options);
}
