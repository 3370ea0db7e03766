import {input, model as buildModel} from '@tensorflow/tfjs-layers';
import type {layers, LayersModel, Shape, SymbolicTensor} from '@tensorflow/tfjs-layers';
import {cloneLayer} from './clone-layer.js';
import type {Graph, GraphNode} from './graph.js';

/** What the rebuilt model has otherwise than the first one. */
export interface Changes {
  /** Layers in the places of others. They are built here; who gave them sets their weights. */
  replaced?: ReadonlyMap<layers.Layer, layers.Layer>;
  /** Positions of nodes whose input passes through them. */
  skipped?: ReadonlySet<number>;
  /** Shape of an input, with the batch. Default: as it was. */
  inputShape?: (shape: Shape) => Shape;
}

/**
 * A model that does what another does, but for the changes. Its layers are its own, with the same names (nested models
 * become flat, their layers' names paths); weights are shared in memory until either model writes them.
 */
export function rebuild(
  model: LayersModel,
  {nodes, outputs}: Graph,
  {replaced = new Map(), skipped = new Set(), inputShape = (shape) => shape}: Changes,
): LayersModel {
  const values: SymbolicTensor[][] = [];
  const clones = new Map<layers.Layer, layers.Layer>();
  const inputs = new Map<layers.Layer, SymbolicTensor>();
  nodes.forEach((node, position) => {
    const incoming = node.inputs.map((source) => values[source.node]![source.output]!);
    if (isInput(node)) {
      const images = newInput(node, inputShape);
      inputs.set(node.layer, images);
      values.push([images]);
    } else if (skipped.has(position)) values.push(incoming);
    else {
      const layer = replaced.get(node.layer) ?? clones.get(node.layer) ?? cloneOf(node);
      if (!replaced.has(node.layer)) clones.set(node.layer, layer);
      const result = layer.apply(incoming.length === 1 ? incoming[0]! : incoming, node.callArgs as never);
      values.push([result as SymbolicTensor | SymbolicTensor[]].flat());
    }
  });
  for (const [layer, clone] of clones) if (layer.weights.length > 0) clone.setWeights(layer.getWeights());
  const rebuilt = buildModel({
    inputs: model.inputs.map(({sourceLayer}) => inputs.get(sourceLayer)!),
    outputs: outputs.map(({node, output}) => values[node]![output]!),
    name: model.name,
  });
  const metadata = model.getUserDefinedMetadata();
  if (metadata) rebuilt.setUserDefinedMetadata(metadata);
  return rebuilt;
}

export function isInput({layer}: GraphNode): boolean {
  return layer.getClassName() === 'InputLayer';
}

function newInput({layer, name, outputShapes}: GraphNode, shapeOf: (shape: Shape) => Shape): SymbolicTensor {
  return input({batchShape: shapeOf(outputShapes[0]!), dtype: layer.dtype, name});
}

function cloneOf({layer, name}: GraphNode): layers.Layer {
  return cloneLayer(layer, {name});
}
