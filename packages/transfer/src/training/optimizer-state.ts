import {type NamedTensorMap, type Tensor, dispose, keep, tidy, zerosLike} from '@tensorflow/tfjs-core';
import type {LayerVariable} from '@tensorflow/tfjs-layers';
import type {Optimizer} from '../optimizers/optimizer.js';
import {type Parameter, variableOf} from './parameters.js';

interface Memory {
  slots: Tensor[];
  step: number;
}

/** What an optimizer remembers of each parameter; owns those tensors. */
export class OptimizerState {
  readonly #memory = new Map<LayerVariable, Memory>();

  constructor(readonly optimizer: Optimizer) {}

  /** Moves each parameter that has a gradient. Constraints of the layers (`kernelConstraint`) are kept. */
  update(parameters: readonly Parameter[], gradients: NamedTensorMap, learningRate: number): void {
    for (const {weight} of parameters) {
      const gradient = gradients[variableOf(weight).name];
      if (gradient) this.#updateOne(weight, gradient, learningRate);
    }
  }

  #updateOne(weight: LayerVariable, gradient: Tensor, learningRate: number): void {
    tidy(() => {
      const value = weight.read();
      const memory = this.#memory.get(weight);
      const step = (memory?.step ?? 0) + 1;
      const slots = memory?.slots ?? this.optimizer.slots.map(() => zerosLike(value));
      const weightDecay = value.rank > 1 ? this.optimizer.weightDecay : 0;
      const next = this.optimizer.update({value, gradient, slots, learningRate, weightDecay, step});
      weight.write(next.value);
      this.#memory.set(weight, {slots: next.slots.map((slot) => keep(slot)), step});
      dispose(memory?.slots ?? []);
    });
  }

  /** Forgets everything, as before the first step. */
  dispose(): void {
    for (const {slots} of this.#memory.values()) dispose(slots);
    this.#memory.clear();
  }
}
