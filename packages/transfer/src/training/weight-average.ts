import {type Tensor, add, clone, mul, tidy} from '@tensorflow/tfjs-core';
import type {LayerVariable} from '@tensorflow/tfjs-layers';
import type {NamedWeight} from './named-weights.js';

/**
 * The exponential moving average of a model's weights, moving statistics included; owns its tensors.
 *
 * The decay starts lower, at `(1 + updates) / (10 + updates)`, so that the first weights are soon forgotten.
 */
export class WeightAverage {
  readonly #averages = new Map<LayerVariable, Tensor>();
  #updates = 0;
  #swapped = false;

  constructor(readonly decay: number) {}

  get updates(): number {
    return this.#updates;
  }

  /** Takes the weights as they are now into the average. */
  update(weights: readonly NamedWeight[]): void {
    this.#updates++;
    const decay = Math.min(this.decay, (1 + this.#updates) / (10 + this.#updates));
    for (const {weight} of weights) {
      const before = this.#averages.get(weight);
      const value = weight.read();
      const average = before ? tidy(() => add(mul(before, decay), mul(value, 1 - decay))) : clone(value);
      before?.dispose();
      this.#averages.set(weight, average);
    }
  }

  /** Puts the averages into the model and keeps the weights that were in it; again puts them back. */
  swap(): void {
    for (const [weight, average] of this.#averages) {
      const raw = clone(weight.read());
      weight.write(average);
      average.dispose();
      this.#averages.set(weight, raw);
    }
    this.#swapped = !this.#swapped;
  }

  /** Puts the weights that learn into the model, wherever the averages are. */
  showRaw(): void {
    if (this.#swapped) this.swap();
  }

  /** Puts the averages into the model. */
  showAverage(): void {
    if (!this.#swapped) this.swap();
  }

  /** The average of a weight while the model has the raw one. The tensor stays the average's. */
  averageOf({weight}: NamedWeight): Tensor | undefined {
    return this.#averages.get(weight);
  }

  /** Takes over averages and their tensors. */
  restore(updates: number, averages: ReadonlyMap<NamedWeight, Tensor>): void {
    this.dispose();
    this.#updates = updates;
    for (const [{weight}, tensor] of averages) this.#averages.set(weight, tensor);
  }

  dispose(): void {
    for (const tensor of this.#averages.values()) tensor.dispose();
    this.#averages.clear();
    this.#updates = 0;
    this.#swapped = false;
  }
}
