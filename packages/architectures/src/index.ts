// Architectures
export {alexnet, alexnet2012} from './families/alexnet.js';
export {convnextTiny, convnextSmall, convnextBase, convnextLarge} from './families/convnext.js';
export {densenet121, densenet161, densenet169, densenet201} from './families/densenet.js';
export {
  efficientnetB0,
  efficientnetB1,
  efficientnetB2,
  efficientnetB3,
  efficientnetB4,
  efficientnetB5,
  efficientnetB6,
  efficientnetB7,
  efficientnetV2S,
  efficientnetV2M,
  efficientnetV2L,
} from './families/efficientnet.js';
export {googlenet, GOOGLENET_LOSS_WEIGHTS, type GooglenetOptions} from './families/googlenet.js';
export {inceptionV3, INCEPTION_V3_LOSS_WEIGHTS, type InceptionV3Options} from './families/inception-v3.js';
export {lenet5} from './families/lenet.js';
export {lenet5_1998} from './families/lenet-1998.js';
export {maxvitT} from './families/maxvit.js';
export {mnasnet0_5, mnasnet0_75, mnasnet1_0, mnasnet1_3} from './families/mnasnet.js';
export {mnistCnn} from './families/mnist-cnn.js';
export {mobilenet, type MobilenetOptions} from './families/mobilenet.js';
export {mobilenetV2, type MobilenetV2Options} from './families/mobilenet-v2.js';
export {mobilenetV3Large, mobilenetV3Small} from './families/mobilenet-v3.js';
export {
  regnetX400mf,
  regnetX800mf,
  regnetX1_6gf,
  regnetX3_2gf,
  regnetX8gf,
  regnetX16gf,
  regnetX32gf,
  regnetY400mf,
  regnetY800mf,
  regnetY1_6gf,
  regnetY3_2gf,
  regnetY8gf,
  regnetY16gf,
  regnetY32gf,
  regnetY128gf,
} from './families/regnet.js';
export {
  resnet18,
  resnet34,
  resnet50,
  resnet101,
  resnet152,
  resnext50_32x4d,
  resnext101_32x8d,
  resnext101_64x4d,
  wideResnet50_2,
  wideResnet101_2,
  plain18,
  plain34,
} from './families/resnet.js';
export {
  resnet50V1,
  resnet101V1,
  resnet152V1,
  resnet50V2,
  resnet101V2,
  resnet152V2,
} from './families/resnet-keras.js';
export {resnet20, resnet32, resnet44, resnet56, resnet110} from './families/resnet-cifar.js';
export {
  shufflenetV2X0_5,
  shufflenetV2X1_0,
  shufflenetV2X1_5,
  shufflenetV2X2_0,
} from './families/shufflenet-v2.js';
export {squeezenet1_0, squeezenet1_1} from './families/squeezenet.js';
export {swinT, swinS, swinB, swinV2T, swinV2S, swinV2B} from './families/swin.js';
export {vgg11, vgg13, vgg16, vgg19, vgg11Bn, vgg13Bn, vgg16Bn, vgg19Bn} from './families/vgg.js';
export {vitB16, vitB32, vitL16, vitL32, vitH14} from './families/vit.js';
export {xception} from './families/xception.js';
export type {AuxiliaryOptions} from './support/auxiliary.js';
export type {Activation, ImageShape, ModelOptions, Pooling} from './support/options.js';

// All of them by name
export {catalog, createModel, listModels, type ModelName, type OptionsOf} from './catalog.js';

// Their names in torchvision's checkpoints
export {torchvisionNames, type Renaming} from './checkpoints.js';
export {kerasNames, type KerasModelName} from './keras-names.js';

// Where trained weights are
export {imagenetLabels} from './pretrained/imagenet-labels.generated.js';
export type {PretrainedWeights} from './pretrained/pretrained-weights.js';

// What a model is made of
export {summarize, type LayerSummary, type ModelSummary} from './summary/summarize.js';
export {estimateMemory, type MemoryEstimate, type MemoryOptions} from './summary/memory.js';
export type {ReceptiveField} from './summary/receptive-field.js';

// Other models made of one
export {adaptInputChannels} from './surgery/adapt-input-channels.js';
export {featureExtractor, type FeatureExtractorOptions} from './surgery/feature-extractor.js';
export {replaceHead, type ReplaceHeadOptions} from './surgery/replace-head.js';
export {prepareForInference} from './inference/prepare-for-inference.js';
