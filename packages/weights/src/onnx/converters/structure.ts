import type {Context, Converter} from '../context.js';
import {checkChannelsLast, imageInput, input, known, output, shapedOutput} from '../context.js';
import type {Value} from '../graph.js';
import {linear} from './dense.js';
import {padding} from './convolutions.js';

/** What does nothing when a model is not being trained. */
const identity: Converter = (context) => input(context);

/** Elementwise over all inputs, two at a time. */
const merge =
  (op: string): Converter =>
  (context) => {
    const {graph, layer, inputs} = context;
    const [first, ...rest] = inputs.map((value) => graph.channelsFirst(value));
    if (rest.some(({shape}) => shape.length !== first!.shape.length))
      return context.fail('its inputs differ in rank');
    const name = rest.reduce((sum, {name}) => graph.add(op, layer.name, [sum, name]), first!.name);
    return output(context, name);
  };

const average: Converter = (context) => {
  const sum = merge('Add')(context);
  const {graph, layer, inputs} = context;
  return {
    ...sum,
    name: graph.add('Mul', layer.name, [sum.name, graph.scalar(`${layer.name}/share`, 1 / inputs.length)]),
  };
};

const concatenate: Converter = (context) => {
  const {graph, layer, inputs, config, outputShape} = context;
  const rank = outputShape.length;
  const axis = typeof config['axis'] === 'number' ? config['axis'] : -1;
  const place = axis < 0 ? axis + rank : axis;
  // Axes of an image: batch, height, width, channels.
  const at = rank === 4 ? [0, 2, 3, 1][place]! : place;
  const names = inputs.map((value) => graph.channelsFirst(value).name);
  return output(context, graph.add('Concat', layer.name, names, {axis: at}));
};

/** The shape for a Reshape: 0 keeps the batch's length. */
function reshapeTo(context: Context, x: Value): string {
  const {graph, layer, outputShape} = context;
  const lengths = outputShape.slice(1).map((length) => known(context, length, 'output shape'));
  return graph.add('Reshape', layer.name, [x.name, graph.integers(`${layer.name}/shape`, [0, ...lengths])]);
}

/** TensorFlow.js' order of values, so that a dense layer's kernel fits as it is. */
const reshape: Converter = (context) =>
  shapedOutput(context, reshapeTo(context, context.graph.asShaped(input(context))));

const permute: Converter = (context) => {
  const {graph, layer, config} = context;
  const dims = config['dims'] as number[];
  const x = graph.asShaped(input(context));
  return shapedOutput(context, graph.add('Transpose', layer.name, [x.name], {perm: [0, ...dims]}));
};

const zeroPadding: Converter = (context) => {
  checkChannelsLast(context);
  const {graph, layer, config} = context;
  const sides = padding(context, config['padding'])['pads'] as number[] | undefined;
  const [top, left, bottom, right] = sides ?? context.fail('it has no padding');
  const pads = graph.integers(`${layer.name}/pads`, [0, 0, top!, left!, 0, 0, bottom!, right!]);
  return output(context, graph.add('Pad', layer.name, [imageInput(context).name, pads]));
};

/** Begin, end and step along some axes. */
function slice(
  {graph, layer}: Context,
  x: string,
  axes: number[],
  starts: number[],
  ends: number[],
  steps?: number[],
): string {
  const parts: [string, number[]][] = [
    ['starts', starts],
    ['ends', ends],
    ['axes', axes],
    ...(steps ? [['steps', steps] as [string, number[]]] : []),
  ];
  return graph.add('Slice', layer.name, [
    x,
    ...parts.map(([part, values]) => graph.integers(`${layer.name}/${part}`, values)),
  ]);
}

const cropping: Converter = (context) => {
  checkChannelsLast(context);
  const [[top, bottom], [left, right]] = context.config['cropping'] as [[number, number], [number, number]];
  const {shape, name} = imageInput(context);
  const [height, width] = [known(context, shape[1], 'image size'), known(context, shape[2], 'image size')];
  return output(context, slice(context, name, [2, 3], [top, left], [height - bottom, width - right]));
};

const channelSlice: Converter = (context) => {
  const {begin, size} = context.config as {begin: number; size: number};
  return output(context, slice(context, imageInput(context).name, [1], [begin], [begin + size]));
};

