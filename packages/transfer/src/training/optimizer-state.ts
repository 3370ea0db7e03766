import {
  type NamedTensorMap,
  type Tensor,
  type TensorContainerObject,
  dispose,
  keep,
  tidy,
  zerosLike,
} from '@tensorflow/tfjs-core';
import type {LayerVariable} from '@tensorflow/tfjs-layers';
import type {Optimizer, UpdateInput, UpdateOutput} from '../optimizers/optimizer.js';
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
    const moving = parameters.filter(({weight}) => gradients[variableOf(weight).name]);
    for (const group of groupsOf(moving)) {
      tidy(() => {
        const inputs = group.map((parameter) => this.#inputOf(parameter, gradients, learningRate));
        const outputs =
          this.optimizer.updateAll?.(inputs) ??
          inputs.map((input) =>
            tidy(() => this.optimizer.update(input) as UpdateOutput & TensorContainerObject),
          );
        group.forEach(({weight}, i) => {
          weight.write(outputs[i]!.value);
          this.#remember(weight, {slots: outputs[i]!.slots, step: inputs[i]!.step});
        });
      });
    }
  }

  #inputOf({weight, weightDecay, scale}: Parameter, gradients: NamedTensorMap, rate: number): UpdateInput {
    const value = weight.read();
    const memory = this.#memory.get(weight);
    return {
      value,
      gradient: gradients[variableOf(weight).name]!,
      slots: memory?.slots ?? this.optimizer.slots.map(() => zerosLike(value)),
      learningRate: rate * scale,
      weightDecay,
      step: (memory?.step ?? 0) + 1,
    };
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

/** Until all of a group have moved, the old values lie in memory beside the new: large models go group by group. */
const GROUP_SIZE = 1 << 24;

/** Parameters to move together: as many as have so many weights in all, and at least one. */
function groupsOf(parameters: readonly Parameter[]): Parameter[][] {
  const groups: Parameter[][] = [];
  let room = 0;
  for (const parameter of parameters) {
    const size = variableOf(parameter.weight).size;
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = GROUP_SIZE;
    }
    groups.at(-1)!.push(parameter);
    room -= size;
  }
  return groups;
}
