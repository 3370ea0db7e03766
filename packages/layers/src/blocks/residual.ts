import type {layers, SymbolicTensor} from '@tensorflow/tfjs-layers';
import {
  activation as activationLayer,
  checkActivation,
  type ActivationName,
} from '../activations/activation.js';
import {conv2d} from '../convolution/conv2d.js';
import {padShortcut} from '../structure/pad-shortcut.js';
import {checkInteger} from '../support/checks.js';
import {defaultNorm, type NormFactory} from './conv-norm-activation.js';
import {oneOf, OPTIONAL, optional, type BlockOptions, type OptionChecks} from './options.js';
import {addBranch, chain, channelsOf, maybeStochasticDepth} from './support.js';

const SHORTCUTS = ['projection', 'pad', 'none'] as const;

/** What both residual blocks take. */
export interface ResidualOptions extends BlockOptions {
  /** Output channels. */
  filters: number;
  /** Default 1. */
  strides?: number;
  /**
   * Where the shape changes: 'projection', a 1x1 convolution (the paper's option B); 'pad', zero channels (option A).
   * 'none' has no shortcut at all, which makes a plain network. Default 'projection'.
   */
  shortcut?: (typeof SHORTCUTS)[number];
  /** Default: `batchNorm` with its defaults. */
  norm?: NormFactory;
  /** The last norm of the branch, for instance with `gammaInitializer: 'zeros'`. Default: as the others. */
  lastNorm?: NormFactory;
  /** Default 'relu'. */
  activation?: ActivationName;
  /** What weighs the branch before the addition, for instance `(name) => squeezeExcitation({name})`. */
  attention?: (name: string) => layers.Layer;
  /** Probability to leave the branch out in training. Default 0. */
  stochasticDepth?: number;
}

export const RESIDUAL_OPTIONS = {
  filters: checkInteger,
  strides: OPTIONAL.count,
  shortcut: optional(oneOf(SHORTCUTS)),
  norm: OPTIONAL.factory,
  lastNorm: OPTIONAL.factory,
  activation: optional(checkActivation),
  attention: OPTIONAL.factory,
  stochasticDepth: OPTIONAL.rate,
} satisfies OptionChecks<ResidualOptions>;

/** A convolution of the branch; the layers around it are named after its place, from 1. */
export interface BranchConvolution {
  filters: number;
  kernelSize: 1 | 3;
  strides?: number;
  groups?: number;
  dilationRate?: number;
}

export interface Residual {
  fn: string;
  path: (part: string) => string;
  options: ResidualOptions;
  branch: readonly BranchConvolution[];
}

/** conv, norm, activation, ..., norm; then the addition and an activation. */
export function originalResidual(x: SymbolicTensor, {fn, path, options, branch}: Residual): SymbolicTensor {
  const {norm = defaultNorm, lastNorm = norm, activation = 'relu', seed} = options;
  let y = x;
  branch.forEach((convolution, index) => {
    const place = index + 1;
    const isLast = place === branch.length;
    y = chain(
      y,
      branchConvolution(path(`conv${place}`), convolution, seed),
      (isLast ? lastNorm : norm)(path(`bn${place}`)),
      isLast ? undefined : activationLayer(activation, {name: path(`relu${place}`)}),
    );
  });
  const sum = addShortcut(fn, x, weighed(y, path, options), path, options, norm);
  return chain(sum, activationLayer(activation, {name: path('relu')}));
}

/** norm, activation, conv, ..., conv; then the addition and nothing. A projection begins behind the first activation. */
export function preActivationResidual(
  x: SymbolicTensor,
  {fn, path, options, branch}: Residual,
): SymbolicTensor {
  const {norm = defaultNorm, lastNorm = norm, activation = 'relu', seed} = options;
  let y = x;
  let activated = x;
  branch.forEach((convolution, index) => {
    const place = index + 1;
    const makeNorm = place === branch.length ? lastNorm : norm;
    const before = chain(
      y,
      makeNorm(path(`bn${place}`)),
      activationLayer(activation, {name: path(`relu${place}`)}),
    );
    if (index === 0) activated = before;
    y = chain(before, branchConvolution(path(`conv${place}`), convolution, seed));
  });
  const shortcut = changesShape(fn, x, options) && options.shortcut !== 'pad' ? activated : x;
  return addShortcut(fn, shortcut, weighed(y, path, options), path, options, null);
}

function branchConvolution(
  name: string,
  {kernelSize, dilationRate = 1, ...convolution}: BranchConvolution,
  seed: number | undefined,
): layers.Layer {
  const padding = kernelSize === 3 ? dilationRate : 0;
  return conv2d({...convolution, name, kernelSize, dilationRate, padding, useBias: false, seed});
}

function weighed(
  branch: SymbolicTensor,
  path: Residual['path'],
  {attention, stochasticDepth = 0, seed}: ResidualOptions,
): SymbolicTensor {
  return chain(
    branch,
    attention?.(path('se')),
    maybeStochasticDepth(path('stochastic_depth'), stochasticDepth, seed),
  );
}

function changesShape(fn: string, x: SymbolicTensor, {filters, strides = 1}: ResidualOptions): boolean {
  return strides > 1 || channelsOf(fn, x) !== filters;
}

function addShortcut(
  fn: string,
  x: SymbolicTensor,
  branch: SymbolicTensor,
  path: Residual['path'],
  options: ResidualOptions,
  norm: NormFactory | null,
): SymbolicTensor {
  const {filters, strides = 1, shortcut = 'projection', seed} = options;
  if (shortcut === 'none') return branch;
  if (!changesShape(fn, x, options)) return addBranch(x, branch, path('add'));
  const name = path('downsample.0');
  const projected =
    shortcut === 'pad'
      ? chain(x, padShortcut({name, filters, strides}))
      : chain(
          x,
          conv2d({name, filters, kernelSize: 1, strides, useBias: false, seed}),
          norm?.(path('downsample.1')),
        );
  return addBranch(projected, branch, path('add'));
}
