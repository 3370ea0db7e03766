/**
 * Convolution, max pooling and batch normalisation as plain loops: what the fast kernels must compute, readable with
 * no knowledge of TensorFlow.js. Slow on purpose; used as the oracle of the tests and in the lectures.
 */
export {convolution, type ConvolutionOptions} from './convolution.js';
export {maxPooling, type MaxPoolingOptions} from './max-pooling.js';
export {batchNormalization, type BatchNormalizationOptions} from './batch-normalization.js';
export type {Image, ImageShape} from './image.js';
