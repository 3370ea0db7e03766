import {layers, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {channelShuffle} from '../structure/channel-shuffle.js';
import {channelSlice} from '../structure/channel-slice.js';
import {argumentMessage, checkInteger} from '../support/checks.js';
import {
  convNormActivation,
  type ConvNormActivationOptions,
  type NormFactory,
} from './conv-norm-activation.js';
import {checkBlock, OPTIONAL, type BlockOptions, type OptionChecks} from './options.js';
import {chain, channelsOf} from './support.js';

export interface ShuffleUnitOptions extends BlockOptions {
  /** Output channels, even; at stride 1 as many as the input's. */
  filters: number;
  /** 1, or 2 to halve the size. Default 1. */
  strides?: 1 | 2;
  /** Default: `batchNorm` with its defaults. */
  norm?: NormFactory;
}

const OPTIONS = {
  filters: checkInteger,
  strides: OPTIONAL.oneOrTwo,
  norm: OPTIONAL.factory,
} satisfies OptionChecks<ShuffleUnitOptions>;

/**
 * ShuffleNet v2's unit. At stride 1 half of the channels pass by and half go through 1x1, depthwise 3x3 and 1x1
 * convolutions; at stride 2 two branches see all channels. Then both halves are shuffled.
 *
 * Input `[batch, height, width, channels]`, output `[batch, ceil(height / strides), ceil(width / strides), filters]`.
 * Layers `branch1.0` to `branch1.3` (stride 2) and `branch2.0` to `branch2.6` after the block's name, as torchvision's.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1807.11164
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {shuffleUnit} from '@cv/layers';
 * const x = input({shape: [56, 56, 24]});
 * const half = shuffleUnit(x, {name: 'stage2.0', filters: 116, strides: 2});
 * shuffleUnit(half, {name: 'stage2.1', filters: 116}).shape; // => [null, 28, 28, 116]
 * ```
 */
export function shuffleUnit(x: SymbolicTensor, options: ShuffleUnitOptions): SymbolicTensor {
  const fn = 'shuffleUnit';
  const path = checkBlock(fn, x, options, OPTIONS);
  const {filters, strides = 1} = options;
  checkFilters(fn, filters, strides, channelsOf(fn, x));
  const half = filters / 2;
  const convolve = (
    y: SymbolicTensor,
    branch: string,
    place: number,
    settings: Partial<ConvNormActivationOptions>,
  ) =>
    convNormActivation(y, {
      name: path(branch),
      parts: {conv: `${place}`, norm: `${place + 1}`, activation: `${place + 2}`},
      filters: half,
      kernelSize: 1,
      norm: options.norm,
      seed: options.seed,
      ...settings,
    });
  const depthwise = (y: SymbolicTensor, branch: string, place: number) => {
    const all = channelsOf(fn, y);
    return convolve(y, branch, place, {filters: all, kernelSize: 3, strides, groups: all, activation: null});
  };

  const [first, second] =
    strides === 1
      ? [
          chain(x, channelSlice({name: path('first'), size: half})),
          chain(x, channelSlice({name: path('second'), begin: half, size: half})),
        ]
      : [convolve(depthwise(x, 'branch1', 0), 'branch1', 2, {}), x];
  const expanded = convolve(second, 'branch2', 0, {});
  const branch = convolve(depthwise(expanded, 'branch2', 3), 'branch2', 5, {});
  const joined = layers.concatenate({name: path('concat')}).apply([first, branch]) as SymbolicTensor;
  return chain(joined, channelShuffle({name: path('shuffle'), groups: 2}));
}

/** Both halves are of one width, and at stride 1 the channels are those of the input, of which one half passes by. */
function checkFilters(fn: string, filters: number, strides: 1 | 2, channels: number): void {
  if (filters % 2 !== 0) {
    throw new RangeError(argumentMessage(fn, 'filters', 'even', filters, `Use ${filters + 1}.`));
  }
  if (strides === 1 && channels !== filters) {
    const requirement = `the input's channels (${channels}) at stride 1`;
    throw new RangeError(
      argumentMessage(fn, 'filters', requirement, filters, 'Use strides: 2 to change them.'),
    );
  }
}
