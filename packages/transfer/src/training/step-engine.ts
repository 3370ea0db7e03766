import {clone, dispose} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batch} from '../batch.js';
import {checkBatch} from '../check-batch.js';
import {completeNorms} from '../complete-norms.js';
import {holdFrozenStatistics} from '../freezing/hold-statistics.js';
import type {Loss} from '../losses/loss.js';
import type {Optimizer} from '../optimizers/optimizer.js';
import type {ClassifierOutput} from '../outputs.js';
import {type ClipOptions, GradientSum, clipGradients} from './gradients.js';
import {seedStockDropout} from './layer-randomness.js';
import {lossAndGradients} from './loss-and-gradients.js';
import {type NamedWeight, namedWeights} from './named-weights.js';
import {OptimizerState} from './optimizer-state.js';
import {type Parameter, type ParameterGroup, trainableParameters} from './parameter-groups.js';
import {WeightAverage} from './weight-average.js';

export interface StepEngineOptions extends ClipOptions {
  optimizer: Optimizer;
  loss: Loss;
  groups: readonly ParameterGroup[];
  seed: number;
  /** Decay of the moving average of the weights; none when left out. */
  averageDecay?: number;
}

export interface StepResult {
  loss: number;
  correct: number;
}

/** Moves a model's weights, one batch at a time. A step is whole or leaves the model as it was. */
export class StepEngine {
  readonly state: OptimizerState;
  readonly average: WeightAverage | undefined;
  readonly #gradients = new GradientSum();
  #weights: NamedWeight[] = [];
  #parameters: Parameter[] = [];
  /** Forward and backward passes so far. */
  passes = 0;

  constructor(
    readonly model: LayersModel,
    readonly output: ClassifierOutput,
    readonly options: StepEngineOptions,
  ) {
    this.state = new OptimizerState(options.optimizer);
    const {averageDecay} = options;
    this.average = averageDecay === undefined ? undefined : new WeightAverage(averageDecay);
    trainableParameters(model, 0, options.groups); // a group that fits nothing is told at once
  }

  /** All weights, as they were frozen or not at the last `begin`. */
  get weights(): readonly NamedWeight[] {
    return this.#weights;
  }

  /** Reads off which weights learn; to be called before steps, since layers may have been frozen in between. */
  begin(): void {
    const {optimizer, groups} = this.options;
    holdFrozenStatistics(this.model);
    completeNorms(this.model);
    this.#gradients.dispose();
    this.#weights = namedWeights(this.model);
    this.#parameters = trainableParameters(this.model, optimizer.weightDecay, groups);
    if (this.#parameters.length === 0) {
      throw new RangeError(
        'Trainer.fit: model must have a weight that is not frozen; got none. Call unfreeze.',
      );
    }
  }

  /**
   * Forward and backward; then, where a learning rate is given, the update by the mean of the gradients since the last.
   *
   * @param where For errors: which step this is.
   */
  async step(batch: Batch, learningRate: number | undefined, where: string): Promise<StepResult> {
    checkBatch('Trainer.fit', this.model, batch);
    const statistics = this.#weights.filter(({trainable}) => !trainable);
    const before = statistics.map(({weight}) => clone(weight.read()));
    try {
      const result = await this.#forwardBackward(batch, where);
      if (learningRate !== undefined) await this.#update(learningRate, where);
      return result;
    } catch (error) {
      statistics.forEach(({weight}, i) => weight.write(before[i]!));
      this.#gradients.dispose();
      throw error;
    } finally {
      dispose(before);
    }
  }

  async #forwardBackward(batch: Batch, where: string): Promise<StepResult> {
    const {loss: lossOf, seed} = this.options;
    seedStockDropout(this.model, seed, this.passes++);
    const {metrics, gradients} = lossAndGradients(this.model, this.output, this.#parameters, lossOf, batch);
    this.#gradients.add(gradients);
    const read = (await metrics.data()) as unknown as Metrics;
    metrics.dispose();
    const problem = problemOf(read, batch, this.output.classes);
    if (problem) throw new Error(`Trainer.fit: ${where}: ${problem}`);
    const [loss, correct] = read;
    return {loss, correct};
  }

  async #update(learningRate: number, where: string): Promise<void> {
    const gradients = await clipGradients(this.#gradients.take(), this.options).catch((error: Error) => {
      throw new Error(`Trainer.fit: ${where}: ${error.message} Lower the learning rate.`, {cause: error});
    });
    this.state.update(this.#parameters, gradients, learningRate);
    dispose(gradients);
    this.average?.update(this.#weights);
  }

  dispose(): void {
    this.state.dispose();
    this.average?.dispose();
    this.#gradients.dispose();
  }
}

/** See {@link LossAndGradients}. */
type Metrics = [loss: number, correct: number, known: number, images: number, imagesAndGradients: number];

function problemOf(
  [loss, , known, images, imagesAndGradients]: Metrics,
  batch: Batch,
  classes: number,
): string | undefined {
  const size = batch.labels.shape[0];
  if (known !== size) {
    return `labels must be class indices from 0 to ${classes - 1}; ${size - known} of ${size} are not.`;
  }
  const left = 'the model is as before this step.';
  if (!Number.isFinite(images)) {
    return `images must be finite; some values are NaN or infinite; ${left} Look for them where the images are read or normalised.`;
  }
  if (!Number.isFinite(loss)) {
    return `the loss is ${loss}; ${left} Lower the learning rate, or look for NaN in targets and sample weights.`;
  }
  if (Number.isFinite(imagesAndGradients)) return undefined;
  return `the loss is ${loss}, but the gradients are not finite; ${left} Lower the learning rate.`;
}
