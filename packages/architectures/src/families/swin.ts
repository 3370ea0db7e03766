/**
 * Swin: a transformer built like a convolutional network. Pixels attend to each other within small windows, the windows are
 * moved in every second block, and the map is halved between stages. Version 2 keeps large models stable.
 *
 * Z. Liu and others: Swin Transformer: Hierarchical Vision Transformer using Shifted Windows, 2021 (arXiv:2103.14030).
 * Z. Liu and others: Swin Transformer V2: Scaling Up Capacity and Resolution, 2021 (arXiv:2111.09883).
 */
import {conv2d, layerNorm, patchMerging, swinBlock} from '@cv/layers';
import type {LayersModel, SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {SWIN_TRANSFORMER_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel} from '../support/build.js';
import {pooledClassifier} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf, depthRate} from '../support/stages.js';

interface Swin {
  version: 1 | 2;
  /** Channels of the first stage; each stage has twice those of the one before, and twice its heads. */
  width: number;
  heads: number;
  /** Blocks of each stage. */
  depths: readonly number[];
  windowSize: number;
  stochasticDepth: number;
}

const VARIANTS = {
  swinT: {version: 1, width: 96, heads: 3, depths: [2, 2, 6, 2], windowSize: 7, stochasticDepth: 0.2},
  swinS: {version: 1, width: 96, heads: 3, depths: [2, 2, 18, 2], windowSize: 7, stochasticDepth: 0.3},
  swinB: {version: 1, width: 128, heads: 4, depths: [2, 2, 18, 2], windowSize: 7, stochasticDepth: 0.5},
  swinV2T: {version: 2, width: 96, heads: 3, depths: [2, 2, 6, 2], windowSize: 8, stochasticDepth: 0.2},
  swinV2S: {version: 2, width: 96, heads: 3, depths: [2, 2, 18, 2], windowSize: 8, stochasticDepth: 0.3},
  swinV2B: {version: 2, width: 128, heads: 4, depths: [2, 2, 18, 2], windowSize: 8, stochasticDepth: 0.5},
} as const satisfies Record<string, Swin>;

const PATCH = 4;

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const {stochasticDepth, windowSize} = VARIANTS[fn];
  const side = 32 * windowSize; // of an image whose last map is one window
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(SWIN_TRANSFORMER_WEIGHTS),
    inputShape: [side, side, 3],
    minimum: [PATCH, PATCH],
    stochasticDepth,
  });
  return buildModel(
    resolved,
    (images) => features(VARIANTS[fn], resolved, images),
    (map) => pooledClassifier(map, {dense: 'head'}, resolved),
  );
}

function features(variant: Swin, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {version, width, heads, depths, windowSize} = variant;
  const {seed} = options;
  const patches = {
    filters: width,
    kernelSize: PATCH,
    strides: PATCH,
    kernelInitializer: 'truncatedNormal',
  } as const;
  let x = apply(conv2d({...patches, seed, name: 'features.0.0'}), images); // [B, 224, 224, 3] -> [B, 56, 56, 96]
  x = apply(layerNorm({name: 'features.0.2'}), x);
  for (const block of blocksOf(depths)) {
    const place = 2 * block.stage; // stages and the steps between them alternate
    if (block.place === 0 && block.stage > 0) x = patchMerging(x, {name: `features.${place}`, version, seed});
    x = swinBlock(x, {
      name: `features.${place + 1}.${block.place}`,
      version,
      numHeads: heads * 2 ** block.stage,
      windowSize,
      shift: block.place % 2 === 0 ? 0 : Math.floor(windowSize / 2),
      stochasticDepth: depthRate(options.stochasticDepth, block),
      seed,
    }); // 56x56x96, 28x28x192, 14x14x384, 7x7x768
  }
  return apply(layerNorm({name: 'norm'}), x);
}

/**
 * Swin, tiny.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default and at least 4x4; what does not fill the last window is
 * padded, as in torchvision. Output logits `[batch, numClasses]`, 1000 by default. 28,288,354 parameters at the defaults.
 * `dropout` (default 0) stands before `head`; `stochasticDepth` is 0.2 by default.
 *
 * @see arXiv:2103.14030
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {swinT} from '@cv/architectures';
 *
 * swinT({includeTop: false, inputShape: [64, 96, 3]}).outputs[0].shape; // => [null, 2, 3, 768]
 * ```
 */
export function swinT(options: ModelOptions = {}): LayersModel {
  return build('swinT', options);
}

/**
 * {@link swinT} deeper; stochastic depth 0.3, 49,606,258 parameters.
 *
 * @see arXiv:2103.14030
 */
export function swinS(options: ModelOptions = {}): LayersModel {
  return build('swinS', options);
}

/**
 * {@link swinS} wider; stochastic depth 0.5, 87,768,224 parameters.
 *
 * @see arXiv:2103.14030
 */
export function swinB(options: ModelOptions = {}): LayersModel {
  return build('swinB', options);
}

/**
 * Swin v2, tiny: {@link swinT} with windows of 8x8 pixels, for images of 256x256 by default; norms behind the branches,
 * attention by cosines, positions by a small network. 28,351,570 parameters at the defaults.
 *
 * @see arXiv:2111.09883
 * @example
 * ```ts
 * import {swinV2T} from '@cv/architectures';
 *
 * swinV2T({numClasses: 10, inputShape: [64, 96, 3]}).outputs[0].shape; // => [null, 10]
 * ```
 */
export function swinV2T(options: ModelOptions = {}): LayersModel {
  return build('swinV2T', options);
}

/**
 * {@link swinV2T} deeper; stochastic depth 0.3, 49,737,442 parameters.
 *
 * @see arXiv:2111.09883
 */
export function swinV2S(options: ModelOptions = {}): LayersModel {
  return build('swinV2S', options);
}

/**
 * {@link swinV2S} wider; stochastic depth 0.5, 87,930,848 parameters.
 *
 * @see arXiv:2111.09883
 */
export function swinV2B(options: ModelOptions = {}): LayersModel {
  return build('swinV2B', options);
}
