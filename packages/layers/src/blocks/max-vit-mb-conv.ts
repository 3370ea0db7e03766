import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {gelu} from '../activations/gelu.js';
import {squeezeExcitation} from '../attention/squeeze-excitation.js';
import {conv2d} from '../convolution/conv2d.js';
import {depthwiseConv2d} from '../convolution/depthwise-conv2d.js';
import {batchNorm} from '../normalization/batch-norm.js';
import {avgPool2d} from '../pooling/avg-pool2d.js';
import {checkInteger} from '../support/checks.js';
import {checkBlock, OPTIONAL, type BlockOptions, type OptionChecks} from './options.js';
import {addBranch, chain, channelsOf, maybeStochasticDepth, widthByRatio} from './support.js';

export interface MaxVitMbConvOptions extends BlockOptions {
  /** Output channels. */
  filters: number;
  /** 1, or 2 to halve the size. Default 1. */
  strides?: 1 | 2;
  /** Channels inside, in output channels. Default 4. */
  expansion?: number;
  /** Channels inside the squeeze and excitation, in output channels. Default 0.25. */
  squeezeRatio?: number;
  /** Probability to leave the branch out in training. Default 0. */
  stochasticDepth?: number;
}

export const MB_CONV_OPTIONS = {
  filters: checkInteger,
  strides: OPTIONAL.oneOrTwo,
  expansion: OPTIONAL.ratio,
  squeezeRatio: OPTIONAL.ratio,
  stochasticDepth: OPTIONAL.rate,
} satisfies OptionChecks<MaxVitMbConvOptions>;

/** TensorFlow's momentum 0.99 given to torch, which means 1 minus it: torchvision's statistics follow each batch. */
const MOMENTUM = 0.01;

/**
 * MaxViT's inverted residual, with a norm before the first convolution and a pooled shortcut.
 *
 * Input `[batch, height, width, channels]`, output `[batch, height / strides, width / strides, filters]`, odd sizes
 * rounded up. Layers `proj.1` (`proj.0` at stride 1), `layers.pre_norm`, `layers.conv_a.0`, `layers.conv_a.1`,
 * `layers.conv_b.0`, `layers.conv_b.1`, `layers.squeeze_excitation`, `layers.conv_c` after the block's name, as
 * torchvision's `MBConv` of MaxViT.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:2204.01697
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {maxVitMbConv} from '@cv/layers';
 * const x = input({shape: [112, 112, 64]});
 * const name = 'blocks.0.layers.0.layers.MBconv';
 * maxVitMbConv(x, {name, filters: 64, strides: 2}).shape; // => [null, 56, 56, 64]
 * ```
 */
export function maxVitMbConv(x: SymbolicTensor, options: MaxVitMbConvOptions): SymbolicTensor {
  const fn = 'maxVitMbConv';
  const path = checkBlock(fn, x, options, MB_CONV_OPTIONS);
  const {filters, strides = 1, stochasticDepth = 0, seed = 0} = options;
  const middle = widthByRatio(fn, 'expansion', options.expansion ?? 4, filters);
  const squeezeChannels = widthByRatio(fn, 'squeezeRatio', options.squeezeRatio ?? 0.25, filters);
  const norm = (part: string) => batchNorm({name: path(part), epsilon: 1e-3, momentum: MOMENTUM});
  const drawn = {seed, kernelInitializer: 'truncatedNormal'} as const;

  const branch = chain(
    x,
    norm('layers.pre_norm'),
    conv2d({name: path('layers.conv_a.0'), filters: middle, kernelSize: 1, useBias: false, ...drawn}),
    norm('layers.conv_a.1'),
    gelu({name: path('layers.conv_a.2')}),
    depthwiseConv2d({
      name: path('layers.conv_b.0'),
      kernelSize: 3,
      strides,
      padding: 1,
      useBias: false,
      ...drawn,
    }),
    norm('layers.conv_b.1'),
    gelu({name: path('layers.conv_b.2')}),
    squeezeExcitation({
      name: path('layers.squeeze_excitation'),
      squeezeChannels,
      activation: 'silu',
      ...drawn,
    }),
    conv2d({name: path('layers.conv_c'), filters, kernelSize: 1, ...drawn}),
    maybeStochasticDepth(path('stochastic_depth'), stochasticDepth, seed),
  );
  const pool =
    strides === 2 ? avgPool2d({name: path('proj.0'), poolSize: 3, strides: 2, padding: 1}) : undefined;
  const projection =
    strides === 2 || channelsOf(fn, x) !== filters
      ? conv2d({name: path(pool ? 'proj.1' : 'proj.0'), filters, kernelSize: 1, ...drawn})
      : undefined;
  return addBranch(chain(x, pool, projection), branch, path('add'));
}
