import {runNamedKernel} from '../named-kernel.js';
import type {UpdateInput, UpdateOutput} from './optimizer.js';

/**
 * Moves many parameters in one call of a kernel that the backend may have: it takes a list of each parameter's value,
 * gradient and slots, and gives values and slots.
 *
 * @param attributes what holds for all parameters.
 * @param own what each parameter has of its own beside its rates, by name.
 * @returns undefined where the backend does not have it.
 */
export function updateTogether(
  kernel: string,
  inputs: readonly UpdateInput[],
  attributes: Readonly<Record<string, number | boolean>>,
  own: Readonly<Record<string, number[]>> = {},
): readonly UpdateOutput[] | undefined {
  const tensors = inputs.flatMap(({value, gradient, slots}) => [value, gradient, ...slots]);
  const outputs = runNamedKernel(kernel, tensors, {
    ...attributes,
    ...own,
    learningRate: inputs.map(({learningRate}) => learningRate),
    weightDecay: inputs.map(({weightDecay}) => weightDecay),
  });
  if (!outputs) return undefined;
  const width = outputs.length / inputs.length; // the value and the slots
  return inputs.map((_, i) => ({
    value: outputs[i * width]!,
    slots: outputs.slice(i * width + 1, (i + 1) * width),
  }));
}
