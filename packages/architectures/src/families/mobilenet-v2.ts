/**
 * MobileNetV2: inverted residuals. A block goes from few channels to many, filters each one by itself and comes back to
 * few, without an activation there; the shortcut joins the few.
 *
 * M. Sandler, A. Howard, M. Zhu, A. Zhmoginov, L.-C. Chen: MobileNetV2: Inverted Residuals and Linear Bottlenecks, 2018
 * (arXiv:1801.04381).
 */
import {batchNorm, convNormActivation, invertedResidual} from '@cv/layers';
import type {LayersModel, SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {MOBILENETV2_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {buildModel} from '../support/build.js';
import {variantOf} from '../support/checks.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf} from '../support/stages.js';

export interface MobilenetV2Options extends ModelOptions {
  /**
   * 'torchvision' (default) pads both sides and has epsilon 1e-5. 'tensorflow', with which the original checkpoints and Keras'
   * were trained, pads at the bottom and the right at stride 2 and has epsilon 1e-3.
   */
  variant?: keyof typeof VARIANTS;
}

const VARIANTS = {
  torchvision: {padding: 1, norm: (name: string) => batchNorm({name})},
  tensorflow: {padding: 'same', norm: (name: string) => batchNorm({name, epsilon: 1e-3, momentum: 0.999})},
} as const;

/** Of each stage, table 2 of the paper. */
const STAGES = [
  {expansion: 1, filters: 16, depth: 1, strides: 1},
  {expansion: 6, filters: 24, depth: 2, strides: 2},
  {expansion: 6, filters: 32, depth: 3, strides: 2},
  {expansion: 6, filters: 64, depth: 4, strides: 2},
  {expansion: 6, filters: 96, depth: 3, strides: 1},
  {expansion: 6, filters: 160, depth: 3, strides: 2},
  {expansion: 6, filters: 320, depth: 1, strides: 1},
] as const;

function features(
  {padding, norm}: (typeof VARIANTS)[keyof typeof VARIANTS],
  options: ResolvedOptions,
  images: SymbolicTensor,
): SymbolicTensor {
  const {seed} = options;
  const common = {norm, activation: 'relu6', seed} as const;
  let x = convNormActivation(images, {name: 'features.0', filters: 32, strides: 2, padding, ...common}); // 224 -> 112
  for (const {stage, place, index, total} of blocksOf(STAGES.map(({depth}) => depth))) {
    const {expansion, filters, strides} = STAGES[stage]!;
    x = invertedResidual(x, {
      name: `features.${index + 1}`,
      filters,
      expandedFilters: expansion * x.shape[3]!,
      strides: place === 0 ? strides : 1,
      padding,
      stochasticDepth: (options.stochasticDepth * (index + 1)) / total,
      ...common,
    }); // 112x112x16, 56x56x24, 28x28x32, 14x14x64, 14x14x96, 7x7x160, 7x7x320
  }
  return convNormActivation(x, {name: 'features.18', filters: 1280, kernelSize: 1, ...common}); // [B, 7, 7, 1280]
}

/**
 * MobileNetV2 of width 1.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default, of any size; output logits `[batch, numClasses]`, 1000
 * by default. 3,504,872 parameters at the defaults, and 34,112 moving statistics. `dropout` (default 0.2) stands before
 * the classifier; `stochasticDepth` (default 0) is that of the last block.
 *
 * @see arXiv:1801.04381
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {mobilenetV2} from '@cv/architectures';
 *
 * mobilenetV2({includeTop: false, inputShape: [96, 128, 3]}).outputs[0].shape; // => [null, 3, 4, 1280]
 * ```
 */
export function mobilenetV2(options: MobilenetV2Options = {}): LayersModel {
  const fn = 'mobilenetV2';
  const kind = variantOf(fn, options, VARIANTS);
  const resolved = resolveOptions(fn, options, {
    pretrained: kind === 'torchvision' ? weightsFrom(MOBILENETV2_WEIGHTS) : undefined,
    dropout: 0.2,
    minimum: [1, 1],
    stochasticDepth: 0,
    more: ['variant'],
  });
  return buildModel(
    resolved,
    (images) => features(VARIANTS[kind], resolved, images),
    (map) => pooledClassifier(map, {dense: 'classifier.1', dropout: 'classifier.0'}, resolved),
  );
}
