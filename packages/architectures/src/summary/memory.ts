import {checkOptions, integer} from '../support/checks.js';
import type {ModelSummary} from './summarize.js';

export interface MemoryOptions {
  /** Samples at a time. Default 1. */
  batchSize?: number;
  /** Values that the optimizer keeps for each weight: 0 SGD, 1 momentum, 2 Adam (default). */
  optimizerSlots?: number;
}

export interface MemoryEstimate {
  weightBytes: number;
  /** Weights, and the outputs that are alive at the same time at the worst moment of a prediction. */
  inferenceBytes: number;
  /**
   * Weights, their gradients and the optimizer's slots, every layer's output (kept for the backward pass), and the
   * two largest gradients of outputs.
   */
  trainingBytes: number;
}

/**
 * Float32 memory that a model needs at least: a backend's own buffers (column matrices of convolutions, textures
 * with padding, garbage not yet collected) come on top.
 *
 * @throws TypeError when `summary` is none, RangeError when `batchSize` is below 1 or the model leaves sizes open.
 * @example
 * ```ts
 * import {estimateMemory, lenet5, summarize} from '@cv/architectures';
 *
 * estimateMemory(summarize(lenet5()), {batchSize: 32}).weightBytes; // => 246824
 * ```
 */
export function estimateMemory(summary: ModelSummary, options: MemoryOptions = {}): MemoryEstimate {
  checkOptions('estimateMemory', options, ['batchSize', 'optimizerSlots']);
  const batchSize = integer('estimateMemory', 'batchSize', options.batchSize ?? 1, 1);
  const slots = integer('estimateMemory', 'optimizerSlots', options.optimizerSlots ?? 2, 0);
  if (typeof summary?.activationBytes !== 'number') {
    throw new TypeError(
      `estimateMemory: summary must be what summarize(model) gives; got ${summary === null ? 'null' : typeof summary}. Call it first.`,
    );
  }
  if (Number.isNaN(summary.activationBytes)) {
    throw new RangeError(
      `estimateMemory: summary must have known shapes; got open sizes in ${summary.name}. Give the model an inputShape.`,
    );
  }
  const weightBytes = 4 * summary.parameters;
  const trainableBytes = 4 * summary.trainableParameters;
  const largest = summary.layers.map((layer) => layer.activationBytes).toSorted((a, b) => b - a);
  const gradients = (largest[0] ?? 0) + (largest[1] ?? 0);
  return {
    weightBytes,
    inferenceBytes: weightBytes + batchSize * peakOf(summary),
    trainingBytes:
      weightBytes + trainableBytes * (1 + slots) + batchSize * (summary.activationBytes + gradients),
  };
}

/** Bytes of one sample's outputs alive at the worst moment; an output lives until its last reader has run. */
function peakOf({layers, outputs}: ModelSummary): number {
  const lastReader = layers.map((_, position) => position);
  layers.forEach(({inputs}, reader) => inputs.forEach((position) => (lastReader[position] = reader)));
  for (const position of outputs) lastReader[position] = layers.length;
  let alive = 0;
  let peak = 0;
  layers.forEach(({inputs, activationBytes}, position) => {
    alive += activationBytes;
    peak = Math.max(peak, alive);
    for (const input of new Set(inputs)) {
      if (lastReader[input] === position) alive -= layers[input]!.activationBytes;
    }
  });
  return peak;
}
