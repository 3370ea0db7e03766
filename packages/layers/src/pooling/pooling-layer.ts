import type {serialization} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {checkBoolean, checkPair} from '../support/checks.js';
import {checkedShape, type LayerOptions} from '../support/layer.js';
import type {OptionNames} from '../support/options.js';
import {
  checkPoolPadding,
  outputSize,
  resolvePads,
  type Padding,
  type Pads,
  type Pair,
  type Window,
} from '../support/spatial.js';

export interface Pool2dOptions extends LayerOptions {
  /** Size of the window: one number or [height, width]. */
  poolSize: number | readonly [number, number];
  /** Pixels between windows. Default: poolSize. */
  strides?: number | readonly [number, number];
  /** Border around the image, smaller than the window. Default 0. */
  padding?: Padding;
  /** Keep the last window where it is cut off by the border (output size rounded up). Default false. */
  ceilMode?: boolean;
}

export const POOL_OPTIONS = {
  poolSize: true,
  strides: true,
  padding: true,
  ceilMode: true,
} satisfies OptionNames<Pool2dOptions>;

/** The common part of max and average pooling: options and shapes. */
export abstract class PoolingLayer extends layers.Layer {
  readonly window: Window;
  readonly ceilMode: boolean;

  constructor(
    protected readonly fn: string,
    options: Pool2dOptions,
  ) {
    super(options);
    const kernelSize = checkPair(fn, 'poolSize', options.poolSize);
    this.window = {
      kernelSize,
      strides: checkPair(fn, 'strides', options.strides ?? kernelSize),
      dilations: [1, 1],
      padding: checkPoolPadding(fn, options.padding ?? 0, kernelSize),
    };
    this.ceilMode = checkBoolean(fn, 'ceilMode', options.ceilMode ?? false);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape(this.fn, inputShape, 'image');
    const [height, width] = outputSize(this.fn, this.window, shape.slice(1, 3), this.ceilMode);
    return [shape[0]!, height!, width!, shape[3]!];
  }

  /**
   * The border that was asked for, and that which pooling needs so that the last window is whole: ceil mode adds at the
   * bottom and the right, and without it some rows may be cut off, which needs nothing.
   */
  protected borders(size: Pair): {asked: Pads; whole: Pads} {
    const asked = resolvePads(this.window, size);
    const outputs = outputSize(this.fn, this.window, size, this.ceilMode) as Pair;
    const whole = asked.map(([before, after], axis) => {
      const {strides, kernelSize} = this.window;
      const end = (outputs[axis]! - 1) * strides[axis]! + kernelSize[axis]!;
      return [before, Math.max(after, end - size[axis]! - before)];
    }) as Pads;
    return {asked, whole};
  }

  override getConfig(): serialization.ConfigDict {
    const {kernelSize, strides, padding} = this.window;
    return {...super.getConfig(), poolSize: kernelSize, strides, padding, ceilMode: this.ceilMode};
  }
}
