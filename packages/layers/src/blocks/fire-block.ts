import {layers, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {conv2d} from '../convolution/conv2d.js';
import {checkInteger} from '../support/checks.js';
import {checkBlock, type BlockOptions, type OptionChecks} from './options.js';
import {chain} from './support.js';

export interface FireBlockOptions extends BlockOptions {
  /** Channels of the 1x1 convolution that squeezes. */
  squeeze: number;
  /** Channels of the 1x1 convolution that expands. */
  expand1x1: number;
  /** Channels of the 3x3 convolution beside it. */
  expand3x3: number;
}

const OPTIONS = {
  squeeze: checkInteger,
  expand1x1: checkInteger,
  expand3x3: checkInteger,
} satisfies OptionChecks<FireBlockOptions>;

/**
 * SqueezeNet's fire module: few channels by a 1x1 convolution, then many by a 1x1 and a 3x3 side by side.
 *
 * Input `[batch, height, width, channels]`, output `[batch, height, width, expand1x1 + expand3x3]`. Layers `squeeze`,
 * `expand1x1`, `expand3x3` after the block's name, as torchvision's `Fire`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1602.07360
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {fireBlock} from '@cv/layers';
 * const x = input({shape: [55, 55, 96]});
 * fireBlock(x, {name: 'features.3', squeeze: 16, expand1x1: 64, expand3x3: 64}).shape; // => [null, 55, 55, 128]
 * ```
 */
export function fireBlock(x: SymbolicTensor, options: FireBlockOptions): SymbolicTensor {
  const path = checkBlock('fireBlock', x, options, OPTIONS);
  const convolution = (part: 'squeeze' | 'expand1x1' | 'expand3x3', kernelSize: number) =>
    conv2d({
      name: path(part),
      filters: options[part],
      kernelSize,
      padding: (kernelSize - 1) / 2,
      activation: 'relu',
      seed: options.seed,
    });
  const squeezed = chain(x, convolution('squeeze', 1));
  const expanded = [
    chain(squeezed, convolution('expand1x1', 1)),
    chain(squeezed, convolution('expand3x3', 3)),
  ];
  return layers.concatenate({name: path('concat')}).apply(expanded) as SymbolicTensor;
}
