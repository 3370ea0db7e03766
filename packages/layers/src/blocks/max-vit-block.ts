import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {maxVitMbConv, type MaxVitMbConvOptions} from './max-vit-mb-conv.js';
import {partitionAttentionBlock, type PartitionAttentionBlockOptions} from './partition-attention-block.js';
import {naming} from './support.js';

/** Options of the convolution and of both attentions. */
export type MaxVitBlockOptions = MaxVitMbConvOptions & Omit<PartitionAttentionBlockOptions, 'partition'>;

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
  const path = naming('maxVitBlock', options.name);
  const convolved = maxVitMbConv(x, {...options, name: path('layers.MBconv')});
  const windows = partitionAttentionBlock(convolved, {
    ...options,
    name: path('layers.window_attention'),
    partition: 'window',
  });
  return partitionAttentionBlock(windows, {
    ...options,
    name: path('layers.grid_attention'),
    partition: 'grid',
  });
}
