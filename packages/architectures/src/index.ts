// Architectures
export {lenet5} from './lenet.js';
export {mnistCnn} from './mnist-cnn.js';
export type {Activation, ImageShape, ModelOptions, Pooling} from './support/options.js';

// What a model is made of
export {summarize, type LayerSummary, type ModelSummary} from './summary/summarize.js';
export {estimateMemory, type MemoryEstimate, type MemoryOptions} from './summary/memory.js';
export type {ReceptiveField} from './summary/receptive-field.js';
