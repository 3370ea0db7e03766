import {serialization} from '@tensorflow/tfjs-core';
import {Gelu} from './activations/gelu.js';
import {HardSigmoid} from './activations/hard-sigmoid.js';
import {HardSwish} from './activations/hard-swish.js';
import {Mish} from './activations/mish.js';
import {Relu6} from './activations/relu6.js';
import {ScaledTanh} from './activations/scaled-tanh.js';
import {Silu} from './activations/silu.js';
import {ConvBlockAttention} from './attention/conv-block-attention.js';
import {EfficientChannelAttention} from './attention/efficient-channel-attention.js';
import {MultiHeadSelfAttention} from './attention/multi-head-self-attention.js';
import {PartitionAttention} from './attention/partition-attention.js';
import {SqueezeExcitation} from './attention/squeeze-excitation.js';
import {WindowAttention} from './attention/window-attention.js';
import {WindowAttentionV2} from './attention/window-attention-v2.js';
import {BlurPool} from './convolution/blur-pool.js';
import {Conv2d} from './convolution/conv2d.js';
import {DepthwiseConv2d} from './convolution/depthwise-conv2d.js';
import {TableConv2d} from './convolution/table-conv2d.js';
import {WeightStandardizedConv2d} from './convolution/weight-standardized-conv2d.js';
import {BatchNorm} from './normalization/batch-norm.js';
import {FilterResponseNorm} from './normalization/filter-response-norm.js';
import {GroupNorm} from './normalization/group-norm.js';
import {LayerNorm} from './normalization/layer-norm.js';
import {LocalResponseNorm} from './normalization/local-response-norm.js';
import {RmsNorm} from './normalization/rms-norm.js';
import {AdaptiveAvgPool2d} from './pooling/adaptive-avg-pool2d.js';
import {AdaptiveMaxPool2d} from './pooling/adaptive-max-pool2d.js';
import {AvgPool2d} from './pooling/avg-pool2d.js';
import {GemPool} from './pooling/gem-pool.js';
import {GlobalPool} from './pooling/global-pool.js';
import {MaxPool2d} from './pooling/max-pool2d.js';
import {Subsampling} from './pooling/subsampling.js';
import {DropBlock} from './regularization/drop-block.js';
import {Dropout} from './regularization/dropout.js';
import {LayerScale} from './regularization/layer-scale.js';
import {SpatialDropout2d} from './regularization/spatial-dropout2d.js';
import {StochasticDepth} from './regularization/stochastic-depth.js';
import {ChannelShuffle} from './structure/channel-shuffle.js';
import {ChannelSlice} from './structure/channel-slice.js';
import {ClassToken} from './structure/class-token.js';
import {PadShortcut} from './structure/pad-shortcut.js';
import {PatchEmbedding} from './structure/patch-embedding.js';
import {PositionEmbedding} from './structure/position-embedding.js';
import {RbfOutput} from './structure/rbf-output.js';
import {SelectToken} from './structure/select-token.js';
import {SpaceToDepth} from './structure/space-to-depth.js';

/** Every layer class of the package. */
export const layerClasses = [
  // Convolution
  BlurPool,
  Conv2d,
  DepthwiseConv2d,
  TableConv2d,
  WeightStandardizedConv2d,
  // Normalisation
  BatchNorm,
  FilterResponseNorm,
  GroupNorm,
  LayerNorm,
  LocalResponseNorm,
  RmsNorm,
  // Pooling
  AdaptiveAvgPool2d,
  AdaptiveMaxPool2d,
  AvgPool2d,
  GemPool,
  GlobalPool,
  MaxPool2d,
  Subsampling,
  // Activations
  Gelu,
  HardSigmoid,
  HardSwish,
  Mish,
  Relu6,
  ScaledTanh,
  Silu,
  // Attention
  ConvBlockAttention,
  EfficientChannelAttention,
  MultiHeadSelfAttention,
  PartitionAttention,
  SqueezeExcitation,
  WindowAttention,
  WindowAttentionV2,
  // Regularisation
  DropBlock,
  Dropout,
  LayerScale,
  SpatialDropout2d,
  StochasticDepth,
  // Structure
  ChannelShuffle,
  ChannelSlice,
  ClassToken,
  PadShortcut,
  PatchEmbedding,
  PositionEmbedding,
  RbfOutput,
  SelectToken,
  SpaceToDepth,
] as const;

/**
 * Makes every layer of this package known to `tf.loadLayersModel`, `tf.models.modelFromJSON` and the like. Call it once
 * before loading a saved model; again does no harm. Building and training models needs no registration.
 *
 * @example
 * ```ts
 * import {serialization} from '@tensorflow/tfjs-core';
 * import {registerLayers} from '@cv/layers';
 * registerLayers();
 * 'CvConv2d' in serialization.SerializationMap.getMap().classNameMap; // => true
 * ```
 */
export function registerLayers(): void {
  for (const layerClass of layerClasses) {
    serialization.registerClass(layerClass as unknown as Parameters<typeof serialization.registerClass>[0]);
  }
}
