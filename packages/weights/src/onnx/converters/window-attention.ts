import type {Context, Converter, Weight} from '../context.js';
import {input, known, pair, shapedOutput} from '../context.js';
import type {HeadLengths, Heads} from './heads.js';
import {attend, products, reshaped, splitHeads, transposed, weightOf} from './heads.js';
import {linear} from './dense.js';
import {networkTable, positionBias, shiftMask} from './position-bias.js';

type Pair = readonly [number, number];

/** What version 2 of Swin has otherwise. */
interface Version {
  /** Of the map to queries, keys and values. */
  readonly bias: (bias: Weight | undefined) => Weight | undefined;
  readonly scores: (context: Context, heads: Heads, size: number) => string;
  /** `[positions, heads]` */
  readonly table: (context: Context, heads: number) => Float32Array;
}

const VERSION_1: Version = {
  bias: (bias) => bias,
  scores: ({graph, layer, ...rest}, {q, k}, size) => {
    const scaled = graph.add('Mul', layer.name, [
      q,
      graph.scalar(`${layer.name}/scale`, 1 / Math.sqrt(size)),
    ]);
    return products({graph, layer, ...rest}, scaled, k);
  },
  table: (context) => weightOf(context, 'relative_position_bias_table').values,
};

/** Cosines times a learnt factor of each head; keys have no bias. */
const VERSION_2: Version = {
  bias: (bias) => bias && {...bias, values: withoutMiddle(bias.values)},
  scores: (context, {q, k}) => {
    const {graph, layer} = context;
    const factors = weightOf(context, 'logit_scale').values.map((scale) =>
      Math.exp(Math.min(scale, Math.log(100))),
    );
    const cosines = products(context, unit(context, q), unit(context, k));
    return graph.add('Mul', layer.name, [
      cosines,
      graph.floats(`${layer.name}/factors`, factors, [factors.length, 1, 1]),
    ]);
  },
  table: networkTable,
};

const withoutMiddle = (values: Float32Array): Float32Array =>
  values.map((value, i) => (Math.floor((3 * i) / values.length) === 1 ? 0 : value));

/** Vectors along the last axis brought to length 1; one of zeros stays one. */
function unit({graph, layer}: Context, x: string): string {
  const length = graph.add('ReduceL2', layer.name, [x], {axes: [-1], keepdims: 1});
  const atLeast = graph.add('Max', layer.name, [length, graph.scalar(`${layer.name}/smallest`, 1e-6)]);
  return graph.add('Div', layer.name, [x, atLeast]);
}

/** Every pixel moved up and left by `[down, right]`, the edges round to the other side. */
function roll({graph, layer}: Context, x: string, shift: Pair, size: Pair): string {
  return shift.reduce<string>((rolled, by, index) => {
    const offset = (by + size[index]!) % size[index]!;
    if (offset === 0) return rolled;
    const part = (from: number, to: number): string =>
      graph.add('Slice', layer.name, [
        rolled,
        ...[[from], [to], [index + 1]].map((values) => graph.integers(`${layer.name}/part`, values)),
      ]);
    return graph.add('Concat', layer.name, [part(offset, size[index]!), part(0, offset)], {axis: index + 1});
  }, x);
}

/** Swin's: the pixels of a window attend to each other. */
const windowAttention =
  (version: Version): Converter =>
  (context) => {
    const {graph, layer, config} = context;
    const x = graph.asShaped(input(context));
    const [height, width, channels] = x.shape
      .slice(1)
      .map((length) => known(context, length, 'image size')) as [number, number, number];
    const window = pair(config['windowSize']);
    const size: Pair = [Math.ceil(height / window[0]) * window[0], Math.ceil(width / window[1]) * window[1]];
    const [down, right] = pair(config['shift']).map(
      (by, axis) => (window[axis]! < size[axis]! ? by : 0), // one window along an axis sees everything already
    ) as [number, number];
    const pads = [0, 0, 0, 0, 0, size[0] - height, size[1] - width, 0];
    const padded = pads.some((length) => length > 0)
      ? graph.add('Pad', layer.name, [x.name, graph.integers(`${layer.name}/pads`, pads)])
      : x.name;
    const tiles = [0, size[0] / window[0], window[0], size[1] / window[1], window[1], channels];
    const apart = reshaped(context, roll(context, padded, [down, right], size), tiles);
    const heads = Number(config['numHeads']);
    const lengths = {tokens: window[0] * window[1], heads, size: channels / heads};
    const windows = reshaped(context, transposed(context, apart, [0, 1, 3, 2, 4, 5]), [
      -1,
      lengths.tokens,
      channels,
    ]);
    const attended = attendWithin(context, version, windows, lengths, {size, window, shift: [down, right]});
    const grid = [-1, tiles[1]!, tiles[3]!, window[0], window[1], channels];
    const together = transposed(context, reshaped(context, attended, grid), [0, 1, 3, 2, 4, 5]);
    const image = roll(context, reshaped(context, together, [-1, ...size, channels]), [-down, -right], size);
    return shapedOutput(context, padded === x.name ? image : cut(context, image, [height, width]));
  };

