// The kernels that kernels.mjs measures, on shapes from the networks that this project is about.
import * as tf from '@tensorflow/tfjs-core';

const random = (...shape) => tf.randomUniform(shape, -1, 1, 'float32', 1);
const run = (name, inputs, attrs) => tf.engine().runKernel(name, inputs, attrs);
const FLOAT = 4;

/** {x: shape} -> {x: random tensor}, or a list of shapes -> a list of tensors */
const randoms = (shapes) =>
  Array.isArray(shapes)
    ? shapes.map((shape) => random(...shape))
    : Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, random(...shape)]));

/** A convolution forward and its two gradients, which are kernels named after it. */
function forwardAndGradients(name, kernel, {shape, filterShape, outShape, flops, attrs}) {
  const measured = (what, variant, shapes, more) => ({
    name: name(what),
    prepare() {
      const inputs = randoms(shapes);
      return {flops, run: () => run(`${kernel}${variant}`, inputs, {...attrs, ...more})};
    },
  });
  return [
    measured('forward', '', {x: shape, filter: filterShape}, {}),
    measured('filter gradient', 'BackpropFilter', {x: shape, dy: outShape}, {filterShape}),
    measured('input gradient', 'BackpropInput', {dy: outShape, filter: filterShape}, {inputShape: shape}),
  ];
}

/** Convolution of [batch, size, size, channels] with square filters. */
function convolutions(label, {batch, size, channels, filters, kernel, stride = 1, pad = 'same'}) {
  const shape = [batch, size, size, channels];
  const filterShape = [kernel, kernel, channels, filters];
  const {outShape} = tf.backend_util.computeConv2DInfo(shape, filterShape, stride, 1, pad);
  const attrs = {strides: [stride, stride], pad, dataFormat: 'NHWC', dilations: [1, 1]};
  const pixels = outShape[0] * outShape[1] * outShape[2];
  const flops = 2 * pixels * kernel * kernel * channels * filters;
  const name = (what) => `conv2d ${what} ${label} [${shape}] ${kernel}x${kernel}/${stride} -> ${filters}`;
  return forwardAndGradients(name, 'Conv2D', {shape, filterShape, outShape, flops, attrs});
}

/** Grouped convolution of [batch, size, size, channels] to as many. */
function grouped(batch, size, channels, groups, stride) {
  const shape = [batch, size, size, channels];
  const filterShape = [3, 3, channels / groups, channels];
  const outShape = [batch, Math.ceil(size / stride), Math.ceil(size / stride), channels];
  const attrs = {strides: [stride, stride], pad: 'same', groups};
  const flops = 2 * 9 * outShape.reduce((a, b) => a * b) * (channels / groups);
  const name = (what) => `grouped ${what} [${shape}] 3x3/${stride} in ${groups}`;
  return forwardAndGradients(name, 'CvGroupedConv2D', {shape, filterShape, outShape, flops, attrs});
}

function depthwise(batch, size, channels, stride) {
  const shape = [batch, size, size, channels];
  const filterShape = [3, 3, channels, 1];
  const outShape = [batch, Math.ceil(size / stride), Math.ceil(size / stride), channels];
  const attrs = {strides: [stride, stride], pad: 'same', dilations: [1, 1], dimRoundingMode: undefined};
  const flops = 2 * 9 * outShape.reduce((a, b) => a * b);
  const name = (what) => `depthwise ${what} [${shape}] 3x3/${stride}`;
  return forwardAndGradients(name, 'DepthwiseConv2dNative', {shape, filterShape, outShape, flops, attrs});
}

function matMul(m, k, n, transposeA, transposeB) {
  const sign = (transposed) => (transposed ? "'" : '');
  return {
    name: `matMul [${m}, ${k}]${sign(transposeA)} [${k}, ${n}]${sign(transposeB)}`,
    prepare() {
      const a = random(...(transposeA ? [k, m] : [m, k]));
      const b = random(...(transposeB ? [n, k] : [k, n]));
      return {flops: 2 * m * k * n, run: () => run('BatchMatMul', {a, b}, {transposeA, transposeB})};
    },
  };
}

/** Pooling 2x2 at stride 2 and its gradient; bytes are those that must be read and written at least. */
function pooling(kernel, gradientKernel, shape) {
  const attrs = {filterSize: [2, 2], strides: [2, 2], pad: 'valid'};
  const size = shape.reduce((a, b) => a * b);
  return [
    {
      name: `${kernel} [${shape}] 2x2/2`,
      prepare() {
        const x = random(...shape);
        return {bytes: FLOAT * size * 1.25, run: () => run(kernel, {x}, attrs)};
      },
    },
    {
      name: `${gradientKernel} [${shape}] 2x2/2`,
      prepare() {
        const input = random(...shape);
        const output = run(kernel, {x: input}, attrs);
        const dy = random(...output.shape);
        return {bytes: FLOAT * size * 2.25, run: () => run(gradientKernel, {dy, input, output}, attrs)};
      },
    },
  ];
}

/** A product of one row: the matrix is read once, and that takes the time. */
function vectorMatrix(k, n) {
  const {name, prepare} = matMul(1, k, n, false, false);
  return {name, prepare: () => ({bytes: FLOAT * k * n, run: prepare().run})};
}

/** A kernel that moves floats: its inputs by their shapes, and how many floats it must read and write at least. */
function moving(kernel, label, shapes, floats, attrs = {}) {
  return {
    name: `${kernel} ${label}`,
    prepare() {
      const inputs = randoms(shapes);
      return {bytes: FLOAT * floats, run: () => run(kernel, inputs, attrs)};
    },
  };
}

