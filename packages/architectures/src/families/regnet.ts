/**
 * RegNet: not one network but a rule for good ones. Widths grow along a line, rounded to a few stages; three numbers give a
 * network. X has ResNeXt's blocks, Y those with squeeze and excitation.
 *
 * I. Radosavovic, R. Kosaraju, R. Girshick, K. He, P. Dollár: Designing Network Design Spaces, 2020 (arXiv:2003.13678).
 */
import {convNormActivation, squeezeExcitation, stochasticDepth} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {REGNET_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel} from '../support/build.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf, depthRate, makeDivisible} from '../support/stages.js';

interface Regnet {
  /** Blocks in all. */
  depth: number;
  /** Width of block i before rounding: initial + slope * i. */
  initial: number;
  slope: number;
  /** Widths are rounded to the initial one times a power of this, so that they come in stages. */
  step: number;
  /** Channels of a group of the 3x3 convolutions. */
  groupWidth: number;
  /** Squeeze and excitation, with a quarter of the block's input channels. Default false. */
  squeezes?: boolean;
}

/** Tables of the paper's appendix. */
const VARIANTS = {
  regnetX400mf: {depth: 22, initial: 24, slope: 24.48, step: 2.54, groupWidth: 16},
  regnetX800mf: {depth: 16, initial: 56, slope: 35.73, step: 2.28, groupWidth: 16},
  regnetX1_6gf: {depth: 18, initial: 80, slope: 34.01, step: 2.25, groupWidth: 24},
  regnetX3_2gf: {depth: 25, initial: 88, slope: 26.31, step: 2.25, groupWidth: 48},
  regnetX8gf: {depth: 23, initial: 80, slope: 49.56, step: 2.88, groupWidth: 120},
  regnetX16gf: {depth: 22, initial: 216, slope: 55.59, step: 2.1, groupWidth: 128},
  regnetX32gf: {depth: 23, initial: 320, slope: 69.86, step: 2, groupWidth: 168},
  regnetY400mf: {depth: 16, initial: 48, slope: 27.89, step: 2.09, groupWidth: 8, squeezes: true},
  regnetY800mf: {depth: 14, initial: 56, slope: 38.84, step: 2.4, groupWidth: 16, squeezes: true},
  regnetY1_6gf: {depth: 27, initial: 48, slope: 20.71, step: 2.65, groupWidth: 24, squeezes: true},
  regnetY3_2gf: {depth: 21, initial: 80, slope: 42.63, step: 2.66, groupWidth: 24, squeezes: true},
  regnetY8gf: {depth: 17, initial: 192, slope: 76.82, step: 2.19, groupWidth: 56, squeezes: true},
  regnetY16gf: {depth: 18, initial: 200, slope: 106.23, step: 2.48, groupWidth: 112, squeezes: true},
  regnetY32gf: {depth: 20, initial: 232, slope: 115.89, step: 2.53, groupWidth: 232, squeezes: true},
  regnetY128gf: {depth: 27, initial: 456, slope: 160.83, step: 2.52, groupWidth: 264, squeezes: true},
} as const satisfies Record<string, Regnet>;

const STEM = 32;

/** Widths of the stages with their depths, equations 2 to 4 of the paper; groups are made to divide the widths. */
function stagesOf({depth, initial, slope, step, groupWidth}: Regnet): {width: number; depth: number}[] {
  const stages: {width: number; depth: number}[] = [];
  for (let i = 0; i < depth; i++) {
    const power = Math.round(Math.log((initial + slope * i) / initial) / Math.log(step));
    const width = 8 * roundHalfToEven((initial * step ** power) / 8);
    if (stages.at(-1)?.width === width) stages.at(-1)!.depth++;
    else stages.push({width, depth: 1});
  }
  return stages.map((stage) => ({
    ...stage,
    width: makeDivisible(stage.width, Math.min(groupWidth, stage.width)),
  }));
}

/** As numpy and torch round: 22.5 to 22. It decides a width of 1.6gf. */
function roundHalfToEven(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded;
}