const cut = ({graph, layer}: Context, x: string, ends: Pair): string =>
  graph.add('Slice', layer.name, [
    x,
    ...[[0, 0], ends, [1, 2]].map((values) => graph.integers(`${layer.name}/cut`, values)),
  ]);

/** `[batch * windows, tokens, channels]` -> the same. */
function attendWithin(
  context: Context,
  version: Version,
  windows: string,
  lengths: HeadLengths,
  image: {size: Pair; window: Pair; shift: Pair},
): string {
  const {graph, layer, weights} = context;
  const {tokens, heads} = lengths;
  const map = (part: string, x: string, bias: Weight | undefined): string =>
    linear(context, `${layer.name}.${part}`, x, weightOf(context, `${part}.kernel`), bias);
  const qkv = map('qkv', windows, version.bias(weights.get('qkv.bias')));
  const split = splitHeads(context, qkv, lengths);
  const position = positionBias(context, version.table(context, heads), lengths);
  let scores = graph.add('Add', layer.name, [
    version.scores(context, split, lengths.size),
    graph.floats(`${layer.name}/position`, position, [heads, tokens, tokens]),
  ]);
  if (image.shift.some((by) => by > 0)) {
    const mask = shiftMask(image.size, image.window, image.shift);
    const byWindow = reshaped(context, scores, [-1, mask.windows, heads, tokens, tokens]);
    const blocked = graph.floats(`${layer.name}/mask`, mask.values, [mask.windows, 1, tokens, tokens]);
    const masked = graph.add('Add', layer.name, [byWindow, blocked]);
    scores = reshaped(context, masked, [-1, heads, tokens, tokens]);
  }
  return map('proj', attend(context, scores, split.v, lengths), weights.get('proj.bias'));
}

/** MaxViT's: in windows of neighbours, or on grids spread over the image. */
const partitionAttention: Converter = (context) => {
  const {graph, layer, config, weights} = context;
  const x = graph.asShaped(input(context));
  const [height, width, channels] = x.shape
    .slice(1)
    .map((length) => known(context, length, 'image size')) as [number, number, number];
  const side = Number(config['partitionSize']);
  const isGrid = config['partition'] === 'grid';
  const tiles = isGrid
    ? [0, side, height / side, side, width / side, channels]
    : [0, height / side, side, width / side, side, channels];
  const perm = isGrid ? [0, 2, 4, 1, 3, 5] : [0, 1, 3, 2, 4, 5]; // groups first, then the places in them
  const size = Number(config['headDim']);
  const lengths = {tokens: side * side, heads: channels / size, size};
  const map = (part: string, of: string): string =>
    linear(
      context,
      `${layer.name}.${part}`,
      of,
      weightOf(context, `${part}.kernel`),
      weights.get(`${part}.bias`),
    );
  const turned = transposed(context, reshaped(context, x.name, tiles), perm);
  const groups = reshaped(context, turned, [-1, lengths.tokens, channels]);
  const split = splitHeads(context, map('to_qkv', groups), lengths);
  const table = weightOf(context, 'relative_position_bias_table').values;
  const scores = graph.add('Add', layer.name, [
    VERSION_1.scores(context, split, channels), // all channels count, not a head's: as in torchvision
    graph.floats(`${layer.name}/position`, positionBias(context, table, lengths), [
      lengths.heads,
      lengths.tokens,
      lengths.tokens,
    ]),
  ]);
  const merged = map('merge', attend(context, scores, split.v, lengths));
  const back = reshaped(context, merged, [-1, ...perm.slice(1).map((axis) => tiles[axis]!)]);
  const inverse = perm.map((_, axis) => perm.indexOf(axis));
  return shapedOutput(
    context,
    reshaped(context, transposed(context, back, inverse), [-1, height, width, channels]),
  );
};

export const windowAttentionLayers: Readonly<Record<string, Converter>> = {
  CvWindowAttention: windowAttention(VERSION_1),
  CvWindowAttentionV2: windowAttention(VERSION_2),
  CvPartitionAttention: partitionAttention,
};
