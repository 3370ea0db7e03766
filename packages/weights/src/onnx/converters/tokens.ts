import type {Converter} from '../context.js';
import {input, known, shapedOutput} from '../context.js';
import {linear} from './dense.js';
import {reshaped, reshapedToOutput, sliced, transposed} from './reshaping.js';

/** Patches as tokens: a convolution whose windows do not overlap. */
const patchEmbedding: Converter = (context) => {
  const {graph, layer, config, weights, outputShape} = context;
  const patch = config['patchSize'] as [number, number];
  const kernel = weights.get('kernel')!;
  const [down, across, channels, width] = kernel.shape as [number, number, number, number];
  const x = graph.asShaped(input(context));
  const [rows, columns] = [
    known(context, x.shape[1], 'image size') / down,
    known(context, x.shape[2], 'image size') / across,
  ];
  // [B, H, W, C] -> [B, rows, down, columns, across * C] -> [B, rows, columns, down, ...] -> [B, rows * columns, ...]
  const tiles = reshaped(context, x.name, [0, rows, patch[0], columns, across * channels]);
  const turned = transposed(context, tiles, [0, 1, 3, 2, 4]);
  const patches = reshaped(context, turned, [0, rows * columns, down * across * channels]);
  const flat = {...kernel, shape: [down * across * channels, width]};
  const tokens = linear(context, layer.name, patches, flat, weights.get('bias'));
  return outputShape.length === 3
    ? shapedOutput(context, tokens)
    : shapedOutput(context, reshapedToOutput(context, {...x, name: tokens}));
};

/** A learnt token before the others of each sample. */
const classToken: Converter = (context) => {
  const {graph, layer, weights} = context;
  const x = graph.asShaped(input(context));
  const {values, shape} = weights.get('class_token')!;
  const token = graph.floats(`${layer.name}.class_token`, values, shape);
  // A row of zeros of each sample's own gives the token the batch's length.
  const first = sliced(context, x.name, [1], [0], [1]);
  const zeros = graph.add('Mul', layer.name, [first, graph.scalar(`${layer.name}/zero`, 0)]);
  const tokens = graph.add('Add', layer.name, [zeros, token]);
  return shapedOutput(context, graph.add('Concat', layer.name, [tokens, x.name], {axis: 1}));
};

const positionEmbedding: Converter = (context) => {
  const {graph, layer, weights} = context;
  const [weight] = weights.values();
  const x = graph.asShaped(input(context));
  const table = graph.floats(`${layer.name}.position`, weight!.values, weight!.shape);
  return shapedOutput(context, graph.add('Add', layer.name, [x.name, table]));
};

const selectToken: Converter = (context) => {
  const {graph, layer, config} = context;
  const x = graph.asShaped(input(context));
  const index = Number(config['index']);
  const token = sliced(context, x.name, [1], [index], [index === -1 ? Number.MAX_SAFE_INTEGER : index + 1]);
  return shapedOutput(
    context,
    graph.add('Squeeze', layer.name, [token, graph.integers(`${layer.name}/axes`, [1])]),
  );
};

export const tokenLayers: Readonly<Record<string, Converter>> = {
  CvPatchEmbedding: patchEmbedding,
  CvClassToken: classToken,
  CvPositionEmbedding: positionEmbedding,
  CvSelectToken: selectToken,
};
