import type {Converter} from '../context.js';
import {imageInput, input, known, output, shapedOutput} from '../context.js';
import type {Value} from '../graph.js';
import {activate} from './activations.js';
import {linear} from './dense.js';
import {attend, products, splitHeads, weightOf} from './heads.js';
import {reshaped} from './reshaping.js';

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
          weightOf(context, `${part}.kernel`),
          weights.get(`${part}.bias`),
        ),
      },
      activation,
    );
  const scale = step('fc2', step('fc1', mean, config['activation']), config['scaleActivation']);
  const image = reshaped(context, scale.name, [0, channels, 1, 1]);
  return output(context, graph.add('Mul', layer.name, [x.name, image]));
};

/** A convolution along the channels' means gives the factors. */
const efficientChannelAttention: Converter = (context) => {
  const {graph, layer} = context;
  const x = imageInput(context);
  const channels = known(context, x.shape[3], 'number of channels');
  const mean = graph.add('ReduceMean', layer.name, [x.name], {axes: [2, 3], keepdims: 0});
  const row = reshaped(context, mean, [0, 1, channels]);
  const {values} = weightOf(context, 'conv.kernel'); // [size, 1, 1]
  const kernel = graph.floats(`${layer.name}.conv.weight`, values, [1, 1, values.length]);
  const mixed = graph.add('Conv', layer.name, [row, kernel], {
    kernel_shape: [values.length],
    auto_pad: 'SAME_UPPER',
  });
  const scale = reshaped(context, graph.add('Sigmoid', layer.name, [mixed]), [0, channels, 1, 1]);
  return output(context, graph.add('Mul', layer.name, [x.name, scale]));
};

/** Each token becomes a mean of all, in several heads. */
const selfAttention: Converter = (context) => {
  const {graph, layer, config, weights} = context;
  const {name} = layer;
  const x = graph.asShaped(input(context));
  const heads = Number(config['numHeads']);
  const size = known(context, x.shape[2], 'width') / heads;
  const lengths = {tokens: known(context, x.shape[1], 'number of tokens'), heads, size};
  const inputKernel = weightOf(context, 'in_proj_kernel');
  const qkv = linear(context, `${name}.in_proj`, x.name, inputKernel, weights.get('in_proj_bias'));
  const {q, k, v} = splitHeads(context, qkv, lengths);
  const scaled = graph.add('Mul', name, [q, graph.scalar(`${name}/scale`, 1 / Math.sqrt(size))]);
  const merged = attend(context, products(context, scaled, k), v, lengths);
  const outputKernel = weightOf(context, 'out_proj.kernel');
  return shapedOutput(
    context,
    linear(context, `${name}.out_proj`, merged, outputKernel, weights.get('out_proj.bias')),
  );
};

export const attentionLayers: Readonly<Record<string, Converter>> = {
  CvSqueezeExcitation: squeezeExcitation,
  CvEfficientChannelAttention: efficientChannelAttention,
  CvMultiHeadSelfAttention: selfAttention,
};
