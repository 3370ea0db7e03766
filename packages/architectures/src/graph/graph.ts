import type {layers, LayersModel, Shape, SymbolicTensor} from '@tensorflow/tfjs-layers';

/** A value in the graph: which node puts it out, and as which of its outputs. */
export interface Source {
  node: number;
  output: number;
}

/** One application of a layer inside a model. */
export interface GraphNode {
  layer: layers.Layer;
  /** Layer name; inside a nested model `outer/inner`. */
  name: string;
  /** What comes in; `node` is a position in the list. */
  inputs: Source[];
  /** Arguments of the call beside the inputs. */
  callArgs: object | undefined;
  inputShapes: Shape[];
  outputShapes: Shape[];
}

export interface Graph {
  nodes: GraphNode[];
  outputs: Source[];
}

/**
 * Every application of a layer in the order of execution, nested models opened. A layer that is applied twice gives
 * two nodes, an input of a nested model none.
 */
export function graphOf(model: LayersModel): Graph {
  const nodes: GraphNode[] = [];
  const outputs = visit(model, '', undefined, nodes);
  return {nodes, outputs};
}

/** Adds a model's nodes; gives its outputs. `feeds` are those that a nested model's inputs get. */
function visit(
  model: LayersModel,
  prefix: string,
  feeds: Source[] | undefined,
  nodes: GraphNode[],
): Source[] {
  const done = new Map<string, Source[]>(); // layer and application -> each output
  const inputLayers = model.inputs.map((tensor) => tensor.sourceLayer);

  const sourceOf = (tensor: SymbolicTensor): Source => {
    const {sourceLayer: layer, nodeIndex, tensorIndex} = tensor;
    const key = `${layer.id}/${nodeIndex}`;
    const known = done.get(key);
    if (known) return known[tensorIndex]!;
    const fed = feeds?.[inputLayers.indexOf(layer)];
    const sources = fed === undefined ? add(layer, nodeIndex) : [fed];
    done.set(key, sources);
    return sources[tensorIndex]!;
  };

  const add = (layer: layers.Layer, nodeIndex: number): Source[] => {
    const node = layer.inboundNodes[nodeIndex]!;
    // An input layer's node names its own output as what comes in.
    const incoming = node.inboundLayers.length > 0 ? node.inputTensors : [];
    const inputs = incoming.map(sourceOf);
    if (isModel(layer)) return visit(layer, `${prefix}${layer.name}/`, inputs, nodes);
    nodes.push({
      layer,
      name: prefix + layer.name,
      inputs,
      callArgs: node.callArgs as object | undefined,
      inputShapes: incoming.map((tensor) => tensor.shape),
      outputShapes: node.outputTensors.map((tensor) => tensor.shape),
    });
    return node.outputTensors.map((_, output) => ({node: nodes.length - 1, output}));
  };

  return model.outputs.map(sourceOf);
}

function isModel(layer: layers.Layer): layer is LayersModel {
  return 'layers' in layer && 'outputs' in layer;
}

export function isInput({layer}: GraphNode): boolean {
  return layer.getClassName() === 'InputLayer';
}

/** Positions of the nodes that values are made by, in the order of execution. */
export function reaching({nodes}: Graph, values: readonly Source[]): number[] {
  const found = new Set(values.map(({node}) => node));
  for (const position of found) for (const {node} of nodes[position]!.inputs) found.add(node);
  return [...found].toSorted((a, b) => a - b);
}
