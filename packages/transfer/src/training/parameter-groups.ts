import type {LayersModel} from '@tensorflow/tfjs-layers';
import {checkNumber} from '../check.js';
import type {Layer} from '../model-layers.js';
import {type NamedWeight, namedWeights} from './named-weights.js';

/** Weights that are trained in another way than the rest. */
export interface ParameterGroup {
  /** By the weight's name, `layer/weight` with the names of nested models before it, or by the weight itself. */
  match: RegExp | ((weight: NamedWeight) => boolean);
  /** Factor on the learning rate. Default 1. */
  learningRate?: number;
  /** Replaces the optimizer's, also for biases and norms. */
  weightDecay?: number;
}

/** A weight that learns, and how. */
export interface Parameter extends NamedWeight {
  /** Factor on the learning rate. */
  scale: number;
  weightDecay: number;
}

/**
 * The weights that are not frozen, each with its learning rate and decay. The first group that fits a weight counts.
 * Without one the decay spares weights of rank 0 and 1: biases, the scales and shifts of norms, layer scales.
 *
 * @throws RangeError for a group out of range or one that fits no weight.
 */
export function trainableParameters(
  model: LayersModel,
  weightDecay = 0,
  groups: readonly ParameterGroup[] = [],
): Parameter[] {
  const all = namedWeights(model);
  groups.forEach((group, i) => checkGroup(group, i, all));
  return all
    .filter(({trainable}) => trainable)
    .map((weight) => {
      const group = groups.find((candidate) => fits(candidate, weight));
      const spared = weight.weight.shape.length <= 1 ? 0 : weightDecay;
      return {...weight, scale: group?.learningRate ?? 1, weightDecay: group?.weightDecay ?? spared};
    });
}

function checkGroup(group: ParameterGroup, index: number, weights: readonly NamedWeight[]): void {
  const {match, learningRate = 1, weightDecay = 0} = group;
  checkNumber('Trainer', `groups[${index}].learningRate`, learningRate, {min: 0});
  checkNumber('Trainer', `groups[${index}].weightDecay`, weightDecay, {min: 0});
  if (weights.some((weight) => fits(group, weight))) return;
  throw new RangeError(
    `Trainer: groups[${index}].match must fit a weight of the model; got ${String(match)}. ` +
      `Weights: ${weights.map(({name}) => name).join(', ')}.`,
  );
}

function fits({match}: ParameterGroup, weight: NamedWeight): boolean {
  return match instanceof RegExp ? match.test(weight.name) : match(weight);
}

/**
 * Groups for discriminative learning rates: the last part of a model learns at the full rate, each part before it at
 * `factor` of the one after.
 *
 * @param starts The first layer of each part but the first, by name, in the order of the model; or the number of parts,
 * each with about as many layers with weights.
 * @see Howard and Ruder, arXiv:1801.06146
 * @throws RangeError for an unknown layer, a number of parts below 1, a factor outside (0, 1].
 * @example
 * ```ts
 * import {layers, sequential} from '@tensorflow/tfjs-layers';
 * import {Trainer, discriminativeRates} from '@cv/transfer';
 *
 * const model = sequential({
 *   layers: ['stem', 'body', 'head'].map((name) => layers.dense({name, units: 2, inputShape: [2]})),
 * });
 * const groups = discriminativeRates(model, ['body', 'head'], 0.1);
 * groups.map(({learningRate}) => learningRate!.toFixed(2)); // => ['0.01', '0.10', '1.00']
 * new Trainer(model, {groups}).dispose();
 * ```
 */
export function discriminativeRates(
  model: LayersModel,
  starts: readonly string[] | number,
  factor = 0.1,
): ParameterGroup[] {
  checkNumber('discriminativeRates', 'factor', factor, {min: 0, max: 1, exclusive: 'min'});
  const layers = [...new Set(namedWeights(model).map(({layer}) => layer))];
  const parts = typeof starts === 'number' ? evenParts(layers, starts) : namedParts(layers, starts);
  return parts.map((part, i) => {
    const members = new Set(part);
    return {match: ({layer}) => members.has(layer), learningRate: factor ** (parts.length - 1 - i)};
  });
}

/**
 * Groups for layer-wise decay of the learning rate: every layer with weights learns at `decay` of the rate of the next.
 *
 * @see Clark et al., arXiv:2003.10555, section 3.3; Bao et al., arXiv:2106.08254
 * @throws RangeError for a decay outside (0, 1].
 */
export function layerDecay(model: LayersModel, decay: number): ParameterGroup[] {
  checkNumber('layerDecay', 'decay', decay, {min: 0, max: 1, exclusive: 'min'});
  const count = new Set(namedWeights(model).map(({layer}) => layer)).size;
  return discriminativeRates(model, count, decay);
}

function evenParts(layers: readonly Layer[], parts: number): Layer[][] {
  checkNumber('discriminativeRates', 'starts', parts, {min: 1, max: layers.length, integer: true});
  const edge = (i: number) => Math.round((i * layers.length) / parts);
  return Array.from({length: parts}, (_, i) => layers.slice(edge(i), edge(i + 1)));
}

function namedParts(layers: readonly Layer[], starts: readonly string[]): Layer[][] {
  const edges = starts.map((name) => {
    const index = layers.findIndex((layer) => layer.name === name);
    if (index >= 0) return index;
    throw new RangeError(
      `discriminativeRates: starts must be names of layers with weights; got '${name}'. ` +
        `The model has ${layers.map((layer) => layer.name).join(', ')}.`,
    );
  });
  if (edges.some((edge, i) => edge <= (edges[i - 1] ?? 0))) {
    throw new RangeError(
      `discriminativeRates: starts must follow the order of the model and leave a first part; got ${starts.join(', ')}.`,
    );
  }
  return [0, ...edges].map((edge, i) => layers.slice(edge, edges[i]));
}
