import type {Tensor, Variable} from '@tensorflow/tfjs-core';
import type {LayerVariable, LayersModel} from '@tensorflow/tfjs-layers';
import {isTrainable, placedLayers, type Layer} from '../model-layers.js';

/** A weight that learns. */
export interface Parameter {
  /** `layer/weight`, unique in the model; survives saving and loading, unlike the variable's own name. */
  name: string;
  layer: Layer;
  weight: LayerVariable;
}

/** The weights of a model that are not frozen, in the order of its layers. */
export function trainableParameters(model: LayersModel): Parameter[] {
  const seen = new Set<LayerVariable>();
  return placedLayers(model)
    .filter(isTrainable)
    .flatMap(({layer}) =>
      layer.trainableWeights.flatMap((weight) => {
        if (seen.has(weight)) return [];
        seen.add(weight);
        const [ownName] = weight.originalName.split('/').slice(-1);
        return [{name: `${layer.name}/${ownName}`, layer, weight}];
      }),
    );
}

/** The weights of a model that do not learn by gradient: moving statistics, and whatever is frozen. */
export function otherWeights(model: LayersModel): LayerVariable[] {
  const learning = new Set(trainableParameters(model).map(({weight}) => weight));
  return model.weights.filter((weight) => !learning.has(weight));
}

/** The variable behind a weight: `read` gives the variable itself, its type says less. */
export function variableOf(weight: LayerVariable): Variable {
  return weight.read() as Tensor as Variable;
}
