export {compose} from './compose/compose.js';
export type {ImageLike, ImageShape, PixelData, PixelImage} from './image.js';
export {rng, type Rng, type RngKey} from './rng/rng.js';
export {
  defineFixed,
  defineTransform,
  type ApplyOptions,
  type FixedTransform,
  type Json,
  type JsonObject,
  type Transform,
  type TransformDefinition,
  type TransformJson,
} from './transform.js';
export {centerCrop} from './transforms/center-crop.js';
export {grayscale} from './transforms/grayscale.js';
export {normalize} from './transforms/normalize.js';
export {randomAffine, type RandomAffineOptions} from './transforms/random-affine.js';
export {randomHorizontalFlip} from './transforms/random-horizontal-flip.js';
export {resize} from './transforms/resize.js';
export {toFloat32} from './transforms/to-float32.js';
