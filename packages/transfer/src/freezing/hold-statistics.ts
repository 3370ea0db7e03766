import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Layer, type PlacedLayer, isTrainable, placedLayers} from '../model-layers.js';

/** Where each guarded layer lies; a layer shared by several models has several places. */
const guarded = new WeakMap<Layer, PlacedLayer[]>();

/**
 * Makes every frozen layer of the model run in inference mode, whatever mode the model is called in.
 *
 * TensorFlow.js' own BatchNormalization, and any layer written after it, looks only at the `training` argument: frozen,
 * it still normalises by the batch and still moves its averages, so that "frozen" weights change. Each layer with
 * weights gets a `call` of its own that says `training: false` while the layer, or a model around it, is frozen.
 * Freezing and unfreezing later needs nothing more: the state is read at each call. Saving is not affected.
 *
 * A layer that says itself that it is frozen (`batchNorm` of @cv/layers) is told the mode as it is: it holds its
 * statistics by itself, and in training by operations whose gradients are far cheaper.
 */
export function holdFrozenStatistics(model: LayersModel): void {
  for (const place of placedLayers(model)) {
    if (place.layer.weights.length === 0) continue;
    const places = guarded.get(place.layer);
    if (!places) guard(place);
    else if (!places.some((known) => sameModels(known, place))) places.push(place);
  }
}

function guard(place: PlacedLayer): void {
  const {layer} = place;
  const places = [place];
  guarded.set(layer, places);
  const call = layer.call.bind(layer);
  layer.call = (inputs, kwargs) =>
    places.every(isTrainable) || holdsItself(layer)
      ? call(inputs, kwargs)
      : call(inputs, {...kwargs, training: false});
}

function holdsItself(layer: Layer): boolean {
  return (layer as Layer & {frozen?: unknown}).frozen === true;
}

function sameModels(a: PlacedLayer, b: PlacedLayer): boolean {
  return a.within.length === b.within.length && a.within.every((model, i) => model === b.within[i]);
}
