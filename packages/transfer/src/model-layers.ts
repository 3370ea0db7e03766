import type {LayersModel, layers} from '@tensorflow/tfjs-layers';

export type Layer = layers.Layer;

/** A layer that is no model itself, and the models that it lies in, outermost first. */
export interface PlacedLayer {
  layer: Layer;
  /** The model itself first, then the nested models down to the layer. */
  within: readonly LayersModel[];
}

/**
 * All layers of a model in the order of its graph, nested models opened. A layer that is used twice is listed once.
 */
export function placedLayers(model: LayersModel): PlacedLayer[] {
  const found = new Map<Layer, PlacedLayer>();
  const walk = (owner: LayersModel, within: readonly LayersModel[]) => {
    for (const layer of owner.layers) {
      if (isModel(layer)) walk(layer, [...within, layer]);
      else if (!found.has(layer)) found.set(layer, {layer, within});
    }
  };
  walk(model, [model]);
  return [...found.values()];
}

/** A model used as a layer. Told by its shape: a program may hold two copies of TensorFlow.js' classes. */
export function isModel(layer: Layer): layer is Layer & LayersModel {
  return Array.isArray((layer as Partial<LayersModel>).layers);
}

/** True when neither the layer nor any model around it is frozen. */
export function isTrainable({layer, within}: PlacedLayer): boolean {
  return layer.trainable && within.every((model) => model.trainable);
}

/** The layer's name with the names of the nested models around it before it: `base/layer1.0.conv1`. */
export function pathOf({layer, within}: PlacedLayer): string {
  return [...within.slice(1), layer].map(({name}) => name).join('/');
}
