import {
  avgPool,
  mul,
  pad,
  tensor4d,
  tidy,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {checkBoolean} from '../support/checks.js';
import {oneFloatTensor} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {corePads, type Pads, type Pair} from '../support/spatial.js';
import {POOL_OPTIONS, PoolingLayer, type Pool2dOptions} from './pooling-layer.js';

export interface AvgPool2dOptions extends Pool2dOptions {
  /**
   * Count the zeros of `padding` in the average, as torch does; TensorFlow does not. What ceil mode adds never counts.
   * Default true.
   */
  countIncludePad?: boolean;
}

const OPTIONS = {...POOL_OPTIONS, countIncludePad: true} satisfies OptionNames<AvgPool2dOptions>;

/** The layer made by {@link avgPool2d}. */
export class AvgPool2d extends PoolingLayer {
  static className = 'CvAvgPool2d';
  readonly countIncludePad: boolean;

  constructor(options: AvgPool2dOptions) {
    super('avgPool2d', checkLayerOptions('avgPool2d', options, OPTIONS));
    this.countIncludePad = checkBoolean(this.fn, 'countIncludePad', options.countIncludePad ?? true);
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>(this.fn, inputs);
      const [, outHeight, outWidth] = this.computeOutputShape(x.shape) as Tensor4D['shape'];
      const size: Pair = [x.shape[1], x.shape[2]];
      const {asked, whole} = this.borders(size);
      const none = whole.flat().every((side) => side === 0);
      // Padded by hand, so that every window is whole: core's gradient takes cut windows for whole ones.
      const padded = none ? x : pad(x, corePads(whole));
      const means = avgPool(padded, this.window.kernelSize, this.window.strides, 'valid');
      const corrections = this.corrections(size, asked, [outHeight, outWidth]);
      return corrections ? mul(means, corrections) : means;
    });
  }

  /** Pixels of a whole window by pixels that count, [1, outHeight, outWidth, 1]; undefined where all are 1. */
  private corrections(size: Pair, asked: Pads, outputs: Pair): Tensor4D | undefined {
    const [down, right] = ([0, 1] as const).map((axis) => {
      const [before, after] = asked[axis];
      const [first, end] = this.countIncludePad ? [-before, size[axis] + after] : [0, size[axis]];
      const {kernelSize, strides} = this.window;
      return Array.from({length: outputs[axis]}, (_, i) => {
        const begin = i * strides[axis] - before;
        const counted = Math.min(begin + kernelSize[axis], end) - Math.max(begin, first);
        return kernelSize[axis] / counted;
      });
    }) as [number[], number[]];
    if ([...down, ...right].every((factor) => factor === 1)) return undefined;
    const factors = down.flatMap((d) => right.map((r) => d * r));
    return tensor4d(factors, [1, ...outputs, 1]);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), countIncludePad: this.countIncludePad};
  }
}

/**
 * Average pooling with explicit padding, ceil mode and a say in whether the padding counts.
 *
 * Input `[batch, height, width, channels]`, output `[batch, outHeight, outWidth, channels]`. No weights.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1603.07285 for the arithmetic of sizes
 * @example
 * ```ts
 * import {tensor4d, type Tensor} from '@tensorflow/tfjs-core';
 * import {avgPool2d} from '@cv/layers';
 * const image = tensor4d([4, 4, 4, 4], [1, 2, 2, 1]);
 * const torch = avgPool2d({poolSize: 2, strides: 2, padding: 1}).apply(image) as Tensor;
 * await torch.data(); // => [1, 1, 1, 1]
 * const layer = avgPool2d({poolSize: 2, strides: 2, padding: 1, countIncludePad: false});
 * const keras = layer.apply(image) as Tensor;
 * await keras.data(); // => [4, 4, 4, 4]
 * ```
 */
export function avgPool2d(options: AvgPool2dOptions): AvgPool2d {
  return new AvgPool2d(options);
}
