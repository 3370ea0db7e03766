import type {layers, SymbolicTensor} from '@tensorflow/tfjs-layers';
import {
  activation as activationLayer,
  checkActivation,
  type ActivationName,
} from '../activations/activation.js';
import {conv2d} from '../convolution/conv2d.js';
import {depthwiseConv2d} from '../convolution/depthwise-conv2d.js';
import {batchNorm} from '../normalization/batch-norm.js';
import {argumentMessage, checkDivides, checkInteger, checkPair} from '../support/checks.js';
import {checkInitializer, type InitializerLike} from '../support/initializers.js';
import {checkPadding, span, type Padding} from '../support/spatial.js';
import {
  checkBlock,
  nullable,
  OPTIONAL,
  OPTIONAL_FACTORY_OR_NULL,
  optional,
  type BlockOptions,
  type OptionChecks,
} from './options.js';
import {chain, channelsOf} from './support.js';

/** Makes the normalisation of a name: `(name) => batchNorm({name, epsilon: 1e-3})`. */
export type NormFactory = (name: string) => layers.Layer;

/** The default: batch normalisation as torch has it. */
export const defaultNorm: NormFactory = (name) => batchNorm({name});

export interface ConvNormActivationOptions extends BlockOptions {
  /** Output channels. */
  filters: number;
  /** Default 3. */
  kernelSize?: number | readonly [number, number];
  /** Default 1. */
  strides?: number | readonly [number, number];
  /** Default: what keeps the size at stride 1, for odd kernels. */
  padding?: Padding;
  /** Default 1. */
  dilationRate?: number;
  /** Default 1. As many as there are channels: a depthwise convolution. */
  groups?: number;
  /** Default: only without a norm. */
  useBias?: boolean;
  /** null leaves it out. Default: `batchNorm` with its defaults. */
  norm?: NormFactory | null;
  /** null leaves it out. Default 'relu'. */
  activation?: ActivationName | null;
  /** Default 'heNormal'. */
  kernelInitializer?: InitializerLike;
  /** What the layers are called after the block's name. Default '0', '1', '2', as torchvision's `Conv2dNormActivation`. */
  parts?: {conv: string; norm: string; activation: string};
}

const OPTIONS = {
  filters: checkInteger,
  kernelSize: OPTIONAL.pair,
  strides: OPTIONAL.pair,
  padding: optional((fn, _, padding) => checkPadding(fn, padding)),
  dilationRate: OPTIONAL.count,
  groups: OPTIONAL.count,
  useBias: OPTIONAL.flag,
  norm: OPTIONAL_FACTORY_OR_NULL,
  activation: optional(nullable(checkActivation)),
  kernelInitializer: optional(checkInitializer),
  parts: optional(checkParts),
} satisfies OptionChecks<ConvNormActivationOptions>;

function checkParts(fn: string, argument: string, value: unknown): void {
  const parts = Object.values(value ?? {});
  if (typeof value === 'object' && parts.length === 3 && parts.every((part) => typeof part === 'string'))
    return;
  const wayOut = "For example {conv: 'conv', norm: 'bn', activation: 'relu'}.";
  throw new TypeError(
    argumentMessage(fn, argument, 'the three names conv, norm and activation', value, wayOut),
  );
}

const PARTS = {conv: '0', norm: '1', activation: '2'};

/**
 * Convolution, normalisation, activation: the phrase that networks since 2015 are written in.
 *
 * Input `[batch, height, width, channels]`, output `[batch, outHeight, outWidth, filters]`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1502.03167, which puts the norm between convolution and activation
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {convNormActivation} from '@cv/layers';
 * const image = input({shape: [224, 224, 3]});
 * convNormActivation(image, {name: 'features.0', filters: 32, strides: 2}).shape; // => [null, 112, 112, 32]
 * ```
 */
export function convNormActivation(x: SymbolicTensor, options: ConvNormActivationOptions): SymbolicTensor {
  const path = checkBlock('convNormActivation', x, options, OPTIONS);
  const {norm = defaultNorm, activation = 'relu', parts = PARTS} = options;
  return chain(
    x,
    convolution(x, path(parts.conv), options),
    norm?.(path(parts.norm)),
    activation === null ? undefined : activationLayer(activation, {name: path(parts.activation)}),
  );
}

function convolution(x: SymbolicTensor, name: string, options: ConvNormActivationOptions): layers.Layer {
  const fn = 'convNormActivation';
  const {filters, strides, dilationRate = 1, groups = 1, norm, kernelInitializer, seed} = options;
  const kernelSize = checkPair(fn, 'kernelSize', options.kernelSize ?? 3);
  const [height, width] = kernelSize.map((size) => Math.floor((span(size, dilationRate) - 1) / 2));
  const common = {
    name,
    kernelSize,
    strides,
    padding: options.padding ?? ([height!, width!] as const),
    dilationRate,
    useBias: options.useBias ?? norm === null,
    kernelInitializer,
    seed,
  };
  const channels = channelsOf(fn, x);
  if (groups === 1 || groups !== channels) return conv2d({...common, filters, groups});
  checkDivides(fn, 'groups', groups, 'filters', filters);
  return depthwiseConv2d({...common, depthMultiplier: filters / channels});
}
