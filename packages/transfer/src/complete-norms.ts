import {ones, type Tensor, zeros} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Layer, placedLayers} from './model-layers.js';

interface Readable {
  read(): Tensor;
}

/** TensorFlow.js' own BatchNormalization, as far as it is used here. */
interface Norm extends Layer {
  gamma?: Readable | null;
  beta?: Readable | null;
  movingMean: Readable;
}

/**
 * Lets TensorFlow.js' own BatchNormalization layers that have no scale or no centre learn, and pass gradients on: Keras'
 * Inception v3 has such ones. In training they read what is not there, and the gradient of `tf.batchNorm` needs a scale.
 * They get ones and zeros, which are no weights: outputs, saved files and lists of weights stay as they are.
 */
export function completeNorms(model: LayersModel): void {
  for (const {layer} of placedLayers(model)) {
    if (layer.getClassName() !== 'BatchNormalization') continue;
    const norm = layer as Norm;
    norm.gamma ??= {read: () => ones(norm.movingMean.read().shape)};
    norm.beta ??= {read: () => zeros(norm.movingMean.read().shape)};
  }
}
