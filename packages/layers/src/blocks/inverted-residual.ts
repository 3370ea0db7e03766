import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {checkActivation, type ActivationName} from '../activations/activation.js';
import {squeezeExcitation, type SqueezeExcitationOptions} from '../attention/squeeze-excitation.js';
import {argumentMessage, checkInteger, checkOdd} from '../support/checks.js';
import {checkPadding} from '../support/spatial.js';
import {convNormActivation, type NormFactory} from './conv-norm-activation.js';
import {checkBlock, naming, OPTIONAL, optional, type BlockOptions, type OptionChecks} from './options.js';
import {addBranch, chain, channelsOf, maybeStochasticDepth} from './support.js';

/** What the blocks of the MobileNet and EfficientNet families take. */
export interface InvertedResidualOptions extends BlockOptions {
  /** Output channels. */
  filters: number;
  /** Channels inside, `input channels * expansion ratio`. As many as the input: no expansion layer. */
  expandedFilters: number;
  /** Default 3; odd, if there is no padding. */
  kernelSize?: number;
  /** Default 1. */
  strides?: number;
  /** Default: what keeps the size at stride 1; TensorFlow's checkpoints want 'same'. */
  padding?: number | 'same';
  /** Default: `batchNorm` with its defaults. */
  norm?: NormFactory;
  /** Default 'relu6'. */
  activation?: ActivationName;
  /** Probability to leave the branch out in training. Default 0. */
  stochasticDepth?: number;
}

const OPTIONS = {
  filters: checkInteger,
  expandedFilters: checkInteger,
  kernelSize: OPTIONAL.count,
  strides: OPTIONAL.count,
  padding: optional((fn, _, padding) => checkPadding(fn, padding)),
  norm: OPTIONAL.factory,
  activation: optional(checkActivation),
  stochasticDepth: OPTIONAL.rate,
} satisfies OptionChecks<InvertedResidualOptions>;

export interface MbConvOptions extends InvertedResidualOptions {
  /** Squeeze and excitation between the depthwise and the last convolution. Default: none. */
  squeeze?: Pick<
    SqueezeExcitationOptions,
    'squeezeChannels' | 'reduction' | 'activation' | 'scaleActivation'
  >;
  /** Of the depthwise convolution. Default 1. */
  dilationRate?: number;
}

const MB_CONV_OPTIONS = {
  ...OPTIONS,
  squeeze: optional(checkSqueezing),
  dilationRate: OPTIONAL.count,
} satisfies OptionChecks<MbConvOptions>;

function checkSqueezing(fn: string, argument: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    const wayOut = 'For example {squeezeChannels: 8}.';
    throw new TypeError(argumentMessage(fn, argument, 'options of squeezeExcitation', value, wayOut));
  }
}

/** The parts of a branch in their order; each gets the tensor and its place in torchvision's sequence. */
type Stage = (x: SymbolicTensor, place: number) => SymbolicTensor;

function residual(
  fn: string,
  x: SymbolicTensor,
  options: InvertedResidualOptions,
  stages: readonly (Stage | undefined)[],
): SymbolicTensor {
  const path = naming(fn, options.name);
  const present = stages.filter((stage) => stage !== undefined);
  const branch = present.reduce((y, stage, place) => stage(y, place), x);
  if ((options.strides ?? 1) !== 1 || channelsOf(fn, x) !== options.filters) return branch;
  const {stochasticDepth = 0, seed} = options;
  const kept = chain(branch, maybeStochasticDepth(path('stochastic_depth'), stochasticDepth, seed));
  return addBranch(x, kept, path('add'));
}

/** Convolution, norm and, but for the last, activation, all named in one go or as torchvision's sequences. */
function phrase(
  options: InvertedResidualOptions & {dilationRate?: number},
  part: (place: number) => string,
  settings: {filters: number; kernelSize: number; depthwise?: boolean; strides?: number; isLinear?: boolean},
): Stage {
  const {norm, activation = 'relu6', padding, dilationRate = 1, seed} = options;
  const {filters, kernelSize, depthwise = false, strides = 1, isLinear = false} = settings;
  return (x, place) =>
    convNormActivation(x, {
      name: `${options.name}.${part(place)}`,
      filters,
      kernelSize,
      strides,
      padding: kernelSize > 1 ? padding : 0,
      dilationRate: depthwise ? dilationRate : 1,
      groups: depthwise ? filters : 1,
      norm,
      activation: isLinear ? null : activation,
      seed,
    });
}

function checked<T extends InvertedResidualOptions>(
  fn: string,
  x: SymbolicTensor,
  options: T,
  names: OptionChecks<T>,
) {
  checkBlock(fn, x, options, names);
  const {filters, expandedFilters, strides = 1, kernelSize = 3} = options;
  if (options.padding === undefined) checkOdd(fn, 'kernelSize', kernelSize);
  return {filters, expandedFilters, strides, kernelSize, expands: expandedFilters !== channelsOf(fn, x)};
}

