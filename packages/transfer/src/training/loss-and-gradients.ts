import {
  type NamedTensorMap,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  addN,
  argMax,
  cast,
  concat,
  equal,
  greaterEqual,
  keep,
  less,
  logicalAnd,
  stack,
  sum,
  tidy,
  variableGrads,
} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batch} from '../batch.js';
import type {Loss} from '../losses/loss.js';
import {type ClassifierOutput, toLogits} from '../outputs.js';
import {variableOf} from './named-weights.js';
import type {Parameter} from './parameter-groups.js';

export interface LossAndGradients {
  /**
   * [loss with regularizers' penalties, correct predictions, labels that are classes, sum of the images, sum of the
   * images and the gradients]. The sums are there to find NaN and infinity: max pooling can drop a NaN of the images, so
   * that the loss is finite while gradients are not.
   */
  metrics: Tensor1D;
  /** By the variables' names; a parameter that the loss does not depend on has none. */
  gradients: NamedTensorMap;
}

/** One forward pass in training mode and one backward. Both results are the caller's to dispose of. */
export function lossAndGradients(
  model: LayersModel,
  output: ClassifierOutput,
  parameters: readonly Parameter[],
  loss: Loss,
  batch: Batch,
): LossAndGradients {
  let counts: Tensor | undefined;
  const forward = () => {
    const raw = model.apply(batch.images, {training: true}) as Tensor2D; // [B, classes]
    const logits = toLogits(raw, output.kind);
    const total = addN([loss(logits, batch), ...model.calculateLosses()]);
    counts = keep(stack([total, ...countLabels(logits, batch.labels, output.classes)]));
    return total;
  };
  const variables = parameters.map(({weight}) => variableOf(weight));
  return tidy(() => {
    const {grads: gradients} = variableGrads(forward as Parameters<typeof variableGrads>[0], variables);
    const sums = [batch.images, ...Object.values(gradients)].map((values) => sum(values));
    const metrics = concat([counts!, stack([sums[0]!, addN(sums)])]) as Tensor1D;
    counts!.dispose();
    return {metrics, gradients};
  });
}

/** How many predictions are right, and how many labels lie within 0 to classes - 1: two float32 scalars. */
function countLabels(logits: Tensor2D, labels: Tensor1D, classes: number): [Tensor, Tensor] {
  const count = (which: Tensor) => sum(cast(which, 'float32'));
  const known = logicalAnd(greaterEqual(labels, 0), less(labels, classes));
  return [count(equal(argMax(logits, 1), labels)), count(known)];
}
