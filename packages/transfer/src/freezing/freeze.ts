import type {LayersModel} from '@tensorflow/tfjs-layers';
import {checkNumber} from '../check.js';
import {type Layer, isTrainable, placedLayers} from '../model-layers.js';
import {holdFrozenStatistics} from './hold-statistics.js';

/** Which layers are meant: all of them when left out. */
export type LayerFilter = RegExp | ((layer: Layer) => boolean);

/**
 * Freezes layers: their weights stay as they are, to the bit, under `Trainer` and under TensorFlow.js' own `fit`.
 *
 * Nested models are opened. A frozen batch normalisation also uses and keeps its moving statistics (see
 * {@link holdFrozenStatistics}), which TensorFlow.js' own does not by itself.
 * A model compiled before must be compiled again for `fit`; the `Trainer` needs nothing.
 *
 * @param which Names (a regular expression on `layer.name`) or a predicate; every layer when left out.
 * @returns how many layers with weights are frozen now that were not before.
 * @throws RangeError when `which` fits no layer with weights.
 * @example
 * ```ts
 * import {layers, sequential} from '@tensorflow/tfjs-layers';
 * import {freeze} from '@cv/transfer';
 *
 * const model = sequential({
 *   layers: [layers.dense({units: 4, inputShape: [3], name: 'body'}), layers.dense({units: 2, name: 'head'})],
 * });
 * freeze(model, /^body/); // => 1
 * model.trainableWeights.length; // => 2
 * ```
 */
export function freeze(model: LayersModel, which?: LayerFilter): number {
  return setTrainable('freeze', model, which, false);
}

/**
 * Lets layers learn again; the inverse of {@link freeze}.
 *
 * @param which Names (a regular expression on `layer.name`) or a predicate; every layer when left out.
 * @returns how many layers with weights can learn now that could not before.
 * @throws RangeError when `which` fits no layer with weights.
 */
export function unfreeze(model: LayersModel, which?: LayerFilter): number {
  return setTrainable('unfreeze', model, which, true);
}

/**
 * Freezes what comes before a layer and lets the layer and everything after it learn.
 *
 * "Before" is the order of `model.layers`, nested models opened.
 *
 * @param layer The name of the first layer that learns, or the fraction of the layers with weights, counted from the
 *   input, that is frozen: 0 freezes none, 1 all.
 * @returns how many layers with weights are frozen now.
 * @throws RangeError for an unknown name or a fraction outside 0 to 1.
 */
export function freezeTo(model: LayersModel, layer: string | number): number {
  const weighted = weightedLayers(model);
  let frozen: number;
  if (typeof layer === 'number') {
    frozen = Math.round(weighted.length * checkNumber('freezeTo', 'fraction', layer, {min: 0, max: 1}));
  } else {
    frozen = countBefore(model, layer);
  }
  const head = new Set(weighted.slice(frozen));
  if (frozen > 0) freeze(model, (candidate) => !head.has(candidate));
  if (head.size > 0) unfreeze(model, (candidate) => head.has(candidate));
  return frozen;
}

function setTrainable(
  owner: string,
  model: LayersModel,
  which: LayerFilter | undefined,
  trainable: boolean,
): number {
  const matches =
    which instanceof RegExp ? (layer: Layer) => which.test(layer.name) : (which ?? (() => true));
  const places = placedLayers(model).filter(({layer}) => layer.weights.length > 0 && matches(layer));
  if (places.length === 0) {
    throw new RangeError(
      `${owner}: which must fit a layer with weights; got ${String(which)}. ${namesOf(model)}`,
    );
  }
  holdFrozenStatistics(model);
  const changed = places.filter((place) => isTrainable(place) !== trainable).length;
  for (const {layer, within} of places) {
    // A frozen model freezes all that lies in it: open the models around a layer that is to learn.
    if (trainable) openModels(within);
    layer.trainable = trainable;
  }
  return changed;
}

/** Makes frozen models trainable, keeping each of their layers as frozen as it was in effect. */
function openModels(models: readonly LayersModel[]): void {
  for (const model of models) {
    if (model.trainable) continue;
    const inside = placedLayers(model);
    model.trainable = true;
    for (const {layer} of inside) layer.trainable = false;
  }
}

function countBefore(model: LayersModel, name: string): number {
  let before = 0;
  for (const {layer} of placedLayers(model)) {
    if (layer.name === name) return before;
    if (layer.weights.length > 0) before++;
  }
  throw new RangeError(
    `freezeTo: layer must be the name of a layer of the model or a fraction; got '${name}'. ${namesOf(model)}`,
  );
}

function weightedLayers(model: LayersModel): Layer[] {
  return placedLayers(model).flatMap(({layer}) => (layer.weights.length > 0 ? [layer] : []));
}

function namesOf(model: LayersModel): string {
  const names = weightedLayers(model).map((layer) => layer.name);
  return names.length > 0
    ? `Layers with weights: ${names.join(', ')}.`
    : 'The model has no layer with weights.';
}
