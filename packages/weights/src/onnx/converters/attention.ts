import type {Context, Converter, Weight} from '../context.js';
import {imageInput, input, known, output, shapedOutput} from '../context.js';
import type {Value} from '../graph.js';
import {activate} from './activations.js';
import {linear} from './dense.js';

const weight = (context: Context, name: string): Weight =>
  context.weights.get(name) ?? context.fail(`its ${name} is missing`);

/** Two dense layers of the channels' means give a factor for each channel. */
const squeezeExcitation: Converter = (context) => {
  const {graph, layer, config, weights} = context;
  const x = imageInput(context);
  const channels = known(context, x.shape[3], 'number of channels');
  const mean: Value = {
    name: graph.add('ReduceMean', layer.name, [x.name], {axes: [2, 3], keepdims: 0}),
    shape: [null, channels],
    channelsFirst: false,
  };
  const step = (part: string, value: Value, activation: unknown): Value =>
    activate(
      context,
      {
        ...value,
        name: linear(
          context,
          `${layer.name}.${part}`,
          value.name,
          weight(context, `${part}.kernel`),
          weights.get(`${part}.bias`),
        ),
      },
      activation,
    );
  const scale = step('fc2', step('fc1', mean, config['activation']), config['scaleActivation']);
  const image = graph.add('Reshape', layer.name, [
    scale.name,
    graph.integers(`${layer.name}/shape`, [0, channels, 1, 1]),
  ]);
  return output(context, graph.add('Mul', layer.name, [x.name, image]));
};

/** A convolution along the channels' means gives the factors. */
const efficientChannelAttention: Converter = (context) => {
  const {graph, layer} = context;
  const x = imageInput(context);
  const channels = known(context, x.shape[3], 'number of channels');
  const mean = graph.add('ReduceMean', layer.name, [x.name], {axes: [2, 3], keepdims: 0});
  const to = (lengths: number[]): string => graph.integers(`${layer.name}/shape`, [0, ...lengths]);
  const row = graph.add('Reshape', layer.name, [mean, to([1, channels])]);
  const {values} = weight(context, 'conv.kernel'); // [size, 1, 1]
  const kernel = graph.floats(`${layer.name}.conv.weight`, values, [1, 1, values.length]);
  const mixed = graph.add('Conv', layer.name, [row, kernel], {
    kernel_shape: [values.length],
    auto_pad: 'SAME_UPPER',
  });
  const scale = graph.add('Reshape', layer.name, [
    graph.add('Sigmoid', layer.name, [mixed]),
    to([channels, 1, 1]),
  ]);
  return output(context, graph.add('Mul', layer.name, [x.name, scale]));
};

/** Each token becomes a mean of all, in several heads. */
const selfAttention: Converter = (context) => {
  const {graph, layer, config, weights} = context;
  const x = graph.asShaped(input(context));
  const heads = Number(config['numHeads']);
  const tokens = known(context, x.shape[1], 'number of tokens');
  const width = known(context, x.shape[2], 'width');
  const size = width / heads;
  const name = layer.name;
  const to = (lengths: number[]): string => graph.integers(`${name}/shape`, [0, ...lengths]);
  const qkv = linear(
    context,
    `${name}.in_proj`,
    x.name,
    weight(context, 'in_proj_kernel'),
    weights.get('in_proj_bias'),
  );
  const split = graph.add('Reshape', name, [qkv, to([tokens, 3, heads, size])]);
  // [B, N, 3, h, d] -> three of [B, 1, h, N, d]
  const turned = graph.add('Transpose', name, [split], {perm: [0, 2, 3, 1, 4]});
  const [q, k, v] = graph
    .addSplit('Split', name, [turned], 3, {axis: 1})
    .map((part) => graph.add('Squeeze', name, [part, graph.integers(`${name}/axes`, [1])])) as [
    string,
    string,
    string,
  ];
  const keys = graph.add('Transpose', name, [k], {perm: [0, 1, 3, 2]});
  const scaled = graph.add('Mul', name, [q, graph.scalar(`${name}/scale`, 1 / Math.sqrt(size))]);
  const attention = graph.add('Softmax', name, [graph.add('MatMul', name, [scaled, keys])], {axis: -1});
  const mixed = graph.add('Transpose', name, [graph.add('MatMul', name, [attention, v])], {
    perm: [0, 2, 1, 3],
  });
  const merged = graph.add('Reshape', name, [mixed, to([tokens, width])]);
  return shapedOutput(
    context,
    linear(
      context,
      `${name}.out_proj`,
      merged,
      weight(context, 'out_proj.kernel'),
      weights.get('out_proj.bias'),
    ),
  );
};

export const attentionLayers: Readonly<Record<string, Converter>> = {
  CvSqueezeExcitation: squeezeExcitation,
  CvEfficientChannelAttention: efficientChannelAttention,
  CvMultiHeadSelfAttention: selfAttention,
};