const IMAGES = [64, 32, 32, 64];
const ROWS = [64 * 32 * 32, 64];
const SIZE = 64 * 32 * 32 * 64;
const PARAMETERS = [1 << 22];
const SGD = {learningRate: [0.1], momentum: 0.9, weightDecay: [1e-4], nesterov: false};
const ADAM = {
  learningRate: [0.1],
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  step: [9],
  weightDecay: [0],
  decoupled: true,
};

/** The kernels whose time is that of memory; bytes read twice because the cache is too small count once. */
const MOVING = [
  ...['Add', 'Sub', 'Multiply', 'RealDiv'].map((kernel) =>
    moving(kernel, `[${IMAGES}] and the same`, {a: IMAGES, b: IMAGES}, 3 * SIZE),
  ),
  moving('Add', `[${IMAGES}] and [64]`, {a: IMAGES, b: [64]}, 2 * SIZE),
  moving('Sum', `[${IMAGES}] over its rows`, {x: IMAGES}, SIZE, {axis: [0, 1, 2], keepDims: false}),
  moving('Mean', `[${IMAGES}] over its images`, {x: IMAGES}, SIZE, {axis: [1, 2], keepDims: false}),
  moving('CvExpandMiddle', `[64, 64] to [${IMAGES}]`, {x: [64, 64]}, SIZE, {
    outer: 64,
    middle: 1024,
    inner: 64,
    shape: IMAGES,
    scale: 1,
  }),
  moving('CvReluGrad', `[${IMAGES}]`, {dy: IMAGES, x: IMAGES}, 3 * SIZE, {limit: Infinity}),
  moving('ClipByValue', `[${IMAGES}]`, {x: IMAGES}, 2 * SIZE, {clipValueMin: -1, clipValueMax: 1}),
  moving('Slice', `[${IMAGES}] of half its channels`, {x: IMAGES}, SIZE, {
    begin: [0, 0, 0, 0],
    size: [64, 32, 32, 32],
  }),
  moving('Cast', `[${IMAGES}] to int32`, {x: IMAGES}, 2 * SIZE, {dtype: 'int32'}),
  {
    name: `UnsortedSegmentSum [${ROWS}] to 10 rows`,
    prepare() {
      const inputs = {x: random(...ROWS), segmentIds: tf.mod(tf.range(0, ROWS[0], 1, 'int32'), 10)};
      return {bytes: FLOAT * SIZE, run: () => run('UnsortedSegmentSum', inputs, {numSegments: 10})};
    },
  },
  moving('CvBatchNorm', `[${ROWS}]`, {x: ROWS, gamma: [64], beta: [64]}, 3 * SIZE, {epsilon: 1e-3}),
  moving(
    'CvBatchNormGrad',
    `[${ROWS}]`,
    {dy: ROWS, x: ROWS, gamma: [64], mean: [64], variance: [64]},
    5 * SIZE,
    {epsilon: 10}, // the random "variance" may be negative
  ),
  moving(
    'CvSoftmaxCrossEntropy',
    '[4096, 1000]',
    {logits: [4096, 1000], targets: [4096, 1000]},
    3 * 4096 * 1000,
  ),
  moving('CvSgdUpdate', `[${PARAMETERS}]`, [PARAMETERS, PARAMETERS, PARAMETERS], 5 * PARAMETERS[0], SGD),
  moving(
    'CvAdamUpdate',
    `[${PARAMETERS}]`,
    [PARAMETERS, PARAMETERS, PARAMETERS, PARAMETERS],
    7 * PARAMETERS[0],
    ADAM,
  ),
];

export const KERNEL_CASES = [
  ...convolutions('LeNet 1', {batch: 128, size: 28, channels: 1, filters: 6, kernel: 5}),
  ...convolutions('LeNet 2', {batch: 128, size: 14, channels: 6, filters: 16, kernel: 5, pad: 'valid'}),
  ...convolutions('ResNet stem', {batch: 8, size: 224, channels: 3, filters: 64, kernel: 7, stride: 2}),
  ...convolutions('ResNet', {batch: 8, size: 56, channels: 64, filters: 64, kernel: 3}),
  ...convolutions('ResNet', {batch: 8, size: 28, channels: 128, filters: 128, kernel: 3}),
  ...convolutions('ResNet', {batch: 8, size: 7, channels: 512, filters: 512, kernel: 3}),
  ...convolutions('ResNet', {batch: 8, size: 56, channels: 64, filters: 128, kernel: 3, stride: 2}),
  ...convolutions('ResNet', {batch: 8, size: 28, channels: 512, filters: 128, kernel: 1}),
  ...depthwise(8, 56, 144, 1),
  ...depthwise(8, 14, 384, 1),
  ...depthwise(8, 112, 96, 2),
  ...grouped(2, 56, 128, 32, 1),
  ...grouped(4, 14, 512, 32, 1),
  ...grouped(2, 56, 256, 32, 2),
  matMul(1024, 1024, 1024, false, false),
  matMul(1024, 1024, 1024, true, false),
  matMul(1024, 1024, 1024, false, true),
  matMul(128, 400, 120, false, false),
  matMul(1024, 1024, 1024, true, true),
  vectorMatrix(4096, 1000),
  ...pooling('MaxPool', 'MaxPoolGrad', [64, 32, 32, 64]),
  ...pooling('AvgPool', 'AvgPoolGrad', [64, 32, 32, 64]),
  ...pooling('MaxPool', 'MaxPoolGrad', [128, 28, 28, 6]),
  ...MOVING,
];
