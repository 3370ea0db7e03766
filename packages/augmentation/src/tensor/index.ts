/** Between pixels and TensorFlow.js; needs the peer `@tensorflow/tfjs-core`. */
export {fromTensor} from './from-tensor.js';
export {toBatch, toTensor} from './to-tensor.js';