interface BlockOptions {
  name: string;
  filters: number;
  strides: number;
  groupWidth: number;
  squeezes: boolean;
  depthRate: number;
  seed: number;
}

/** ResNeXt's bottleneck, as wide inside as outside, under torchvision's names. */
function block(x: SymbolicTensor, options: BlockOptions): SymbolicTensor {
  const {name, filters, strides, groupWidth, squeezes, depthRate: rate, seed} = options;
  const groups = filters / Math.min(groupWidth, filters);
  let y = convNormActivation(x, {name: `${name}.f.a`, filters, kernelSize: 1, seed});
  y = convNormActivation(y, {name: `${name}.f.b`, filters, strides, groups, seed});
  const squeezeChannels = Math.round(0.25 * x.shape[3]!);
  if (squeezes) y = apply(squeezeExcitation({squeezeChannels, seed, name: `${name}.f.se`}), y);
  y = convNormActivation(y, {name: `${name}.f.c`, filters, kernelSize: 1, activation: null, seed});
  if (rate > 0) y = apply(stochasticDepth({rate, seed, name: `${name}.stochastic_depth`}), y);
  const shortcut =
    strides === 1 && x.shape[3] === filters
      ? x
      : convNormActivation(x, {
          name: `${name}.proj`,
          filters,
          kernelSize: 1,
          strides,
          activation: null,
          seed,
        });
  const sum = layers.add({name: `${name}.add`}).apply([shortcut, y]) as SymbolicTensor;
  return apply(layers.reLU({name: `${name}.activation`}), sum);
}

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(REGNET_WEIGHTS),
    minimum: [1, 1],
    stochasticDepth: 0,
  });
  return buildModel(
    resolved,
    (images) => features(VARIANTS[fn], resolved, images),
    (map) => pooledClassifier(map, {dense: 'fc'}, resolved),
  );
}

function features(variant: Regnet, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {groupWidth, squeezes = false} = variant;
  const stages = stagesOf(variant);
  let x = convNormActivation(images, {name: 'stem', filters: STEM, strides: 2, seed: options.seed}); // 224 -> 112
  for (const place of blocksOf(stages.map(({depth}) => depth))) {
    const stage = place.stage + 1;
    x = block(x, {
      name: `trunk_output.block${stage}.block${stage}-${place.place}`,
      filters: stages[place.stage]!.width,
      strides: place.place === 0 ? 2 : 1,
      groupWidth,
      squeezes,
      depthRate: depthRate(options.stochasticDepth, place),
      seed: options.seed,
    }); // 56, 28, 14, 7 pixels
  }
  return x;
}

/**
 * RegNetX of 400 million multiply-adds.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default, of any size; output logits `[batch, numClasses]`, 1000
 * by default. 5,495,976 parameters at the defaults. `dropout` (default 0) stands before `fc`; `stochasticDepth` is 0 by
 * default.
 *
 * @see arXiv:2003.13678
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {regnetX400mf} from '@cv/architectures';
 *
 * regnetX400mf({includeTop: false, inputShape: [64, 64, 3]}).outputs[0].shape; // => [null, 2, 2, 400]
 * ```
 */
export function regnetX400mf(options: ModelOptions = {}): LayersModel {
  return build('regnetX400mf', options);
}

/**
 * RegNetX of 800 million multiply-adds; otherwise as {@link regnetX400mf}. 7,259,656 parameters.
 *
 * @see arXiv:2003.13678
 * @example
 * ```ts
 * import {regnetX800mf} from '@cv/architectures';
 *
 * regnetX800mf({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function regnetX800mf(options: ModelOptions = {}): LayersModel {
  return build('regnetX800mf', options);
}

/**
 * RegNetX of 1.6 billion multiply-adds; otherwise as {@link regnetX400mf}. 9,190,136 parameters.
 *
 * @see arXiv:2003.13678
 * @example
 * ```ts
 * import {regnetX1_6gf} from '@cv/architectures';
 *
 * regnetX1_6gf({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function regnetX1_6gf(options: ModelOptions = {}): LayersModel {
  return build('regnetX1_6gf', options);
}

/**
 * RegNetX of 3.2 billion multiply-adds; otherwise as {@link regnetX400mf}. 15,296,552 parameters.
 *
 * @see arXiv:2003.13678
 */
