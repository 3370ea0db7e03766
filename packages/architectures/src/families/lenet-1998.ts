/**
 * LeNet-5 as it was published: every layer squashes, a pool is trained, the maps of the third layer see only some of those
 * before, and the last layer compares what it is given with drawings of the digits.
 *
 * Y. LeCun, L. Bottou, Y. Bengio, P. Haffner: Gradient-Based Learning Applied to Document Recognition, 1998, section II.B.
 */
import {conv2d, dropout, layerSeed, rbfOutput, scaledTanh, subsampling, tableConv2d} from '@cv/layers';
import {layers, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {apply, buildModel, dense} from '../support/build.js';
import {resolveOptions, type ModelOptions, type ResolvedOptions} from '../support/options.js';

/** Table I of the paper: the maps of S2 that each map of C3 sees. "To break the symmetry", and to save connections. */
const C3_CONNECTIONS = [
  [0, 1, 2],
  [1, 2, 3],
  [2, 3, 4],
  [3, 4, 5],
  [0, 4, 5],
  [0, 1, 5],
  [0, 1, 2, 3],
  [1, 2, 3, 4],
  [2, 3, 4, 5],
  [0, 3, 4, 5],
  [0, 1, 4, 5],
  [0, 1, 2, 5],
  [0, 1, 3, 4],
  [1, 2, 4, 5],
  [0, 2, 3, 5],
  [0, 1, 2, 3, 4, 5],
] as const;

/** Inputs of the last layer: the pixels of a drawing, 7x12. */
const CODE_LENGTH = 84;

/**
 * LeNet-5 as the paper of 1998 has it.
 *
 * Input `[batch, height, width, channels]`, 32x32x1 by default and at least that size; the paper's pixels are -0.1 for the
 * background and 1.175 for the digit. Output `[batch, numClasses]`, 10 classes by default: minus the squared distance from
 * the code of each class. 60,000 trained parameters at the defaults, in `C1` to `F6`, and 840 of the codes, which are
 * not trained. Without the top, the features are those of `C5`. `dropout` (default 0) stands before `F6`.
 *
 * @see http://yann.lecun.com/exdb/publis/pdf/lecun-98.pdf. Deviations: the distances are negated, so that the largest wins and
 * softmax makes probabilities of them, whose cross-entropy is the paper's second loss but for its constant; the
 * initial weights are LeCun's of later years; with other than ten classes the codes are random signs, as the paper
 * considers, instead of drawings.
 * @throws TypeError | RangeError when an option does not fit.
 * @example
 * ```ts
 * import {lenet5_1998} from '@cv/architectures';
 *
 * const model = lenet5_1998();
 * model.getLayer('C3').countParams(); // => 1516
 * model.outputs[0].shape; // => [null, 10]
 * ```
 */
export function lenet5_1998(options: ModelOptions = {}): LayersModel {
  const resolved = resolveOptions('lenet5_1998', options, {
    numClasses: 10,
    inputShape: [32, 32, 1],
    minimum: [32, 32],
    wayOut: 'use lenet5',
  });
  return buildModel(
    resolved,
    (images) => features(resolved, images),
    (map) => classifier(resolved, map),
  );
}

function features({seed}: ResolvedOptions, images: SymbolicTensor): SymbolicTensor {
  const windows = {kernelSize: 5, kernelInitializer: 'leCunUniform', seed} as const;
  let x = squashed(conv2d({...windows, name: 'C1', filters: 6}), images); // [B, 32, 32, 1] -> [B, 28, 28, 6]
  x = squashed(subsampling({name: 'S2'}), x); // [B, 14, 14, 6]
  x = squashed(tableConv2d({...windows, name: 'C3', connections: C3_CONNECTIONS}), x); // [B, 10, 10, 16]
  x = squashed(subsampling({name: 'S4'}), x); // [B, 5, 5, 16]
  return squashed(conv2d({...windows, name: 'C5', filters: 120}), x); // [B, 1, 1, 120]
}

function classifier(options: ResolvedOptions, map: SymbolicTensor): SymbolicTensor {
  const {numClasses, dropout: rate, seed} = options;
  let x = apply(layers.flatten({name: 'flatten'}), map); // [B, 120]
  if (rate > 0) x = apply(dropout({rate, seed, name: 'F6.dropout'}), x);
  x = squashed(dense({name: 'F6', units: CODE_LENGTH, seed}), x);
  const codes = numClasses === 10 ? undefined : randomCodes(numClasses, seed);
  return apply(rbfOutput({name: 'output', codes, negate: true}), x);
}

/** A layer and the squashing function, 1.7159 tanh(2/3 x). */
function squashed(layer: layers.Layer, x: SymbolicTensor): SymbolicTensor {
  return apply(scaledTanh({name: `${layer.name}.squash`}), apply(layer, x));
}

/** A code of random signs for each class, `[classes, 84]`. */
function randomCodes(classes: number, seed: number): number[][] {
  return Array.from({length: classes}, (_, index) => {
    let state = layerSeed(seed, `output/codes/${index}`);
    return Array.from({length: CODE_LENGTH}, () => {
      state ^= state << 13; // xorshift
      state ^= state >>> 17;
      state ^= state << 5;
      return state < 0 ? -1 : 1;
    });
  });
}
