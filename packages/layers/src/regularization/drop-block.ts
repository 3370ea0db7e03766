import {tensor4d, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import type {Shape} from '@tensorflow/tfjs-layers';
import {checkInteger} from '../support/checks.js';
import {checkedShape} from '../support/layer.js';
import type {Noise} from '../support/noise.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {RANDOM_OPTIONS, RandomLayer, type RandomLayerOptions} from './random-layer.js';

export interface DropBlockOptions extends RandomLayerOptions {
  /** About the share of values that become 0 (blocks may overlap, so a little less). 0 <= rate < 1. */
  rate: number;
  /** Pixels along the side of a dropped square; a smaller image is dropped as a whole. Default 7. */
  blockSize?: number;
}

const OPTIONS = {...RANDOM_OPTIONS, blockSize: true} satisfies OptionNames<DropBlockOptions>;

/** The layer made by {@link dropBlock}. */
export class DropBlock extends RandomLayer {
  static className = 'CvDropBlock';
  readonly blockSize: number;

  constructor(options: DropBlockOptions) {
    super('dropBlock', checkLayerOptions('dropBlock', options, OPTIONS));
    this.blockSize = checkInteger(this.fn, 'blockSize', options.blockSize ?? 7);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return checkedShape(this.fn, inputShape, 'image');
  }

  protected override mask(shape: number[], noise: Noise): Tensor {
    const [batch, height, width, channels] = shape as [number, number, number, number];
    const block = Math.min(this.blockSize, height, width);
    const [rows, columns] = [height - block + 1, width - block + 1]; // where a block may begin
    // Expected share of dropped values = rate, if blocks did not overlap.
    const gamma = (this.rate * height * width) / (block ** 2 * rows * columns);
    const starts = noise.uniform(batch * rows * columns * channels);
    const kept = new Float32Array(batch * height * width * channels).fill(1);
    for (let start = 0; start < starts.length; start++) {
      if (starts[start]! >= gamma) continue;
      const channel = start % channels;
      const column = Math.floor(start / channels) % columns;
      const row = Math.floor(start / (channels * columns)) % rows;
      const image = Math.floor(start / (channels * columns * rows));
      for (let y = row; y < row + block; y++) {
        for (let x = column; x < column + block; x++) {
          kept[((image * height + y) * width + x) * channels + channel] = 0;
        }
      }
    }
    const count = kept.reduce((sum, value) => sum + value, 0);
    const scale = count === 0 ? 0 : kept.length / count; // keeps the mean of a batch
    return tensor4d(
      kept.map((value) => value * scale),
      [batch, height, width, channels],
    );
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), blockSize: this.blockSize};
  }
}

/**
 * Dropout of squares: in each channel of each image, blocks of `blockSize` x `blockSize` pixels become 0, so that a
 * convolution cannot fill the gap from the neighbours. What is left is scaled up: the mask's mean over the batch is 1.
 *
 * Input and output `[batch, height, width, channels]`. The identity when not training.
 * As in the paper and in torchvision (whose blocks have odd sides; here even ones too), with a mask for each channel.
 *
 * @throws TypeError | RangeError when `rate` is not in [0, 1) or `blockSize` not a positive integer.
 * @see arXiv:1810.12890
 * @example
 * ```ts
 * import {mean, ones, type Tensor} from '@tensorflow/tfjs-core';
 * import {dropBlock} from '@cv/layers';
 * const layer = dropBlock({rate: 0.1, blockSize: 3, name: 'drop'});
 * const y = layer.apply(ones([4, 16, 16, 8]), {training: true}) as Tensor;
 * (await mean(y).data())[0]!.toFixed(3); // => '1.000'
 * ```
 */
export function dropBlock(options: DropBlockOptions): DropBlock {
  return new DropBlock(options);
}
