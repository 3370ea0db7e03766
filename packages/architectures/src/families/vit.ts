/**
 * ViT: an image is a sentence of 16x16 words. A plain transformer, without any of the assumptions that convolutions make,
 * learns to see when it gets enough images.
 *
 * A. Dosovitskiy and others: An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale, 2020
 * (arXiv:2010.11929).
 */
import {
  classToken,
  layerNorm,
  patchEmbedding,
  positionEmbedding,
  selectToken,
  transformerEncoderBlock,
} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {weightsFrom} from '../pretrained/pretrained-weights.js';
import {VISION_TRANSFORMER_WEIGHTS} from '../pretrained/torchvision.generated.js';
import {apply, buildModel, dense} from '../support/build.js';
import {dropOut} from '../support/classifier.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';
import {blocksOf, depthRate} from '../support/stages.js';

interface Vit {
  patchSize: number;
  depth: number;
  numHeads: number;
  /** Of a token, and of the perceptron inside a block. */
  width: number;
  mlpWidth: number;
}

const BASE = {depth: 12, numHeads: 12, width: 768, mlpWidth: 3072} as const;
const LARGE = {depth: 24, numHeads: 16, width: 1024, mlpWidth: 4096} as const;
const HUGE = {depth: 32, numHeads: 16, width: 1280, mlpWidth: 5120} as const;

const VARIANTS = {
  vitB16: {patchSize: 16, ...BASE},
  vitB32: {patchSize: 32, ...BASE},
  vitL16: {patchSize: 16, ...LARGE},
  vitL32: {patchSize: 32, ...LARGE},
  vitH14: {patchSize: 14, ...HUGE},
} as const satisfies Record<string, Vit>;

function build(fn: keyof typeof VARIANTS, options: ModelOptions): LayersModel {
  const {patchSize} = VARIANTS[fn];
  const resolved = resolveOptions(fn, options, {
    pretrained: weightsFrom(VISION_TRANSFORMER_WEIGHTS),
    minimum: [patchSize, patchSize],
    multipleOf: patchSize,
    stochasticDepth: 0,
  });
  // The classifier sees the class token, the features are those of the patches: one encoder, two views of it.
  let tokens: SymbolicTensor;
  return buildModel(
    resolved,
    (images) => {
      tokens = encoder(VARIANTS[fn], resolved, images);
      return resolved.includeTop ? tokens : patchMap(VARIANTS[fn], resolved, tokens);
    },
    () => classifier(resolved, tokens),
  );
}

/** `[B, 224, 224, 3]` -> `[B, 197, 768]`: a token for the class, then one for each patch. */
function encoder(variant: Vit, options: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const {patchSize, depth, numHeads, width, mlpWidth} = variant;
  const {dropout, seed} = options;
  let x = apply(patchEmbedding({patchSize, width, seed, name: 'conv_proj'}), images); // [B, 196, 768]
  x = apply(classToken({name: 'class_token'}), x);
  x = apply(positionEmbedding({seed, name: 'encoder.pos_embedding'}), x);
  x = dropOut(x, 'encoder.dropout', options);
  for (const block of blocksOf([depth])) {
    x = transformerEncoderBlock(x, {
      name: `encoder.layers.encoder_layer_${block.index}`,
      numHeads,
      mlpWidth,
      dropout,
      stochasticDepth: depthRate(options.stochasticDepth, block),
      seed,
    });
  }
  return apply(layerNorm({name: 'encoder.ln', epsilon: 1e-6}), x);
}

/** The patches' tokens at their places, without that of the class: `[B, 197, 768]` -> `[B, 14, 14, 768]`. */
function patchMap(
  {patchSize, width}: Vit,
  {inputShape}: ResolvedOptions,
  tokens: SymbolicTensor,
): SymbolicTensor {
  const [height, across] = inputShape;
  const column = apply(layers.reshape({targetShape: [tokens.shape[1]!, 1, width], name: 'column'}), tokens);
  const patches = apply(
    layers.cropping2D({
      cropping: [
        [1, 0],
        [0, 0],
      ],
      name: 'patches',
    }),
    column,
  ); // [B, 196, 1, 768]
  const targetShape = [height / patchSize, across / patchSize, width];
  return apply(layers.reshape({targetShape, name: 'map'}), patches);
}

function classifier({numClasses, seed}: ResolvedOptions, tokens: SymbolicTensor): SymbolicTensor {
  const x = apply(selectToken({name: 'class'}), tokens); // [B, 768]
  return apply(dense({name: 'heads.head', units: numClasses, seed}), x);
}

/**
 * Vision transformer, base, with patches of 16x16 pixels.
 *
 * Input `[batch, height, width, channels]`, 224x224x3 by default, height and width multiples of 16; output logits
 * `[batch, numClasses]`, 1000 by default. 86,567,656 parameters at the defaults; the position embedding depends on the size
 * of the image. Without the top, the features are the patches' tokens at their places. `dropout` (default 0) stands after
 * the position embedding and within the blocks; `stochasticDepth` is 0 by default.
 *
 * @see arXiv:2010.11929
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {vitB16} from '@cv/architectures';
 *
 * vitB16({includeTop: false, inputShape: [64, 96, 3]}).outputs[0].shape; // => [null, 4, 6, 768]
 * vitB16({inputShape: [65, 96, 3]}); // => throws RangeError
 * ```
 */
export function vitB16(options: ModelOptions = {}): LayersModel {
  return build('vitB16', options);
}

/**
 * {@link vitB16} with patches of 32x32 pixels; 88,224,232 parameters.
 *
 * @see arXiv:2010.11929
 */
export function vitB32(options: ModelOptions = {}): LayersModel {
  return build('vitB32', options);
}

/**
 * {@link vitB16} larger; 304,326,632 parameters: 1.2 GB.
 *
 * @see arXiv:2010.11929
 */
export function vitL16(options: ModelOptions = {}): LayersModel {
  return build('vitL16', options);
}

/**
 * {@link vitL16} with patches of 32x32 pixels; 306,535,400 parameters: 1.2 GB.
 *
 * @see arXiv:2010.11929
 */
export function vitL32(options: ModelOptions = {}): LayersModel {
  return build('vitL32', options);
}

/**
 * {@link vitL16} larger, with patches of 14x14 pixels; 632,045,800 parameters: 2.5 GB.
 *
 * @see arXiv:2010.11929
 */
export function vitH14(options: ModelOptions = {}): LayersModel {
  return build('vitH14', options);
}
