import {float} from '../proto.js';
import type {Context, Converter} from '../context.js';
import {input, output, shapedOutput} from '../context.js';
import type {GraphBuilder, Value} from '../graph.js';

/** The nodes of an activation on `x`; gives the output's name. */
type Activation = (graph: GraphBuilder, name: string, x: string) => string;

const simple =
  (op: string, attributes: Parameters<GraphBuilder['add']>[3] = {}): Activation =>
  (graph, name, x) =>
    graph.add(op, name, [x], attributes);

const clip =
  (low: number, high: number | null): Activation =>
  (graph, name, x) => {
    const bounds = [
      graph.scalar(`${name}/min`, low),
      ...(high === null ? [] : [graph.scalar(`${name}/max`, high)]),
    ];
    return graph.add('Clip', name, [x, ...bounds]);
  };

/** x * f(x) */
const gated =
  (gate: Activation): Activation =>
  (graph, name, x) =>
    graph.add('Mul', name, [x, gate(graph, `${name}/gate`, x)]);

/** x * (1 + erf(x / sqrt(2))) / 2 */
const gelu = gated((graph, name, x) => {
  const scaled = graph.add('Mul', name, [x, graph.scalar(`${name}/scale`, Math.SQRT1_2)]);
  const sum = graph.add('Add', name, [graph.add('Erf', name, [scaled]), graph.scalar(`${name}/one`, 1)]);
  return graph.add('Mul', name, [sum, graph.scalar(`${name}/half`, 0.5)]);
});

/** x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x^3))) / 2 */
const geluTanh = gated((graph, name, x) => {
  const cube = graph.add('Mul', name, [graph.add('Mul', name, [x, x]), x]);
  const small = graph.add('Mul', name, [cube, graph.scalar(`${name}/cubic`, 0.044715)]);
  const inner = graph.add('Mul', name, [
    graph.add('Add', name, [x, small]),
    graph.scalar(`${name}/scale`, Math.sqrt(2 / Math.PI)),
  ]);
  const sum = graph.add('Add', name, [graph.add('Tanh', name, [inner]), graph.scalar(`${name}/one`, 1)]);
  return graph.add('Mul', name, [sum, graph.scalar(`${name}/half`, 0.5)]);
});

const scaledTanh =
  (amplitude: number, slope: number): Activation =>
  (graph, name, x) => {
    const inner = graph.add('Tanh', name, [
      graph.add('Mul', name, [x, graph.scalar(`${name}/slope`, slope)]),
    ]);
    return graph.add('Mul', name, [inner, graph.scalar(`${name}/amplitude`, amplitude)]);
  };

/** By the names that layers have in their settings; those of `@cv/layers` and of TensorFlow.js. */
const ACTIVATIONS: Readonly<Record<string, Activation>> = {
  elu: simple('Elu'),
  gelu,
  geluTanh,
  gelu_new: geluTanh, // TensorFlow.js' name for it
  hardSigmoid: simple('HardSigmoid', {alpha: 1 / 6, beta: 0.5}),
  hardSwish: simple('HardSwish'),
  linear: (_, __, x) => x,
  mish: gated((graph, name, x) => graph.add('Tanh', name, [graph.add('Softplus', name, [x])])),
  relu: simple('Relu'),
  relu6: clip(0, 6),
  scaledTanh: scaledTanh(1.7159, 2 / 3),
  selu: simple('Selu'),
  sigmoid: simple('Sigmoid'),
  silu: gated(simple('Sigmoid')),
  softplus: simple('Softplus'),
  softsign: simple('Softsign'),
  swish: gated(simple('Sigmoid')),
  tanh: simple('Tanh'),
};

/** TensorFlow.js' own hard sigmoid has another slope than torch's, which is `@cv/layers`'. */
const OF_TENSORFLOW: Readonly<Record<string, Activation>> = {
  hardSigmoid: simple('HardSigmoid', {alpha: 0.2, beta: 0.5}),
  hard_sigmoid: simple('HardSigmoid', {alpha: 0.2, beta: 0.5}),
};

