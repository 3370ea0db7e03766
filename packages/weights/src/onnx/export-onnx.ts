import {slotsOf} from '../layout.js';
import type {WeightedLayer, WeightedModel} from '../model.js';
import {metadataOf, weightName} from '../model.js';
import type {Weight} from './context.js';
import type {Value} from './graph.js';
import {GraphBuilder} from './graph.js';
import {encodeModel} from './proto.js';
import type {TracedModel} from './trace.js';
import {traceModel} from './trace.js';

const OPSET = 17;

export interface ExportOnnxOptions {
  /** Texts for the file's metadata, by key; what is no text is written as JSON (`labels`, `preprocess`). */
  metadata?: Readonly<Record<string, unknown>>;
  /** The name of the input; that of a second one gets a number. Default 'input'. */
  inputName?: string;
  /** The name of the output. Default 'logits'. */
  outputName?: string;
}

/**
 * A model as the bytes of an ONNX file (opset 17), which onnxruntime and others run. Images come in as ONNX has them, with
 * channels first: `[batch, channels, height, width]`, float32; any number of them. What only acts in training (dropout)
 * is left out.
 *
 * The model's metadata (`model.setUserDefinedMetadata`) goes along, with `metadata` over it.
 *
 * @throws RangeError naming the layer when one has no counterpart, or a shape that has to be known is not.
 * @see https://onnx.ai/onnx/operators/
 *
 * @example
 * import * as tf from '@tensorflow/tfjs-layers';
 * import {exportOnnx} from '@cv/weights/onnx';
 * const model = tf.sequential({
 *   layers: [tf.layers.conv2d({filters: 4, kernelSize: 3, inputShape: [8, 8, 1]}), tf.layers.globalAveragePooling2d({})],
 * });
 * const bytes = await exportOnnx(model, {metadata: {labels: ['a', 'b', 'c', 'd']}});
 * bytes.length > 200; // => true
 */
export async function exportOnnx(model: WeightedModel, options: ExportOnnxOptions = {}): Promise<Uint8Array> {
  const {metadata = {}, inputName = 'input', outputName = 'logits'} = options;
  const traced = checkModel(model);
  const {pretrained: _, ...own} = metadataOf(model); // where weights are to be had is of no use in the file
  const graph = new GraphBuilder();
  const inputs = traced.inputs.map(({shape}): Value => {
    return {name: graph.unique(inputName), shape, channelsFirst: shape.length === 4};
  });
  const outputs = traceModel(traced, inputs, graph, await readWeights(model)).map((value) => {
    const last = graph.channelsFirst(value);
    return {...last, name: graph.add('Identity', outputName, [last.name])};
  });
  return encodeModel({
    name: model.name,
    opset: OPSET,
    nodes: graph.nodes,
    initializers: graph.initializers,
    inputs: inputs.map(toValueInfo),
    outputs: outputs.map(toValueInfo),
    metadata: toTexts({...own, ...metadata}),
  });
}

function checkModel(model: WeightedModel): TracedModel {
  const traced = model as TracedModel;
  if (!Array.isArray(traced?.inputs) || !Array.isArray(traced.outputs)) {
    throw new TypeError(
      'exportOnnx: model must be a tf.LayersModel with inputs and outputs; got something else. Build it first.',
    );
  }
  return traced;
}

async function readWeights(model: WeightedModel): Promise<Map<WeightedLayer, Map<string, Weight>>> {
  const all = new Map<WeightedLayer, Map<string, Weight>>();
  for (const {layer, variable, shape, layout} of slotsOf('exportOnnx', model)) {
    const values = Float32Array.from(await variable.read().data());
    const weights = all.get(layer) ?? new Map<string, Weight>();
    all.set(layer, weights.set(weightName(variable), {values, shape, layout}));
  }
  return all;
}

const LENGTHS = ['batch', 'height', 'width', 'channels'];

function toValueInfo({name, shape, channelsFirst}: Value): {name: string; shape: (number | string)[]} {
  const lengths = shape.map(
    (length, axis) => length ?? (axis === 0 || shape.length === 4 ? LENGTHS[axis]! : `length${axis}`),
  );
  return {name, shape: channelsFirst ? [0, 3, 1, 2].map((axis) => lengths[axis]!) : lengths};
}

const toTexts = (metadata: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metadata).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
