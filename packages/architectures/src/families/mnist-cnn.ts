/**
 * The lecture's small network, of the three pieces that it explains first: convolution, batch normalisation (with the
 * ReLU after it) and max pooling. It is nobody's paper; what it stands on is cited at its factory.
 */
import {batchNorm, conv2d, dropout} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {apply, buildModel, dense} from '../support/build.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';

/** Filters of each stage: convolution 3x3, batch normalisation, ReLU, max pool 2x2. */
const MNIST_CNN = {filters: [16, 32, 64]} as const satisfies {filters: readonly number[]};

/**
 * A small convolutional network with batch normalisation: three stages that halve the image, and one dense layer.
 *
 * Input `[batch, height, width, channels]`, 28x28x1 by default and at least 8x8; output logits `[batch, numClasses]`, 10
 * classes by default. 29,178 trainable parameters at the defaults and 224 moving statistics, in `conv1`, `bn1`, ... `fc`.
 * `dropout` (default 0) stands before `fc`.
 *
 * @see arXiv:1502.03167 (batch normalisation)
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {mnistCnn} from '@cv/architectures';
 *
 * const model = mnistCnn({numClasses: 3, inputShape: [32, 24, 3]});
 * model.outputs[0].shape; // => [null, 3]
 * ```
 */
export function mnistCnn(options: ModelOptions = {}): LayersModel {
  const resolved = resolveOptions('mnistCnn', options, {
    numClasses: 10,
    inputShape: [28, 28, 1],
    minimum: [8, 8],
  });
  return buildModel(
    resolved,
    (images) => features(resolved, images),
    (map) => classifier(resolved, map),
  );
}

function features({seed}: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  let x = images; // [B, 28, 28, 1]
  for (const [index, filters] of MNIST_CNN.filters.entries()) {
    const stage = index + 1;
    // No bias: the normalisation that follows would subtract it, and brings a shift of its own.
    x = apply(conv2d({filters, kernelSize: 3, padding: 1, useBias: false, seed, name: `conv${stage}`}), x);
    x = apply(batchNorm({name: `bn${stage}`}), x);
    x = apply(layers.reLU({name: `relu${stage}`}), x);
    x = apply(layers.maxPooling2d({poolSize: 2, strides: 2, name: `pool${stage}`}), x);
  }
  return x; // [B, 14, 14, 16], [B, 7, 7, 32], [B, 3, 3, 64]
}

function classifier({numClasses, dropout: rate, seed}: ResolvedOptions, map: SymbolicTensor): SymbolicTensor {
  let x = apply(layers.flatten({name: 'flatten'}), map); // [B, 576]
  if (rate > 0) x = apply(dropout({rate, seed, name: 'dropout'}), x);
  return apply(dense({name: 'fc', units: numClasses, seed}), x);
}
