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
export {centerCrop} from './transforms/geometry/center-crop.js';
export {grayscale} from './transforms/colour/grayscale.js';
export {normalize} from './transforms/conversion/normalize.js';
export {randomAffine, type RandomAffineOptions} from './transforms/geometry/random-affine.js';
export {randomHorizontalFlip} from './transforms/geometry/random-horizontal-flip.js';
export {resize} from './transforms/geometry/resize.js';
export {toFloat32} from './transforms/conversion/to-float32.js';
