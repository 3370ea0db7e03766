import type {Context, Converter, Weight} from '../context.js';
import {imageLengths, input, pair, shapedOutput} from '../context.js';
import type {HeadLengths, Heads} from './heads.js';
import {attend, products, splitHeads, weightOf} from './heads.js';
import {linear} from './dense.js';
import type {Pair} from './position-bias.js';
import {networkTable, positionBias, shiftMask} from './position-bias.js';
import {padded, reshaped, sliced, transposed} from './reshaping.js';

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
  scores: (context, {q, k}, size) => {
    const {graph, layer} = context;
    const scale = graph.scalar(`${layer.name}/scale`, 1 / Math.sqrt(size));
    return products(context, graph.add('Mul', layer.name, [q, scale]), k);
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
function roll(context: Context, x: string, shift: Pair, size: Pair): string {
  const {graph, layer} = context;
  return shift.reduce<string>((rolled, by, index) => {
    const offset = (by + size[index]!) % size[index]!;
    if (offset === 0) return rolled;
    const part = (from: number, to: number): string => sliced(context, rolled, [index + 1], [from], [to]);
    return graph.add('Concat', layer.name, [part(offset, size[index]!), part(0, offset)], {axis: index + 1});
  }, x);
}

/** Swin's: the pixels of a window attend to each other. */
const windowAttention =
  (version: Version): Converter =>
  (context) => {
    const {graph, config} = context;
    const x = graph.asShaped(input(context));
    const [height, width, channels] = imageLengths(context, x);
    const window = pair(config['windowSize']);
    const size: Pair = [Math.ceil(height / window[0]) * window[0], Math.ceil(width / window[1]) * window[1]];
    const [down, right] = pair(config['shift']).map(
      (by, axis) => (window[axis]! < size[axis]! ? by : 0), // one window along an axis sees everything already
    ) as [number, number];
    const pads = [0, 0, 0, 0, 0, size[0] - height, size[1] - width, 0];
    const whole = padded(context, x.name, pads);
    const tiles = [0, size[0] / window[0], window[0], size[1] / window[1], window[1], channels];
    const apart = reshaped(context, roll(context, whole, [down, right], size), tiles);
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
    return shapedOutput(
      context,
      whole === x.name ? image : sliced(context, image, [1, 2], [0, 0], [height, width]),
    );
  };

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
  const qkv = mapped(context, 'qkv', windows, version.bias(weights.get('qkv.bias')));
  const split = splitHeads(context, qkv, lengths);
  const products = version.scores(context, split, lengths.size);
  let scores = withPosition(context, products, version.table(context, heads), lengths);
  if (image.shift.some((by) => by > 0)) {
    const mask = shiftMask(image.size, image.window, image.shift);
    const byWindow = reshaped(context, scores, [-1, mask.windows, heads, tokens, tokens]);
    const blocked = graph.floats(`${layer.name}/mask`, mask.values, [mask.windows, 1, tokens, tokens]);
    const masked = graph.add('Add', layer.name, [byWindow, blocked]);
    scores = reshaped(context, masked, [-1, heads, tokens, tokens]);
  }
  return mapped(context, 'proj', attend(context, scores, split.v, lengths));
}

/** A dense layer within the layer, by the name of its weights. */
const mapped = (
  context: Context,
  part: string,
  x: string,
  bias = context.weights.get(`${part}.bias`),
): string => linear(context, `${context.layer.name}.${part}`, x, weightOf(context, `${part}.kernel`), bias);

/** Scores and what a table of relative positions, `[positions, heads]`, adds to them. */
function withPosition(context: Context, scores: string, table: Float32Array, lengths: HeadLengths): string {
  const {graph, layer} = context;
  const {heads, tokens} = lengths;
  const bias = positionBias(context, table, lengths);
  const added = graph.floats(`${layer.name}/position`, bias, [heads, tokens, tokens]);
  return graph.add('Add', layer.name, [scores, added]);
}

/** MaxViT's: in windows of neighbours, or on grids spread over the image. */
const partitionAttention: Converter = (context) => {
  const {graph, config} = context;
  const x = graph.asShaped(input(context));
  const [height, width, channels] = imageLengths(context, x);
  const side = Number(config['partitionSize']);
  const isGrid = config['partition'] === 'grid';
  const tiles = isGrid
    ? [0, side, height / side, side, width / side, channels]
    : [0, height / side, side, width / side, side, channels];
  const perm = isGrid ? [0, 2, 4, 1, 3, 5] : [0, 1, 3, 2, 4, 5]; // groups first, then the places in them
  const size = Number(config['headDim']);
  const lengths = {tokens: side * side, heads: channels / size, size};
  const turned = transposed(context, reshaped(context, x.name, tiles), perm);
  const groups = reshaped(context, turned, [-1, lengths.tokens, channels]);
  const split = splitHeads(context, mapped(context, 'to_qkv', groups), lengths);
  const table = weightOf(context, 'relative_position_bias_table').values;
  // All channels count, not a head's: as in torchvision.
  const scores = withPosition(context, VERSION_1.scores(context, split, channels), table, lengths);
  const merged = mapped(context, 'merge', attend(context, scores, split.v, lengths));
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
