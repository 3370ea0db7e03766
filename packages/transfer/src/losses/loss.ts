import type {Scalar, Tensor2D} from '@tensorflow/tfjs-core';
import type {Batch} from '../batch.js';

/**
 * A loss of a batch from logits [batch, classes]. Called inside the tape and inside a tidy: it disposes of nothing,
 * reads nothing back and is differentiable in the logits.
 */
export type Loss = (logits: Tensor2D, batch: Batch) => Scalar;
