import {reshape, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import {checkDivides, checkInteger} from '../support/checks.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {AFFINE_OPTIONS, AffineNorm, type AffineNormOptions} from './affine-norm.js';
import {standardize} from './standardize.js';

export interface GroupNormOptions extends AffineNormOptions {
  /** Groups that the channels are cut into; it divides them. Default 32. 1 is a layer norm over the whole image. */
  groups?: number;
}

const OPTIONS = {...AFFINE_OPTIONS, groups: true} satisfies OptionNames<GroupNormOptions>;

/** The layer made by {@link groupNorm}. */
export class GroupNorm extends AffineNorm {
  static className = 'CvGroupNorm';
  readonly groups: number;

  constructor(options: GroupNormOptions = {}) {
    super('groupNorm', checkLayerOptions('groupNorm', options, OPTIONS), {epsilon: 1e-5, center: true});
    this.groups = checkInteger(this.fn, 'groups', options.groups ?? 32);
  }

  protected override checkCount(channels: number): void {
    checkDivides(this.fn, 'groups', this.groups, "the input's channels", channels);
  }

  protected override normalize(x: Tensor): Tensor {
    const channels = x.shape[x.rank - 1]!;
    const pixels = x.shape.slice(1, -1).reduce((a, b) => a * b, 1);
    const grouped = reshape(x, [x.shape[0]!, pixels, this.groups, channels / this.groups]);
    return reshape(standardize(grouped, [1, 3], this.epsilon), x.shape);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), groups: this.groups};
  }
}

/**
 * Group normalisation: mean 0 and variance 1 over the pixels and the channels of each group of each image. It does not
 * depend on the batch.
 *
 * Input and output `[batch, ..., channels]` of rank 2 to 4; weights `gamma` and `beta` `[channels]`. Epsilon is 1e-5 by
 * default, as torch.
 *
 * @throws TypeError | RangeError when an argument does not fit, or `groups` does not divide the channels.
 * @see arXiv:1803.08494
 * @example
 * ```ts
 * import {groupNorm} from '@cv/layers';
 * groupNorm({groups: 8}).computeOutputShape([null, 14, 14, 64]); // => [null, 14, 14, 64]
 * ```
 */
export function groupNorm(options: GroupNormOptions = {}): GroupNorm {
  return new GroupNorm(options);
}
