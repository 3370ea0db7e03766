import {layers, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {activation as activationLayer} from '../activations/activation.js';
import {conv2d} from '../convolution/conv2d.js';
import {avgPool2d} from '../pooling/avg-pool2d.js';
import {checkInteger} from '../support/checks.js';
import {defaultNorm, type NormFactory} from './conv-norm-activation.js';
import {checkBlock, naming, OPTIONAL, type BlockOptions, type OptionChecks} from './options.js';
import {chain, maybeDropout} from './support.js';

export interface DenseBlockOptions extends BlockOptions {
  /** Number of dense layers. */
  layers: number;
  /** Channels that each layer adds. */
  growthRate: number;
  /** Width of a layer's 1x1 convolution, in growth rates. Default 4. */
  bottleneck?: number;
  /** Share of a layer's output that is dropped in training. Default 0. */
  dropout?: number;
  /** Default: `batchNorm` with its defaults. */
  norm?: NormFactory;
}

const DENSE_OPTIONS = {
  layers: checkInteger,
  growthRate: checkInteger,
  bottleneck: OPTIONAL.count,
  dropout: OPTIONAL.rate,
  norm: OPTIONAL.factory,
} satisfies OptionChecks<DenseBlockOptions>;

/**
 * DenseNet's dense block: every layer sees the outputs of all before it and adds `growthRate` channels.
 *
 * Input `[batch, height, width, channels]`, output `[batch, height, width, channels + layers * growthRate]`. Layers
 * `denselayer1.norm1`, `.conv1`, `.norm2`, `.conv2` and so on after the block's name, as torchvision's.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1608.06993
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {denseBlock} from '@cv/layers';
 * const x = input({shape: [56, 56, 64]});
 * denseBlock(x, {name: 'features.denseblock1', layers: 6, growthRate: 32}).shape; // => [null, 56, 56, 256]
 * ```
 */
export function denseBlock(x: SymbolicTensor, options: DenseBlockOptions): SymbolicTensor {
  const fn = 'denseBlock';
  const path = checkBlock(fn, x, options, DENSE_OPTIONS);
  const {layers: count, growthRate, bottleneck = 4, dropout: rate = 0, norm = defaultNorm, seed} = options;
  let features = x;
  for (let i = 1; i <= count; i++) {
    const part = naming(fn, path(`denselayer${i}`));
    const convolution = (name: string, filters: number, kernelSize: number) =>
      conv2d({name, filters, kernelSize, padding: (kernelSize - 1) / 2, useBias: false, seed});
    const added = chain(
      features,
      norm(part('norm1')),
      activationLayer('relu', {name: part('relu1')}),
      convolution(part('conv1'), bottleneck * growthRate, 1),
      norm(part('norm2')),
      activationLayer('relu', {name: part('relu2')}),
      convolution(part('conv2'), growthRate, 3),
      maybeDropout(part('dropout'), rate, seed),
    );
    features = layers.concatenate({name: part('concat')}).apply([features, added]) as SymbolicTensor;
  }
  return features;
}

export interface DenseTransitionOptions extends BlockOptions {
  /** Output channels; DenseNet halves them. */
  filters: number;
  /** Default: `batchNorm` with its defaults. */
  norm?: NormFactory;
}

const TRANSITION_OPTIONS = {
  filters: checkInteger,
  norm: OPTIONAL.factory,
} satisfies OptionChecks<DenseTransitionOptions>;

/**
 * What stands between two dense blocks: norm, ReLU, a 1x1 convolution to fewer channels, 2x2 average pooling.
 *
 * Input `[batch, height, width, channels]`, output `[batch, floor(height / 2), floor(width / 2), filters]`. Layers
 * `norm`, `conv` after the block's name, as torchvision's.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1608.06993
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {denseTransition} from '@cv/layers';
 * const x = input({shape: [56, 56, 256]});
 * denseTransition(x, {name: 'features.transition1', filters: 128}).shape; // => [null, 28, 28, 128]
 * ```
 */
export function denseTransition(x: SymbolicTensor, options: DenseTransitionOptions): SymbolicTensor {
  const path = checkBlock('denseTransition', x, options, TRANSITION_OPTIONS);
  const {filters, norm = defaultNorm, seed} = options;
  return chain(
    x,
    norm(path('norm')),
    activationLayer('relu', {name: path('relu')}),
    conv2d({name: path('conv'), filters, kernelSize: 1, useBias: false, seed}),
    avgPool2d({name: path('pool'), poolSize: 2}),
  );
}