/** Channels in groups, then one of each group in turn. */
const channelShuffle: Converter = (context) => {
  const {graph, layer, config} = context;
  const x = imageInput(context);
  const groups = Number(config['groups']);
  const [height, width, channels] = x.shape
    .slice(1)
    .map((length) => known(context, length, 'image size')) as [number, number, number];
  const to = (lengths: number[]): string => graph.integers(`${layer.name}/shape`, [0, ...lengths]);
  const grouped = graph.add('Reshape', layer.name, [x.name, to([groups, channels / groups, height, width])]);
  const turned = graph.add('Transpose', layer.name, [grouped], {perm: [0, 2, 1, 3, 4]});
  return output(context, graph.add('Reshape', layer.name, [turned, to([channels, height, width])]));
};

/** Every `strides`-th pixel, and channels of zeros behind. */
const padShortcut: Converter = (context) => {
  const {graph, layer, config, outputShape} = context;
  const x = imageInput(context);
  const strides = Number(config['strides']);
  const far = Number.MAX_SAFE_INTEGER;
  const kept =
    strides === 1 ? x.name : slice(context, x.name, [2, 3], [0, 0], [far, far], [strides, strides]);
  const more = outputShape[3]! - x.shape[3]!;
  const pads = graph.integers(`${layer.name}/pads`, [0, 0, 0, 0, 0, more, 0, 0]);
  return output(context, graph.add('Pad', layer.name, [kept, pads]));
};

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
  const to = (lengths: number[]): string => graph.integers(`${layer.name}/shape`, [0, ...lengths]);
  // [B, H, W, C] -> [B, rows, down, columns, across * C] -> [B, rows, columns, down, ...] -> [B, rows * columns, ...]
  const tiles = graph.add('Reshape', layer.name, [x.name, to([rows, patch[0], columns, across * channels])]);
  const turned = graph.add('Transpose', layer.name, [tiles], {perm: [0, 1, 3, 2, 4]});
  const patches = graph.add('Reshape', layer.name, [turned, to([rows * columns, down * across * channels])]);
  const flat = {...kernel, shape: [down * across * channels, width]};
  const tokens = linear(context, layer.name, patches, flat, weights.get('bias'));
  return outputShape.length === 3
    ? shapedOutput(context, tokens)
    : shapedOutput(context, reshapeTo(context, {...x, name: tokens}));
};

/** A learnt token before the others of each sample. */
const classToken: Converter = (context) => {
  const {graph, layer, weights} = context;
  const x = graph.asShaped(input(context));
  const {values, shape} = weights.get('class_token')!;
  const token = graph.floats(`${layer.name}.class_token`, values, shape);
  // A row of zeros of each sample's own gives the token the batch's length.
  const first = slice(context, x.name, [1], [0], [1]);
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
  const token = slice(context, x.name, [1], [index], [index === -1 ? Number.MAX_SAFE_INTEGER : index + 1]);
  return shapedOutput(
    context,
    graph.add('Squeeze', layer.name, [token, graph.integers(`${layer.name}/axes`, [1])]),
  );
};

export const structureLayers: Readonly<Record<string, Converter>> = {
  InputLayer: identity,
  AlphaDropout: identity,
  Dropout: identity,
  GaussianDropout: identity,
  GaussianNoise: identity,
  SpatialDropout1D: identity,
  CvDropBlock: identity,
  CvDropout: identity,
  CvSpatialDropout2d: identity,
  CvStochasticDepth: identity,
  Add: merge('Add'),
  Average: average,
  Maximum: merge('Max'),
  Minimum: merge('Min'),
  Multiply: merge('Mul'),
  Concatenate: concatenate,
  Flatten: reshape,
  Reshape: reshape,
  Permute: permute,
  ZeroPadding2D: zeroPadding,
  Cropping2D: cropping,
  CvChannelShuffle: channelShuffle,
  CvChannelSlice: channelSlice,
  CvPadShortcut: padShortcut,
  CvPatchEmbedding: patchEmbedding,
  CvClassToken: classToken,
  CvPositionEmbedding: positionEmbedding,
  CvSelectToken: selectToken,
};
