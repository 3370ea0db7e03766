import type {Context} from '../context.js';
import {known} from '../context.js';
import type {Value} from '../graph.js';

/** A tensor in another shape; a length of 0 stays as it is, one of -1 follows from the others. */
export const reshaped = ({graph, layer}: Context, x: string, lengths: readonly number[]): string =>
  graph.add('Reshape', layer.name, [x, graph.integers(`${layer.name}/shape`, lengths)]);

/** A tensor in the shape of the layer's output. */
export function reshapedToOutput(context: Context, x: Value): string {
  const lengths = context.outputShape.slice(1).map((length) => known(context, length, 'output shape'));
  return reshaped(context, x.name, [0, ...lengths]);
}

export const transposed = ({graph, layer}: Context, x: string, perm: readonly number[]): string =>
  graph.add('Transpose', layer.name, [x], {perm});

/** Zeros around a tensor: so many before each axis, then so many behind each; the tensor itself where none are asked for. */
export const padded = ({graph, layer}: Context, x: string, pads: readonly number[]): string =>
  pads.some((length) => length !== 0)
    ? graph.add('Pad', layer.name, [x, graph.integers(`${layer.name}/pads`, pads)])
    : x;

/** A part of a tensor: begin, end and step along some axes. */
export function sliced(
  {graph, layer}: Context,
  x: string,
  axes: readonly number[],
  starts: readonly number[],
  ends: readonly number[],
  steps?: readonly number[],
): string {
  const parts: [string, readonly number[]][] = [
    ['starts', starts],
    ['ends', ends],
    ['axes', axes],
    ...(steps ? [['steps', steps] as [string, readonly number[]]] : []),
  ];
  return graph.add('Slice', layer.name, [
    x,
    ...parts.map(([part, values]) => graph.integers(`${layer.name}/${part}`, values)),
  ]);
}
