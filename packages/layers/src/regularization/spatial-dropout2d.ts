import type {Tensor} from '@tensorflow/tfjs-core';
import type {Shape} from '@tensorflow/tfjs-layers';
import {checkedShape} from '../support/layer.js';
import {dropMask, type Noise} from '../support/noise.js';
import {checkLayerOptions} from '../support/options.js';
import {RANDOM_OPTIONS, RandomLayer, type RandomLayerOptions} from './random-layer.js';

export interface SpatialDropout2dOptions extends RandomLayerOptions {
  /** The probability of a channel to become 0; the others are divided by 1 - rate. 0 <= rate < 1. */
  rate: number;
}

/** The layer made by {@link spatialDropout2d}. */
export class SpatialDropout2d extends RandomLayer {
  static className = 'CvSpatialDropout2d';

  constructor(options: SpatialDropout2dOptions) {
    super('spatialDropout2d', checkLayerOptions('spatialDropout2d', options, RANDOM_OPTIONS));
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return checkedShape(this.fn, inputShape, 'image');
  }

  protected override mask([batch, , , channels]: number[], noise: Noise): Tensor {
    return dropMask(noise, [batch!, 1, 1, channels!], this.rate);
  }
}

/**
 * Dropout of whole channels, each of each image by itself: neighbouring pixels hold nearly the same, so that single
 * dropped values teach a convolution little (torch's `Dropout2d`).
 *
 * Input and output `[batch, height, width, channels]`. The identity when not training.
 *
 * @throws TypeError | RangeError when `rate` is not in [0, 1).
 * @see arXiv:1411.4280
 * @example
 * ```ts
 * import {ones, type Tensor} from '@tensorflow/tfjs-core';
 * import {spatialDropout2d} from '@cv/layers';
 * const layer = spatialDropout2d({rate: 0.5, name: 'drop'});
 * const y = layer.apply(ones([1, 2, 2, 64]), {training: true}) as Tensor;
 * const values = await y.data(); // [64] of each of 4 pixels
 * values.slice(0, 64).join() === values.slice(192).join(); // => true
 * ```
 */
export function spatialDropout2d(options: SpatialDropout2dOptions): SpatialDropout2d {
  return new SpatialDropout2d(options);
}
