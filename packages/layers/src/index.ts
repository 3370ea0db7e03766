// Convolution
export {BlurPool, blurPool, type BlurPoolOptions} from './convolution/blur-pool.js';
export {Conv2d, conv2d, type Conv2dOptions} from './convolution/conv2d.js';
export {
  DepthwiseConv2d,
  depthwiseConv2d,
  type DepthwiseConv2dOptions,
} from './convolution/depthwise-conv2d.js';
export {TableConv2d, tableConv2d, type TableConv2dOptions} from './convolution/table-conv2d.js';
export {
  WeightStandardizedConv2d,
  weightStandardizedConv2d,
  type WeightStandardizedConv2dOptions,
} from './convolution/weight-standardized-conv2d.js';
export type {FusedActivation} from './convolution/activation.js';

// Normalisation
export {BatchNorm, batchNorm, type BatchNormOptions} from './normalization/batch-norm.js';
export {
  FilterResponseNorm,
  filterResponseNorm,
  type FilterResponseNormOptions,
} from './normalization/filter-response-norm.js';
export {GroupNorm, groupNorm, type GroupNormOptions} from './normalization/group-norm.js';
export {LayerNorm, layerNorm, type LayerNormOptions} from './normalization/layer-norm.js';
export {
  LocalResponseNorm,
  localResponseNorm,
  type LocalResponseNormOptions,
} from './normalization/local-response-norm.js';
export {RmsNorm, rmsNorm, type RmsNormOptions} from './normalization/rms-norm.js';

// Pooling
export {AdaptiveAvgPool2d, adaptiveAvgPool2d} from './pooling/adaptive-avg-pool2d.js';
export {AdaptiveMaxPool2d, adaptiveMaxPool2d} from './pooling/adaptive-max-pool2d.js';
export type {AdaptivePool2dOptions} from './pooling/adaptive-pooling-layer.js';
export {AvgPool2d, avgPool2d, type AvgPool2dOptions} from './pooling/avg-pool2d.js';
export {GemPool, gemPool, type GemPoolOptions} from './pooling/gem-pool.js';
export {GlobalPool, globalPool, type GlobalPoolOptions} from './pooling/global-pool.js';
export {MaxPool2d, maxPool2d, type MaxPool2dOptions} from './pooling/max-pool2d.js';
export {Subsampling, subsampling, type SubsamplingOptions} from './pooling/subsampling.js';

// Activations
export {activation, type ActivationName} from './activations/activation.js';
export {Gelu, gelu, type GeluApproximation, type GeluOptions} from './activations/gelu.js';
export {HardSigmoid, hardSigmoid} from './activations/hard-sigmoid.js';
export {HardSwish, hardSwish} from './activations/hard-swish.js';
export {Mish, mish} from './activations/mish.js';
export {Relu6, relu6} from './activations/relu6.js';
export {ScaledTanh, scaledTanh, type ScaledTanhOptions} from './activations/scaled-tanh.js';
export {Silu, silu} from './activations/silu.js';

// Attention
export {
  ConvBlockAttention,
  convBlockAttention,
  type ConvBlockAttentionOptions,
} from './attention/conv-block-attention.js';
export {
  EfficientChannelAttention,
  efficientChannelAttention,
  type EfficientChannelAttentionOptions,
} from './attention/efficient-channel-attention.js';
export {
  MultiHeadSelfAttention,
  multiHeadSelfAttention,
  type MultiHeadSelfAttentionOptions,
} from './attention/multi-head-self-attention.js';
export {
  PartitionAttention,
  partitionAttention,
  type PartitionAttentionOptions,
  type PartitionKind,
} from './attention/partition-attention.js';
export {
  SqueezeExcitation,
  squeezeExcitation,
  type SqueezeExcitationOptions,
} from './attention/squeeze-excitation.js';
export {WindowAttention, windowAttention, type WindowAttentionOptions} from './attention/window-attention.js';
export {WindowAttentionV2, windowAttentionV2} from './attention/window-attention-v2.js';

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

// Structure
export {ChannelShuffle, channelShuffle, type ChannelShuffleOptions} from './structure/channel-shuffle.js';
export {ChannelSlice, channelSlice, type ChannelSliceOptions} from './structure/channel-slice.js';
export {ClassToken, classToken, type ClassTokenOptions} from './structure/class-token.js';
export {PadShortcut, padShortcut, type PadShortcutOptions} from './structure/pad-shortcut.js';
export {PatchEmbedding, patchEmbedding, type PatchEmbeddingOptions} from './structure/patch-embedding.js';
export {
  PositionEmbedding,
  positionEmbedding,
  type PositionEmbeddingOptions,
} from './structure/position-embedding.js';
export {RbfOutput, rbfOutput, type RbfOutputOptions} from './structure/rbf-output.js';
export {SelectToken, selectToken, type SelectTokenOptions} from './structure/select-token.js';
export {
  SpaceToDepth,
  spaceToDepth,
  type SpaceToDepthOptions,
  type SpaceToDepthOrder,
} from './structure/space-to-depth.js';

// Blocks
export {basicBlock, type BasicBlockOptions} from './blocks/basic-block.js';
export {bottleneckBlock, type BottleneckBlockOptions} from './blocks/bottleneck-block.js';
export {
  convNormActivation,
  type ConvNormActivationOptions,
  type NormFactory,
} from './blocks/conv-norm-activation.js';
export {
  denseBlock,
  denseTransition,
  type DenseBlockOptions,
  type DenseTransitionOptions,
} from './blocks/dense-block.js';
export {fireBlock, type FireBlockOptions} from './blocks/fire-block.js';
export {
  inceptionBlock,
  type InceptionBlockOptions,
  type InceptionBranch,
  type InceptionConvolution,
  type InceptionPool,
  type InceptionSplit,
} from './blocks/inception-block.js';
export {
  fusedMbConv,
  invertedResidual,
  mbConv,
  type InvertedResidualOptions,
  type MbConvOptions,
} from './blocks/inverted-residual.js';
export type {ResidualOptions} from './blocks/residual.js';
export {shuffleUnit, type ShuffleUnitOptions} from './blocks/shuffle-unit.js';
export {convNextBlock, type ConvNextBlockOptions} from './blocks/conv-next-block.js';
export {maxVitBlock, type MaxVitBlockOptions} from './blocks/max-vit-block.js';
export {maxVitMbConv, type MaxVitMbConvOptions} from './blocks/max-vit-mb-conv.js';
export {
  partitionAttentionBlock,
  type PartitionAttentionBlockOptions,
} from './blocks/partition-attention-block.js';
export {patchMerging, type PatchMergingOptions} from './blocks/patch-merging.js';
export type {BlockOptions} from './blocks/options.js';
export type {SwinVersion} from './blocks/support.js';
export {swinBlock, type SwinBlockOptions} from './blocks/swin-block.js';
export {
  transformerEncoderBlock,
  type TransformerEncoderBlockOptions,
} from './blocks/transformer-encoder-block.js';

// Shared
export {layerClasses, registerLayers} from './register.js';
export type {LayerOptions} from './support/layer.js';
export {layerSeed, type InitializerLike, type InitializerName} from './support/initializers.js';
export type {Padding} from './support/spatial.js';
