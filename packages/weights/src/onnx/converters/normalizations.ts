import {float} from '../proto.js';
import type {Context, Converter} from '../context.js';
import {imageInput, input, output, shapedOutput} from '../context.js';

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

/** A weight of length `channels`, or ones or zeros for one that the layer lacks. */
function vector({graph, layer, weights}: Context, name: string, channels: number, otherwise: number): string {
  const values = weights.get(name)?.values ?? new Float32Array(channels).fill(otherwise);
  return graph.floats(`${layer.name}.${name}`, values, [channels]);
}

const batchNorm: Converter = (context) => {
  const {graph, layer, config} = context;
  const x = imageInput(context);
  const rank = x.shape.length;
  const axis = number(config['axis'], -1);
  if ((rank !== 2 && rank !== 4) || (axis !== -1 && axis !== rank - 1)) {
    return context.fail(`it normalises axis ${axis} of rank ${rank}`);
  }
  const channels = x.shape[rank - 1]!;
  const parameters = [
    vector(context, 'gamma', channels, 1),
    vector(context, 'beta', channels, 0),
    vector(context, 'moving_mean', channels, 0),
    vector(context, 'moving_variance', channels, 1),
  ];
  const epsilon = float(number(config['epsilon'], 1e-3));
  return {...x, name: graph.add('BatchNormalization', layer.name, [x.name, ...parameters], {epsilon})};
};

/** Over the last axis. */
const layerNorm: Converter = (context) => {
  const {graph, layer, config} = context;
  const x = graph.asShaped(input(context));
  const channels = x.shape.at(-1)!;
  const parameters = [vector(context, 'gamma', channels, 1), vector(context, 'beta', channels, 0)];
  const epsilon = float(number(config['epsilon'], 1e-3));
  const name = graph.add('LayerNormalization', layer.name, [x.name, ...parameters], {axis: -1, epsilon});
  return shapedOutput(context, name);
};

/** ONNX' alpha multiplies the mean of the squares, as torch's. */
const localResponseNorm: Converter = (context) => {
  const {graph, layer, config} = context;
  const [size, alpha, beta, k] = ['size', 'alpha', 'beta', 'k'].map((key) => number(config[key], NaN)) as [
    number,
    number,
    number,
    number,
  ];
  if (size % 2 === 0) return context.fail(`its size ${size} is even`);
  const ofMean = config['convention'] === 'mean' ? alpha : alpha * size;
  const x = imageInput(context);
  const attributes = {size, alpha: float(ofMean), beta: float(beta), bias: float(k)};
  return output(context, graph.add('LRN', layer.name, [x.name], attributes));
};

/** A factor a channel, `[channels, 1, 1]`. */
const layerScale: Converter = (context) => {
  const {graph, layer, weights} = context;
  const {values} = weights.get('layer_scale')!;
  const x = input(context);
  const scale = graph.floats(
    `${layer.name}.layer_scale`,
    values,
    x.channelsFirst ? [values.length, 1, 1] : [values.length],
  );
  return {...x, name: graph.add('Mul', layer.name, [x.name, scale])};
};

export const normalizationLayers: Readonly<Record<string, Converter>> = {
  BatchNormalization: batchNorm,
  CvBatchNorm: batchNorm,
  LayerNormalization: layerNorm,
  CvLayerNorm: layerNorm,
  CvLocalResponseNorm: localResponseNorm,
  CvLayerScale: layerScale,
};
