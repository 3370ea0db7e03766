import {
  avgPool,
  concat,
  maxPool,
  slice,
  tidy,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {checkPair} from '../support/checks.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import type {Pair} from '../support/spatial.js';

export interface AdaptivePool2dOptions extends LayerOptions {
  /** Height and width of the output: one number or [height, width]. */
  outputSize: number | readonly [number, number];
}

const OPTIONS = {outputSize: true} satisfies OptionNames<AdaptivePool2dOptions>;

type Pool = (x: Tensor4D, size: Pair, strides: Pair) => Tensor4D;

abstract class AdaptivePool2d extends layers.Layer {
  readonly outputSize: Pair;

  constructor(
    private readonly fn: string,
    private readonly pool: Pool,
    options: AdaptivePool2dOptions,
  ) {
    super(checkLayerOptions(fn, options, OPTIONS));
    this.outputSize = checkPair(fn, 'outputSize', options.outputSize);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape(this.fn, inputShape, 'image');
    return [shape[0]!, ...this.outputSize, shape[3]!];
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>(this.fn, inputs);
      this.computeOutputShape(x.shape);
      const [height, width] = [x.shape[1] / this.outputSize[0], x.shape[2] / this.outputSize[1]];
      if (Number.isInteger(height) && Number.isInteger(width)) {
        return this.pool(x, [height, width], [height, width]);
      }
      // A bin is a rectangle: rows first, columns of their results next.
      return this.poolAlong(this.poolAlong(x, 1), 2);
    });
  }

  /** Bin i of n reaches from floor(i * length / n) to ceil((i + 1) * length / n), as torch's; bins may overlap. */
  private poolAlong(x: Tensor4D, axis: 1 | 2): Tensor4D {
    const length = x.shape[axis];
    const bins = this.outputSize[axis - 1]!;
    const parts = Array.from({length: bins}, (_, i) => {
      const begin = Math.floor((i * length) / bins);
      const size = Math.ceil(((i + 1) * length) / bins) - begin;
      const begins: Tensor4D['shape'] = [0, 0, 0, 0];
      const sizes: Tensor4D['shape'] = [...x.shape];
      begins[axis] = begin;
      sizes[axis] = size;
      return this.pool(slice(x, begins, sizes), axis === 1 ? [size, 1] : [1, size], [1, 1]);
    });
    return concat(parts, axis);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), outputSize: this.outputSize};
  }
}

/** The layer made by {@link adaptiveAvgPool2d}. */
export class AdaptiveAvgPool2d extends AdaptivePool2d {
  static className = 'CvAdaptiveAvgPool2d';

  constructor(options: AdaptivePool2dOptions) {
    super('adaptiveAvgPool2d', (x, size, strides) => avgPool(x, size, strides, 'valid'), options);
  }
}

/** The layer made by {@link adaptiveMaxPool2d}. */
export class AdaptiveMaxPool2d extends AdaptivePool2d {
  static className = 'CvAdaptiveMaxPool2d';

  constructor(options: AdaptivePool2dOptions) {
    super('adaptiveMaxPool2d', (x, size, strides) => maxPool(x, size, strides, 'valid'), options);
  }
}

/**
 * Average pooling to a given output size, whatever the size of the input (larger or smaller), with torch's bins.
 *
 * Input `[batch, height, width, channels]`, output `[batch, ...outputSize, channels]`. No weights.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1406.4729, whose pyramid pools so
 * @example
 * ```ts
 * import {tensor4d, type Tensor} from '@tensorflow/tfjs-core';
 * import {adaptiveAvgPool2d} from '@cv/layers';
 * const row = tensor4d([1, 2, 3], [1, 1, 3, 1]);
 * const y = adaptiveAvgPool2d({outputSize: [1, 2]}).apply(row) as Tensor;
 * await y.data(); // => [1.5, 2.5]
 * ```
 */
export function adaptiveAvgPool2d(options: AdaptivePool2dOptions): AdaptiveAvgPool2d {
  return new AdaptiveAvgPool2d(options);
}

/**
 * Max pooling to a given output size, whatever the size of the input (larger or smaller), with torch's bins.
 *
 * Input `[batch, height, width, channels]`, output `[batch, ...outputSize, channels]`. No weights. Training on wasm needs
 * `initBackend` of `@cv/backend`, and NaNs may get lost, as in `maxPool2d`.
 *
 * Deviation: rows are pooled before columns, so that of equal values in a bin the gradient may go to another than
 * torch's, the first in reading order.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1406.4729, whose pyramid pools so
 * @example
 * ```ts
 * import {tensor4d, type Tensor} from '@tensorflow/tfjs-core';
 * import {adaptiveMaxPool2d} from '@cv/layers';
 * const row = tensor4d([1, 2, 3], [1, 1, 3, 1]);
 * const y = adaptiveMaxPool2d({outputSize: [1, 2]}).apply(row) as Tensor;
 * await y.data(); // => [2, 3]
 * ```
 */
export function adaptiveMaxPool2d(options: AdaptivePool2dOptions): AdaptiveMaxPool2d {
  return new AdaptiveMaxPool2d(options);
}