export function regnetX3_2gf(options: ModelOptions = {}): LayersModel {
  return build('regnetX3_2gf', options);
}

/**
 * RegNetX of 8 billion multiply-adds; otherwise as {@link regnetX400mf}. 39,572,648 parameters.
 *
 * @see arXiv:2003.13678
 */
export function regnetX8gf(options: ModelOptions = {}): LayersModel {
  return build('regnetX8gf', options);
}

/**
 * RegNetX of 16 billion multiply-adds; otherwise as {@link regnetX400mf}. 54,278,536 parameters.
 *
 * @see arXiv:2003.13678
 */
export function regnetX16gf(options: ModelOptions = {}): LayersModel {
  return build('regnetX16gf', options);
}

/**
 * RegNetX of 32 billion multiply-adds; otherwise as {@link regnetX400mf}. 107,811,560 parameters.
 *
 * @see arXiv:2003.13678
 */
export function regnetX32gf(options: ModelOptions = {}): LayersModel {
  return build('regnetX32gf', options);
}

/**
 * RegNetY, with squeeze and excitation, of 400 million multiply-adds; otherwise as {@link regnetX400mf}. 4,344,144 parameters.
 *
 * @see arXiv:2003.13678
 * @example
 * ```ts
 * import {regnetY400mf} from '@cv/architectures';
 *
 * regnetY400mf({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function regnetY400mf(options: ModelOptions = {}): LayersModel {
  return build('regnetY400mf', options);
}

/**
 * RegNetY of 800 million multiply-adds; otherwise as {@link regnetY400mf}. 6,432,512 parameters.
 *
 * @see arXiv:2003.13678
 * @example
 * ```ts
 * import {regnetY800mf} from '@cv/architectures';
 *
 * regnetY800mf({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function regnetY800mf(options: ModelOptions = {}): LayersModel {
  return build('regnetY800mf', options);
}

/**
 * RegNetY of 1.6 billion multiply-adds; otherwise as {@link regnetY400mf}. 11,202,430 parameters.
 *
 * @see arXiv:2003.13678
 */
export function regnetY1_6gf(options: ModelOptions = {}): LayersModel {
  return build('regnetY1_6gf', options);
}

/**
 * RegNetY of 3.2 billion multiply-adds; otherwise as {@link regnetY400mf}. 19,436,338 parameters.
 *
 * @see arXiv:2003.13678
 */
export function regnetY3_2gf(options: ModelOptions = {}): LayersModel {
  return build('regnetY3_2gf', options);
}

/**
 * RegNetY of 8 billion multiply-adds; otherwise as {@link regnetY400mf}. 39,381,472 parameters.
 *
 * @see arXiv:2003.13678
 */
export function regnetY8gf(options: ModelOptions = {}): LayersModel {
  return build('regnetY8gf', options);
}

/**
 * RegNetY of 16 billion multiply-adds; otherwise as {@link regnetY400mf}. 83,590,140 parameters.
 *
 * @see arXiv:2003.13678
 */
export function regnetY16gf(options: ModelOptions = {}): LayersModel {
  return build('regnetY16gf', options);
}

/**
 * RegNetY of 32 billion multiply-adds; otherwise as {@link regnetY400mf}. 145,046,770 parameters.
 *
 * @see arXiv:2003.13678
 */
export function regnetY32gf(options: ModelOptions = {}): LayersModel {
  return build('regnetY32gf', options);
}

/**
 * RegNetY of 128 billion multiply-adds; otherwise as {@link regnetY400mf}. 644,812,894 parameters: 2.6 GB.
 *
 * @see arXiv:2003.13678
 */
export function regnetY128gf(options: ModelOptions = {}): LayersModel {
  return build('regnetY128gf', options);
}
