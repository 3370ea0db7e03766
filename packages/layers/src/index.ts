// Convolution
export {Conv2d, conv2d, type Conv2dOptions} from './convolution/conv2d.js';
export type {FusedActivation} from './convolution/activation.js';

// Normalisation
export {BatchNorm, batchNorm, type BatchNormOptions} from './normalization/batch-norm.js';

// Activations
export {activation, type ActivationName} from './activations/activation.js';
export {Gelu, gelu, type GeluApproximation, type GeluOptions} from './activations/gelu.js';
export {HardSigmoid, hardSigmoid} from './activations/hard-sigmoid.js';
export {HardSwish, hardSwish} from './activations/hard-swish.js';
export {Mish, mish} from './activations/mish.js';
export {Relu6, relu6} from './activations/relu6.js';
export {ScaledTanh, scaledTanh, type ScaledTanhOptions} from './activations/scaled-tanh.js';
export {Silu, silu} from './activations/silu.js';

// Regularisation
export {DropBlock, dropBlock, type DropBlockOptions} from './regularization/drop-block.js';
export {Dropout, dropout, type DropoutOptions} from './regularization/dropout.js';
export {LayerScale, layerScale, type LayerScaleOptions} from './regularization/layer-scale.js';
export {
  SpatialDropout2d,
  spatialDropout2d,
  type SpatialDropout2dOptions,
} from './regularization/spatial-dropout2d.js';
export {
  StochasticDepth,
  stochasticDepth,
  type StochasticDepthMode,
  type StochasticDepthOptions,
} from './regularization/stochastic-depth.js';

// Shared
export {layerClasses, registerLayers} from './register.js';
export type {LayerOptions} from './support/layer.js';
export type {InitializerLike, InitializerName} from './support/initializers.js';
export type {Padding} from './support/spatial.js';
