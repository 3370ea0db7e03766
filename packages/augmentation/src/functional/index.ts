/** Operations on pixels without randomness: what the transforms are made of, with torchvision's names. */
export {affine, type AffineOptions, type WarpOptions} from './affine.js';
export {type AffineMatrix, type AffineParts} from './affine-matrix.js';
export {centerCrop, type Size} from './center-crop.js';
export {crop, type CropOptions} from './crop.js';
export {type Fill} from './fill.js';
export {hflip} from './hflip.js';
export {normalize, type NormalizeOptions} from './normalize.js';
export {resize, type ResizeOptions} from './resize.js';
export {toFloat32} from './to-float32.js';
export {toGrayscale} from './to-grayscale.js';
export {toUint8} from './to-uint8.js';
