import {layerSeed} from '@cv/layers';
import {initializers, type layers, type LayersModel} from '@tensorflow/tfjs-layers';
import {cloneLayer} from '../graph/clone-layer.js';
import {graphOf, type Graph, type GraphNode, type Source} from '../graph/graph.js';
import {carryMetadata} from '../graph/metadata.js';
import {rebuild} from '../graph/rebuild.js';
import {checkOptions, integer, layersModel} from '../support/checks.js';

export interface ReplaceHeadOptions {
  /** At least 1. */
  numClasses: number;
  /** Of the new weights. Default 0. */
  seed?: number;
}

/** Layers that can be a classifier, and their option for the number of classes. */
const SIZES: Readonly<Record<string, 'units' | 'filters'>> = {
  Dense: 'units',
  Conv2D: 'filters',
  CvConv2d: 'filters',
};

/**
 * The same model for other classes: the last layer with weights, and that of each auxiliary head, is replaced by a fresh one
 * under the same name. What stands before it keeps its weights, what comes after (a softmax, SqueezeNet's pool) stays.
 *
 * The new model has layers of its own; weights share memory until either model changes them. A head of another build is
 * what `attachHead` of `@cv/transfer` makes.
 *
 * @throws TypeError | RangeError when an option does not fit, or the last layer with weights is no classifier that can have
 * another size (LeNet-5's of 1998 has codes of ten digits).
 * @example
 * ```ts
 * import {mobilenetV2, replaceHead} from '@cv/architectures';
 *
 * const model = mobilenetV2({inputShape: [32, 32, 3]});
 * replaceHead(model, {numClasses: 5}).outputs[0].shape; // => [null, 5]
 * ```
 */
export function replaceHead(model: LayersModel, options: ReplaceHeadOptions): LayersModel {
  const graph = graphOf(layersModel('replaceHead', model));
  checkOptions('replaceHead', options, ['numClasses', 'seed'], 'Give {numClasses: 10}.');
  const {numClasses, seed = 0} = options;
  integer('replaceHead', 'numClasses', numClasses, 1);
  integer('replaceHead', 'seed', seed, 0);
  const replaced = new Map<layers.Layer, layers.Layer>();
  for (const output of graph.outputs) {
    const {node, reshapes} = headOf(output, graph);
    const {layer, name} = node;
    for (const reshape of reshapes) replaced.set(reshape, cloneLayer(reshape, {targetShape: [numClasses]}));
    replaced.set(
      layer,
      cloneLayer(layer, {
        name,
        trainable: true,
        [SIZES[layer.getClassName()]!]: numClasses,
        kernelInitializer: initializers.heNormal({seed: layerSeed(seed, `${name}/kernel`)}) as never,
      }),
    );
  }
  return carryMetadata(model, rebuild(model, graph, {replaced}), ['labels', 'pretrained']);
}

interface Head {
  /** The layer that decides. */
  node: GraphNode;
  /** What lays its outputs out as one row, as behind the convolution of Keras' MobileNet. */
  reshapes: layers.Layer[];
}

/** Back from an output, through layers without weights. */
function headOf(output: Source, {nodes}: Graph): Head {
  const reshapes = [];
  let node = nodes[output.node]!;
  while (node.layer.weights.length === 0 && node.inputs.length === 1) {
    if (node.layer.getClassName() === 'Reshape') reshapes.push(rowOf(node.layer));
    node = nodes[node.inputs[0]!.node]!;
  }
  const {layer, name} = node;
  const isOnce = nodes.filter((other) => other.layer === layer).length === 1;
  if (Object.hasOwn(SIZES, layer.getClassName()) && isOnce) return {node, reshapes};
  throw noClassifier(`${layer.getClassName()} '${name}'`);
}

/** A Reshape to one row, which can have another length. */
function rowOf(reshape: layers.Layer): layers.Layer {
  const target = reshape.getConfig()['targetShape'] as number[];
  if (target.length === 1) return reshape;
  throw noClassifier(`a Reshape to [${target.join(', ')}] behind it`);
}

function noClassifier(got: string): RangeError {
  return new RangeError(
    `replaceHead: model must end in a dense layer or a convolution; got ${got}. ` +
      'Build it with other numClasses, or give it a head by attachHead of @cv/transfer.',
  );
}
