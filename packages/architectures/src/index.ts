// Architectures
export {alexnet, alexnet2012} from './families/alexnet.js';
export {lenet5} from './families/lenet.js';
export {mnistCnn} from './families/mnist-cnn.js';
export {vgg11, vgg11Bn, vgg13, vgg13Bn, vgg16, vgg16Bn, vgg19, vgg19Bn} from './families/vgg.js';
export type {Activation, ImageShape, ModelOptions, Pooling} from './support/options.js';

// All of them by name
export {catalog, createModel, listModels, type ModelName, type OptionsOf} from './catalog.js';

// Their names in torchvision's checkpoints
export {torchvisionNames, type Renaming} from './checkpoints.js';

// What a model is made of
export {summarize, type LayerSummary, type ModelSummary} from './summary/summarize.js';
export {estimateMemory, type MemoryEstimate, type MemoryOptions} from './summary/memory.js';
export type {ReceptiveField} from './summary/receptive-field.js';
