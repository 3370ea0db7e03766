import type {layers} from '@tensorflow/tfjs-layers';
import type {Graph, GraphNode} from '../graph/graph.js';
import {isFoldable, isNorm} from './fold.js';

/** What a layer with weights takes over from those behind it. */
export interface Takeover {
  layer: layers.Layer;
  norms: layers.Layer[];
  /** Undefined: the layer keeps its own. */
  activation: string | undefined;
}

export interface Plan {
  takeovers: Takeover[];
  /** Positions of nodes that do nothing any more. */
  skipped: Set<number>;
}

/** Layers that do nothing but in training. */
const TRAINING_ONLY =
  /^(Cv)?(Dropout|SpatialDropout[12]d|DropBlock|StochasticDepth|GaussianNoise|GaussianDropout|AlphaDropout)$/i;

/** Activations that convolutions and dense layers can apply by themselves: what `tf.fused` takes of everyone. */
const FUSED = ['relu', 'relu6', 'elu', 'sigmoid'];

/** Goes from each convolution along the path where its values are nobody else's. */
export function planInference({nodes, outputs}: Graph): Plan {
  const skipped = new Set(nodes.flatMap(({layer}, position) => (isIdentity(layer) ? [position] : [])));
  const readers: number[][] = nodes.map(() => []);
  nodes.forEach(({inputs}, position) => inputs.forEach(({node}) => readers[node]!.push(position)));
  outputs.forEach(({node}) => readers[node]!.push(-1)); // who calls the model
  const applications = new Map<layers.Layer, number>();
  for (const {layer} of nodes) applications.set(layer, (applications.get(layer) ?? 0) + 1);

  const takeovers: Takeover[] = [];
  nodes.forEach(({layer}, start) => {
    if (!isFoldable(layer) || activationOf(layer) !== 'linear' || applications.get(layer)! > 1) return;
    const takeover: Takeover = {layer, norms: [], activation: undefined};
    for (const position of onlyReaders(start, readers)) {
      if (skipped.has(position)) continue;
      const node = nodes[position]!;
      if (isNorm(node.layer, node.inputShapes[0]!.length)) takeover.norms.push(node.layer);
      else {
        takeover.activation = fusable(node);
        if (takeover.activation) skipped.add(position);
        break;
      }
      skipped.add(position);
    }
    if (takeover.norms.length > 0 || takeover.activation) takeovers.push(takeover);
  });
  return {takeovers, skipped};
}

/** The only reader of a node, the only one of that, and so on. */
function* onlyReaders(start: number, readers: readonly number[][]): Generator<number> {
  let [next, ...others] = readers[start]!;
  while (next !== undefined && next >= 0 && others.length === 0) {
    yield next;
    [next, ...others] = readers[next]!;
  }
}

function isIdentity(layer: layers.Layer): boolean {
  const name = layer.getClassName();
  return TRAINING_ONLY.test(name) || (name === 'Activation' && activationOf(layer) === 'linear');
}

function activationOf(layer: layers.Layer): unknown {
  return layer.getConfig()['activation'];
}

/** The activation that a layer is, if it is one that fuses. */
function fusable({layer}: GraphNode): string | undefined {
  const {maxValue, alpha, activation} = layer.getConfig();
  switch (layer.getClassName()) {
    case 'ReLU':
      return {null: 'relu', undefined: 'relu', 6: 'relu6'}[String(maxValue)];
    case 'CvRelu6':
      return 'relu6';
    case 'ELU':
      return alpha === 1 ? 'elu' : undefined;
    case 'Activation':
      return FUSED.find((name) => name === activation);
    default:
      return undefined;
  }
}
