import type {Tensor, Variable} from '@tensorflow/tfjs-core';
import type {LayerVariable, LayersModel} from '@tensorflow/tfjs-layers';
import {type Layer, isTrainable, pathOf, placedLayers} from '../model-layers.js';

/** A weight of a model by a name that survives saving and loading. */
export interface NamedWeight {
  /** `layer/weight`, with the names of nested models before it; unique in the model. */
  readonly name: string;
  readonly layer: Layer;
  readonly weight: LayerVariable;
  /** Moves by gradient: it is made to learn, and neither the layer nor a model around it is frozen. */
  readonly trainable: boolean;
}

/** All weights of a model, moving statistics included, in the order of its layers. */
export function namedWeights(model: LayersModel): NamedWeight[] {
  const names = new Set<string>();
  const seen = new Set<LayerVariable>();
  const found: NamedWeight[] = [];
  for (const place of placedLayers(model)) {
    const {layer} = place;
    const learning = new Set(isTrainable(place) ? layer.trainableWeights : []);
    for (const weight of layer.weights) {
      if (seen.has(weight)) continue;
      seen.add(weight);
      const own = weight.originalName.split('/').at(-1)!;
      const name = unique(`${pathOf(place)}/${own}`, names);
      found.push({name, layer, weight, trainable: learning.has(weight)});
    }
  }
  return found;
}

/** The variable behind a weight: `read` gives the variable itself, its type says less. */
export function variableOf(weight: LayerVariable): Variable {
  return weight.read() as Tensor as Variable;
}

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let i = 2; taken.has(candidate); i++) candidate = `${name}#${i}`;
  taken.add(candidate);
  return candidate;
}
