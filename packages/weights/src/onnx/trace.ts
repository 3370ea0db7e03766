import type {WeightedLayer, WeightedModel} from '../model.js';
import type {Weight} from './context.js';
import {converters} from './converters/index.js';
import type {GraphBuilder, Value} from './graph.js';

type Shape = readonly (number | null)[];

/** What tracing needs of a symbolic tensor of TensorFlow.js. */
export interface TracedTensor {
  readonly id: number;
  readonly shape: Shape;
  readonly sourceLayer: TracedLayer;
  readonly nodeIndex?: number;
  readonly tensorIndex?: number;
}

interface TracedLayer extends WeightedLayer {
  readonly inboundNodes: readonly {
    readonly inputTensors: readonly TracedTensor[];
    readonly outputTensors: readonly TracedTensor[];
  }[];
  readonly inputs?: readonly TracedTensor[];
  readonly outputs?: readonly TracedTensor[];
}

/** A `tf.LayersModel` as far as tracing needs it. */
export interface TracedModel extends WeightedModel {
  readonly inputs: readonly TracedTensor[];
  readonly outputs: readonly TracedTensor[];
}

/** Weights by layer and name. */
export type LayerWeights = ReadonlyMap<WeightedLayer, ReadonlyMap<string, Weight>>;

/**
 * Follows a model from its outputs back to its inputs and writes each call of a layer once.
 *
 * @param inputs The values of the model's inputs.
 */
export function traceModel(
  model: TracedModel,
  inputs: readonly Value[],
  graph: GraphBuilder,
  weights: LayerWeights,
): Value[] {
  const values = new Map<number, Value>();
  model.inputs.forEach((tensor, index) => values.set(tensor.id, inputs[index]!));
  return model.outputs.map((tensor) => valueOf(tensor, values, graph, weights));
}

/**
 * The value of a tensor. Without recursion along the model, since models are deeper than the stack may be: what is needed
 * is put on a list, and taken from it when its own inputs are there.
 */
function valueOf(
  target: TracedTensor,
  values: Map<number, Value>,
  graph: GraphBuilder,
  weights: LayerWeights,
): Value {
  const pending = [target];
  for (let tensor = pending.at(-1); tensor; tensor = pending.at(-1)) {
    if (values.has(tensor.id)) {
      pending.pop();
      continue;
    }
    const node = tensor.sourceLayer.inboundNodes[tensor.nodeIndex ?? 0]!;
    const missing = node.inputTensors.filter(({id}) => !values.has(id));
    if (missing.length > 0) {
      pending.push(...missing);
      continue;
    }
    const inputs = node.inputTensors.map(({id}) => values.get(id)!);
    const outputs = callOf(tensor.sourceLayer, inputs, node.outputTensors, graph, weights);
    node.outputTensors.forEach(({id}, index) => values.set(id, outputs[index]!));
  }
  return values.get(target.id)!;
}

function callOf(
  layer: TracedLayer,
  inputs: readonly Value[],
  outputs: readonly TracedTensor[],
  graph: GraphBuilder,
  weights: LayerWeights,
): Value[] {
  if (layer.layers && layer.inputs && layer.outputs) {
    return traceModel(layer as TracedModel, inputs, graph, weights); // a model used as a layer
  }
  const className = layer.getClassName();
  const fail = (reason: string): never => {
    throw new RangeError(
      `exportOnnx: layer "${layer.name}" (${className}) cannot be written: ${reason}. Replace the layer, or export the part of the model before it.`,
    );
  };
  const convert = Object.hasOwn(converters, className) ? converters[className] : undefined;
  if (!convert || outputs.length !== 1) return fail('ONNX has no counterpart for it here');
  return [
    convert({
      graph,
      layer,
      inputs,
      fail,
      config: layer.getConfig(),
      outputShape: outputs[0]!.shape,
      weights: weights.get(layer) ?? new Map<string, Weight>(),
    }),
  ];
}
