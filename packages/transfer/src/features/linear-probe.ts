import {tensor1d, tensor2d} from '@tensorflow/tfjs-core';
import {type LayersModel, layers, sequential} from '@tensorflow/tfjs-layers';
import type {Batch} from '../batch.js';
import {checkNumber} from '../check.js';
import {adamW} from '../optimizers/adam-w.js';
import {cosineSchedule} from '../schedules/cosine.js';
import {Trainer} from '../trainer.js';
import type {Embeddings} from './embed.js';

export interface LinearProbeOptions {
  /** Default: one more than the largest label. */
  numClasses?: number;
  /** Full-batch steps. Default 200. */
  steps?: number;
  /** The highest rate of a cosine schedule. Default 0.05, on features of unit variance. */
  learningRate?: number;
  /** Of AdamW: draws the weights to zero. Default 0.05. */
  weightDecay?: number;
  /** Cancels between two steps. */
  signal?: AbortSignal;
}

/**
 * Trains one dense layer on feature vectors: logistic regression, the measure of how much a network's features know.
 *
 * The features are standardised (mean 0, variance 1 in each dimension) for the training, and that is folded into the
 * weights afterwards: the model takes features as they are.
 *
 * @returns a model from [batch, dimension] to logits [batch, classes], its layer named `probe`.
 * @throws RangeError for options out of range.
 */
export async function linearProbe(
  {features, labels, count, dimension}: Embeddings,
  options: LinearProbeOptions = {},
): Promise<LayersModel> {
  const largest = labels.reduce((a, b) => Math.max(a, b), 0);
  const {numClasses = largest + 1, steps = 200, learningRate = 0.05, weightDecay = 0.05, signal} = options;
  checkNumber('linearProbe', 'numClasses', numClasses, {min: largest + 1, integer: true});
  checkNumber('linearProbe', 'steps', steps, {min: 1, integer: true});
  const {mean, deviation} = moments(features, count, dimension);
  const standard = features.map((value, i) => (value - mean[i % dimension]!) / deviation[i % dimension]!);
  const layer = layers.dense({
    name: 'probe',
    units: numClasses,
    inputShape: [dimension],
    kernelInitializer: 'zeros',
  });
  const model = sequential({layers: [layer]});
  const trainer = new Trainer(model, {
    optimizer: adamW({weightDecay}),
    learningRate: cosineSchedule({learningRate, warmup: 0.1}),
  });
  function* train(): Generator<Batch> {
    for (;;) yield {images: tensor2d(standard, [count, dimension]), labels: tensor1d(labels, 'int32')};
  }
  await trainer.fit({train, stepsPerEpoch: steps, epochs: 1, signal});
  trainer.dispose();
  await foldStandardisation(model, mean, deviation, numClasses);
  return model;
}

/** Of each dimension; a dimension that never changes has deviation 1. */
function moments(features: Float32Array, count: number, dimension: number) {
  const mean = new Float64Array(dimension);
  const square = new Float64Array(dimension);
  features.forEach((value, i) => (mean[i % dimension]! += value / count));
  features.forEach((value, i) => (square[i % dimension]! += (value - mean[i % dimension]!) ** 2 / count));
  return {mean, deviation: square.map((value) => (value > 1e-12 ? Math.sqrt(value) : 1))};
}

/** w (x - mean) / deviation + b is (w / deviation) x + (b - sum(w mean / deviation)). */
async function foldStandardisation(
  model: LayersModel,
  mean: Float64Array,
  deviation: Float64Array,
  classes: number,
): Promise<void> {
  const [kernel, bias] = await Promise.all(model.weights.map((weight) => weight.read().data()));
  const scaled = Float32Array.from(kernel!, (value, i) => value / deviation[Math.floor(i / classes)]!);
  const shifted = Float32Array.from(bias!);
  scaled.forEach((value, i) => (shifted[i % classes]! -= value * mean[Math.floor(i / classes)]!));
  const values = [tensor2d(scaled, [mean.length, classes]), tensor1d(shifted)];
  model.setWeights(values);
  values.forEach((value) => value.dispose());
}
