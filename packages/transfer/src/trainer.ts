import {clone, dispose, mul, stack, sum, tidy} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Batch, type Batches, disposeBatch} from './batch.js';
import {checkBatch} from './check-batch.js';
import {checkNumber} from './check.js';
import {type Evaluation, evaluate} from './evaluation/evaluate.js';
import {holdFrozenStatistics} from './freezing/hold-statistics.js';
import {crossEntropy} from './losses/cross-entropy.js';
import type {Loss} from './losses/loss.js';
import {adam} from './optimizers/adam.js';
import type {Optimizer} from './optimizers/optimizer.js';
import {type ClassifierOutput, classifierOutput} from './outputs.js';
import type {Schedule} from './schedules/schedule.js';
import {lossAndGradients} from './training/loss-and-gradients.js';
import {nextTask} from './training/next-task.js';
import {OptimizerState} from './training/optimizer-state.js';
import {type Parameter, otherWeights, trainableParameters} from './training/parameters.js';
import {type Progress, ProgressMeter} from './training/progress.js';

export interface TrainerOptions {
  /** How the weights move. Default `adam()`. Weight decay spares biases and norms (weights of rank 0 and 1). */
  optimizer?: Optimizer;
  /** A constant, or a schedule over all steps of one `fit`. Default 0.001. */
  learningRate?: number | Schedule;
  /** Default `crossEntropy()`. */
  loss?: Loss;
}

export interface FitOptions {
  /** The batches of an epoch, counted from 1; called once an epoch. Pass the epoch on to the shuffle and the augmentation. */
  train: (epoch: number) => Batches;
  /** How many batches make an epoch. What the iterator holds beyond is left unread. */
  stepsPerEpoch: number;
  epochs: number;
  /** Batches to evaluate on after each epoch. */
  validation?: () => Batches;
  /** Called after each step. */
  onStep?: (progress: Progress) => void;
  /** Called after each epoch and its validation. */
  onEpoch?: (result: EpochResult) => void;
  /** Cancels between two steps: `fit` rejects with the signal's reason, the model keeps the last whole step. */
  signal?: AbortSignal;
}

/** What came out of one epoch. */
export interface EpochResult {
  /** Counted from 1. */
  epoch: number;
  /** Mean over the epoch's steps, in training mode, regularizers' penalties included. */
  loss: number;
  /** Part of the epoch's training images that was right, in training mode, augmentation included. */
  accuracy: number;
  /** At the last step. */
  learningRate: number;
  /** Training alone, without the validation. */
  seconds: number;
  validation?: Evaluation;
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
  readonly #output: ClassifierOutput;
  readonly #schedule: Schedule;
  readonly #loss: Loss;
  readonly #state: OptimizerState;
  #running = false;

  constructor(
    readonly model: LayersModel,
    {optimizer = adam(), learningRate = 1e-3, loss = crossEntropy()}: TrainerOptions = {},
  ) {
    this.#output = classifierOutput('Trainer', model);
    if (typeof learningRate === 'number') {
      checkNumber('Trainer', 'learningRate', learningRate, {min: 0, exclusive: 'min'});
    }
    this.#schedule = typeof learningRate === 'number' ? () => learningRate : learningRate;
    this.#loss = loss;
    this.#state = new OptimizerState(optimizer);
  }