/**
 * MobileNetV2's inverted residual: 1x1 convolution to many channels, depthwise convolution, linear 1x1 convolution to
 * few, and a shortcut between the few where the shape stays.
 *
 * Input `[batch, height, width, channels]`, output `[batch, outHeight, outWidth, filters]`. Layers `conv.0.0`,
 * `conv.0.1`, `conv.1.0`, `conv.1.1`, `conv.2`, `conv.3` after the block's name (one number less without expansion), as
 * torchvision's.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1801.04381
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {invertedResidual} from '@cv/layers';
 * const x = input({shape: [112, 112, 16]});
 * const y = invertedResidual(x, {name: 'features.2', filters: 24, expandedFilters: 96, strides: 2});
 * y.shape; // => [null, 56, 56, 24]
 * ```
 */
export function invertedResidual(x: SymbolicTensor, options: InvertedResidualOptions): SymbolicTensor {
  const fn = 'invertedResidual';
  const {filters, expandedFilters, strides, kernelSize, expands} = checked(fn, x, options, OPTIONS);
  const sequence = (place: number) => `conv.${place}`;
  const {norm, seed} = options;
  return residual(fn, x, options, [
    expands ? phrase(options, sequence, {filters: expandedFilters, kernelSize: 1}) : undefined,
    phrase(options, sequence, {filters: expandedFilters, kernelSize, strides, depthwise: true}),
    // torchvision has the last two layers bare in its sequence.
    (y, place) =>
      convNormActivation(y, {
        name: `${options.name}.conv`,
        parts: {conv: `${place}`, norm: `${place + 1}`, activation: ''},
        filters,
        kernelSize: 1,
        norm,
        activation: null,
        seed,
      }),
  ]);
}

/**
 * MBConv, the block of MobileNetV3, MnasNet and EfficientNet: an inverted residual with, where asked, squeeze and
 * excitation after the depthwise convolution.
 *
 * Input `[batch, height, width, channels]`, output `[batch, outHeight, outWidth, filters]`. Layers `block.0.0`,
 * `block.0.1` (expansion), `block.1.0`, `block.1.1` (depthwise), `block.2` (squeeze and excitation), `block.3.0`,
 * `block.3.1` after the block's name, numbers closing up where one is missing, as torchvision's.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1807.11626, arXiv:1905.02244, arXiv:1905.11946
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {mbConv} from '@cv/layers';
 * const x = input({shape: [112, 112, 16]});
 * const y = mbConv(x, {
 *   name: 'features.2.0',
 *   filters: 24,
 *   expandedFilters: 96,
 *   strides: 2,
 *   activation: 'silu',
 *   squeeze: {squeezeChannels: 4, activation: 'silu'},
 * });
 * y.shape; // => [null, 56, 56, 24]
 * ```
 */
export function mbConv(x: SymbolicTensor, options: MbConvOptions): SymbolicTensor {
  const fn = 'mbConv';
  const {filters, expandedFilters, strides, kernelSize, expands} = checked(fn, x, options, MB_CONV_OPTIONS);
  const {squeeze, seed} = options;
  const sequence = (place: number) => `block.${place}`;
  return residual(fn, x, options, [
    expands ? phrase(options, sequence, {filters: expandedFilters, kernelSize: 1}) : undefined,
    phrase(options, sequence, {filters: expandedFilters, kernelSize, strides, depthwise: true}),
    squeeze
      ? (y, place) =>
          chain(y, squeezeExcitation({...squeeze, name: `${options.name}.${sequence(place)}`, seed}))
      : undefined,
    phrase(options, sequence, {filters, kernelSize: 1, isLinear: true}),
  ]);
}

/**
 * Fused MBConv of EfficientNetV2: expansion and depthwise convolution in one dense convolution, which early, wide
 * layers are faster with. Without expansion it is that one convolution.
 *
 * Input `[batch, height, width, channels]`, output `[batch, outHeight, outWidth, filters]`. Layers `block.0.0`,
 * `block.0.1`, `block.1.0`, `block.1.1` after the block's name, as torchvision's.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:2104.00298
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {fusedMbConv} from '@cv/layers';
 * const x = input({shape: [112, 112, 24]});
 * const y = fusedMbConv(x, {
 *   name: 'features.2.0',
 *   filters: 48,
 *   expandedFilters: 96,
 *   strides: 2,
 *   activation: 'silu',
 * });
 * y.shape; // => [null, 56, 56, 48]
 * ```
 */
export function fusedMbConv(x: SymbolicTensor, options: InvertedResidualOptions): SymbolicTensor {
  const fn = 'fusedMbConv';
  const {filters, expandedFilters, strides, kernelSize, expands} = checked(fn, x, options, OPTIONS);
  const sequence = (place: number) => `block.${place}`;
  const stages = expands
    ? [
        phrase(options, sequence, {filters: expandedFilters, kernelSize, strides}),
        phrase(options, sequence, {filters, kernelSize: 1, isLinear: true}),
      ]
    : [phrase(options, sequence, {filters, kernelSize, strides})];
  return residual(fn, x, options, stages);
}
