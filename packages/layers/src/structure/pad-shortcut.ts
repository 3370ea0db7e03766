import {avgPool, pad, tidy, type serialization, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkInteger} from '../support/checks.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

export interface PadShortcutOptions extends LayerOptions {
  /** Channels of the output, not fewer than the input's. */
  filters: number;
  /** Every so many pixels are kept. Default 1. */
  strides?: number;
}

const OPTIONS = {filters: true, strides: true} satisfies OptionNames<PadShortcutOptions>;

/** The layer made by {@link padShortcut}. */
export class PadShortcut extends layers.Layer {
  static className = 'CvPadShortcut';
  readonly filters: number;
  readonly strides: number;

  constructor(options: PadShortcutOptions) {
    super(checkLayerOptions('padShortcut', options, OPTIONS));
    this.filters = checkInteger('padShortcut', 'filters', options.filters);
    this.strides = checkInteger('padShortcut', 'strides', options.strides ?? 1);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('padShortcut', inputShape, 'image');
    if (shape.at(-1)! > this.filters) {
      throw new RangeError(
        argumentMessage(
          'padShortcut',
          'input',
          `of at most ${this.filters} channels`,
          shape,
          'Use a projection to have fewer.',
        ),
      );
    }
    const kept = (length: number | null) => (length == null ? null : Math.ceil(length / this.strides));
    return [shape[0]!, kept(shape[1]!), kept(shape[2]!), this.filters];
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>('padShortcut', inputs);
      this.computeOutputShape(x.shape);
      // A pool of one pixel, since a strided slice has no gradient.
      const kept = this.strides === 1 ? x : avgPool(x, 1, this.strides, 'valid');
      return pad(kept, [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, this.filters - x.shape[3]],
      ]);
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), filters: this.filters, strides: this.strides};
  }
}

/**
 * The shortcut without parameters of ResNet's paper (option A, which its CIFAR networks use): every second pixel, and
 * channels of zeros behind those that are there.
 *
 * Input `[batch, height, width, channels]`, output `[batch, ceil(height / strides), ceil(width / strides), filters]`.
 *
 * @throws TypeError | RangeError when an argument does not fit, or the input has more channels than the output.
 * @see arXiv:1512.03385, section 3.3
 * @example
 * ```ts
 * import {padShortcut} from '@cv/layers';
 * padShortcut({filters: 32, strides: 2}).computeOutputShape([null, 32, 32, 16]); // => [null, 16, 16, 32]
 * ```
 */
export function padShortcut(options: PadShortcutOptions): PadShortcut {
  return new PadShortcut(options);
}