  /**
   * Trains for some epochs.
   *
   * @returns one result an epoch.
   * @throws Error when the loss or a weight is not finite, when a label is no class, when an epoch is too short; the
   * signal's reason when cancelled.
   */
  async fit(options: FitOptions): Promise<EpochResult[]> {
    checkNumber('Trainer.fit', 'epochs', options.epochs, {min: 1, integer: true});
    checkNumber('Trainer.fit', 'stepsPerEpoch', options.stepsPerEpoch, {min: 1, integer: true});
    if (this.#running)
      throw new Error('Trainer.fit: is running already. Wait for it, or cancel it by its signal.');
    this.#running = true;
    try {
      return await this.#fit(options);
    } finally {
      this.#running = false;
    }
  }

  async #fit(options: FitOptions): Promise<EpochResult[]> {
    holdFrozenStatistics(this.model);
    const parameters = trainableParameters(this.model);
    if (parameters.length === 0) {
      throw new RangeError(
        'Trainer.fit: model must have a weight that is not frozen; got none. Call unfreeze.',
      );
    }
    const meter = new ProgressMeter(options.epochs, options.stepsPerEpoch);
    const results: EpochResult[] = [];
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      const result = await this.#epoch(epoch, options, parameters, meter);
      if (options.validation) {
        result.validation = await evaluate(this.model, options.validation(), {signal: options.signal});
      }
      results.push(result);
      options.onEpoch?.(result);
    }
    return results;
  }

  async #epoch(
    epoch: number,
    options: FitOptions,
    parameters: Parameter[],
    meter: ProgressMeter,
  ): Promise<EpochResult> {
    const {stepsPerEpoch, epochs, signal} = options;
    let step = 0;
    let learningRate = 0;
    meter.startEpoch();
    signal?.throwIfAborted();
    for await (const batch of options.train(epoch)) {
      step++;
      learningRate = this.#schedule((epoch - 1) * stepsPerEpoch + step - 1, epochs * stepsPerEpoch);
      const where = `epoch ${epoch}, step ${step}, learning rate ${learningRate}`;
      const images = batch.images.shape[0];
      try {
        const {loss, correct} = await this.#step(batch, learningRate, parameters, where);
        const progress = meter.step(images, loss, correct, learningRate);
        options.onStep?.(progress);
      } finally {
        disposeBatch(batch);
      }
      await nextTask();
      signal?.throwIfAborted();
      if (step === stepsPerEpoch) break;
    }
    if (step < stepsPerEpoch) {
      throw new Error(
        `Trainer.fit: epoch ${epoch} must have ${stepsPerEpoch} batches (stepsPerEpoch); got ${step}. ` +
          'Is the iterator new in each epoch?',
      );
    }
    await requireFinite(this.model, `Trainer.fit: after epoch ${epoch}, learning rate ${learningRate}`);
    return {epoch, learningRate, ...meter.endEpoch()};
  }

  /** Forward, backward, update. Nothing has changed when it throws. */
  async #step(batch: Batch, learningRate: number, parameters: Parameter[], where: string) {
    checkBatch('Trainer.fit', this.model, batch);
    const statistics = otherWeights(this.model).map((weight) => ({weight, before: clone(weight.read())}));
    const owned = statistics.map(({before}) => before);
    const restore = () => statistics.forEach(({weight, before}) => weight.write(before));
    try {
      const {metrics, gradients} = lossAndGradients(this.model, this.#output, parameters, this.#loss, batch);
      owned.push(metrics, ...Object.values(gradients));
      const [loss, correct, known] = (await metrics.data()) as unknown as [number, number, number];
      const problem = problemOf(loss, known, batch, this.#output.classes);
      if (problem) throw new Error(`Trainer.fit: ${where}: ${problem}`);
      this.#state.update(parameters, gradients, learningRate);
      return {loss, correct};
    } catch (error) {
      restore();
      throw error;
    } finally {
      dispose(owned);
    }
  }

  /** Frees the optimizer's memory. The model stays. */
  dispose(): void {
    this.#state.dispose();
  }
}

function problemOf(loss: number, known: number, batch: Batch, classes: number): string | undefined {
  const size = batch.labels.shape[0];
  if (known !== size) {
    return `labels must be class indices from 0 to ${classes - 1}; ${size - known} of ${size} are not.`;
  }
  if (Number.isFinite(loss)) return undefined;
  return `the loss is ${loss}; the model is as before this step. Lower the learning rate, or look for NaN in the images.`;
}

/** Throws when a weight is NaN or infinite: a step can blow up the weights and leave its own loss finite. */
async function requireFinite(model: LayersModel, where: string): Promise<void> {
  // A number times zero is zero, but for NaN and the infinities.
  const probe = tidy(() => stack(model.weights.map((weight) => sum(mul(weight.read(), 0)))));
  const values = await probe.data();
  probe.dispose();
  const bad = model.weights.filter((_, i) => values[i] !== 0).map(({name}) => name);
  if (bad.length === 0) return;
  throw new Error(
    `${where}: ${bad.length} weights of the model are not finite, ${bad[0]} the first. Lower the learning rate.`,
  );
}
