import {toTorch} from '../../layout.js';
import type {Context, Converter, Weight} from '../context.js';
import {checkChannelsLast, imageInput, output, pair} from '../context.js';
import type {Attribute} from '../proto.js';
import {activate} from './activations.js';

/** Padding as ONNX has it: `[top, left, bottom, right]`, or computed there as TensorFlow does. */
export function padding(context: Context, setting: unknown): Record<string, Attribute> {
  if (setting === 'same') return {auto_pad: 'SAME_UPPER'};
  if (setting === 'valid' || setting === undefined) return {};
  if (typeof setting === 'number') return {pads: [setting, setting, setting, setting]};
  if (!Array.isArray(setting) || setting.length !== 2)
    return context.fail(`its padding is ${JSON.stringify(setting)}`);
  const [[top, bottom], [left, right]] = setting.map(pair) as [[number, number], [number, number]];
  return {pads: [top, left, bottom, right]};
}

/** A kernel as a constant, in torch's layout, which is ONNX'. */
export function kernelOf({graph, layer}: Context, {values, layout}: Weight): string {
  return graph.floats(`${layer.name}.weight`, toTorch(values, layout), layout.shape);
}

interface Convolution {
  readonly kernel: string;
  readonly groups: (channels: number, config: Readonly<Record<string, unknown>>) => number;
}

const convolution =
  ({kernel, groups}: Convolution): Converter =>
  (context) => {
    checkChannelsLast(context);
    const {graph, layer, config, weights} = context;
    const x = imageInput(context);
    const weight = weights.get(kernel) ?? context.fail(`its ${kernel} is missing`);
    const bias = weights.get('bias');
    const inputs = [x.name, kernelOf(context, weight)];
    if (bias) inputs.push(graph.floats(`${layer.name}.bias`, bias.values));
    const name = graph.add('Conv', layer.name, inputs, {
      kernel_shape: weight.shape.slice(0, 2),
      strides: pair(config['strides'] ?? 1),
      dilations: pair(config['dilationRate'] ?? 1),
      group: groups(x.shape[3]!, config),
      ...padding(context, config['padding']),
    });
    return activate(context, output(context, name), config['activation']);
  };

const conv2d = convolution({
  kernel: 'kernel',
  groups: (_, {groups}) => (typeof groups === 'number' ? groups : 1),
});
const depthwise = convolution({kernel: 'depthwise_kernel', groups: (channels) => channels});

/** A depthwise convolution, then one of 1x1. */
const separable: Converter = (context) => {
  const {graph, layer, config, weights} = context;
  const {pointwise_kernel: pointwise, bias} = Object.fromEntries(weights) as Record<string, Weight>;
  const inner = depthwise({
    ...context,
    weights: new Map([...weights].filter(([key]) => key === 'depthwise_kernel')),
    config: {...config, activation: null},
  });
  const inputs = [
    inner.name,
    graph.floats(
      `${layer.name}.pointwise`,
      toTorch(pointwise!.values, pointwise!.layout),
      pointwise!.layout.shape,
    ),
  ];
  if (bias) inputs.push(graph.floats(`${layer.name}.bias`, bias.values));
  return activate(
    context,
    output(context, graph.add('Conv', layer.name, inputs, {kernel_shape: [1, 1]})),
    config['activation'],
  );
};

/** A kernel whose table leaves connections out, with zeros there. */
const table: Converter = (context) => {
  const {config, inputs, weights} = context;
  const connections = config['connections'] as number[][];
  const channels = inputs[0]!.shape[3]!;
  const {values, shape} = weights.get('kernel')!; // [height, width, 1, connections]
  const [height, width, , count] = shape as [number, number, number, number];
  const full = [height, width, channels, connections.length] as const;
  const dense = new Float32Array(height * width * channels * connections.length);
  let connection = 0;
  for (const [filter, row] of connections.entries()) {
    for (const channel of row) {
      for (let place = 0; place < height * width; place++) {
        dense[(place * channels + channel) * connections.length + filter] =
          values[place * count + connection]!;
      }
      connection++;
    }
  }
  const view = [connections.length, channels, height, width];
  const kernel = {values: dense, shape: full, layout: {shape: view, view, axes: [2, 3, 1, 0]}};
  return conv2d({...context, weights: new Map([...weights, ['kernel', kernel]])});
};

export const convolutionLayers: Readonly<Record<string, Converter>> = {
  Conv2D: conv2d,
  CvConv2d: conv2d,
  DepthwiseConv2D: depthwise,
  CvDepthwiseConv2d: depthwise,
  SeparableConv2D: separable,
  CvTableConv2d: table,
};
