import {isInput, reaching, type Graph, type GraphNode, type Source} from '../graph/graph.js';
import {stridesOf, type Pair} from '../graph/strides.js';

/** The feature map that ends a stage. */
export interface Stage {
  /** Pixels of the image between neighbouring values, in both directions. */
  reduction: number;
  source: Source;
}

/** `features.4.1.block.0` belongs to the module `features.4`, `layer1.0.conv1` to `layer1`. */
const MODULE = /^(?:.*\/)?(?:(?:features|layers|trunk_output|blocks)\.)?[^.]+/;

/** What torchvision's MNASNet calls the parts of its head. */
const MNASNET_HEAD = /^layers\.1[456]$/;

interface Module {
  name: string;
  nodes: GraphNode[];
}

/**
 * For each reduction the last feature map that everything after goes through and that ends a module (layers whose names
 * begin alike), as timm's `features_only` has it: transitions that halve the map belong to the next stage, and the
 * 1x1 convolution that makes the embedding (MobileNetV2's `features.18`), as Swin's last norm, belongs to the classifier.
 *
 * @returns by growing reduction
 */
export function stagesOf(graph: Graph): Stage[] {
  const {nodes} = graph;
  const reductions = reductionsOf(graph);
  const path = reaching(graph, [graph.outputs[0]!]); // auxiliary heads end nothing
  const readers = lastReaders(graph, path);
  const modules = modulesOf(graph, path);
  const stages = new Map<number, Stage>();
  let open = -1; // the last reader of all values before
  for (const position of path) {
    const node = nodes[position]!;
    const isCut = open <= position;
    open = Math.max(open, readers.get(position)!);
    const [reduction, across] = reductions[position] ?? [];
    if (!isCut || reduction === undefined || reduction !== across || isInput(node)) continue;
    const {name, nodes: members} = modules.get(position)!;
    if (members.at(-1) !== node || isHead(name, members)) continue;
    stages.set(reduction, {reduction, source: {node: position, output: 0}});
  }
  return [...stages.values()].toSorted((a, b) => a.reduction - b.reduction);
}

function lastReaders({nodes}: Graph, path: readonly number[]): Map<number, number> {
  const last = new Map(path.map((position) => [position, position]));
  for (const position of path) for (const {node} of nodes[position]!.inputs) last.set(node, position);
  return last;
}

/** By position the module of the node. A module that comes again later under the same name is the same one. */
function modulesOf({nodes}: Graph, path: readonly number[]): Map<number, Module> {
  const byName = new Map<string, Module>();
  const entries = path.map((position) => {
    const node = nodes[position]!;
    const name = MODULE.exec(node.name)![0];
    const found = byName.get(name) ?? {name, nodes: []};
    byName.set(name, found);
    found.nodes.push(node);
    return [position, found] as const;
  });
  return new Map(entries);
}

/** By position: pixels of the image between neighbouring values, the product of the strides on the way to them. */
function reductionsOf({nodes}: Graph): (Pair | undefined)[] {
  const reductions: (Pair | undefined)[] = [];
  for (const node of nodes) {
    // Branches that meet are of one reduction, but for factors of channels, which are of none.
    const before = node.inputs.map((source) => reductions[source.node]).find((known) => known !== undefined);
    const strides = stridesOf(node);
    if (isInput(node)) reductions.push(node.outputShapes[0]!.length === 4 ? [1, 1] : undefined);
    else reductions.push(before && strides && [before[0] * strides[0], before[1] * strides[1]]);
  }
  return reductions;
}

/** A 1x1 convolution alone, with its norm and activation, or a norm of tokens alone. */
function isHead(name: string, members: readonly GraphNode[]): boolean {
  const types = members.map(({layer}) => layer.getClassName());
  if (MNASNET_HEAD.test(name)) return true;
  if (members.length === 1) return types[0] === 'CvLayerNorm';
  // MobileNetV3's last 1x1 convolution, the only one with this activation, is a stage to timm.
  if (members.length > 3 || types.includes('CvHardSwish')) return false;
  const sizes = members.flatMap(({layer}) => (layer.getConfig()['kernelSize'] as number[] | undefined) ?? []);
  return sizes.length === 2 && sizes.every((size) => size === 1);
}
