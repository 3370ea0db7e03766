/**
 * ShuffleNetV2: half of the channels pass each unit untouched and the halves are shuffled, after four rules of what
 * really costs time: equal widths, few groups, few branches, few elementwise operations.
 *
 * N. Ma, X. Zhang, H.-T. Zheng, J. Sun: ShuffleNet V2: Practical Guidelines for Efficient CNN Architecture Design, 2018
 * (arXiv:1807.11164).
 */
import {convNormActivation, maxPool2d, shuffleUnit} from '@cv/layers';
import type {LayersModel, SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {SHUFFLENETV2_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel} from '../support/build.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf} from '../support/stages.js';

/** Channels of the three stages and of the last convolution, table 5 of the paper. */
const VARIANTS = {
  shufflenetV2X0_5: {stages: [48, 96, 192], last: 1024},
  shufflenetV2X1_0: {stages: [116, 232, 464], last: 1024},
  shufflenetV2X1_5: {stages: [176, 352, 704], last: 1024},
  shufflenetV2X2_0: {stages: [244, 488, 976], last: 2048},
} as const satisfies Record<string, Shufflenet>;

interface Shufflenet {
  stages: readonly [number, number, number];
  last: number;
}

const STEM = 24;
const DEPTHS = [4, 8, 4] as const;

function features(
  {stages, last}: Shufflenet,
  {seed}: ResolvedOptions,
  images: SymbolicTensor,
): SymbolicTensor {
  let x = convNormActivation(images, {name: 'conv1', filters: STEM, strides: 2, seed}); // 224 -> 112
  x = apply(maxPool2d({poolSize: 3, strides: 2, padding: 1, name: 'maxpool'}), x); // [B, 56, 56, 24]
  for (const {stage, place} of blocksOf(DEPTHS)) {
    const name = `stage${stage + 2}.${place}`;
    x = shuffleUnit(x, {name, filters: stages[stage]!, strides: place === 0 ? 2 : 1, seed}); // 28, 14, 7 pixels
  }
  return convNormActivation(x, {name: 'conv5', filters: last, kernelSize: 1, seed}); // [B, 7, 7, 1024]
}

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(SHUFFLENETV2_WEIGHTS),
    minimum: [1, 1],
  });
  return buildModel(
    resolved,
    (images) => features(VARIANTS[fn], resolved, images),
    (map) => pooledClassifier(map, {dense: 'fc'}, resolved),
  );
}

/**
 * ShuffleNetV2 of half width.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default, of any size; output logits `[batch, numClasses]`, 1000
 * by default. 1,366,792 parameters at the defaults. `dropout` (default 0) stands before `fc`.
 *
 * @see arXiv:1807.11164
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {shufflenetV2X0_5} from '@cv/architectures';
 *
 * shufflenetV2X0_5({includeTop: false, inputShape: [64, 64, 3]}).outputs[0].shape; // => [null, 2, 2, 1024]
 * ```
 */
export function shufflenetV2X0_5(options: ModelOptions = {}): LayersModel {
  return build('shufflenetV2X0_5', options);
}

/**
 * ShuffleNetV2 of full width; otherwise as {@link shufflenetV2X0_5}. 2,278,604 parameters at the defaults.
 *
 * @see arXiv:1807.11164
 * @example
 * ```ts
 * import {shufflenetV2X1_0} from '@cv/architectures';
 *
 * shufflenetV2X1_0({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function shufflenetV2X1_0(options: ModelOptions = {}): LayersModel {
  return build('shufflenetV2X1_0', options);
}

/**
 * ShuffleNetV2 of 1.5 times the width; otherwise as {@link shufflenetV2X0_5}. 3,503,624 parameters at the defaults.
 *
 * @see arXiv:1807.11164
 * @example
 * ```ts
 * import {shufflenetV2X1_5} from '@cv/architectures';
 *
 * shufflenetV2X1_5({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function shufflenetV2X1_5(options: ModelOptions = {}): LayersModel {
  return build('shufflenetV2X1_5', options);
}

/**
 * ShuffleNetV2 of twice the width; otherwise as {@link shufflenetV2X0_5}. 7,393,996 parameters at the defaults.
 *
 * @see arXiv:1807.11164
 * @example
 * ```ts
 * import {shufflenetV2X2_0} from '@cv/architectures';
 *
 * shufflenetV2X2_0({numClasses: 10, inputShape: [32, 64, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function shufflenetV2X2_0(options: ModelOptions = {}): LayersModel {
  return build('shufflenetV2X2_0', options);
}
