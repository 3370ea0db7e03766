import {
  input,
  layers,
  model as buildModel,
  type LayersModel,
  type Shape,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import {cloneLayer} from './clone-layer.js';
import {isInput, reaching, type Graph, type GraphNode, type Source} from './graph.js';

/** What the rebuilt model has otherwise than the first one. */
export interface Changes {
  /** Layers in the places of others. They are built here; who gave them sets their weights. */
  replaced?: ReadonlyMap<layers.Layer, layers.Layer>;
  /** Positions of nodes whose input passes through them. */
  skipped?: ReadonlySet<number>;
  /** What the model puts out. Default: what it did. */
  outputs?: readonly Source[];
  /** Shape of an input, with the batch. Default: as it was. */
  inputShape?: (shape: Shape) => Shape;
}

/**
 * A model that does what another does, but for the changes. Its layers are its own, with the same names; nested models
 * become flat, and their layers' names paths. Weights are shared in memory until either model writes them. Metadata are
 * left to the caller, who knows which of them are still true.
 */
export function rebuild(model: LayersModel, graph: Graph, changes: Changes): LayersModel {
  const {replaced = new Map(), skipped, outputs = graph.outputs, inputShape = (shape) => shape} = changes;
  const needed = reaching(graph, outputs);
  const values: SymbolicTensor[][] = [];
  const clones = new Map<layers.Layer, layers.Layer>();
  const inputs = new Map<layers.Layer, SymbolicTensor>();
  for (const position of needed) {
    const node = graph.nodes[position]!;
    const incoming = node.inputs.map((source) => values[source.node]![source.output]!);
    if (isInput(node)) {
      const images = newInput(node, inputShape);
      inputs.set(node.layer, images);
      values[position] = [images];
    } else if (skipped?.has(position)) values[position] = incoming;
    else {
      const layer = replaced.get(node.layer) ?? clones.get(node.layer) ?? cloneOf(node);
      if (!replaced.has(node.layer)) clones.set(node.layer, layer);
      const result = layer.apply(incoming.length === 1 ? incoming[0]! : incoming, node.callArgs as never);
      values[position] = [result as SymbolicTensor | SymbolicTensor[]].flat();
    }
  }
  for (const [layer, clone] of clones) if (layer.weights.length > 0) clone.setWeights(layer.getWeights());
  return buildModel({
    inputs: model.inputs.flatMap(({sourceLayer}) => inputs.get(sourceLayer) ?? []),
    outputs: different(outputs.map(({node, output}) => values[node]![output]!)),
    name: model.name,
  });
}

/** TensorFlow.js gives an output that comes twice only once: the second one gets a layer of its own. */
function different(outputs: SymbolicTensor[]): SymbolicTensor[] {
  return outputs.map((output, i) => {
    const isNew = outputs.indexOf(output) === i;
    return isNew ? output : (layers.activation({activation: 'linear'}).apply(output) as SymbolicTensor);
  });
}

function newInput({layer, name, outputShapes}: GraphNode, shapeOf: (shape: Shape) => Shape): SymbolicTensor {
  return input({batchShape: shapeOf(outputShapes[0]!), dtype: layer.dtype, name});
}

function cloneOf({layer, name}: GraphNode): layers.Layer {
  return cloneLayer(layer, {name});
}
