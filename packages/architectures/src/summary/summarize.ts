import type {layers, LayersModel, Shape} from '@tensorflow/tfjs-layers';
import {formatSummary} from './format.js';
import {graphOf, type GraphNode} from '../graph/graph.js';
import {multiplyAdds, product} from './multiply-adds.js';
import {reachesOf, receptiveField, type Reaches, type ReceptiveField} from './receptive-field.js';
import {layersModel} from '../support/checks.js';

export interface LayerSummary {
  /** Inside a nested model `outer/inner`. */
  name: string;
  /** The layer's class name without this project's prefix: 'Conv2d', 'BatchNorm', 'Dense'. */
  type: string;
  /** Without the batch; null where the model leaves a size open. Of the first output, if there are several. */
  outputShape: (number | null)[];
  /** Scalars in its weights; 0 where a layer is applied again. */
  parameters: number;
  trainableParameters: number;
  nonTrainableParameters: number;
  /** Of one sample (see `multiplyAdds`); NaN where a size is open, 0 for layers without products. */
  multiplyAdds: number;
  /** Float32 bytes of one sample's output. */
  activationBytes: number;
  receptiveField: ReceptiveField;
  /** Positions in `layers` of what comes in. */
  inputs: number[];
}

export interface ModelSummary {
  name: string;
  layers: LayerSummary[];
  /** Positions in `layers` of what comes out. */
  outputs: number[];
  parameters: number;
  trainableParameters: number;
  nonTrainableParameters: number;
  /** Of one sample. */
  multiplyAdds: number;
  /** Float32 bytes of all outputs of one sample. */
  activationBytes: number;
  /** A table for a terminal. */
  toString(): string;
}

/**
 * What a model is made of: shapes, parameters, work, memory and receptive fields, layer by layer and in all. Takes any
 * `tf.LayersModel`, nested ones too.
 *
 * @throws TypeError when it is given no model.
 * @see arXiv:1603.07285 and https://distill.pub/2019/computing-receptive-fields for the receptive field
 * @example
 * ```ts
 * import {lenet5, summarize} from '@cv/architectures';
 *
 * const summary = summarize(lenet5());
 * summary.parameters; // => 61706
 * summary.multiplyAdds; // => 416520
 * summary.layers[1].receptiveField; // => [5, 5]
 * console.log(String(summary).split('\n').length); // => 14
 * ```
 */
export function summarize(model: LayersModel): ModelSummary {
  const {nodes, outputs} = graphOf(layersModel('summarize', model));
  const reaches: Reaches[] = [];
  const counted = new Set<layers.Layer>();
  const rows = nodes.map((node) => {
    const reach = reachesOf(
      node,
      node.inputs.map((source) => reaches[source.node]),
    );
    reaches.push(reach);
    const row = rowOf(node, receptiveField(reach), counted.has(node.layer));
    counted.add(node.layer);
    return row;
  });
  const total = (key: 'parameters' | 'trainableParameters' | 'multiplyAdds' | 'activationBytes') =>
    rows.reduce((sum, row) => sum + row[key], 0);
  const summary = {
    name: model.name,
    layers: rows,
    outputs: outputs.map(({node}) => node),
    parameters: total('parameters'),
    trainableParameters: total('trainableParameters'),
    nonTrainableParameters: total('parameters') - total('trainableParameters'),
    multiplyAdds: total('multiplyAdds'),
    activationBytes: total('activationBytes'),
  };
  return {...summary, toString: () => formatSummary(summary)};
}

function rowOf(node: GraphNode, field: ReceptiveField, again: boolean): LayerSummary {
  const {layer, name, inputs, outputShapes} = node;
  const scalars = (weights: layers.Layer['weights']) =>
    again ? 0 : weights.reduce((sum, {shape}) => sum + product(shape as number[]), 0);
  const trainable = scalars(layer.trainableWeights);
  const all = scalars(layer.weights);
  return {
    name,
    type: layer.getClassName().replace(/^Cv/, ''),
    outputShape: outputShapes[0]!.slice(1),
    parameters: all,
    trainableParameters: trainable,
    nonTrainableParameters: all - trainable,
    multiplyAdds: multiplyAdds(node),
    activationBytes: outputShapes.reduce((sum, shape) => sum + bytesOf(shape), 0),
    receptiveField: field,
    inputs: inputs.map((source) => source.node),
  };
}

function bytesOf(shape: Shape): number {
  return 4 * product(shape.slice(1).map((size) => size ?? NaN));
}
