import {serialization} from '@tensorflow/tfjs-core';
import {Gelu} from './activations/gelu.js';
import {HardSigmoid} from './activations/hard-sigmoid.js';
import {HardSwish} from './activations/hard-swish.js';
import {Mish} from './activations/mish.js';
import {Relu6} from './activations/relu6.js';
import {ScaledTanh} from './activations/scaled-tanh.js';
import {Silu} from './activations/silu.js';
import {Conv2d} from './convolution/conv2d.js';
import {BatchNorm} from './normalization/batch-norm.js';
import {DropBlock} from './regularization/drop-block.js';
import {Dropout} from './regularization/dropout.js';
import {LayerScale} from './regularization/layer-scale.js';
import {SpatialDropout2d} from './regularization/spatial-dropout2d.js';
import {StochasticDepth} from './regularization/stochastic-depth.js';

/** Every layer class of the package. */
export const layerClasses = [
  // Convolution
  Conv2d,
  // Normalisation
  BatchNorm,
  // Activations
  Gelu,
  HardSigmoid,
  HardSwish,
  Mish,
  Relu6,
  ScaledTanh,
  Silu,
  // Regularisation
  DropBlock,
  Dropout,
  LayerScale,
  SpatialDropout2d,
  StochasticDepth,
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
