import type {Tensor} from '@tensorflow/tfjs-core';
import {checkLayerOptions} from '../support/options.js';
import {AFFINE_OPTIONS, AffineNorm, type AffineNormOptions} from './affine-norm.js';
import {standardize} from './standardize.js';

export type LayerNormOptions = AffineNormOptions;

/** The layer made by {@link layerNorm}. */
export class LayerNorm extends AffineNorm {
  static className = 'CvLayerNorm';

  constructor(options: LayerNormOptions = {}) {
    super('layerNorm', checkLayerOptions('layerNorm', options, AFFINE_OPTIONS), {
      epsilon: 1e-5,
      center: true,
    });
  }

  protected override normalize(x: Tensor): Tensor {
    return standardize(x, [x.rank - 1], this.epsilon);
  }
}

/**
 * Layer normalisation over the channels: mean 0 and variance 1 at every pixel or token. On images it is what torch's
 * models call LayerNorm2d.
 *
 * Input and output `[batch, ..., channels]` of rank 2 to 4; weights `gamma` and `beta` `[channels]`. Epsilon is 1e-5 by
 * default, as torch's layer; its vision transformers and ConvNeXt use 1e-6.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1607.06450
 * @example
 * ```ts
 * import {layerNorm} from '@cv/layers';
 * layerNorm({epsilon: 1e-6}).computeOutputShape([null, 56, 56, 96]); // => [null, 56, 56, 96]
 * ```
 */
export function layerNorm(options: LayerNormOptions = {}): LayerNorm {
  return new LayerNorm(options);
}
