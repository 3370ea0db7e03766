import {
  type Scalar,
  type Tensor,
  type Tensor2D,
  add,
  customGrad,
  div,
  exp,
  logSoftmax,
  mul,
  softmax,
  sub,
  sum,
} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {checkNumber} from '../check.js';
import {classifierOutput, toLogits} from '../outputs.js';
import {crossEntropy} from './cross-entropy.js';
import type {Loss} from './loss.js';

export interface DistillationOptions {
  /** Takes the same images and knows the same classes; runs in inference mode and does not learn. */
  teacher: LayersModel;
  /** Softens both distributions, so that the teacher's small probabilities count. Default 4. */
  temperature?: number;
  /** Part of the teacher in the loss, 0 to 1; the rest is the cross-entropy with the labels. Default 0.9. */
  teacherPart?: number;
}

/**
 * Knowledge distillation: the student learns the teacher's probabilities, and the labels. The teacher's part is the
 * Kullback-Leibler divergence at the temperature, times its square, so that its gradient does not shrink with it.
 *
 * @see Hinton et al., arXiv:1503.02531
 * @throws RangeError for options out of range and a teacher that is no classifier.
 */
export function distillation({teacher, temperature = 4, teacherPart = 0.9}: DistillationOptions): Loss {
  checkNumber('distillation', 'temperature', temperature, {min: 0, exclusive: 'min'});
  checkNumber('distillation', 'teacherPart', teacherPart, {min: 0, max: 1});
  const {kind, classes} = classifierOutput('distillation', teacher);
  const ofLabels = crossEntropy();
  return (logits, batch) => {
    if (logits.shape[1] !== classes) {
      throw new RangeError(
        `distillation: teacher must know as many classes as the student, ${logits.shape[1]}; got ${classes}.`,
      );
    }
    const teach = () => toLogits(teacher.apply(batch.images, {training: false}) as Tensor2D, kind);
    const ofTeacher = divergence(logits, teach, temperature);
    return add(mul(ofTeacher, teacherPart), mul(ofLabels(logits, batch), 1 - teacherPart));
  };
}

/** Mean over the batch. The teacher runs inside the operation, where nothing is recorded for the way back. */
function divergence(logits: Tensor2D, teach: () => Tensor2D, temperature: number): Scalar {
  const op = customGrad<Tensor>((...args) => {
    const [x, save] = args as [Tensor2D, (tensors: Tensor[]) => void];
    const count = x.shape[0];
    const wanted = logSoftmax(div(teach(), temperature));
    const own = logSoftmax(div(x, temperature));
    // d/dx of T^2 KL is T (softmax(x / T) - teacher).
    save([mul(sub(softmax(div(x, temperature)), exp(wanted)), temperature / count)]);
    return {
      value: mul(sum(mul(exp(wanted), sub(wanted, own))), temperature ** 2 / count),
      gradFunc: (dy, saved) => mul(dy, saved[0]!),
    };
  });
  return op(logits) as Scalar;
}
