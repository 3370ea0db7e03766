import type {SymbolicTensor, LayersModel} from '@tensorflow/tfjs-layers';
import {layers, model as buildModel} from '@tensorflow/tfjs-layers';

export interface FeatureExtractorOptions {
  /** The layer whose output are the features. Default: what goes into the last layer with weights, the classifier. */
  layer?: string;
  /** How a feature map becomes a vector; 'none' leaves it. Default 'avg'. */
  pooling?: 'avg' | 'max' | 'none';
}

/**
 * The part of a model that sees: from the image to the features that its classifier works on. The layers are shared with
 * the model, not copied.
 *
 * @returns a model with the output [batch, features], or the map [batch, height, width, channels] without pooling.
 * @throws RangeError for an unknown layer, or a model that has no layer before its classifier.
 * @example
 * ```ts
 * import {layers, sequential} from '@tensorflow/tfjs-layers';
 * import {featureExtractor} from '@cv/transfer';
 *
 * const model = sequential({
 *   layers: [
 *     layers.conv2d({name: 'conv', filters: 8, kernelSize: 3, inputShape: [16, 16, 3]}),
 *     layers.globalAveragePooling2d({}),
 *     layers.dense({name: 'classifier', units: 10, activation: 'softmax'}),
 *   ],
 * });
 * featureExtractor(model).outputs[0].shape; // => [null, 8]
 * featureExtractor(model, {layer: 'conv', pooling: 'none'}).outputs[0].shape; // => [null, 14, 14, 8]
 * ```
 */
export function featureExtractor(model: LayersModel, options: FeatureExtractorOptions = {}): LayersModel {
  const {layer, pooling = 'avg'} = options;
  const features = layer === undefined ? classifierInput(model) : outputOf(model, layer);
  return buildModel({inputs: model.inputs, outputs: pooled(features, pooling)});
}

/** A vector of a feature map; a vector stays. */
export function pooled(features: SymbolicTensor, pooling: 'avg' | 'max' | 'none'): SymbolicTensor {
  if (features.shape.length !== 4 || pooling === 'none') return features;
  const pool = pooling === 'avg' ? layers.globalAveragePooling2d({}) : layers.globalMaxPooling2d({});
  return pool.apply(features) as SymbolicTensor;
}

/** What the classifier, the last layer with weights, is given. */
function classifierInput(model: LayersModel): SymbolicTensor {
  const input = classifierTensor(model)?.inputs[0];
  if (input && input.sourceLayer.getClassName() !== 'InputLayer') return input;
  throw new RangeError(
    'featureExtractor: model must have layers before its classifier; got none. Name the layer of the features.',
  );
}

/** The output of the last layer with weights. Goes back through the graph: a layer may lie in several models. */
export function classifierTensor(model: LayersModel): SymbolicTensor | undefined {
  let tensor: SymbolicTensor | undefined = model.outputs[0];
  while (tensor && tensor.sourceLayer.weights.length === 0) tensor = tensor.inputs[0];
  return tensor;
}

function outputOf(model: LayersModel, name: string): SymbolicTensor {
  const queue = [...model.outputs];
  const seen = new Set(queue);
  for (const tensor of queue) {
    if (tensor.sourceLayer.name === name) return tensor;
    for (const input of tensor.inputs) {
      if (!seen.has(input)) queue.push(input);
      seen.add(input);
    }
  }
  throw new RangeError(
    `featureExtractor: layer must be the name of a layer of the model; got '${name}'. ` +
      `The model has ${model.layers.map((candidate) => candidate.name).join(', ')}.`,
  );
}
