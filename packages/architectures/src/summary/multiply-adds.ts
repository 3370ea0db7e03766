import type {GraphNode} from '../graph/graph.js';

/**
 * Multiply-adds of one sample, counted as papers and torchvision do: convolutions, dense layers and the products of
 * attention; biases, norms, activations and pools are left out.
 *
 * A kernel of `[..., in, out]` is multiplied once at every position of the layer's output (a transposed convolution: of its
 * input), which covers dense layers, convolutions of any rank and depthwise ones.
 */
export function multiplyAdds(node: GraphNode): number {
  const {layer, inputShapes, outputShapes} = node;
  const transposed = layer.getClassName().includes('Transpose');
  const positions = positionsOf((transposed ? inputShapes : outputShapes)[0] ?? []);
  return layer.weights
    .filter(({originalName}) => originalName.endsWith('kernel'))
    .reduce((sum, {shape}) => sum + positions * product(shape as number[]), 0);
}

/** Entries of a shape between the batch and the channels, multiplied. */
function positionsOf(shape: readonly (number | null)[]): number {
  return product(shape.slice(1, -1).map((size) => size ?? NaN));
}

export function product(sizes: readonly number[]): number {
  return sizes.reduce((a, b) => a * b, 1);
}
