import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {layerNorm} from '../normalization/layer-norm.js';
import {spaceToDepth} from '../structure/space-to-depth.js';
import {checkBlock, OPTIONAL, type BlockOptions, type OptionChecks} from './options.js';
import {chain, channelsOf, seededDense, type SwinVersion} from './support.js';

export interface PatchMergingOptions extends BlockOptions {
  /** 1 normalises before the linear map, 2 behind it. Default 1. */
  version?: SwinVersion;
}

const OPTIONS = {version: OPTIONAL.oneOrTwo} satisfies OptionChecks<PatchMergingOptions>;

/**
 * What stands between Swin's stages: four neighbouring pixels become one, with twice the channels.
 *
 * Input `[batch, height, width, channels]`, output `[batch, height / 2, width / 2, 2 * channels]`, an odd size padded
 * by a row or column of zeros. Layers `norm` and `reduction` after the block's name, as torchvision's `PatchMerging`
 * and `PatchMergingV2`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:2103.14030, arXiv:2111.09883
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {patchMerging} from '@cv/layers';
 * patchMerging(input({shape: [56, 55, 96]}), {name: 'features.2'}).shape; // => [null, 28, 28, 192]
 * ```
 */
export function patchMerging(x: SymbolicTensor, options: PatchMergingOptions): SymbolicTensor {
  const fn = 'patchMerging';
  const path = checkBlock(fn, x, options, OPTIONS);
  const {version = 1, seed = 0} = options;
  const channels = channelsOf(fn, x);
  const merged = chain(x, spaceToDepth({name: path('merge'), blockSize: 2, order: 'swin', pad: true}));
  const norm = layerNorm({name: path('norm'), epsilon: 1e-5});
  const reduction = seededDense(path('reduction'), 2 * channels, {
    seed,
    kernelInitializer: 'truncatedNormal',
    useBias: false,
  });
  return version === 1 ? chain(merged, norm, reduction) : chain(merged, reduction, norm);
}
