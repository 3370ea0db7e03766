import type {Converter} from '../context.js';
import {checkChannelsLast, imageInput, known, output, pair} from '../context.js';
import type {Value} from '../graph.js';
import {padding} from './convolutions.js';

const window =
  (op: 'MaxPool' | 'AveragePool'): Converter =>
  (context) => {
    checkChannelsLast(context);
    const {graph, layer, config} = context;
    const x = imageInput(context);
    const poolSize = pair(config['poolSize'] ?? 2);
    const name = graph.add(op, layer.name, [x.name], {
      kernel_shape: poolSize,
      strides: pair(config['strides'] ?? poolSize),
      ...padding(context, config['padding']),
      ...(config['ceilMode'] === true ? {ceil_mode: 1} : {}),
      ...(op === 'AveragePool' && config['countIncludePad'] === true ? {count_include_pad: 1} : {}),
    });
    return output(context, name);
  };

/** Over the whole image; with `keepDims` the image stays one, of 1x1. */
const whole =
  (op: 'ReduceMean' | 'ReduceMax'): Converter =>
  (context) => {
    checkChannelsLast(context);
    const {graph, layer, outputShape} = context;
    const x = imageInput(context);
    const keepdims = outputShape.length === 4 ? 1 : 0;
    return output(context, graph.add(op, layer.name, [x.name], {axes: [2, 3], keepdims}));
  };

const globalPool: Converter = (context) => {
  const mode = context.config['mode'];
  if (mode !== 'avg' && mode !== 'max') return context.fail(`its mode is ${String(mode)}`);
  return whole(mode === 'max' ? 'ReduceMax' : 'ReduceMean')(context);
};

/** The windows of adaptive pooling differ in size where the lengths do not divide: as a product with a matrix each way. */
const adaptiveAverage: Converter = (context) => {
  const {graph, layer, outputShape} = context;
  const x = imageInput(context);
  const [height, width] = [1, 2].map((axis) => known(context, x.shape[axis], 'image size')) as [
    number,
    number,
  ];
  const [rows, columns] = [1, 2].map((axis) => known(context, outputShape[axis], 'output size')) as [
    number,
    number,
  ];
  if (rows === height && columns === width) return {...x, shape: outputShape};
  if (height % rows === 0 && width % columns === 0) {
    const size = [height / rows, width / columns];
    return output(
      context,
      graph.add('AveragePool', layer.name, [x.name], {kernel_shape: size, strides: size}),
    );
  }
  const across = graph.floats(`${layer.name}/columns`, transposed(averages(width, columns), columns, width), [
    width,
    columns,
  ]);
  const down = graph.floats(`${layer.name}/rows`, averages(height, rows), [rows, height]);
  const narrowed = graph.add('MatMul', layer.name, [x.name, across]); // [B, C, H, W] x [W, w]
  return output(context, graph.add('MatMul', layer.name, [down, narrowed])); // [h, H] x [B, C, H, w]
};

/** `[outputs, length]`: row i averages from floor(i * length / outputs) to ceil((i + 1) * length / outputs). */
function averages(length: number, outputs: number): Float32Array {
  const matrix = new Float32Array(outputs * length);
  for (let i = 0; i < outputs; i++) {
    const start = Math.floor((i * length) / outputs);
    const end = Math.ceil(((i + 1) * length) / outputs);
    matrix.fill(1 / (end - start), i * length + start, i * length + end);
  }
  return matrix;
}

function transposed(matrix: Float32Array, rows: number, columns: number): Float32Array {
  return Float32Array.from(
    {length: matrix.length},
    (_, i) => matrix[(i % rows) * columns + Math.floor(i / rows)]!,
  );
}

/** LeNet's own: the mean of a window, times a coefficient, plus a bias, each a channel. */
const subsampling: Converter = (context) => {
  const {graph, layer, config, weights} = context;
  const x: Value = imageInput(context);
  const size = Number(config['size']);
  const [coefficient, bias] = ['coefficient', 'bias'].map((name) => weights.get(name)!.values) as [
    Float32Array,
    Float32Array,
  ];
  const mean = graph.add('AveragePool', layer.name, [x.name], {
    kernel_shape: [size, size],
    strides: [size, size],
  });
  const slope = graph.floats(
    `${layer.name}.coefficient`,
    coefficient.map((value) => value * size ** 2),
    [coefficient.length, 1, 1],
  );
  const scaled = graph.add('Mul', layer.name, [mean, slope]);
  return output(
    context,
    graph.add('Add', layer.name, [scaled, graph.floats(`${layer.name}.bias`, bias, [bias.length, 1, 1])]),
  );
};

export const poolingLayers: Readonly<Record<string, Converter>> = {
  MaxPooling2D: window('MaxPool'),
  CvMaxPool2d: window('MaxPool'),
  AveragePooling2D: window('AveragePool'),
  CvAvgPool2d: window('AveragePool'),
  GlobalAveragePooling2D: whole('ReduceMean'),
  GlobalMaxPooling2D: whole('ReduceMax'),
  CvGlobalPool: globalPool,
  CvAdaptiveAvgPool2d: adaptiveAverage,
  CvSubsampling: subsampling,
};
