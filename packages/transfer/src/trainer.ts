import type {LayersModel} from '@tensorflow/tfjs-layers';
import {checkNumber} from './check.js';
import {crossEntropy} from './losses/cross-entropy.js';
import type {Loss} from './losses/loss.js';
import {adam} from './optimizers/adam.js';
import type {Optimizer} from './optimizers/optimizer.js';
import {classifierOutput} from './outputs.js';
import type {AdaptiveSchedule, Schedule} from './schedules/schedule.js';
import type {EpochResult, FitOptions} from './training/fit-options.js';
import {FitRun} from './training/fit-run.js';
import type {ParameterGroup} from './training/parameter-groups.js';
import {StepEngine} from './training/step-engine.js';

export interface TrainerOptions {
  /** How the weights move. Default `adam()`. Weight decay spares biases and norms (weights of rank 0 and 1). */
  optimizer?: Optimizer;
  /** A constant, or a schedule over all updates of one `fit`. Default 0.001. */
  learningRate?: number | Schedule | AdaptiveSchedule;
  /** Default `crossEntropy()`. */
  loss?: Loss;
  /** Weights with another learning rate or decay; the first group that fits counts. */
  groups?: readonly ParameterGroup[];
  /** Largest length of the gradient of all weights together; longer ones are shortened. */
  clipNorm?: number;
  /** Largest magnitude of a single value of the gradient. */
  clipValue?: number;
  /** Batches an update: their gradients are averaged, as if they were one batch (but for batch normalisation). Default 1. */
  accumulate?: number;
  /**
   * Decay of an exponential moving average of the weights, 0.999 for one. The averages are what is validated, and what
   * the model holds after `fit`; the next `fit` goes on from the weights themselves. Default: none.
   */
  averageDecay?: number;
  /** Of TensorFlow.js' own dropout layers, which otherwise draw masks that nobody can draw again. Default 0. */
  seed?: number;
}

/**
 * Trains a classifier: any LayersModel with one output [batch, classes], of logits or of a softmax.
 *
 * Only weights that are not frozen move. Frozen layers run in inference mode, batch normalisation among them, so that
 * nothing in them changes; all others run in training mode. A step is whole or does not happen: when the loss is not
 * finite, `fit` rejects and the model is as it was before that step. The optimizer's memory lives as long as the
 * trainer; a second `fit` goes on with it.
 *
 * @throws RangeError or TypeError for a model that is no classifier, and for options out of range.
 * @example
 * ```ts
 * import {layers, sequential} from '@tensorflow/tfjs-layers';
 * import {tensor1d, tensor4d} from '@tensorflow/tfjs-core';
 * import {Trainer} from '@cv/transfer';
 *
 * const model = sequential({
 *   layers: [layers.flatten({inputShape: [1, 1, 2]}), layers.dense({units: 2, kernelInitializer: 'zeros'})],
 * });
 * function* batches() {
 *   yield {images: tensor4d([1, 0, 0, 1], [2, 1, 1, 2]), labels: tensor1d([0, 1], 'int32')};
 * }
 * const trainer = new Trainer(model, {learningRate: 0.1});
 * const [first] = await trainer.fit({train: batches, stepsPerEpoch: 1, epochs: 20});
 * trainer.dispose();
 * first?.loss.toFixed(4); // => '0.6931'
 * ```
 */
export class Trainer {
  readonly #engine: StepEngine;
  readonly #schedule: Schedule | AdaptiveSchedule;
  readonly #accumulate: number;
  #running = false;

  constructor(
    readonly model: LayersModel,
    options: TrainerOptions = {},
  ) {
    const {learningRate = 1e-3, accumulate = 1, optimizer = adam(), loss = crossEntropy()} = options;
    checkOptions(options);
    this.#schedule = typeof learningRate === 'number' ? () => learningRate : learningRate;
    this.#accumulate = accumulate;
    const {groups = [], seed = 0, ...rest} = options;
    const output = classifierOutput('Trainer', model);
    this.#engine = new StepEngine(model, output, {...rest, optimizer, loss, groups, seed});
  }

  /**
   * Trains for some epochs.
   *
   * @returns one result an epoch, those before a checkpoint that was resumed from included.
   * @throws Error when the loss or a weight is not finite, when a label is no class, when an epoch is too short; the
   * signal's reason when cancelled.
   */
  async fit(options: FitOptions): Promise<EpochResult[]> {
    checkNumber('Trainer.fit', 'epochs', options.epochs, {min: 1, integer: true});
    checkNumber('Trainer.fit', 'stepsPerEpoch', options.stepsPerEpoch, {min: 1, integer: true});
    const {everySteps = 1, everySeconds = 1} = options.checkpoint ?? {};
    checkNumber('Trainer.fit', 'checkpoint.everySteps', everySteps, {min: 1, integer: true});
    checkNumber('Trainer.fit', 'checkpoint.everySeconds', everySeconds, {min: 0});
    if (this.#running)
      throw new Error('Trainer.fit: is running already. Wait for it, or cancel it by its signal.');
    this.#running = true;
    try {
      return await new FitRun(this.#engine, this.#schedule, this.#accumulate, options).run();
    } finally {
      this.#running = false;
    }
  }

  /** Frees the optimizer's memory and the average. The model stays. */
  dispose(): void {
    this.#engine.dispose();
  }
}

function isAdaptive(learningRate: unknown): learningRate is AdaptiveSchedule {
  return typeof (learningRate as AdaptiveSchedule | null)?.rate === 'function';
}

function checkOptions({
  learningRate = 1e-3,
  accumulate = 1,
  clipNorm,
  clipValue,
  averageDecay,
  seed = 0,
}: TrainerOptions) {
  const positive = (wayOut: string) => ({min: 0, exclusive: 'min', wayOut}) as const;
  if (typeof learningRate !== 'function' && !isAdaptive(learningRate)) {
    checkNumber(
      'Trainer',
      'learningRate',
      learningRate,
      positive('Leave it out for 0.001, or pass a schedule.'),
    );
  }
  checkNumber('Trainer', 'accumulate', accumulate, {min: 1, integer: true});
  const unclipped = positive('Leave it out to clip nothing.');
  if (clipNorm !== undefined) checkNumber('Trainer', 'clipNorm', clipNorm, unclipped);
  if (clipValue !== undefined) checkNumber('Trainer', 'clipValue', clipValue, unclipped);
  if (averageDecay !== undefined) {
    const wayOut = 'Pass 0.999, for one, or leave it out to average nothing.';
    checkNumber('Trainer', 'averageDecay', averageDecay, {min: 0, max: 1, exclusive: 'max', wayOut});
  }
  checkNumber('Trainer', 'seed', seed, {min: 0, max: 2 ** 32 - 1, integer: true});
}
