import {layers, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {dropout} from '../regularization/dropout.js';
import {stochasticDepth} from '../regularization/stochastic-depth.js';
import {argumentMessage, checkChannels, checkNumber} from '../support/checks.js';
import {weightInitializer, type InitializerName} from '../support/initializers.js';

/** Applies layers one after another; what is undefined is left out. A factory that the user gave may return anything. */
export function chain(x: SymbolicTensor, ...parts: (layers.Layer | undefined)[]): SymbolicTensor {
  return parts.reduce((y, part) => {
    if (part === undefined) return y;
    if (part instanceof layers.Layer) return part.apply(y) as SymbolicTensor;
    const wayOut = 'Return one, as (options) => batchNorm(options) does.';
    throw new TypeError(argumentMessage('block', 'norm', 'a function that returns a layer', part, wayOut));
  }, x);
}

/** The sum of a shortcut and a branch. */
export function addBranch(shortcut: SymbolicTensor, branch: SymbolicTensor, name: string): SymbolicTensor {
  return layers.add({name}).apply([shortcut, branch]) as SymbolicTensor;
}

export function channelsOf(fn: string, x: SymbolicTensor): number {
  return checkChannels(fn, x.shape);
}

/** Stochastic depth, where there is a rate. */
export function maybeStochasticDepth(
  name: string,
  rate: number,
  seed: number | undefined,
): layers.Layer | undefined {
  return rate === 0 ? undefined : stochasticDepth({name, rate, seed});
}

/** Dropout, where there is a rate. */
export function maybeDropout(name: string, rate: number, seed: number | undefined): layers.Layer | undefined {
  return rate === 0 ? undefined : dropout({name, rate, seed});
}

/** Channels or units given as a multiple of others, rounded down. */
export function widthByRatio(fn: string, argument: string, ratio: unknown, channels: number): number {
  const width = Math.floor(channels * checkNumber(fn, argument, ratio, {above: 0}));
  if (width > 0) return width;
  const requirement = `large enough for one of ${channels} channels`;
  throw new RangeError(argumentMessage(fn, argument, requirement, ratio, 'Give a larger one.'));
}

/** TensorFlow.js' dense layer, whose kernel follows the seed and the name. */
export function seededDense(
  name: string,
  units: number,
  {
    seed,
    kernelInitializer,
    useBias = true,
  }: {seed: number; kernelInitializer: InitializerName; useBias?: boolean},
): layers.Layer {
  const initializer = weightInitializer(kernelInitializer, seed, `${name}/kernel`);
  return layers.dense({name, units, useBias, kernelInitializer: initializer});
}

export type SwinVersion = 1 | 2;
