import {concat, slice, tidy, type serialization, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {checkPair} from '../support/checks.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import type {OptionNames} from '../support/options.js';
import type {Pair} from '../support/spatial.js';

export interface AdaptivePool2dOptions extends LayerOptions {
  /** Height and width of the output: one number or [height, width]. */
  outputSize: number | readonly [number, number];
}

export const ADAPTIVE_POOL_OPTIONS = {outputSize: true} satisfies OptionNames<AdaptivePool2dOptions>;

/** The common part of adaptive max and average pooling: options, shapes and bins. */
export abstract class AdaptivePoolingLayer extends layers.Layer {
  readonly outputSize: Pair;

  constructor(
    protected readonly fn: string,
    options: AdaptivePool2dOptions,
  ) {
    super(options);
    this.outputSize = checkPair(fn, 'outputSize', options.outputSize);
  }

  /** Pools windows of this size without a border. */
  protected abstract pool(x: Tensor4D, size: Pair, strides: Pair): Tensor4D;

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