/**
 * Adds the activation that a layer has in its settings.
 *
 * @param own Whether the layer is of `@cv/layers`, whose names are torch's.
 */
export function activate(context: Context, value: Value, setting: unknown, own = isOwn(context)): Value {
  const name = activationName(setting);
  if (name === null || name === 'linear') return value;
  if (name === 'softmax') return softmax(context, value, 'Softmax');
  if (name === 'logSoftmax') return softmax(context, value, 'LogSoftmax');
  const found =
    (own ? undefined : OF_TENSORFLOW[name]) ??
    (Object.hasOwn(ACTIVATIONS, name) ? ACTIVATIONS[name] : undefined);
  if (!found) return context.fail(`its activation ${name} has no counterpart`);
  return {...value, name: found(context.graph, `${context.layer.name}/${name}`, value.name)};
}

export const isOwn = ({layer}: Context): boolean => layer.getClassName().startsWith('Cv');

/** A name, or TensorFlow.js' `{className: 'relu6', config: {}}`. */
function activationName(setting: unknown): string | null {
  if (setting === undefined || setting === null) return null;
  if (typeof setting === 'string') return setting;
  const {className} = setting as {className?: unknown};
  return String(className);
}

/** Over the last axis, which in an image with channels first is axis 1. */
function softmax({graph, layer}: Context, value: Value, op: 'Softmax' | 'LogSoftmax'): Value {
  const name = `${layer.name}/${op[0]!.toLowerCase()}${op.slice(1)}`;
  return {...value, name: graph.add(op, name, [value.name], {axis: value.channelsFirst ? 1 : -1})};
}

/** TensorFlow.js has it along the last axis only. */
function softmaxLayer(context: Context): Value {
  const axis = number(context.config['axis'], -1);
  if (axis !== -1 && axis !== context.outputShape.length - 1)
    return context.fail(`it goes along axis ${axis}, not the last`);
  return softmax(context, input(context), 'Softmax');
}

/** A layer that is an activation: on the input as it lies. */
const layerOf =
  (make: (config: Readonly<Record<string, unknown>>) => Activation): Converter =>
  (context) => {
    const x = input(context);
    return {...x, name: make(context.config)(context.graph, context.layer.name, x.name)};
  };

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

export const activationLayers: Readonly<Record<string, Converter>> = {
  Activation: (context) => activate(context, input(context), context.config['activation']),
  ELU: layerOf(({alpha}) => simple('Elu', {alpha: float(number(alpha, 1))})),
  LeakyReLU: layerOf(({alpha}) => simple('LeakyRelu', {alpha: float(number(alpha, 0.3))})),
  ReLU: layerOf(({maxValue}) => (typeof maxValue === 'number' ? clip(0, maxValue) : simple('Relu'))),
  ThresholdedReLU: layerOf(({theta}) => simple('ThresholdedRelu', {alpha: float(number(theta, 1))})),
  Softmax: softmaxLayer,
  PReLU: prelu,
  CvGelu: layerOf(({approximate}) => (approximate === 'tanh' ? geluTanh : gelu)),
  CvHardSigmoid: layerOf(() => ACTIVATIONS['hardSigmoid']!),
  CvHardSwish: layerOf(() => ACTIVATIONS['hardSwish']!),
  CvMish: layerOf(() => ACTIVATIONS['mish']!),
  CvRelu6: layerOf(() => ACTIVATIONS['relu6']!),
  CvScaledTanh: layerOf(({amplitude, slope}) => scaledTanh(number(amplitude, 1.7159), number(slope, 2 / 3))),
  CvSilu: layerOf(() => ACTIVATIONS['silu']!),
};

/** Slopes of the shape of one sample, which broadcast. */
function prelu(context: Context): Value {
  const {graph, layer, weights} = context;
  const {values, shape} = weights.get('alpha')!;
  const x = graph.asShaped(input(context));
  const slope = graph.floats(`${layer.name}/alpha`, values, shape);
  const name = graph.add('PRelu', layer.name, [x.name, slope]);
  return x.shape.length === 4 ? graph.channelsFirst(shapedOutput(context, name)) : output(context, name);
}
