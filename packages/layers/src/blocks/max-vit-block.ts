import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {MB_CONV_OPTIONS, maxVitMbConv, type MaxVitMbConvOptions} from './max-vit-mb-conv.js';
import {checkBlock, OPTIONAL, type OptionChecks} from './options.js';
import {partitionAttentionBlock, type PartitionAttentionBlockOptions} from './partition-attention-block.js';

/** Options of the convolution and of both attentions. */
export type MaxVitBlockOptions = MaxVitMbConvOptions & Omit<PartitionAttentionBlockOptions, 'partition'>;

const OPTIONS = {
  ...MB_CONV_OPTIONS,
  partitionSize: OPTIONAL.count,
  headDim: OPTIONAL.count,
  mlpRatio: OPTIONAL.ratio,
  dropout: OPTIONAL.rate,
  attentionDropout: OPTIONAL.rate,
} satisfies OptionChecks<MaxVitBlockOptions>;

/**
 * One layer of MaxViT: a convolution that looks at neighbours, attention within windows, attention on a grid over the
 * whole image.
 *
 * Input `[batch, height, width, channels]`, output `[batch, height / strides, width / strides, filters]`, whose height
 * and width are multiples of `partitionSize`. Blocks `layers.MBconv`, `layers.window_attention`,
 * `layers.grid_attention` after the name, as torchvision's `MaxVitLayer`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:2204.01697
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {maxVitBlock} from '@cv/layers';
 * const x = input({shape: [112, 112, 64]});
 * maxVitBlock(x, {name: 'blocks.0.layers.0', filters: 64, strides: 2}).shape; // => [null, 56, 56, 64]
 * ```
 */
export function maxVitBlock(x: SymbolicTensor, options: MaxVitBlockOptions): SymbolicTensor {
  const path = checkBlock('maxVitBlock', x, options, OPTIONS);
  const {filters, strides, expansion, squeezeRatio, ...attention} = options;
  const {stochasticDepth, seed} = options;
  const convolved = maxVitMbConv(x, {
    name: path('layers.MBconv'),
    filters,
    strides,
    expansion,
    squeezeRatio,
    stochasticDepth,
    seed,
  });
  const windows = partitionAttentionBlock(convolved, {
    ...attention,
    name: path('layers.window_attention'),
    partition: 'window',
  });
  return partitionAttentionBlock(windows, {
    ...attention,
    name: path('layers.grid_attention'),
    partition: 'grid',
  });
}
