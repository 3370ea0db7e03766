import type {Converter} from '../context.js';
import {checkChannelsLast, imageInput, imageLengths, input, known, output, shapedOutput} from '../context.js';
import {padding} from './convolutions.js';
import {padded, reshaped, reshapedToOutput, sliced, transposed} from './reshaping.js';

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

/** TensorFlow.js' order of values, so that a dense layer's kernel fits as it is. */
const reshape: Converter = (context) =>
  shapedOutput(context, reshapedToOutput(context, context.graph.asShaped(input(context))));

const permute: Converter = (context) => {
  const dims = context.config['dims'] as number[];
  const x = context.graph.asShaped(input(context));
  return shapedOutput(context, transposed(context, x.name, [0, ...dims]));
};

const zeroPadding: Converter = (context) => {
  checkChannelsLast(context);
  const sides = padding(context, context.config['padding'])['pads'] as number[] | undefined;
  const [top, left, bottom, right] = sides ?? context.fail('it has no padding');
  const pads = [0, 0, top!, left!, 0, 0, bottom!, right!];
  return output(context, padded(context, imageInput(context).name, pads));
};

const cropping: Converter = (context) => {
  checkChannelsLast(context);
  const [[top, bottom], [left, right]] = context.config['cropping'] as [[number, number], [number, number]];
  const {shape, name} = imageInput(context);
  const [height, width] = [known(context, shape[1], 'image size'), known(context, shape[2], 'image size')];
  return output(context, sliced(context, name, [2, 3], [top, left], [height - bottom, width - right]));
};

const channelSlice: Converter = (context) => {
  const {begin, size} = context.config as {begin: number; size: number};
  return output(context, sliced(context, imageInput(context).name, [1], [begin], [begin + size]));
};

/** Channels in groups, then one of each group in turn. */
const channelShuffle: Converter = (context) => {
  const x = imageInput(context);
  const groups = Number(context.config['groups']);
  const [height, width, channels] = imageLengths(context, x);
  const grouped = reshaped(context, x.name, [0, groups, channels / groups, height, width]);
  const turned = transposed(context, grouped, [0, 2, 1, 3, 4]);
  return output(context, reshaped(context, turned, [0, channels, height, width]));
};

/** Every `strides`-th pixel, and channels of zeros behind. */
const padShortcut: Converter = (context) => {
  const {config, outputShape} = context;
  const x = imageInput(context);
  const strides = Number(config['strides']);
  const far = Number.MAX_SAFE_INTEGER;
  const kept =
    strides === 1 ? x.name : sliced(context, x.name, [2, 3], [0, 0], [far, far], [strides, strides]);
  const more = outputShape[3]! - x.shape[3]!;
  return output(context, padded(context, kept, [0, 0, 0, 0, 0, more, 0, 0]));
};

/** Axes of [batch, outHeight, y, outWidth, x, channels] that become the channels, by the layer's order. */
const BLOCK_AXES: Readonly<Record<string, readonly number[]>> = {
  tensorflow: [2, 4, 5],
  torch: [5, 2, 4],
  swin: [4, 2, 5],
};

/** The pixels of a block become channels. */
const spaceToDepth: Converter = (context) => {
  const {graph, config, outputShape} = context;
  const x = graph.asShaped(input(context));
  const block = Number(config['blockSize']);
  const [rows, columns] = [1, 2].map((axis) => known(context, outputShape[axis], 'image size')) as [
    number,
    number,
  ];
  const pads = [0, 0, 0, 0, 0, rows * block - x.shape[1]!, columns * block - x.shape[2]!, 0];
  const axes = BLOCK_AXES[String(config['order'])] ?? context.fail(`its order is ${String(config['order'])}`);
  const tiles = reshaped(context, padded(context, x.name, pads), [
    0,
    rows,
    block,
    columns,
    block,
    x.shape[3]!,
  ]);
  const turned = transposed(context, tiles, [0, 1, 3, ...axes]);
  return shapedOutput(context, reshaped(context, turned, [0, rows, columns, outputShape[3]!]));
};

/** Squared distances to the codes, negative if asked for. */
const rbfOutput: Converter = (context) => {
  const {graph, layer, config, weights} = context;
  const x = input(context);
  const {values, shape} = weights.get('codes')!; // [classes, inputs]
  const apart = graph.add('Unsqueeze', layer.name, [x.name, graph.integers(`${layer.name}/axes`, [1])]);
  const differences = graph.add('Sub', layer.name, [
    apart,
    graph.floats(`${layer.name}.codes`, values, shape),
  ]);
  const distances = graph.add('ReduceSumSquare', layer.name, [differences], {axes: [2], keepdims: 0});
  return shapedOutput(
    context,
    config['negate'] === true ? graph.add('Neg', layer.name, [distances]) : distances,
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
  CvRbfOutput: rbfOutput,
  CvSpaceToDepth: spaceToDepth,
};
