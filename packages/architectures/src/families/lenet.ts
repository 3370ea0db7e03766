/**
 * LeNet-5: the network that read cheques, and the shape of all that followed: convolution, pooling, dense layers.
 *
 * Y. LeCun, L. Bottou, Y. Bengio, P. Haffner: Gradient-Based Learning Applied to Document Recognition, 1998.
 */
import {conv2d, dropout} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {apply, buildModel, dense} from '../support/build.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';

/** One row a layer with weights. Every convolution is followed by a 2x2 max pool, everything but the last by ReLU. */
const LENET5 = {
  convolutions: [
    {name: 'conv1', filters: 6, kernelSize: 5, padding: 2},
    {name: 'conv2', filters: 16, kernelSize: 5, padding: 0},
  ],
  dense: [
    {name: 'fc1', units: 120},
    {name: 'fc2', units: 84},
  ],
  classifier: 'fc3',
} as const satisfies Lenet;

interface Lenet {
  convolutions: readonly {name: string; filters: number; kernelSize: number; padding: number}[];
  dense: readonly {name: string; units: number}[];
  classifier: string;
}

/**
 * LeNet-5 as it is read today: ReLU and max pooling, a dense classifier.
 *
 * Input `[batch, height, width, channels]`, 28x28x1 by default and at least 12x12; output logits
 * `[batch, numClasses]`, 10 classes by default. 61,706 parameters at the defaults, in `conv1`, `conv2`, `fc1`, `fc2`
 * and `fc3`. `dropout` (default 0) stands before `fc2` and `fc3`.
 *
 * @see http://yann.lecun.com/exdb/publis/pdf/lecun-98.pdf. Deviations, all usual today: the first convolution pads 28x28
 * by 2 instead of taking 32x32 images; `conv2` sees all six maps instead of the paper's table of connections; max pooling
 * instead of trainable subsampling, ReLU instead of scaled tanh; logits instead of distances to drawn prototypes.
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {lenet5} from '@cv/architectures';
 *
 * const model = lenet5();
 * model.countParams(); // => 61706
 * model.outputs[0].shape; // => [null, 10]
 * lenet5({inputShape: [8, 8, 1]}); // => throws RangeError
 * ```
 */
export function lenet5(options: ModelOptions = {}): LayersModel {
  const resolved = resolveOptions('lenet5', options, {
    numClasses: 10,
    inputShape: [28, 28, 1],
    minimum: [12, 12],
    wayOut: 'use mnistCnn',
  });
  return buildModel(
    resolved,
    (images) => features(LENET5, resolved, images),
    (map) => classifier(LENET5, resolved, map),
  );
}

function features(variant: Lenet, {seed}: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  let x = images; // [B, 28, 28, 1]
  for (const [index, row] of variant.convolutions.entries()) {
    x = apply(conv2d({...row, activation: 'relu', seed}), x); // [B, 28, 28, 6], then [B, 10, 10, 16]
    x = apply(layers.maxPooling2d({poolSize: 2, strides: 2, name: `pool${index + 1}`}), x); // half of it
  }
  return x; // [B, 5, 5, 16]
}

function classifier(variant: Lenet, options: ResolvedOptions, map: SymbolicTensor): SymbolicTensor {
  const {numClasses, dropout: rate, seed} = options;
  let x = apply(layers.flatten({name: 'flatten'}), map); // [B, 400]
  for (const row of variant.dense) {
    x = apply(dense({...row, activation: 'relu', seed}), x); // [B, 120], then [B, 84]
    if (rate > 0) x = apply(dropout({rate, seed, name: `${row.name}.dropout`}), x);
  }
  return apply(dense({name: variant.classifier, units: numClasses, seed}), x);
}
