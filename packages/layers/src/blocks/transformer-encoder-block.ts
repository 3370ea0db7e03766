import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {multiHeadSelfAttention} from '../attention/multi-head-self-attention.js';
import {layerNorm} from '../normalization/layer-norm.js';
import {checkInteger, checkNumber} from '../support/checks.js';
import {transformerMlp} from './mlp.js';
import {checkBlock, OPTIONAL, optional, type BlockOptions, type OptionChecks} from './options.js';
import {addBranch, chain, channelsOf, maybeDropout, maybeStochasticDepth} from './support.js';

export interface TransformerEncoderBlockOptions extends BlockOptions {
  /** Heads of the attention; they divide the tokens' width. */
  numHeads: number;
  /** Width of the perceptron inside. Default four times that of the tokens. */
  mlpWidth?: number;
  /** Share that is dropped in training of the attention's output and inside and behind the perceptron. Default 0. */
  dropout?: number;
  /** Share of the attention weights that is dropped in training. Default 0. */
  attentionDropout?: number;
  /** Probability to leave a branch out in training, which torchvision's has not. Default 0. */
  stochasticDepth?: number;
  /** Of the norms. Default 1e-6. */
  epsilon?: number;
}

const OPTIONS = {
  numHeads: checkInteger,
  mlpWidth: OPTIONAL.count,
  dropout: OPTIONAL.rate,
  attentionDropout: OPTIONAL.rate,
  stochasticDepth: OPTIONAL.rate,
  epsilon: optional((fn, argument, epsilon) => checkNumber(fn, argument, epsilon, {min: 0})),
} satisfies OptionChecks<TransformerEncoderBlockOptions>;

/**
 * The block of a vision transformer: y = x + attention(norm(x)), then y + mlp(norm(y)).
 *
 * Input and output `[batch, tokens, width]`. Layers `ln_1`, `self_attention`, `ln_2`, `mlp.0`, `mlp.3` after the
 * block's name, as torchvision's `EncoderBlock`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:2010.11929
 * @example
 * ```ts
 * import {input, model} from '@tensorflow/tfjs-layers';
 * import {transformerEncoderBlock} from '@cv/layers';
 * const x = input({shape: [197, 768]});
 * const y = transformerEncoderBlock(x, {name: 'encoder.layers.encoder_layer_0', numHeads: 12});
 * model({inputs: x, outputs: y}).countParams(); // => 7087872
 * ```
 */
export function transformerEncoderBlock(
  x: SymbolicTensor,
  options: TransformerEncoderBlockOptions,
): SymbolicTensor {
  const fn = 'transformerEncoderBlock';
  const path = checkBlock(fn, x, options, OPTIONS);
  const {
    numHeads,
    dropout = 0,
    attentionDropout = 0,
    stochasticDepth = 0,
    epsilon = 1e-6,
    seed = 0,
  } = options;
  const width = channelsOf(fn, x);
  const {mlpWidth = 4 * width} = options;
  const depth = (number: 1 | 2) =>
    maybeStochasticDepth(path(`stochastic_depth_${number}`), stochasticDepth, seed);
  const attended = chain(
    x,
    layerNorm({name: path('ln_1'), epsilon}),
    multiHeadSelfAttention({name: path('self_attention'), numHeads, dropout: attentionDropout, seed}),
    maybeDropout(path('dropout'), dropout, seed),
    depth(1),
  );
  const y = addBranch(x, attended, path('add_1'));
  const mlp = transformerMlp((part) => path(`mlp.${part}`), mlpWidth, width, {
    dropout,
    seed,
    kernelInitializer: 'glorotUniform',
  });
  const perceived = chain(y, layerNorm({name: path('ln_2'), epsilon}), ...mlp, depth(2));
  return addBranch(y, perceived, path('add_2'));
}
