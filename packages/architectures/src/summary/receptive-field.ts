import type {Shape} from '@tensorflow/tfjs-layers';
import {isInput, type GraphNode} from '../graph/graph.js';
import {isTransposed, pair, stridesOf, windowSize, type Pair} from '../graph/strides.js';

/**
 * What one value of a layer's output sees of the image: `[height, width]` in pixels (padding counted as seen), 'image'
 * where it sees all of it whatever its size, or undefined where the layer's reach is not known.
 */
export type ReceptiveField = readonly [height: number, width: number] | 'image' | undefined;

/** Along one direction: pixels seen, and pixels between neighbouring values. */
interface Reach {
  size: number;
  jump: number;
}
export type Reaches = readonly [Reach, Reach] | 'image' | undefined;

interface Window {
  /** Values that the window spans, and values between windows. */
  span: number;
  stride: number;
}

/** How far the outputs of a node reach, from how far its inputs do. */
export function reachesOf(node: GraphNode, inputs: readonly Reaches[]): Reaches {
  if (isInput(node)) return imageLike(node.outputShapes[0]);
  const before = widest(inputs);
  if (before === undefined || before === 'image') return before;
  const kind = kindOf(node);
  if (kind === 'pointwise') return before;
  if (kind === 'global') return 'image';
  if (kind === 'unknown') return undefined;
  const windows = windowsOf(node);
  if (!windows) return undefined;
  return [grow(before[0], windows[0]), grow(before[1], windows[1])];
}

export function receptiveField(reaches: Reaches): ReceptiveField {
  return Array.isArray(reaches) ? [reaches[0].size, reaches[1].size] : (reaches as 'image' | undefined);
}

function imageLike(shape: Shape | undefined): Reaches {
  if (shape?.length !== 4) return undefined;
  return [
    {size: 1, jump: 1},
    {size: 1, jump: 1},
  ];
}

/** Where branches meet, the widest one counts. */
function widest(inputs: readonly Reaches[]): Reaches {
  if (inputs.length === 0 || inputs.includes(undefined)) return undefined;
  if (inputs.includes('image')) return 'image';
  const known = inputs as readonly (readonly [Reach, Reach])[];
  const along = (axis: 0 | 1) =>
    known.map((reach) => reach[axis]).reduce((a, b) => (b.size > a.size ? b : a));
  return [along(0), along(1)];
}

function grow({size, jump}: Reach, {span, stride}: Window): Reach {
  return {size: size + (span - 1) * jump, jump: jump * stride};
}

/** Layers that mix all positions though their output has the input's size. */
const GLOBAL =
  /SqueezeExcitation|ChannelAttention|BlockAttention|GroupNorm|InstanceNorm|FilterResponseNorm|SelfAttention$/;
/** Layers that mix the positions of windows side by side: how far a value sees depends on where it lies. */
const PARTITIONS = /^Cv(WindowAttention(V2)?|PartitionAttention)$/;
/** Layers that only rearrange or drop values. */
const REARRANGING = /^(Flatten|Reshape|Permute)$/;

function kindOf({
  layer,
  inputShapes,
  outputShapes,
}: GraphNode): 'pointwise' | 'global' | 'window' | 'unknown' {
  const name = layer.getClassName();
  if (REARRANGING.test(name)) return 'pointwise';
  if (GLOBAL.test(name)) return 'global';
  if (PARTITIONS.test(name)) return 'unknown';
  const [input, output] = [inputShapes[0]!, outputShapes[0]!];
  // A dense layer on a flattened map, or a pool to one vector.
  if (output.length === 2) return input.length === 2 && !isDense(layer) ? 'pointwise' : 'global';
  if (windowSize(layer)) return 'window';
  const sameSize = input[1] === output[1] && input[2] === output[2];
  return input.length === output.length && sameSize ? 'pointwise' : 'window';
}

function isDense(layer: GraphNode['layer']): boolean {
  return layer.weights.some(({originalName}) => originalName.endsWith('kernel'));
}

function windowsOf(node: GraphNode): readonly [Window, Window] | undefined {
  const {layer, inputShapes, outputShapes} = node;
  const strides = stridesOf(node);
  if (strides) {
    const spans = spansOf(layer);
    return both((axis) => ({span: spans[axis], stride: strides[axis]}));
  }
  const [input, output] = [inputShapes[0]!, outputShapes[0]!];
  const known = [input[1], input[2], output[1], output[2]].every((length) => typeof length === 'number');
  if (!known || input.length !== 4 || output.length !== 4) return undefined;
  // Adaptive pools and resizes: windows that share the input evenly.
  return both((axis) => evenWindow(input[axis + 1]!, output[axis + 1]!));
}

/** How many values of the input a window spans, from the first to the last. */
function spansOf(layer: GraphNode['layer']): Pair {
  const config = layer.getConfig();
  const sizes = windowSize(layer) ?? [1, 1];
  const dilations = pair(config['dilationRate']) ?? [1, 1];
  const apart = (isTransposed(layer.getClassName()) && pair(config['strides'])) || [1, 1];
  return both((axis) => Math.ceil(((sizes[axis] - 1) * dilations[axis] + 1) / apart[axis]));
}

function evenWindow(input: number, output: number): Window {
  const spans = Array.from(
    {length: output},
    (_, i) => Math.ceil(((i + 1) * input) / output) - Math.floor((i * input) / output),
  );
  return {span: Math.max(...spans), stride: input / output};
}

function both<T>(make: (axis: 0 | 1) => T): readonly [T, T] {
  return [make(0), make(1)];
}
