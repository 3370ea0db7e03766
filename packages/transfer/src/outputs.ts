import {type Tensor2D, add, backend, log, softmax} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Layer, isModel} from './model-layers.js';

/** What a classifier gives: unnormalised scores, or probabilities because it ends in a softmax. */
export type OutputKind = 'logits' | 'probabilities';

/** A classifier's shape, checked. */
export interface ClassifierOutput {
  kind: OutputKind;
  classes: number;
}

/**
 * Checks that a model has one output [batch, classes] and finds out whether it ends in a softmax.
 *
 * @throws RangeError for several outputs or another shape, TypeError for a sigmoid at the end.
 */
export function classifierOutput(owner: string, model: LayersModel): ClassifierOutput {
  const shape = model.outputs[0]?.shape ?? [];
  const classes = shape[1];
  if (model.outputs.length !== 1 || shape.length !== 2 || typeof classes !== 'number') {
    const got = model.outputs.map((output) => `[${output.shape.map((size) => size ?? 'batch').join(', ')}]`);
    throw new RangeError(
      `${owner}: model must have one output of shape [batch, classes]; got ${got.join(' and ')}. ` +
        'Build a model that ends in the classifier.',
    );
  }
  const activation = lastActivation(model);
  if (activation === 'sigmoid') {
    throw new TypeError(
      `${owner}: model must end in logits or a softmax; got a sigmoid. End it in a dense layer without activation.`,
    );
  }
  return {kind: activation === 'softmax' ? 'probabilities' : 'logits', classes};
}

/** The activation that the model's output comes from, as it stands in the layer's configuration. */
function lastActivation(model: LayersModel): string | undefined {
  const layer: Layer = model.outputs[0]!.sourceLayer;
  if (isModel(layer)) return lastActivation(layer);
  if (layer.getClassName() === 'Softmax') return 'softmax';
  const {activation} = layer.getConfig();
  return typeof activation === 'string' ? activation : undefined;
}

/**
 * Turns a model's output into logits: as it is, or the logarithm of the probabilities, which differs from the logits
 * before the softmax by a constant a row, so that softmax and cross-entropy do not notice.
 *
 * A probability below 1e-30 (1e-4 where the backend computes in 16 bits) counts as that much.
 */
export function toLogits(output: Tensor2D, kind: OutputKind): Tensor2D {
  if (kind === 'logits') return output;
  const tiny = backend().floatPrecision() === 16 ? 1e-4 : 1e-30;
  return log(add<Tensor2D>(output, tiny));
}

/** Turns a model's output into probabilities, rows of sum 1. */
export function toProbabilities(output: Tensor2D, kind: OutputKind): Tensor2D {
  return kind === 'probabilities' ? output : softmax(output);
}
