import type {serialization, Tensor} from '@tensorflow/tfjs-core';
import {checkOneOf} from '../support/checks.js';
import {dropMask, type Noise} from '../support/noise.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {RANDOM_OPTIONS, RandomLayer, type RandomLayerOptions} from './random-layer.js';

const MODES = ['row', 'batch'] as const;
export type StochasticDepthMode = (typeof MODES)[number];

export interface StochasticDepthOptions extends RandomLayerOptions {
  /** The probability to drop the branch; a branch that is kept is divided by 1 - rate. 0 <= rate < 1. */
  rate: number;
  /** 'row' decides for each image of the batch, 'batch' once for all of them. Default 'row'. */
  mode?: StochasticDepthMode;
}

const OPTIONS = {...RANDOM_OPTIONS, mode: true} satisfies OptionNames<StochasticDepthOptions>;

/** The layer made by {@link stochasticDepth}. */
export class StochasticDepth extends RandomLayer {
  static className = 'CvStochasticDepth';
  readonly mode: StochasticDepthMode;

  constructor(options: StochasticDepthOptions) {
    super('stochasticDepth', checkLayerOptions('stochasticDepth', options, OPTIONS));
    this.mode = checkOneOf(this.fn, 'mode', options.mode ?? 'row', MODES);
  }

  protected override mask([batch, ...rest]: number[], noise: Noise): Tensor {
    return dropMask(noise, [this.mode === 'row' ? batch! : 1, ...rest.map(() => 1)], this.rate);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), mode: this.mode};
  }
}

/**
 * Stochastic depth, also called drop path: in training, a residual branch is left out at random, for each image or
 * for the whole batch. Put it at the end of the branch, before the addition.
 *
 * Input and output of one shape, of any rank, `[batch, ...]`. The identity when not training.
 * As in torchvision, and other than in the paper, the branches that are kept are scaled up in training, rather than
 * all of them down afterwards.
 *
 * @throws TypeError | RangeError when `rate` is not in [0, 1).
 * @see arXiv:1603.09382
 * @example
 * ```ts
 * import {ones, type Tensor} from '@tensorflow/tfjs-core';
 * import {stochasticDepth} from '@cv/layers';
 * const layer = stochasticDepth({rate: 0.2, mode: 'row', name: 'layer1.0.stochastic_depth'});
 * const y = layer.apply(ones([1000, 2]), {training: true}) as Tensor;
 * const values = await y.data(); // [2] of each of 1000 images
 * values.every((value, index) => value === values[index - (index % 2)]); // => true
 * [...new Set(values)].toSorted(); // => [0, 1.25]
 * ```
 */
export function stochasticDepth(options: StochasticDepthOptions): StochasticDepth {
  return new StochasticDepth(options);
}
