// Convolution
export {Conv2d, conv2d, type Conv2dOptions} from './convolution/conv2d.js';
export type {FusedActivation} from './convolution/activation.js';

// Normalisation
export {BatchNorm, batchNorm, type BatchNormOptions} from './normalization/batch-norm.js';

// Shared
export {layerClasses, registerLayers} from './register.js';
export type {LayerOptions} from './support/layer.js';
export type {InitializerLike, InitializerName} from './support/initializers.js';
export type {Padding} from './support/spatial.js';
