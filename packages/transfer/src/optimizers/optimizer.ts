import type {Tensor} from '@tensorflow/tfjs-core';

/** What a rule sees of one parameter at one step. */
export interface UpdateInput {
  value: Tensor;
  gradient: Tensor;
  /** The rule's memory of this parameter, in the order of `Optimizer.slots`; zeros at the first step. */
  slots: readonly Tensor[];
  learningRate: number;
  /** Coefficient for this parameter; 0 where the parameter is exempt. */
  weightDecay: number;
  /** Counts the updates of this parameter, from 1. */
  step: number;
}

export interface UpdateOutput {
  value: Tensor;
  slots: readonly Tensor[];
}

/**
 * How a parameter moves: a pure function and the names of what it remembers. The `Trainer` holds the memory, one tensor
 * of the parameter's shape a slot, so that an optimizer can be shared, and its state saved, without knowing the rule.
 */
export interface Optimizer {
  readonly name: string;
  readonly slots: readonly string[];
  /** Coefficient of the weight decay; see the rule for how it acts. */
  readonly weightDecay: number;
  /** Runs inside a tidy; gives new tensors and changes none. */
  update(input: UpdateInput): UpdateOutput;
  /**
   * The same for many parameters at once, in their order; undefined where it has no better way than one after the other.
   * Optional.
   */
  updateAll?(inputs: readonly UpdateInput[]): readonly UpdateOutput[] | undefined;
}
