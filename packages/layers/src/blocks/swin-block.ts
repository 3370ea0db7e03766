import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {windowAttentionV2} from '../attention/window-attention-v2.js';
import {windowAttention} from '../attention/window-attention.js';
import {layerNorm} from '../normalization/layer-norm.js';
import {checkInteger, checkPair} from '../support/checks.js';
import {transformerMlp} from './mlp.js';
import {checkBlock, OPTIONAL, optional, type BlockOptions, type OptionChecks} from './options.js';
import {
  addBranch,
  chain,
  channelsOf,
  maybeStochasticDepth,
  widthByRatio,
  type SwinVersion,
} from './support.js';

export interface SwinBlockOptions extends BlockOptions {
  /** Heads of the attention; they divide the channels. */
  numHeads: number;
  /** Pixels of a window: one number or [height, width]. Default 7 (version 2: 8). */
  windowSize?: number | readonly [number, number];
  /** By how many pixels the windows are moved: 0 in every first block, half a window in every second. Default 0. */
  shift?: number | readonly [number, number];
  /** 1 normalises before attention and perceptron; 2 behind them, and has attention by cosines. Default 1. */
  version?: SwinVersion;
  /** Width of the perceptron inside, in widths of the input. Default 4. */
  mlpRatio?: number;
  /** Share of what the perceptron and the attention give that is dropped in training. Default 0. */
  dropout?: number;
  /** Share of the attention weights that is dropped in training. Default 0. */
  attentionDropout?: number;
  /** Probability to leave a branch out in training. Default 0. */
  stochasticDepth?: number;
}

const OPTIONS = {
  numHeads: checkInteger,
  windowSize: OPTIONAL.pair,
  shift: optional((fn, argument, shift) => checkPair(fn, argument, shift, {min: 0})),
  version: OPTIONAL.oneOrTwo,
  mlpRatio: OPTIONAL.ratio,
  dropout: OPTIONAL.rate,
  attentionDropout: OPTIONAL.rate,
  stochasticDepth: OPTIONAL.rate,
} satisfies OptionChecks<SwinBlockOptions>;

/**
 * The block of Swin: x + attention within windows, then x + perceptron, each with its norm.
 *
 * Input and output `[batch, height, width, channels]`. Layers `norm1`, `attn`, `norm2`, `mlp.0`, `mlp.3` after the
 * block's name, as torchvision's `SwinTransformerBlock` and `SwinTransformerBlockV2`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:2103.14030, arXiv:2111.09883
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {swinBlock} from '@cv/layers';
 * const x = input({shape: [56, 56, 96]});
 * const first = swinBlock(x, {name: 'features.1.0', numHeads: 3});
 * swinBlock(first, {name: 'features.1.1', numHeads: 3, shift: 3}).shape; // => [null, 56, 56, 96]
 * ```
 */
export function swinBlock(x: SymbolicTensor, options: SwinBlockOptions): SymbolicTensor {
  const fn = 'swinBlock';
  const path = checkBlock(fn, x, options, OPTIONS);
  const {version = 1, dropout = 0, attentionDropout = 0, stochasticDepth = 0, seed = 0} = options;
  const channels = channelsOf(fn, x);
  const mlpWidth = widthByRatio(fn, 'mlpRatio', options.mlpRatio ?? 4, channels);
  const drawn = {seed, kernelInitializer: 'truncatedNormal'} as const;
  const attention = (version === 1 ? windowAttention : windowAttentionV2)({
    name: path('attn'),
    numHeads: options.numHeads,
    windowSize: options.windowSize ?? (version === 1 ? 7 : 8),
    shift: options.shift ?? 0,
    dropout,
    attentionDropout,
    ...drawn,
  });
  const mlp = transformerMlp((part) => path(`mlp.${part}`), mlpWidth, channels, {dropout, ...drawn});

  /** One half of the block: a branch with its norm, added to its input. */
  const half = (input: SymbolicTensor, number: 1 | 2, branch: Parameters<typeof chain>[1][]) => {
    const norm = layerNorm({name: path(`norm${number}`), epsilon: 1e-5});
    const depth = maybeStochasticDepth(path(`stochastic_depth_${number}`), stochasticDepth, seed);
    const parts = version === 1 ? [norm, ...branch] : [...branch, norm];
    return addBranch(input, chain(input, ...parts, depth), path(`add_${number}`));
  };
  return half(half(x, 1, [attention]), 2, mlp);
}
