import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {gelu} from '../activations/gelu.js';
import {depthwiseConv2d} from '../convolution/depthwise-conv2d.js';
import {layerNorm} from '../normalization/layer-norm.js';
import {layerScale as scaleLayer} from '../regularization/layer-scale.js';
import {checkNumber} from '../support/checks.js';
import {checkBlock, OPTIONAL, optional, type BlockOptions, type OptionChecks} from './options.js';
import {addBranch, chain, channelsOf, maybeStochasticDepth, seededDense} from './support.js';

export interface ConvNextBlockOptions extends BlockOptions {
  /** What the branch's channels are multiplied by at first. Default 1e-6. */
  layerScale?: number;
  /** Probability to leave the branch out in training. Default 0. */
  stochasticDepth?: number;
}

const OPTIONS = {
  layerScale: optional(checkNumber),
  stochasticDepth: OPTIONAL.rate,
} satisfies OptionChecks<ConvNextBlockOptions>;

/**
 * The block of ConvNeXt: x + scale * mlp(norm(depthwise 7x7(x))), the perceptron four times as wide inside.
 *
 * Input and output `[batch, height, width, channels]`. Layers `block.0` (depthwise), `block.2` (norm), `block.3`,
 * `block.5` (dense) and `layer_scale` after the block's name, as torchvision's `CNBlock`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:2201.03545
 * @example
 * ```ts
 * import {input, model} from '@tensorflow/tfjs-layers';
 * import {convNextBlock} from '@cv/layers';
 * const x = input({shape: [56, 56, 96]});
 * model({inputs: x, outputs: convNextBlock(x, {name: 'features.1.0'})}).countParams(); // => 79296
 * ```
 */
export function convNextBlock(x: SymbolicTensor, options: ConvNextBlockOptions): SymbolicTensor {
  const path = checkBlock('convNextBlock', x, options, OPTIONS);
  const {layerScale = 1e-6, stochasticDepth = 0, seed = 0} = options;
  const channels = channelsOf('convNextBlock', x);
  const drawn = {seed, kernelInitializer: 'truncatedNormal'} as const;
  const branch = chain(
    x,
    depthwiseConv2d({name: path('block.0'), kernelSize: 7, padding: 3, ...drawn}),
    layerNorm({name: path('block.2'), epsilon: 1e-6}),
    seededDense(path('block.3'), 4 * channels, drawn),
    gelu({name: path('block.4')}),
    seededDense(path('block.5'), channels, drawn),
    scaleLayer({name: path('layer_scale'), initialValue: layerScale}),
    maybeStochasticDepth(path('stochastic_depth'), stochasticDepth, seed),
  );
  return addBranch(x, branch, path('add'));
}
