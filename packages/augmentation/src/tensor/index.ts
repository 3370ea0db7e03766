/** Between pixels and TensorFlow.js; needs the peer `@tensorflow/tfjs-core`. */
export {augmentBatch, augmentTensor, type BatchKey} from './augment.js';
export {fromTensor} from './from-tensor.js';
export {cutmixBatch, mixupBatch, type TensorBatch} from './mix.js';
export {toBatch, toTensor} from './to-tensor.js';
