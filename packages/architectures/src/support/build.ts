import {layerSeed} from '@cv/layers';
import {
  initializers,
  input,
  layers,
  model,
  type LayersModel,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import type {ResolvedOptions} from './options.js';

/** Part of a model: symbolic tensor in, symbolic tensor out. */
export type Part = (x: SymbolicTensor) => SymbolicTensor;

/** A feature map, and logits of auxiliary heads on the way to it. */
export interface Features {
  map: SymbolicTensor;
  auxiliary: SymbolicTensor[];
}

/**
 * A model of features and classifier, as the options say: with its top, or with pooled features, or bare.
 *
 * @param features images -> feature map `[batch, height, width, channels]`; with auxiliary heads, their logits become
 * further outputs of a model with its top
 * @param classifier feature map -> logits `[batch, numClasses]`
 */
export function buildModel(
  options: ResolvedOptions,
  features: (images: SymbolicTensor) => SymbolicTensor | Features,
  classifier: Part,
): LayersModel {
  const {inputShape, includeTop, pooling, activation, name} = options;
  const images = input({shape: [...inputShape], name: 'input'});
  const finish = (outputs: SymbolicTensor | SymbolicTensor[], auxiliary: boolean): LayersModel =>
    withPretrained(model({inputs: images, outputs, name}), options, auxiliary);
  const found = features(images);
  const {map, auxiliary} = 'map' in found ? found : {map: found, auxiliary: []};
  if (!includeTop) return finish(POOL[pooling](map), false);
  const logits = [classifier(map), ...auxiliary];
  const outputs = activation === 'linear' ? logits : logits.map(softmax);
  return finish(outputs.length === 1 ? outputs[0]! : outputs, auxiliary.length > 0);
}

/** The model, whose metadata tells where trained weights for it are: `loadPretrained` of `@cv/weights` asks there. */
function withPretrained(built: LayersModel, options: ResolvedOptions, auxiliary: boolean): LayersModel {
  const {architecture, pretrained, inputShape} = options;
  const files = pretrained?.(architecture, {side: inputShape[0], auxiliary});
  if (files) built.setUserDefinedMetadata({pretrained: files});
  return built;
}

function softmax(logits: SymbolicTensor, head: number): SymbolicTensor {
  return apply(layers.softmax({name: head === 0 ? 'softmax' : `softmax${head}`}), logits);
}

const POOL: Record<ResolvedOptions['pooling'], Part> = {
  none: (x) => x,
  avg: (x) => apply(layers.globalAveragePooling2d({name: 'pool'}), x),
  max: (x) => apply(layers.globalMaxPooling2d({name: 'pool'}), x),
};

/** Applies a layer of one input and one output. */
export function apply(layer: layers.Layer, x: SymbolicTensor): SymbolicTensor {
  return layer.apply(x) as SymbolicTensor;
}

export interface DenseOptions {
  name: string;
  units: number;
  activation?: 'linear' | 'relu' | 'tanh';
  /** Default true. */
  useBias?: boolean;
  /** Of the model; the layer's name is mixed in. */
  seed: number;
}

/** TensorFlow.js' dense layer, its initial weights drawn from a seed. */
export function dense({name, seed, ...options}: DenseOptions): layers.Layer {
  const kernelInitializer = initializers.heNormal({seed: layerSeed(seed, `${name}/kernel`)});
  return layers.dense({...options, name, kernelInitializer});
}
