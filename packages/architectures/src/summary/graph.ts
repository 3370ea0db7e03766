import type {layers, LayersModel, Shape, SymbolicTensor} from '@tensorflow/tfjs-layers';

/** One application of a layer inside a model. */
export interface GraphNode {
  layer: layers.Layer;
  /** Layer name; inside a nested model `outer/inner`. */
  name: string;
  /** Positions in the list of the nodes whose outputs come in. */
  inputs: number[];
  inputShapes: Shape[];
  outputShapes: Shape[];
}

/**
 * Every application of a layer in the order of execution, nested models opened. A layer that is applied twice gives
 * two nodes, an input of a nested model none.
 */
export function graphOf(model: LayersModel): {nodes: GraphNode[]; outputs: number[]} {
  const nodes: GraphNode[] = [];
  const outputs = visit(model, '', undefined, nodes);
  return {nodes, outputs};
}

/** Adds a model's nodes; gives the positions of its outputs. `feeds` are those that a nested model's inputs get. */
function visit(
  model: LayersModel,
  prefix: string,
  feeds: number[] | undefined,
  nodes: GraphNode[],
): number[] {
  const done = new Map<string, number[]>(); // layer and node -> position of each output
  const inputLayers = model.inputs.map((tensor) => tensor.sourceLayer);

  const positionOf = (tensor: SymbolicTensor): number => {
    const {sourceLayer: layer, nodeIndex, tensorIndex} = tensor;
    const key = `${layer.id}/${nodeIndex}`;
    const known = done.get(key);
    if (known) return known[tensorIndex] ?? known[0]!;
    const fed = feeds?.[inputLayers.indexOf(layer)];
    const positions = fed === undefined ? add(layer, nodeIndex) : [fed];
    done.set(key, positions);
    return positions[tensorIndex] ?? positions[0]!;
  };

  const add = (layer: layers.Layer, nodeIndex: number): number[] => {
    const node = layer.inboundNodes[nodeIndex]!;
    // An input layer's node names its own output as what comes in.
    const incoming = node.inboundLayers.length > 0 ? node.inputTensors : [];
    const inputs = incoming.map(positionOf);
    if (isModel(layer)) return visit(layer, `${prefix}${layer.name}/`, inputs, nodes);
    nodes.push({
      layer,
      name: prefix + layer.name,
      inputs,
      inputShapes: incoming.map((tensor) => tensor.shape),
      outputShapes: node.outputTensors.map((tensor) => tensor.shape),
    });
    return [nodes.length - 1];
  };

  return model.outputs.map(positionOf);
}

function isModel(layer: layers.Layer): layer is LayersModel {
  return 'layers' in layer && 'outputs' in layer;
}
