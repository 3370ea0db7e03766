// Steps of optimizers, of all parameters of a model in one call: a model has hundreds, most of them so small that a call
// for each would take longer than the arithmetic.
import type {KernelConfig, TensorInfo} from '@tensorflow/tfjs-core';
import {sizeOf, wasmKernelOfMany, type KernelCall} from '../kernel.js';
import type {KernelName} from '../kernel-module.js';

/** Of each parameter. */
interface Rates {
  readonly learningRate: readonly number[];
  readonly weightDecay: readonly number[];
}

interface SgdAttributes extends Rates {
  readonly momentum: number;
  readonly nesterov: boolean;
}

interface AdamAttributes extends Rates {
  /** Counts the steps of each parameter, from 1. */
  readonly step: readonly number[];
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly decoupled: boolean;
}

/** An optimizer's kernel in C, which takes a table of parameters. */
interface Rule<Attributes> {
  readonly kernel: KernelName;
  /** How many slots its struct has. */
  readonly slots: number;
  /** Roughly the floats moved for one element. */
  readonly work: number;
  /** The numbers at the end of a parameter's struct. */
  readonly ofParameter: (attributes: Attributes, index: number) => readonly number[];
  /** The arguments that all parameters share. */
  readonly shared: (attributes: Attributes) => readonly number[];
}

const SGD: Rule<SgdAttributes> = {
  kernel: 'sgd_update',
  slots: 1,
  work: 5,
  ofParameter: ({learningRate, weightDecay}, i) => [learningRate[i]!, weightDecay[i]!],
  shared: ({momentum, nesterov}) => [momentum, Number(nesterov)],
};

const ADAM: Rule<AdamAttributes> = {
  kernel: 'adam_update',
  slots: 2,
  work: 10,
  ofParameter: ({learningRate, weightDecay, beta1, beta2, step}, i) => [
    learningRate[i]!,
    weightDecay[i]!,
    1 - beta1 ** step[i]!,
    1 - beta2 ** step[i]!,
  ],
  shared: ({beta1, beta2, epsilon, decoupled}) => [beta1, beta2, epsilon, Number(decoupled)],
};

/**
 * One step of SGD. Inputs are a list: of each parameter the value, the gradient and, with momentum, the velocity; outputs
 * likewise, without the gradients.
 */
export const sgdUpdate = optimizerKernel('CvSgdUpdate', SGD);

/** One step of Adam or, with `decoupled`, AdamW. Lists of value, gradient, mean and mean square; outputs without gradients. */
export const adamUpdate = optimizerKernel('CvAdamUpdate', ADAM);

function optimizerKernel<Attributes extends Rates>(name: string, rule: Rule<Attributes>): KernelConfig {
  return wasmKernelOfMany<readonly TensorInfo[], Attributes>(name, (call) => updateAll(rule, call));
}

function updateAll<Attributes extends Rates>(
  rule: Rule<Attributes>,
  {inputs, attrs, backend, module}: KernelCall<readonly TensorInfo[], Attributes>,
): TensorInfo[] {
  const count = attrs.learningRate.length;
  if (count === 0) return [];
  const taken = inputs.length / count;
  const outputs: TensorInfo[] = [];
  const rows: Row[] = [];
  for (let i = 0; i < count; i++) {
    const before = inputs.slice(i * taken, (i + 1) * taken);
    const after = [before[0]!, ...before.slice(2)].map(({shape}) => backend.makeOutput(shape, 'float32'));
    outputs.push(...after);
    rows.push({
      addresses: [...addresses(before, rule.slots + 2), ...addresses(after, rule.slots + 1)],
      size: sizeOf(before[0]!.shape),
      floats: rule.ofParameter(attrs, i),
    });
  }
  const {address, elements} = writeTable(module, rows);
  module.run(rule.kernel, [address, count, ...rule.shared(attrs)], {
    count: elements,
    step: ALIGNMENT,
    work: rule.work * elements,
  });
  return outputs;

  /** As many as the struct has, null for those that are not there. */
  function addresses(tensors: readonly TensorInfo[], length: number): number[] {
    return Array.from({length}, (_, i) => (tensors[i] ? module.address(tensors[i]) : 0));
  }
}

/** Every parameter begins at a multiple of this among all elements: no vector of lanes is cut when threads share them out. */
const ALIGNMENT = 4;

/** What the kernel knows of one parameter: addresses, start and size, numbers. */
interface Row {
  readonly addresses: readonly number[];
  readonly size: number;
  readonly floats: readonly number[];
}

/** Writes the structs of all parameters; valid until the next call. */
function writeTable(
  module: KernelCall<unknown, unknown>['module'],
  rows: readonly Row[],
): {address: number; elements: number} {
  const {addresses, floats} = rows[0]!;
  const words = addresses.length + 2 + floats.length;
  const table = module.table(rows.length * words);
  let elements = 0;
  rows.forEach((row, i) => {
    table.ints.set([...row.addresses, elements, row.size], i * words);
    table.floats.set(row.floats, i * words + addresses.length + 2);
    elements += Math.ceil(row.size / ALIGNMENT) * ALIGNMENT;
  });
  return {address: table.address, elements};
}
