import {type Tensor, clone} from '@tensorflow/tfjs-core';
import type {LayerVariable} from '@tensorflow/tfjs-layers';
import {checkNumber} from '../check.js';
import type {NamedWeight} from './named-weights.js';

export interface EarlyStoppingOptions {
  /** How many epochs without an improvement are let pass. */
  patience: number;
  /** What is watched, on the validation batches; equal accuracies are told apart by the loss. Default 'loss'. */
  monitor?: 'loss' | 'accuracy';
  /** Improvements smaller than this do not count. Default 0. */
  minDelta?: number;
  /** Puts the weights of the best epoch into the model in the end, also when not stopped early. Default true. */
  restoreBest?: boolean;
  /**
   * How good the model is before the first epoch, by the same batches: it then takes part as epoch 0, and is given back
   * where no epoch is better. Default: it takes no part.
   */
  baseline?: {loss: number; accuracy: number};
}

/** What the best epoch was; plain JSON. */
export interface BestSoFar {
  epoch: number;
  value: number;
  loss: number;
  waited: number;
}

/** Watches a training and keeps the best weights; owns their tensors. */
export class EarlyStopping {
  readonly #sign: 1 | -1;
  readonly #best = new Map<LayerVariable, Tensor>();
  best: BestSoFar | undefined;

  constructor(readonly options: EarlyStoppingOptions) {
    checkNumber('Trainer.fit', 'earlyStopping.patience', options.patience, {min: 0, integer: true});
    checkNumber('Trainer.fit', 'earlyStopping.minDelta', options.minDelta ?? 0, {min: 0});
    const {baseline} = options;
    if (baseline) {
      checkNumber('Trainer.fit', 'earlyStopping.baseline.loss', baseline.loss);
      checkNumber('Trainer.fit', 'earlyStopping.baseline.accuracy', baseline.accuracy, {min: 0, max: 1});
    }
    this.#sign = options.monitor === 'accuracy' ? -1 : 1;
  }

  /** Told before the first epoch, where there is a baseline, and after each. True when the training should end. */
  observe(epoch: number, result: {loss: number; accuracy: number}, weights: readonly NamedWeight[]): boolean {
    if (this.#isBetter(result)) {
      const {loss} = result;
      this.best = {epoch, value: result[this.options.monitor ?? 'loss'], loss, waited: 0};
      if (this.options.restoreBest ?? true) this.#keep(weights);
      return false;
    }
    this.best!.waited++;
    return this.exhausted;
  }

  #isBetter(result: {loss: number; accuracy: number}): boolean {
    const {monitor = 'loss', minDelta = 0} = this.options;
    if (!this.best) return true;
    const gain = this.#sign * (this.best.value - result[monitor]);
    return gain > minDelta || (gain === 0 && minDelta === 0 && result.loss < this.best.loss);
  }

  /** Whether more epochs than allowed went by without an improvement. */
  get exhausted(): boolean {
    return this.best !== undefined && this.best.waited > this.options.patience;
  }

  #keep(weights: readonly NamedWeight[]): void {
    for (const {weight} of weights) {
      this.#best.get(weight)?.dispose();
      this.#best.set(weight, clone(weight.read()));
    }
  }

  /** Puts the best weights into the model, where they were kept. */
  install(): void {
    for (const [weight, value] of this.#best) weight.write(value);
  }

  /** The best value of a weight. The tensor stays the watcher's. */
  bestOf({weight}: NamedWeight): Tensor | undefined {
    return this.#best.get(weight);
  }

  /** Takes over what was best and its tensors. */
  restore(best: BestSoFar, weights: ReadonlyMap<NamedWeight, Tensor>): void {
    this.dispose();
    this.best = best;
    for (const [{weight}, tensor] of weights) this.#best.set(weight, tensor);
  }

  dispose(): void {
    for (const tensor of this.#best.values()) tensor.dispose();
    this.#best.clear();
    this.best = undefined;
  }
}
