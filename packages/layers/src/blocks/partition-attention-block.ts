import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {gelu} from '../activations/gelu.js';
import {partitionAttention, PARTITIONS, type PartitionKind} from '../attention/partition-attention.js';
import {layerNorm} from '../normalization/layer-norm.js';
import {checkBlock, oneOf, OPTIONAL, type BlockOptions, type OptionChecks} from './options.js';
import {
  addBranch,
  chain,
  channelsOf,
  maybeDropout,
  maybeStochasticDepth,
  seededDense,
  widthByRatio,
} from './support.js';

export interface PartitionAttentionBlockOptions extends BlockOptions {
  /** Windows of neighbouring pixels, or grids over the whole image. */
  partition: PartitionKind;
  /** Side of a window or of the grid; it divides height and width. Default 7. */
  partitionSize?: number;
  /** Channels of a head; they divide the input's. Default 32. */
  headDim?: number;
  /** Width of the perceptron inside, in widths of the input. Default 4. */
  mlpRatio?: number;
  /** Share of what the perceptron gives that is dropped in training. Default 0. */
  dropout?: number;
  /** Share of what the attention gives that is dropped in training. Default 0. */
  attentionDropout?: number;
  /** Probability to leave a branch out in training. Default 0. */
  stochasticDepth?: number;
}

const OPTIONS = {
  partition: oneOf(PARTITIONS),
  partitionSize: OPTIONAL.count,
  headDim: OPTIONAL.count,
  mlpRatio: OPTIONAL.ratio,
  dropout: OPTIONAL.rate,
  attentionDropout: OPTIONAL.rate,
  stochasticDepth: OPTIONAL.rate,
} satisfies OptionChecks<PartitionAttentionBlockOptions>;

/**
 * MaxViT's transformer block on windows or on a grid: y = x + attention(norm(x)), then y + mlp(norm(y)).
 *
 * Input and output `[batch, height, width, channels]`. Layers `attn_layer.0` (norm), `attn_layer.1` (attention),
 * `mlp_layer.0` (norm), `mlp_layer.1`, `mlp_layer.3` (dense) after the block's name, as torchvision's
 * `PartitionAttentionLayer`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:2204.01697
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {partitionAttentionBlock} from '@cv/layers';
 * const x = input({shape: [56, 56, 64]});
 * const name = 'blocks.0.layers.0.layers.window_attention';
 * partitionAttentionBlock(x, {name, partition: 'window'}).shape; // => [null, 56, 56, 64]
 * ```
 */
export function partitionAttentionBlock(
  x: SymbolicTensor,
  options: PartitionAttentionBlockOptions,
): SymbolicTensor {
  const fn = 'partitionAttentionBlock';
  const path = checkBlock(fn, x, options, OPTIONS);
  const {dropout = 0, attentionDropout = 0, stochasticDepth = 0, seed = 0} = options;
  const channels = channelsOf(fn, x);
  const mlpWidth = widthByRatio(fn, 'mlpRatio', options.mlpRatio ?? 4, channels);
  const drawn = {seed, kernelInitializer: 'truncatedNormal'} as const;
  const depth = (number: 1 | 2) =>
    maybeStochasticDepth(path(`stochastic_dropout_${number}`), stochasticDepth, seed);
  const norm = (part: string) => layerNorm({name: path(part), epsilon: 1e-5});

  const attended = chain(
    x,
    norm('attn_layer.0'),
    partitionAttention({
      name: path('attn_layer.1'),
      partition: options.partition,
      partitionSize: options.partitionSize ?? 7,
      headDim: options.headDim ?? 32,
      ...drawn,
    }),
    maybeDropout(path('attn_layer.2'), attentionDropout, seed),
    depth(1),
  );
  const y = addBranch(x, attended, path('add_1'));
  const perceived = chain(
    y,
    norm('mlp_layer.0'),
    seededDense(path('mlp_layer.1'), mlpWidth, drawn),
    gelu({name: path('mlp_layer.2')}),
    seededDense(path('mlp_layer.3'), channels, drawn),
    maybeDropout(path('mlp_layer.4'), dropout, seed),
    depth(2),
  );
  return addBranch(y, perceived, path('add_2'));
}
