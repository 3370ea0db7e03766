import {layers, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {checkActivation, type ActivationName} from '../activations/activation.js';
import {avgPool2d, type AvgPool2dOptions} from '../pooling/avg-pool2d.js';
import {maxPool2d, type MaxPool2dOptions} from '../pooling/max-pool2d.js';
import {argumentMessage} from '../support/checks.js';
import type {Padding} from '../support/spatial.js';
import {convNormActivation, type NormFactory} from './conv-norm-activation.js';
import {checkBlock, OPTIONAL, optional, type BlockOptions, type OptionChecks} from './options.js';
import {chain} from './support.js';

/** Convolution, norm and activation. */
export interface InceptionConvolution {
  /** Path after the block's name; its layers are `name.conv` and `name.bn`, as torchvision's `BasicConv2d`. */
  name: string;
  filters: number;
  kernelSize: number | readonly [number, number];
  strides?: number;
  /** Default: what keeps the size at stride 1. */
  padding?: Padding;
}

/** Average or max pooling with the options of `avgPool2d` or `maxPool2d`. */
export type InceptionPool =
  {avgPool: Omit<AvgPool2dOptions, 'name'>} | {maxPool: Omit<MaxPool2dOptions, 'name'>};

/** Branches that part within a branch, side by side again at its end. */
export interface InceptionSplit {
  split: readonly InceptionBranch[];
}

export type InceptionBranch = readonly (InceptionConvolution | InceptionPool | InceptionSplit)[];

export interface InceptionBlockOptions extends BlockOptions {
  /** Default: `batchNorm` with its defaults. Inception v3: `(name) => batchNorm({name, epsilon: 1e-3})`. */
  norm?: NormFactory;
  /** Default 'relu'. */
  activation?: ActivationName;
}

const OPTIONS = {
  norm: OPTIONAL.factory,
  activation: optional(checkActivation),
} satisfies OptionChecks<InceptionBlockOptions>;

/**
 * An inception module from a table of its branches, which all see the input and end side by side.
 *
 * Input `[batch, height, width, channels]`, output `[batch, outHeight, outWidth, sum of the branches' channels]`.
 *
 * @param branches from the first output channels to the last
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1409.4842, arXiv:1512.00567
 * @example
 * ```ts
 * import {input} from '@tensorflow/tfjs-layers';
 * import {inceptionBlock} from '@cv/layers';
 * const inception3a = [
 *   [{name: 'branch1', filters: 64, kernelSize: 1}],
 *   [{name: 'branch2.0', filters: 96, kernelSize: 1}, {name: 'branch2.1', filters: 128, kernelSize: 3}],
 *   [{name: 'branch3.0', filters: 16, kernelSize: 1}, {name: 'branch3.1', filters: 32, kernelSize: 3}],
 *   [{maxPool: {poolSize: 3, strides: 1, padding: 1}}, {name: 'branch4.1', filters: 32, kernelSize: 1}],
 * ];
 * const x = input({shape: [28, 28, 192]});
 * inceptionBlock(x, inception3a, {name: 'inception3a'}).shape; // => [null, 28, 28, 256]
 * ```
 */
export function inceptionBlock(
  x: SymbolicTensor,
  branches: readonly InceptionBranch[],
  options: InceptionBlockOptions,
): SymbolicTensor {
  const path = checkBlock('inceptionBlock', x, options, OPTIONS);
  let helpers = 0; // pools and concatenations have no name in the table
  const nameless = (kind: string) => path(`${kind}${++helpers}`);

  function sideBySide(y: SymbolicTensor, parts: readonly InceptionBranch[]): SymbolicTensor {
    checkBranches(parts);
    const outputs = parts.map((branch) => branch.reduce(step, y));
    return layers.concatenate({name: nameless('concat')}).apply(outputs) as SymbolicTensor;
  }

  function step(y: SymbolicTensor, description: InceptionBranch[number]): SymbolicTensor {
    if ('split' in description) return sideBySide(y, description.split);
    if ('avgPool' in description)
      return chain(y, avgPool2d({...description.avgPool, name: nameless('pool')}));
    if ('maxPool' in description)
      return chain(y, maxPool2d({...description.maxPool, name: nameless('pool')}));
    const {norm, activation, seed} = options;
    const parts = {conv: 'conv', norm: 'bn', activation: 'relu'};
    return convNormActivation(y, {
      ...description,
      name: path(description.name),
      norm,
      activation,
      seed,
      parts,
    });
  }

  return sideBySide(x, branches);
}

function checkBranches(branches: readonly InceptionBranch[]): void {
  const isStep = (step: unknown) => typeof step === 'object' && step !== null;
  const isBranch = (branch: unknown) => Array.isArray(branch) && branch.every(isStep);
  if (Array.isArray(branches) && branches.length > 1 && branches.every(isBranch)) return;
  const wayOut = "Each is a list of steps, as [{name: 'branch1', filters: 64, kernelSize: 1}].";
  throw new TypeError(
    argumentMessage('inceptionBlock', 'branches', 'a list of at least two', branches, wayOut),
  );
}
