import {
  type Scalar,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  add,
  cast,
  customGrad,
  div,
  exp,
  expandDims,
  gather,
  logSoftmax,
  mul,
  neg,
  oneHot,
  sub,
  sum,
  tensor1d,
} from '@tensorflow/tfjs-core';
import type {Batch} from '../batch.js';
import {checkNumber} from '../check.js';
import {runNamedKernel} from '../named-kernel.js';
import type {Loss} from './loss.js';

export interface CrossEntropyOptions {
  /**
   * The part of each target that is spread evenly over all classes, in [0, 1). Default 0.
   * @see Szegedy et al., arXiv:1512.00567
   */
  labelSmoothing?: number;
  /** How much a sample of each class counts, one positive number a class. Default: all 1. */
  classWeights?: readonly number[];
}

/**
 * Softmax cross-entropy from logits, the mean over the batch; the gradient is (softmax - target) / batch.
 *
 * With weights (a batch's own, or class weights) it is the weighted mean, sum(w * loss) / sum(w), as torch has it.
 * The target is `batch.targets` where the batch has soft labels, else the class in `batch.labels`.
 * Deviation from torch: with label smoothing and class weights together a sample counts by its label's weight alone.
 *
 * @throws RangeError for smoothing outside [0, 1) and class weights that are not positive.
 * @example
 * ```ts
 * import {type Rank, tensor1d, tensor2d, zeros} from '@tensorflow/tfjs-core';
 * import {crossEntropy} from '@cv/transfer';
 *
 * const batch = {images: zeros<Rank.R4>([1, 8, 8, 1]), labels: tensor1d([0], 'int32')};
 * const [loss] = await crossEntropy()(tensor2d([[0, 0]]), batch).data();
 * loss.toFixed(4); // => '0.6931'
 * ```
 */
export function crossEntropy({labelSmoothing = 0, classWeights}: CrossEntropyOptions = {}): Loss {
  checkNumber('crossEntropy', 'labelSmoothing', labelSmoothing, {min: 0, max: 1, exclusive: 'max'});
  classWeights?.forEach((weight, i) =>
    checkNumber('crossEntropy', `classWeights[${i}]`, weight, {min: 0, exclusive: 'min'}),
  );
  return (logits, batch) => {
    const classes = logits.shape[1];
    if (classWeights && classWeights.length !== classes) {
      throw new RangeError(
        `crossEntropy: classWeights must have one number a class, ${classes}; got ${classWeights.length}.`,
      );
    }
    return crossEntropyOf(
      logits,
      smoothTargets(batch, classes, labelSmoothing),
      sampleWeights(batch, classWeights),
    );
  };
}

/** [batch, classes], each row a distribution. */
function smoothTargets(batch: Batch, classes: number, smoothing: number): Tensor2D {
  // Cast afterwards: the wasm backend's oneHot writes integers whatever dtype it is asked for.
  const targets = batch.targets ?? cast(oneHot(batch.labels, classes) as Tensor2D, 'float32');
  return smoothing === 0 ? targets : add(mul(targets, 1 - smoothing), smoothing / classes);
}

/** [batch, 1], or nothing where all count the same. */
function sampleWeights({labels, weights}: Batch, classWeights?: readonly number[]): Tensor | undefined {
  const ofClass = classWeights && gather(tensor1d([...classWeights]), labels);
  const all = weights && ofClass ? mul(weights, ofClass) : (weights ?? ofClass);
  return all && expandDims(all as Tensor1D, 1);
}

/**
 * The loss with its gradient written out: one [batch, classes] tensor kept for the way back instead of five.
 * Only the logits have a gradient.
 */
function crossEntropyOf(logits: Tensor2D, targets: Tensor2D, weights?: Tensor): Scalar {
  const count = weights ? sum(weights) : logits.shape[0];
  const weighted = (x: Tensor) => (weights ? mul(x, weights) : x);
  const op = customGrad<Tensor>((...args) => {
    const [x, save] = args as [Tensor2D, (tensors: Tensor[]) => void];
    const [losses, slopes] = lossesAndSlopes(x, targets);
    save([div(weighted(slopes), count)]);
    return {
      value: div(sum(weighted(losses)), count),
      gradFunc: (dy, saved) => mul(dy, saved[0]!),
    };
  });
  return op(logits) as Scalar;
}

/** The loss of each row, [batch, 1], and its gradient in the logits, [batch, classes]. Each target sums to 1. */
function lossesAndSlopes(logits: Tensor2D, targets: Tensor2D): [Tensor, Tensor] {
  const fused = runNamedKernel('CvSoftmaxCrossEntropy', {logits, targets});
  if (fused) return [expandDims(fused[0]!, 1), fused[1]!];
  const logProbabilities = logSoftmax(logits);
  const losses = neg(sum(mul(targets, logProbabilities), 1, true));
  return [losses, sub(exp(logProbabilities), targets)];
}
