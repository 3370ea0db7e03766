/**
 * MnasNet: inverted residuals whose sizes a search found that counted the milliseconds of a phone, not multiplications.
 * This is the variant B1, without squeeze and excitation.
 *
 * M. Tan, B. Chen, R. Pang, V. Vasudevan, M. Sandler, A. Howard, Q. Le: MnasNet: Platform-Aware Neural Architecture Search for
 * Mobile, 2018 (arXiv:1807.11626).
 */
import {batchNorm, convNormActivation, stochasticDepth, type ConvNormActivationOptions} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {MNASNET_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel} from '../support/build.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf, makeDivisible} from '../support/stages.js';

/** What all numbers of channels but the last are multiplied by. */
const WIDTHS = {mnasnet0_5: 0.5, mnasnet0_75: 0.75, mnasnet1_0: 1, mnasnet1_3: 1.3} as const;

const STEM = {first: 32, second: 16, last: 1280} as const;

/** Stacks of blocks, figure 7 of the paper. */
const STAGES = [
  {filters: 24, kernelSize: 3, strides: 2, expansion: 3, depth: 3},
  {filters: 40, kernelSize: 5, strides: 2, expansion: 3, depth: 3},
  {filters: 80, kernelSize: 5, strides: 2, expansion: 6, depth: 3},
  {filters: 96, kernelSize: 3, strides: 1, expansion: 6, depth: 2},
  {filters: 192, kernelSize: 5, strides: 2, expansion: 6, depth: 4},
  {filters: 320, kernelSize: 3, strides: 1, expansion: 6, depth: 1},
] as const;

const norm = (name: string) => batchNorm({name, momentum: 0.9997});

/** The `place`-th convolution, with norm and activation, of a torch sequence. */
function phrase(
  x: SymbolicTensor,
  path: string,
  place: number,
  options: Omit<ConvNormActivationOptions, 'name' | 'parts'>,
): SymbolicTensor {
  const parts = {conv: `${place}`, norm: `${place + 1}`, activation: `${place + 2}`};
  return convNormActivation(x, {name: path, parts, norm, ...options});
}

interface BlockOptions {
  path: string;
  filters: number;
  kernelSize: number;
  strides: number;
  expansion: number;
  depthRate: number;
  seed: number;
}

/** An inverted residual under torchvision's names. */
function block(x: SymbolicTensor, options: BlockOptions): SymbolicTensor {
  const {path, filters, kernelSize, strides, expansion, depthRate, seed} = options;
  const sequence = `${path}.layers`;
  const expanded = x.shape[3]! * expansion;
  let y = phrase(x, sequence, 0, {filters: expanded, kernelSize: 1, seed});
  y = phrase(y, sequence, 3, {filters: expanded, kernelSize, strides, groups: expanded, seed});
  y = phrase(y, sequence, 6, {filters, kernelSize: 1, activation: null, seed});
  if (strides > 1 || x.shape[3] !== filters) return y;
  if (depthRate > 0) y = apply(stochasticDepth({rate: depthRate, seed, name: `${path}.stochastic_depth`}), y);
  return layers.add({name: `${path}.add`}).apply([x, y]) as SymbolicTensor;
}

function features(width: number, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {seed} = options;
  const path = 'layers';
  const [first, second] = [makeDivisible(STEM.first * width), makeDivisible(STEM.second * width)];
  let x = phrase(images, path, 0, {filters: first, strides: 2, seed}); // [B, 224, 224, 3] -> [B, 112, 112, 32]
  x = phrase(x, path, 3, {filters: first, groups: first, seed});
  x = phrase(x, path, 6, {filters: second, kernelSize: 1, activation: null, seed}); // [B, 112, 112, 16]
  for (const {stage, place, index, total} of blocksOf(STAGES.map(({depth}) => depth))) {
    const {filters, strides, kernelSize, expansion} = STAGES[stage]!;
    x = block(x, {
      path: `${path}.${8 + stage}.${place}`,
      filters: makeDivisible(filters * width),
      kernelSize,
      strides: place === 0 ? strides : 1,
      expansion,
      depthRate: (options.stochasticDepth * (index + 1)) / total,
      seed,
    }); // 56x56x24, 28x28x40, 14x14x80, 14x14x96, 7x7x192, 7x7x320
  }
  return phrase(x, path, 14, {filters: STEM.last, kernelSize: 1, seed}); // [B, 7, 7, 1280]
}

function build(fn: keyof typeof WIDTHS, options: ModelOptions): LayersModel {
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(MNASNET_WEIGHTS),
    dropout: 0.2,
    minimum: [1, 1],
    stochasticDepth: 0,
  });
  return buildModel(
    resolved,
    (images) => features(WIDTHS[fn], resolved, images),
    (map) => pooledClassifier(map, {dense: 'classifier.1', dropout: 'classifier.0'}, resolved),
  );
}

/**
 * MnasNet of half width.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default, of any size; output logits `[batch, numClasses]`, 1000
 * by default. 2,218,512 parameters at the defaults. `dropout` (default 0.2) stands before the classifier;
 * `stochasticDepth` (default 0) is that of the last block.
 *
 * @see arXiv:1807.11626
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {mnasnet0_5} from '@cv/architectures';
 *
 * mnasnet0_5({includeTop: false, inputShape: [64, 64, 3]}).outputs[0].shape; // => [null, 2, 2, 1280]
 * ```
 */
export function mnasnet0_5(options: ModelOptions = {}): LayersModel {
  return build('mnasnet0_5', options);
}

/**
 * MnasNet of three quarters of the width; otherwise as {@link mnasnet0_5}. 3,170,208 parameters at the defaults.
 *
 * @see arXiv:1807.11626
 * @example
 * ```ts
 * import {mnasnet0_75} from '@cv/architectures';
 *
 * mnasnet0_75({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function mnasnet0_75(options: ModelOptions = {}): LayersModel {
  return build('mnasnet0_75', options);
}

/**
 * MnasNet of full width; otherwise as {@link mnasnet0_5}. 4,383,312 parameters at the defaults.
 *
 * @see arXiv:1807.11626
 * @example
 * ```ts
 * import {mnasnet1_0} from '@cv/architectures';
 *
 * mnasnet1_0({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function mnasnet1_0(options: ModelOptions = {}): LayersModel {
  return build('mnasnet1_0', options);
}

/**
 * MnasNet of 1.3 times the width; otherwise as {@link mnasnet0_5}. 6,282,256 parameters at the defaults.
 *
 * @see arXiv:1807.11626
 * @example
 * ```ts
 * import {mnasnet1_3} from '@cv/architectures';
 *
 * mnasnet1_3({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function mnasnet1_3(options: ModelOptions = {}): LayersModel {
  return build('mnasnet1_3', options);
}
