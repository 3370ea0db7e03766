import type {GraphNode} from '../graph/graph.js';

/** Multiply-adds of one sample in a layer of this kind. */
type Count = (node: GraphNode) => number;

/** Layers whose kernels do not slide over their output. */
const COUNTS: Readonly<Record<string, Count>> = {
  Conv2DTranspose: (node) => positionsOf(node.inputShapes[0]!) * kernelsOf(node),
  CvSqueezeExcitation: kernelsOf, // on the channels' means
  CvEfficientChannelAttention: (node) => kernelsOf(node) * channelsOf(node),
  // The means and the maxima of the channels go through the same layers.
  CvConvBlockAttention: (node) =>
    2 * kernelsOf(node, /channel\./) + positionsOf(node.inputShapes[0]!) * kernelsOf(node, /spatial\./),
  CvMultiHeadSelfAttention: (node) => attention(node, node.inputShapes[0]![1]!, node.inputShapes[0]![1]!),
  CvWindowAttention: windowAttention,
  CvWindowAttentionV2: windowAttention,
  CvPartitionAttention: (node) =>
    attention(
      node,
      positionsOf(node.inputShapes[0]!),
      (node.layer.getConfig()['partitionSize'] as number) ** 2,
    ),
};

/**
 * Multiply-adds of one sample, counted as papers and torchvision do: convolutions, dense layers and the products of
 * attention; biases, norms, activations and pools are left out.
 *
 * A kernel of `[..., in, out]` is multiplied once at every position of the layer's output, which covers dense layers,
 * convolutions of any rank and depthwise ones; what is otherwise stands in a table.
 */
export function multiplyAdds(node: GraphNode): number {
  const count = COUNTS[node.layer.getClassName()];
  if (count) return count(node);
  return node.layer.weights.length === 0 ? 0 : positionsOf(node.outputShapes[0] ?? []) * kernelsOf(node);
}

/** Scalars in a layer's kernels: of all, or of those whose names fit. */
function kernelsOf({layer}: GraphNode, pattern = /./): number {
  return layer.weights
    .filter(({originalName}) => originalName.endsWith('kernel') && pattern.test(originalName))
    .reduce((sum, {shape}) => sum + product(shape as number[]), 0);
}

/** Projections of every token, and the products of queries and keys and of weights and values among `group` of them. */
function attention(node: GraphNode, tokens: number, group: number): number {
  return tokens * kernelsOf(node, /qkv|proj|merge/) + 2 * tokens * group * channelsOf(node);
}

/** In windows that reach beyond the image; Swin v2 makes its position bias of every offset within a window. */
function windowAttention(node: GraphNode): number {
  const size = node.layer.getConfig()['windowSize'] as [number, number];
  const tokens = size.reduce((sum, length, axis) => {
    return sum * Math.ceil((node.inputShapes[0]![axis + 1] ?? NaN) / length) * length;
  }, 1);
  const offsets = product(size.map((length) => 2 * length - 1));
  return attention(node, tokens, product(size)) + offsets * kernelsOf(node, /cpb_mlp/);
}

function channelsOf({inputShapes}: GraphNode): number {
  return inputShapes[0]!.at(-1)!;
}

/** Entries of a shape between the batch and the channels, multiplied. */
function positionsOf(shape: readonly (number | null)[]): number {
  return product(shape.slice(1, -1).map((size) => size ?? NaN));
}

export function product(sizes: readonly number[]): number {
  return sizes.reduce((a, b) => a * b, 1);
}
