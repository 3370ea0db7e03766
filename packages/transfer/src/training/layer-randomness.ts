import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Layer, pathOf, placedLayers} from '../model-layers.js';
import {mix} from '../seeded-order.js';

/** A layer whose draws follow from a seed and a counter that can be set, as those of @cv/layers. */
type CountingLayer = Layer & {step: number};

/** TensorFlow.js' dropout: its seed gives the same mask at every step, no seed a mask that nobody can draw again. */
type StockDropout = Layer & {seed: number};

const STOCK = new Set(['Dropout', 'SpatialDropout1D']);

/** Gives TensorFlow.js' own dropout layers a new mask at each step that follows from the trainer's seed. */
export function seedStockDropout(model: LayersModel, seed: number, step: number): void {
  placedLayers(model).forEach(({layer}, index) => {
    if (STOCK.has(layer.getClassName())) (layer as StockDropout).seed = mix(mix(mix(seed) + step) + index);
  });
}

/** Where the random layers of a model are, by path. */
export function layerSteps(model: LayersModel): Record<string, number> {
  return Object.fromEntries(countingLayers(model).map(([path, layer]) => [path, layer.step]));
}

export function restoreLayerSteps(model: LayersModel, steps: Readonly<Record<string, number>>): void {
  for (const [path, layer] of countingLayers(model)) layer.step = steps[path] ?? layer.step;
}

function countingLayers(model: LayersModel): [string, CountingLayer][] {
  return placedLayers(model)
    .filter(({layer}) => typeof (layer as Partial<CountingLayer>).step === 'number')
    .map((place) => [pathOf(place), place.layer as CountingLayer]);
}
