import {type NamedTensorMap, type Tensor, dispose, keep, tidy, zerosLike} from '@tensorflow/tfjs-core';
import type {LayerVariable} from '@tensorflow/tfjs-layers';
import type {Optimizer} from '../optimizers/optimizer.js';
import {type NamedWeight, variableOf} from './named-weights.js';
import type {Parameter} from './parameter-groups.js';

interface Memory {
  slots: readonly Tensor[];
  step: number;
}

/** What an optimizer remembers of each weight; owns those tensors. */
export class OptimizerState {
  readonly #memory = new Map<LayerVariable, Memory>();

  constructor(readonly optimizer: Optimizer) {}

  /** Moves each parameter that has a gradient. Constraints of the layers (`kernelConstraint`) are kept. */
  update(parameters: readonly Parameter[], gradients: NamedTensorMap, learningRate: number): void {
    for (const parameter of parameters) {
      const gradient = gradients[variableOf(parameter.weight).name];
      if (gradient) this.#updateOne(parameter, gradient, learningRate * parameter.scale);
    }
  }

  #updateOne({weight, weightDecay}: Parameter, gradient: Tensor, learningRate: number): void {
    tidy(() => {
      const value = weight.read();
      const memory = this.#memory.get(weight);
      const step = (memory?.step ?? 0) + 1;
      const slots = memory?.slots ?? this.optimizer.slots.map(() => zerosLike(value));
      const next = this.optimizer.update({value, gradient, slots, learningRate, weightDecay, step});
      weight.write(next.value);
      this.#remember(weight, {slots: next.slots, step});
    });
  }

  #remember(weight: LayerVariable, memory: Memory): void {
    memory.slots.forEach((slot) => keep(slot));
    dispose([...(this.#memory.get(weight)?.slots ?? [])]);
    this.#memory.set(weight, memory);
  }

  /** What is remembered of a weight, or nothing before its first update. The tensors stay the state's. */
  memoryOf({weight}: NamedWeight): Memory | undefined {
    return this.#memory.get(weight);
  }

  /** Takes over the memory of a weight and its tensors. */
  restore({weight}: NamedWeight, memory: Memory): void {
    this.#remember(weight, memory);
  }

  /** Forgets everything, as before the first step. */
  dispose(): void {
    for (const {slots} of this.#memory.values()) dispose([...slots]);
    this.#memory.clear();
  }
}
