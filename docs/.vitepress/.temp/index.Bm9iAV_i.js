var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
import { tidy, depthwiseConv2d as depthwiseConv2d$1, concat, tensor, reverse, slice, fused, add, sigmoid, elu, relu6 as relu6$1, relu, serialization, getKernel, getBackend, engine, customGrad, conv2d as conv2d$1, mul, tensor2d, reshape, pad, matMul, rsqrt, mean, square, squaredDifference, sub, keep, ones, zeros, batchNorm as batchNorm$1, sum, abs, div, sqrt, pow, avgPool, maxPool, tensor4d, log, maximum, max, exp, tanh, erf, softplus, softmax, selu, logSoftmax, cast, equal, conv1d, split, transpose, gather, expandDims, tensor1d, minimum, squeeze } from "@tensorflow/tfjs-core";
import { layers, initializers } from "@tensorflow/tfjs-layers";
import { b as checkInteger, f as checkRank, g as checkChannels, h as argumentMessage, j as corePads, r as resolvePads, k as checkPadding, l as checkPair, m as checkBoolean, n as checkOneOf, o as outputSize, q as checkDivides, s as checkNumber, t as checkOdd, v as checkRate, w as span } from "./app.js";
import "vue/server-renderer";
import "vue";
import "@vueuse/core";
import "./plugin-vue_export-helper.1tPrXgE0.js";
function oneTensor(inputs) {
  return Array.isArray(inputs) ? inputs[0] : inputs;
}
function oneShape(shape) {
  return Array.isArray(shape[0]) ? shape[0] : shape;
}
class BlurPool extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "size");
    __publicField(this, "strides");
    this.size = checkInteger("blurPool", "size", options.size ?? 3, { min: 1, max: 7 });
    this.strides = checkInteger("blurPool", "strides", options.strides ?? 2);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("blurPool", shape, 4);
    checkChannels("blurPool", shape);
    const reach = Math.ceil((this.size - 1) / 2);
    const output = shape.slice(1, 3).map((length) => {
      if (length != null && length <= reach) {
        throw new RangeError(
          argumentMessage(
            "blurPool",
            "input height and width",
            `greater than the ${reach} pixels that are mirrored`,
            shape,
            "Use a larger image or a smaller size."
          )
        );
      }
      return length == null ? null : Math.ceil(length / this.strides);
    });
    return [shape[0], output[0], output[1], shape[3]];
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      this.computeOutputShape(x.shape);
      const before = Math.floor((this.size - 1) / 2);
      const after = this.size - 1 - before;
      const mirrored = mirror(mirror(x, 1, before, after), 2, before, after);
      return depthwiseConv2d$1(mirrored, binomialKernel(this.size, x.shape[3]), this.strides, "valid");
    });
  }
  getConfig() {
    return { ...super.getConfig(), size: this.size, strides: this.strides };
  }
}
__publicField(BlurPool, "className", "CvBlurPool");
function mirror(x, axis, before, after) {
  const length = x.shape[axis];
  const piece = (begin, size) => {
    const begins = [0, 0, 0, 0];
    const sizes = [...x.shape];
    begins[axis] = begin;
    sizes[axis] = size;
    return reverse(slice(x, begins, sizes), axis);
  };
  const parts = [x];
  if (before > 0) parts.unshift(piece(1, before));
  if (after > 0) parts.push(piece(length - 1 - after, after));
  return parts.length > 1 ? concat(parts, axis) : x;
}
function binomialKernel(size, channels) {
  let row = [1];
  while (row.length < size) row = [...row, 0].map((value, i) => value + (row[i - 1] ?? 0));
  const total = 4 ** (size - 1);
  const values = row.flatMap(
    (down) => row.flatMap((right) => Array(channels).fill(down * right / total))
  );
  return tensor(values, [size, size, channels, 1]);
}
function blurPool(options = {}) {
  return new BlurPool(options);
}
const FUSED_ACTIVATIONS = ["linear", "relu", "relu6", "elu", "sigmoid"];
const APPLY = {
  linear: (x) => x,
  relu: (x) => relu(x),
  relu6: (x) => relu6$1(x),
  elu: (x) => elu(x),
  sigmoid: (x) => sigmoid(x)
};
function biasAndActivation(x, bias, activation2) {
  return APPLY[activation2](bias ? add(x, bias) : x);
}
function fusedConvolution(x, kernel, window, bias, activation2) {
  if (isDilated(window)) return void 0;
  return fused.conv2d({ ...fusedArguments(window, x, bias, activation2), filter: kernel });
}
function fusedDepthwiseConvolution(x, kernel, window, bias, activation2) {
  if (isDilated(window)) return void 0;
  const args = fusedArguments(window, x, bias, activation2);
  return fused.depthwiseConv2d({ ...args, filter: kernel });
}
function isDilated({ dilations }) {
  return dilations[0] > 1 || dilations[1] > 1;
}
function fusedArguments(window, x, bias, activation2) {
  const pad2 = corePads(resolvePads(window, [x.shape[1], x.shape[2]]));
  return { x, strides: window.strides, pad: pad2, bias, activation: activation2 };
}
const BY_NAME = {
  zeros: () => initializers.zeros(),
  ones: () => initializers.ones(),
  heNormal: (seed) => initializers.heNormal({ seed }),
  heUniform: (seed) => initializers.heUniform({ seed }),
  glorotNormal: (seed) => initializers.glorotNormal({ seed }),
  glorotUniform: (seed) => initializers.glorotUniform({ seed }),
  leCunNormal: (seed) => initializers.leCunNormal({ seed }),
  leCunUniform: (seed) => initializers.leCunUniform({ seed }),
  truncatedNormal: (seed) => initializers.truncatedNormal({ mean: 0, stddev: 0.02, seed })
};
function isInitializer(value) {
  return typeof (value == null ? void 0 : value.apply) === "function";
}
function checkInitializer(fn, argument, value) {
  if (isInitializer(value)) return value;
  if (typeof value === "string" && value in BY_NAME) return value;
  const { className, config } = value ?? {};
  const entry = className && serialization.SerializationMap.getMap().classNameMap[className];
  if (entry) return entry[1](entry[0], config ?? {});
  throw new TypeError(
    argumentMessage(
      fn,
      argument,
      `one of ${Object.keys(BY_NAME).join(", ")}, or a tf.initializers object`,
      value,
      "For example tf.initializers.randomNormal({stddev: 0.01, seed: 1})."
    )
  );
}
function weightInitializer(initializer, seed, path) {
  return isInitializer(initializer) ? initializer : BY_NAME[initializer](hashSeed(seed, path));
}
function initializerConfig(initializer) {
  if (!isInitializer(initializer)) return initializer;
  return { className: initializer.getClassName(), config: initializer.getConfig() };
}
function hashSeed(seed, path) {
  let hash = 2166136261;
  for (const char of `${seed}/${path}`) {
    hash = Math.imul(hash ^ char.codePointAt(0), 16777619);
  }
  return hash >>> 0 || 1;
}
class ConvolutionLayer extends layers.Layer {
  constructor(fn, options) {
    super(options);
    __publicField(this, "fn");
    __publicField(this, "window");
    __publicField(this, "useBias");
    __publicField(this, "activation");
    __publicField(this, "kernel");
    __publicField(this, "bias");
    __publicField(this, "kernelInitializer");
    __publicField(this, "biasInitializer");
    __publicField(this, "seed");
    this.fn = fn;
    this.window = {
      kernelSize: checkPair(fn, "kernelSize", options.kernelSize),
      strides: checkPair(fn, "strides", options.strides ?? 1),
      dilations: checkPair(fn, "dilationRate", options.dilationRate ?? 1),
      padding: checkPadding(fn, options.padding ?? 0)
    };
    this.useBias = checkBoolean(fn, "useBias", options.useBias ?? true);
    this.activation = checkOneOf(fn, "activation", options.activation ?? "linear", FUSED_ACTIVATIONS);
    this.kernelInitializer = checkInitializer(
      fn,
      "kernelInitializer",
      options.kernelInitializer ?? "heNormal"
    );
    this.biasInitializer = checkInitializer(fn, "biasInitializer", options.biasInitializer ?? "zeros");
    this.seed = checkInteger(fn, "seed", options.seed ?? 0, {});
  }
  get kernelName() {
    return "kernel";
  }
  /** Where a kernel's fans cannot be told from its shape. */
  adaptInitializer(initializer) {
    return initializer;
  }
  build(inputShape) {
    const shape = oneShape(inputShape);
    const outputs = this.computeOutputShape(shape)[3];
    const initializer = (given, name) => weightInitializer(given, this.seed, `${this.name}/${name}`);
    this.kernel = this.addWeight(
      this.kernelName,
      this.kernelShape(checkChannels(this.fn, shape)),
      "float32",
      this.adaptInitializer(initializer(this.kernelInitializer, "kernel"))
    );
    if (this.useBias) {
      this.bias = this.addWeight("bias", [outputs], "float32", initializer(this.biasInitializer, "bias"));
    }
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    const outputs = this.outputChannels(checkChannels(this.fn, shape));
    const [height, width] = outputSize(this.fn, this.window, shape.slice(1, 3));
    return [shape[0], height, width, outputs];
  }
  call(inputs, { training }) {
    return tidy(() => {
      var _a;
      const x = oneTensor(inputs);
      this.computeOutputShape(x.shape);
      const kernel = this.kernel.read();
      const bias = (_a = this.bias) == null ? void 0 : _a.read();
      const fused2 = training ? void 0 : this.fuse(x, kernel, bias);
      return fused2 ?? biasAndActivation(this.convolve(x, kernel), bias, this.activation);
    });
  }
  getConfig() {
    const { kernelSize, strides, dilations, padding } = this.window;
    return {
      ...super.getConfig(),
      kernelSize,
      strides,
      padding,
      dilationRate: dilations,
      useBias: this.useBias,
      activation: this.activation,
      kernelInitializer: initializerConfig(this.kernelInitializer),
      biasInitializer: initializerConfig(this.biasInitializer),
      seed: this.seed
    };
  }
}
function hasKernel(name) {
  return getKernel(name, getBackend()) !== void 0;
}
function runOptionalKernel(name, inputs, attributes) {
  const outputs = engine().runKernel(name, inputs, attributes);
  return Array.isArray(outputs) ? outputs : [outputs];
}
const CHUNK_CHANNELS = 32;
function convolveGroups(x, kernel, convolution2) {
  return hasKernel("CvGroupedConv2D") ? convolveNatively(x, kernel, convolution2) : convolveChunks(x, kernel, convolution2);
}
function convolveNatively(x, kernel, convolution2) {
  const run = customGrad((...args) => {
    const [x2, filter, save] = args;
    save([x2, filter]);
    const [value] = runOptionalKernel("CvGroupedConv2D", { x: x2, filter }, { ...convolution2 });
    const gradFunc = (dy, saved) => {
      const [x3, filter2] = saved;
      const inputs = { ...convolution2, inputShape: x3.shape };
      const filters = { ...convolution2, filterShape: filter2.shape };
      return [
        runOptionalKernel("CvGroupedConv2DBackpropInput", { dy, filter: filter2 }, inputs)[0],
        runOptionalKernel("CvGroupedConv2DBackpropFilter", { x: x3, dy }, filters)[0]
      ];
    };
    return { value, gradFunc };
  });
  return run(x, kernel);
}
function convolveChunks(x, kernel, { groups, strides, pad: pad2 }) {
  const [batch, height, width] = x.shape;
  const [kernelHeight, kernelWidth, groupChannels, filters] = kernel.shape;
  const groupFilters = filters / groups;
  const step = Math.max(Math.floor(CHUNK_CHANNELS / groupChannels), 1);
  const outputs = [];
  for (let group = 0; group < groups; group += step) {
    const together = Math.min(step, groups - group);
    const pixels = slice(
      x,
      [0, 0, 0, group * groupChannels],
      [batch, height, width, together * groupChannels]
    );
    const taps = slice(
      kernel,
      [0, 0, 0, group * groupFilters],
      [kernelHeight, kernelWidth, groupChannels, together * groupFilters]
    );
    outputs.push(conv2d$1(pixels, blockDiagonal(taps, together), strides, pad2));
  }
  return concat(outputs, 3);
}
function blockDiagonal(kernel, groups) {
  if (groups === 1) return kernel;
  const [, , groupChannels, filters] = kernel.shape;
  const repeated = concat(Array(groups).fill(kernel), 2);
  return mul(repeated, blockMask(groups, groupChannels, filters / groups));
}
function blockMask(groups, groupChannels, groupFilters) {
  const channels = groups * groupChannels;
  const filters = groups * groupFilters;
  const values = new Float32Array(channels * filters);
  for (let channel = 0; channel < channels; channel++) {
    const first = channel * filters + Math.floor(channel / groupChannels) * groupFilters;
    values.fill(1, first, first + groupFilters);
  }
  return tensor2d(values, [channels, filters]);
}
function convolve(x, kernel, { groups, ...window }) {
  if (groups > 1 && groups === x.shape[3]) {
    const [height, width, , filters] = kernel.shape;
    const depthwise = reshape(kernel, [height, width, groups, filters / groups]);
    return convolveDepthwise(x, depthwise, window);
  }
  const pads = corePads(resolvePads(window, [x.shape[1], x.shape[2]]));
  const taps = dilateKernel(kernel, window.dilations);
  if (groups === 1) return conv2d$1(x, taps, window.strides, pads);
  return convolveGroups(x, taps, { groups, strides: window.strides, pad: pads });
}
function convolveDepthwise(x, kernel, window) {
  const pads = corePads(resolvePads(window, [x.shape[1], x.shape[2]]));
  return depthwiseConv2d$1(x, dilateKernel(kernel, window.dilations), window.strides, pads);
}
function dilateKernel(kernel, [down, right]) {
  if (down === 1 && right === 1) return kernel;
  const [height, width, inner, filters] = kernel.shape;
  const rows = spread(reshape(kernel, [height, 1, width * inner * filters]), down);
  const taps = spread(reshape(rows, [height * down, width, 1, inner * filters]), right);
  return slice(
    reshape(taps, [height * down, width * right, inner, filters]),
    [0, 0, 0, 0],
    [(height - 1) * down + 1, (width - 1) * right + 1, inner, filters]
  );
}
function spread(x, dilation) {
  const paddings = x.shape.map((_, axis) => [0, axis === x.rank - 2 ? dilation - 1 : 0]);
  return pad(x, paddings);
}
class Conv2d extends ConvolutionLayer {
  constructor(options, fn = "conv2d") {
    super(fn, options);
    __publicField(this, "filters");
    __publicField(this, "groups");
    this.filters = checkInteger(this.fn, "filters", options.filters);
    this.groups = checkInteger(this.fn, "groups", options.groups ?? 1);
    checkDivides(this.fn, "groups", this.groups, "filters", this.filters);
  }
  outputChannels(channels) {
    checkDivides(this.fn, "groups", this.groups, "the input's channels", channels);
    return this.filters;
  }
  kernelShape(channels) {
    return [...this.window.kernelSize, channels / this.groups, this.filters];
  }
  convolve(x, kernel) {
    return convolve(x, kernel, { ...this.window, groups: this.groups });
  }
  fuse(x, kernel, bias) {
    return this.groups > 1 ? void 0 : fusedConvolution(x, kernel, this.window, bias, this.activation);
  }
  getConfig() {
    return { ...super.getConfig(), filters: this.filters, groups: this.groups };
  }
}
__publicField(Conv2d, "className", "CvConv2d");
function conv2d(options) {
  return new Conv2d(options);
}
class DepthwiseConv2d extends ConvolutionLayer {
  constructor(options) {
    super("depthwiseConv2d", options);
    __publicField(this, "depthMultiplier");
    this.depthMultiplier = checkInteger(this.fn, "depthMultiplier", options.depthMultiplier ?? 1);
  }
  /** TensorFlow.js' name, by which checkpoints are mapped. */
  get kernelName() {
    return "depthwise_kernel";
  }
  outputChannels(channels) {
    return channels * this.depthMultiplier;
  }
  kernelShape(channels) {
    return [...this.window.kernelSize, channels, this.depthMultiplier];
  }
  /** Drawn in the shape of a grouped kernel, [height, width, 1, channels * multiplier], whose fans are the right ones. */
  adaptInitializer(initializer) {
    const apply = (shape, dtype) => tidy(() => {
      const [height, width, channels, multiplier] = shape;
      const drawn = initializer.apply([height, width, 1, channels * multiplier], dtype);
      return reshape(drawn, shape);
    });
    return { apply };
  }
  convolve(x, kernel) {
    return convolveDepthwise(x, kernel, this.window);
  }
  fuse(x, kernel, bias) {
    return fusedDepthwiseConvolution(x, kernel, this.window, bias, this.activation);
  }
  getConfig() {
    return { ...super.getConfig(), depthMultiplier: this.depthMultiplier };
  }
}
__publicField(DepthwiseConv2d, "className", "CvDepthwiseConv2d");
function depthwiseConv2d(options) {
  return new DepthwiseConv2d(options);
}
class TableConv2d extends ConvolutionLayer {
  constructor(options) {
    super("tableConv2d", options);
    __publicField(this, "connections");
    this.connections = checkConnections(options.connections);
  }
  outputChannels(channels) {
    const needed = Math.max(...this.connections.flat()) + 1;
    if (channels >= needed) return this.connections.length;
    const wayOut = "Count the channels in connections from 0.";
    throw new RangeError(
      argumentMessage(this.fn, "input", `of at least ${needed} channels`, channels, wayOut)
    );
  }
  /** A window for each connection, those of the first filter first. */
  kernelShape() {
    return [...this.window.kernelSize, 1, this.connections.flat().length];
  }
  /** Drawn for all the channels that there are in the table, then those that are connected are taken. */
  adaptInitializer(initializer) {
    const apply = (shape, dtype) => tidy(() => {
      const channels = Math.max(...this.connections.flat()) + 1;
      const filters = this.connections.length;
      const drawn = initializer.apply([...this.window.kernelSize, channels, filters], dtype);
      const windows = reshape(drawn, [-1, channels * filters]);
      return reshape(matMul(windows, this.table(channels), false, true), shape);
    });
    return { apply };
  }
  /** `[connections, channels * filters]`: a 1 where a connection lies in a kernel that has them all. */
  table(channels) {
    const filters = this.connections.length;
    const places = this.connections.flatMap(
      (row, filter) => row.map((channel) => channel * filters + filter)
    );
    const width = channels * filters;
    const ones2 = new Float32Array(places.length * width);
    places.forEach((place, connection) => ones2[connection * width + place] = 1);
    return tensor2d(ones2, [places.length, width]);
  }
  /** `[height, width, 1, connections]` -> `[height, width, channels, filters]`, 0 where there is no connection. */
  dense(kernel, channels) {
    const [height, width] = this.window.kernelSize;
    const windows = reshape(kernel, [height * width, -1]);
    const shape = [height, width, channels, this.connections.length];
    return reshape(matMul(windows, this.table(channels)), shape);
  }
  convolve(x, kernel) {
    return convolve(x, this.dense(kernel, x.shape[3]), { ...this.window, groups: 1 });
  }
  fuse(x, kernel, bias) {
    return fusedConvolution(x, this.dense(kernel, x.shape[3]), this.window, bias, this.activation);
  }
  getConfig() {
    return { ...super.getConfig(), connections: this.connections.map((row) => [...row]) };
  }
}
__publicField(TableConv2d, "className", "CvTableConv2d");
function checkConnections(connections) {
  const isChannel = (value) => Number.isSafeInteger(value) && value >= 0;
  const isRow = (row) => Array.isArray(row) && row.length > 0 && row.every(isChannel) && new Set(row).size === row.length;
  if (Array.isArray(connections) && connections.length > 0 && connections.every(isRow)) return connections;
  const Kind = Array.isArray(connections) && connections.every(Array.isArray) ? RangeError : TypeError;
  throw new Kind(
    argumentMessage(
      "tableConv2d",
      "connections",
      "a list of channels for each filter, each channel once",
      connections,
      "For example [[0, 1], [1, 2]]: two filters, each of two channels."
    )
  );
}
function tableConv2d(options) {
  return new TableConv2d(options);
}
function standardize(x, axes, epsilon) {
  const run = customGrad((...args) => {
    const [x2, save] = args;
    const centre = mean(x2, axes, true);
    const inverse = rsqrt(add(mean(squaredDifference(x2, centre), axes, true), epsilon));
    const y = mul(sub(x2, centre), inverse);
    save([y, inverse]);
    const gradFunc = (dy, [y2, inverse2]) => {
      const along = mul(y2, mean(mul(dy, y2), axes, true));
      return mul(sub(sub(dy, mean(dy, axes, true)), along), inverse2);
    };
    return { value: y, gradFunc };
  });
  return run(x);
}
function divideByRootMeanSquare(x, axes, epsilon) {
  const run = customGrad((...args) => {
    const [x2, save] = args;
    const inverse = rsqrt(add(mean(square(x2), axes, true), epsilon));
    const y = mul(x2, inverse);
    save([y, inverse]);
    const gradFunc = (dy, [y2, inverse2]) => mul(sub(dy, mul(y2, mean(mul(dy, y2), axes, true))), inverse2);
    return { value: y, gradFunc };
  });
  return run(x);
}
class WeightStandardizedConv2d extends Conv2d {
  constructor(options) {
    super(options, "weightStandardizedConv2d");
    __publicField(this, "epsilon");
    this.epsilon = checkNumber(this.fn, "epsilon", options.epsilon ?? 1e-6, { min: 0 });
  }
  /** Each filter with mean 0 and variance 1 over its window and channels. */
  standardized(kernel) {
    return standardize(kernel, [0, 1, 2], this.epsilon);
  }
  convolve(x, kernel) {
    return super.convolve(x, this.standardized(kernel));
  }
  fuse(x, kernel, bias) {
    return super.fuse(x, this.standardized(kernel), bias);
  }
  getConfig() {
    return { ...super.getConfig(), epsilon: this.epsilon };
  }
}
__publicField(WeightStandardizedConv2d, "className", "CvWeightStandardizedConv2d");
function weightStandardizedConv2d(options) {
  return new WeightStandardizedConv2d(options);
}
function normalizeBatch(x, gamma, beta, epsilon) {
  const channels = x.shape[x.rank - 1];
  const rows = reshape(x, [-1, channels]);
  let statistics;
  const normalize = customGrad((...args) => {
    const [rows2, gamma2, beta2, save] = args;
    const [y2, mean22, variance2] = forward(rows2, gamma2, beta2, epsilon);
    statistics = { mean: keep(mean22), variance: keep(variance2) };
    save([rows2, gamma2, mean22, variance2]);
    return { value: y2, gradFunc: (dy, saved) => backward(dy, saved, epsilon) };
  });
  const y = normalize(rows, gamma ?? ones([channels]), beta ?? zeros([channels]));
  const { mean: mean2, variance } = statistics;
  const handedOver = { y: reshape(y, x.shape), mean: mean2.clone(), variance: variance.clone() };
  mean2.dispose();
  variance.dispose();
  return handedOver;
}
function forward(rows, gamma, beta, epsilon) {
  if (hasKernel("CvBatchNorm")) {
    return runOptionalKernel("CvBatchNorm", { x: rows, gamma, beta }, { epsilon });
  }
  const mean$1 = mean(rows, 0);
  const variance = mean(squaredDifference(rows, mean$1), 0);
  return [
    batchNorm$1(rows, mean$1, variance, beta, gamma, epsilon),
    mean$1,
    variance
  ];
}
function backward(dy, saved, epsilon) {
  const [x, gamma, mean2, variance] = saved;
  if (hasKernel("CvBatchNormGrad")) {
    return runOptionalKernel("CvBatchNormGrad", { dy, x, gamma, mean: mean2, variance }, { epsilon });
  }
  const count = x.shape[0];
  const inverse = rsqrt(add(variance, epsilon));
  const normalized = mul(sub(x, mean2), inverse);
  const dBeta = sum(dy, 0);
  const dGamma = sum(mul(dy, normalized), 0);
  const centred = sub(sub(dy, mul(dBeta, 1 / count)), mul(normalized, mul(dGamma, 1 / count)));
  return [mul(centred, mul(gamma, inverse)), dGamma, dBeta];
}
const VARIANCES = ["unbiased", "biased"];
class BatchNorm extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "epsilon");
    __publicField(this, "momentum");
    __publicField(this, "center");
    __publicField(this, "scale");
    __publicField(this, "movingVarianceEstimate");
    __publicField(this, "gammaInitializer");
    __publicField(this, "betaInitializer");
    __publicField(this, "gamma");
    __publicField(this, "beta");
    __publicField(this, "movingMean");
    __publicField(this, "movingVariance");
    /**
     * `model.trainable = false` on a nested model does not set its layers' `trainable`: it goes through their trainable
     * weights and sets each one's. This stands in the list as one more weight, so that the layer hears of it even when it
     * has neither gamma nor beta; the getters below take it out again.
     */
    __publicField(this, "freezeMarker", { trainable: true });
    const fn = "batchNorm";
    this.epsilon = checkNumber(fn, "epsilon", options.epsilon ?? 1e-5, { min: 0 });
    this.momentum = checkNumber(fn, "momentum", options.momentum ?? 0.9, { min: 0, max: 1 });
    this.center = checkBoolean(fn, "center", options.center ?? true);
    this.scale = checkBoolean(fn, "scale", options.scale ?? true);
    this.movingVarianceEstimate = checkOneOf(
      fn,
      "movingVarianceEstimate",
      options.movingVarianceEstimate ?? "unbiased",
      VARIANCES
    );
    this.gammaInitializer = checkInitializer(fn, "gammaInitializer", options.gammaInitializer ?? "ones");
    this.betaInitializer = checkInitializer(fn, "betaInitializer", options.betaInitializer ?? "zeros");
    this.trainableWeights = [];
  }
  /** True when the layer, or a model around it, is not trainable: it then infers in training as well. */
  get frozen() {
    return !this.trainable || !this.freezeMarker.trainable;
  }
  get trainableWeights() {
    return super.trainableWeights.filter((weight) => weight !== this.freezeMarker);
  }
  set trainableWeights(weights) {
    super.trainableWeights = [this.freezeMarker, ...weights];
  }
  get nonTrainableWeights() {
    return super.nonTrainableWeights.filter((weight) => weight !== this.freezeMarker);
  }
  set nonTrainableWeights(weights) {
    super.nonTrainableWeights = weights;
  }
  build(inputShape) {
    const shape = [checkChannels("batchNorm", this.computeOutputShape(inputShape))];
    const weight = (name, initializer, trainable = true) => this.addWeight(
      name,
      shape,
      "float32",
      weightInitializer(initializer, 0, `${this.name}/${name}`),
      void 0,
      trainable
    );
    if (this.scale) this.gamma = weight("gamma", this.gammaInitializer);
    if (this.center) this.beta = weight("beta", this.betaInitializer);
    this.movingMean = weight("moving_mean", "zeros", false);
    this.movingVariance = weight("moving_variance", "ones", false);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("batchNorm", shape, [2, 3, 4], "[batch, ..., channels]");
    checkChannels("batchNorm", shape);
    return shape;
  }
  call(inputs, { training }) {
    return tidy(() => {
      const x = oneTensor(inputs);
      if (!training) return this.infer(x);
      return this.frozen ? this.inferAffine(x) : this.normalizeAndTrack(x);
    });
  }
  /** One fused kernel. Its gradient wants a scale and a shift in any case. */
  infer(x) {
    var _a, _b;
    const channels = [x.shape[x.rank - 1]];
    return batchNorm$1(
      x,
      this.movingMean.read(),
      this.movingVariance.read(),
      ((_a = this.beta) == null ? void 0 : _a.read()) ?? zeros(channels),
      ((_b = this.gamma) == null ? void 0 : _b.read()) ?? ones(channels),
      this.epsilon
    );
  }
  /** The same as one multiplication and one addition, whose gradients are far cheaper than the fused kernel's. */
  inferAffine(x) {
    const inverse = rsqrt(add(this.movingVariance.read(), this.epsilon));
    const slope = this.gamma ? mul(inverse, this.gamma.read()) : inverse;
    const shifted = mul(this.movingMean.read(), slope);
    const offset = this.beta ? sub(this.beta.read(), shifted) : mul(shifted, -1);
    return add(mul(x, slope), offset);
  }
  normalizeAndTrack(x) {
    var _a, _b;
    const count = x.size / x.shape[x.rank - 1];
    const unbiased = this.movingVarianceEstimate === "unbiased";
    if (count < 2 && unbiased) {
      throw new RangeError(
        argumentMessage(
          "batchNorm",
          "input",
          "of more than one value per channel in training",
          x.shape,
          "Use a larger batch, freeze the layer, or set movingVarianceEstimate: 'biased'."
        )
      );
    }
    const { y, mean: mean2, variance } = normalizeBatch(x, (_a = this.gamma) == null ? void 0 : _a.read(), (_b = this.beta) == null ? void 0 : _b.read(), this.epsilon);
    this.track(this.movingMean, mean2);
    this.track(this.movingVariance, unbiased ? mul(variance, count / (count - 1)) : variance);
    return y;
  }
  track(moving, batch) {
    moving.write(add(mul(moving.read(), this.momentum), mul(batch, 1 - this.momentum)));
  }
  getConfig() {
    return {
      ...super.getConfig(),
      epsilon: this.epsilon,
      momentum: this.momentum,
      center: this.center,
      scale: this.scale,
      movingVarianceEstimate: this.movingVarianceEstimate,
      gammaInitializer: initializerConfig(this.gammaInitializer),
      betaInitializer: initializerConfig(this.betaInitializer)
    };
  }
}
__publicField(BatchNorm, "className", "CvBatchNorm");
function batchNorm(options = {}) {
  return new BatchNorm(options);
}
class FilterResponseNorm extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "epsilon");
    __publicField(this, "learnEpsilon");
    __publicField(this, "threshold");
    __publicField(this, "gamma");
    __publicField(this, "beta");
    __publicField(this, "tau");
    __publicField(this, "addedEpsilon");
    const fn = "filterResponseNorm";
    this.epsilon = checkNumber(fn, "epsilon", options.epsilon ?? 1e-6, { above: 0 });
    this.learnEpsilon = checkBoolean(fn, "learnEpsilon", options.learnEpsilon ?? false);
    this.threshold = checkBoolean(fn, "threshold", options.threshold ?? true);
  }
  build(inputShape) {
    const shape = [this.computeOutputShape(inputShape)[3]];
    const weight = (name, value, size = shape) => this.addWeight(name, size, "float32", initializers.constant({ value }));
    this.gamma = weight("gamma", 1);
    this.beta = weight("beta", 0);
    if (this.threshold) this.tau = weight("tau", 0);
    if (this.learnEpsilon) this.addedEpsilon = weight("epsilon", 1e-4, [1]);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("filterResponseNorm", shape, 4);
    checkChannels("filterResponseNorm", shape);
    return shape;
  }
  call(inputs) {
    return tidy(() => {
      const normalized = this.normalize(oneTensor(inputs));
      const y = add(mul(normalized, this.gamma.read()), this.beta.read());
      if (!this.tau) return y;
      const tau = this.tau.read();
      return add(relu(sub(y, tau)), tau);
    });
  }
  normalize(x) {
    if (!this.addedEpsilon) return divideByRootMeanSquare(x, [1, 2], this.epsilon);
    const floor = add(abs(this.addedEpsilon.read()), this.epsilon);
    return div(x, sqrt(add(mean(square(x), [1, 2], true), floor)));
  }
  getConfig() {
    return {
      ...super.getConfig(),
      epsilon: this.epsilon,
      learnEpsilon: this.learnEpsilon,
      threshold: this.threshold
    };
  }
}
__publicField(FilterResponseNorm, "className", "CvFilterResponseNorm");
function filterResponseNorm(options = {}) {
  return new FilterResponseNorm(options);
}
class AffineNorm extends layers.Layer {
  constructor(fn, options, defaults) {
    super(options);
    __publicField(this, "fn");
    __publicField(this, "epsilon");
    __publicField(this, "center");
    __publicField(this, "scale");
    __publicField(this, "gammaInitializer");
    __publicField(this, "betaInitializer");
    __publicField(this, "gamma");
    __publicField(this, "beta");
    this.fn = fn;
    this.epsilon = checkNumber(fn, "epsilon", options.epsilon ?? defaults.epsilon, { min: 0 });
    this.center = checkBoolean(fn, "center", options.center ?? defaults.center);
    this.scale = checkBoolean(fn, "scale", options.scale ?? true);
    this.gammaInitializer = checkInitializer(fn, "gammaInitializer", options.gammaInitializer ?? "ones");
    this.betaInitializer = checkInitializer(fn, "betaInitializer", options.betaInitializer ?? "zeros");
  }
  build(inputShape) {
    const shape = [checkChannels(this.fn, this.computeOutputShape(inputShape))];
    const weight = (name, initializer) => this.addWeight(name, shape, "float32", weightInitializer(initializer, 0, `${this.name}/${name}`));
    if (this.scale) this.gamma = weight("gamma", this.gammaInitializer);
    if (this.center) this.beta = weight("beta", this.betaInitializer);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    this.checkInput(shape);
    return shape;
  }
  call(inputs) {
    return tidy(() => {
      const normalized = this.normalize(oneTensor(inputs));
      const scaled = this.gamma ? mul(normalized, this.gamma.read()) : normalized;
      return this.beta ? add(scaled, this.beta.read()) : scaled;
    });
  }
  getConfig() {
    return {
      ...super.getConfig(),
      epsilon: this.epsilon,
      center: this.center,
      scale: this.scale,
      gammaInitializer: initializerConfig(this.gammaInitializer),
      betaInitializer: initializerConfig(this.betaInitializer)
    };
  }
}
class GroupNorm extends AffineNorm {
  constructor(options = {}) {
    super("groupNorm", options, { epsilon: 1e-5, center: true });
    __publicField(this, "groups");
    this.groups = checkInteger(this.fn, "groups", options.groups ?? 32);
  }
  checkInput(shape) {
    checkRank(this.fn, shape, [2, 3, 4], "[batch, ..., channels]");
    checkDivides(this.fn, "groups", this.groups, "the input's channels", checkChannels(this.fn, shape));
  }
  normalize(x) {
    const channels = x.shape[x.rank - 1];
    const pixels = x.size / channels / x.shape[0];
    const grouped = reshape(x, [x.shape[0], pixels, this.groups, channels / this.groups]);
    return reshape(standardize(grouped, [1, 3], this.epsilon), x.shape);
  }
  getConfig() {
    return { ...super.getConfig(), groups: this.groups };
  }
}
__publicField(GroupNorm, "className", "CvGroupNorm");
function groupNorm(options = {}) {
  return new GroupNorm(options);
}
class LayerNorm extends AffineNorm {
  constructor(options = {}) {
    super("layerNorm", options, { epsilon: 1e-5, center: true });
  }
  checkInput(shape) {
    checkRank(this.fn, shape, [2, 3, 4], "[batch, ..., channels]");
    checkChannels(this.fn, shape);
  }
  normalize(x) {
    return standardize(x, [x.rank - 1], this.epsilon);
  }
}
__publicField(LayerNorm, "className", "CvLayerNorm");
function layerNorm(options = {}) {
  return new LayerNorm(options);
}
const CONVENTIONS = ["sum", "mean"];
class LocalResponseNorm extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "size");
    __publicField(this, "alpha");
    __publicField(this, "beta");
    __publicField(this, "k");
    __publicField(this, "convention");
    const fn = "localResponseNorm";
    this.size = checkInteger(fn, "size", options.size ?? 5);
    this.alpha = checkNumber(fn, "alpha", options.alpha ?? 1e-4, { min: 0 });
    this.beta = checkNumber(fn, "beta", options.beta ?? 0.75, { above: 0 });
    this.k = checkNumber(fn, "k", options.k ?? 2, { above: 0 });
    this.convention = checkOneOf(fn, "convention", options.convention ?? "sum", CONVENTIONS);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("localResponseNorm", shape, [2, 3, 4], "[batch, ..., channels]");
    checkChannels("localResponseNorm", shape);
    return shape;
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      this.computeOutputShape(x.shape);
      const rows = reshape(x, [-1, x.shape[x.rank - 1]]);
      const alpha = this.convention === "mean" ? this.alpha / this.size : this.alpha;
      return reshape(normalizeNeighbours(rows, this.size, alpha, this.beta, this.k), x.shape);
    });
  }
  getConfig() {
    const { size, alpha, beta, k, convention } = this;
    return { ...super.getConfig(), size, alpha, beta, k, convention };
  }
}
__publicField(LocalResponseNorm, "className", "CvLocalResponseNorm");
function normalizeNeighbours(x, size, alpha, beta, k) {
  const run = customGrad((...args) => {
    const [x2, save] = args;
    const base = add(mul(matMul(square(x2), band(x2.shape[1], size, false)), alpha), k);
    const factor = pow(base, -beta);
    const y = mul(x2, factor);
    save([x2, base, factor, y]);
    const gradFunc = (dy, saved) => {
      const [x3, base2, factor2, y2] = saved;
      const pull = matMul(div(mul(dy, y2), base2), band(x3.shape[1], size, true));
      return sub(mul(dy, factor2), mul(mul(x3, pull), 2 * alpha * beta));
    };
    return { value: y, gradFunc };
  });
  return run(x);
}
function band(channels, size, transposed) {
  const values = new Float32Array(channels * channels);
  for (let channel = 0; channel < channels; channel++) {
    const first = Math.max(channel - Math.floor(size / 2), 0);
    const last = Math.min(channel + Math.floor((size - 1) / 2), channels - 1);
    for (let neighbour = first; neighbour <= last; neighbour++) {
      values[transposed ? channel * channels + neighbour : neighbour * channels + channel] = 1;
    }
  }
  return tensor2d(values, [channels, channels]);
}
function localResponseNorm(options = {}) {
  return new LocalResponseNorm(options);
}
class RmsNorm extends AffineNorm {
  constructor(options = {}) {
    super("rmsNorm", options, { epsilon: 1e-6, center: false });
  }
  checkInput(shape) {
    checkRank(this.fn, shape, [2, 3, 4], "[batch, ..., channels]");
    checkChannels(this.fn, shape);
  }
  normalize(x) {
    return divideByRootMeanSquare(x, [x.rank - 1], this.epsilon);
  }
}
__publicField(RmsNorm, "className", "CvRmsNorm");
function rmsNorm(options = {}) {
  return new RmsNorm(options);
}
class AdaptivePool2d extends layers.Layer {
  constructor(fn, pool, options) {
    super(options);
    __publicField(this, "fn");
    __publicField(this, "pool");
    __publicField(this, "outputSize");
    this.fn = fn;
    this.pool = pool;
    this.outputSize = checkPair(fn, "outputSize", options.outputSize);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    checkChannels(this.fn, shape);
    return [shape[0], ...this.outputSize, shape[3]];
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      this.computeOutputShape(x.shape);
      const [height, width] = [x.shape[1] / this.outputSize[0], x.shape[2] / this.outputSize[1]];
      if (Number.isInteger(height) && Number.isInteger(width)) {
        return this.pool(x, [height, width], [height, width]);
      }
      return this.poolAlong(this.poolAlong(x, 1), 2);
    });
  }
  /** Bin i of n reaches from floor(i * length / n) to ceil((i + 1) * length / n), as torch's; bins may overlap. */
  poolAlong(x, axis) {
    const length = x.shape[axis];
    const bins = this.outputSize[axis - 1];
    const parts = Array.from({ length: bins }, (_, i) => {
      const begin = Math.floor(i * length / bins);
      const size = Math.ceil((i + 1) * length / bins) - begin;
      const begins = [0, 0, 0, 0];
      const sizes = [...x.shape];
      begins[axis] = begin;
      sizes[axis] = size;
      return this.pool(slice(x, begins, sizes), axis === 1 ? [size, 1] : [1, size], [1, 1]);
    });
    return concat(parts, axis);
  }
  getConfig() {
    return { ...super.getConfig(), outputSize: this.outputSize };
  }
}
class AdaptiveAvgPool2d extends AdaptivePool2d {
  constructor(options) {
    super("adaptiveAvgPool2d", (x, size, strides) => avgPool(x, size, strides, "valid"), options);
  }
}
__publicField(AdaptiveAvgPool2d, "className", "CvAdaptiveAvgPool2d");
class AdaptiveMaxPool2d extends AdaptivePool2d {
  constructor(options) {
    super("adaptiveMaxPool2d", (x, size, strides) => maxPool(x, size, strides, "valid"), options);
  }
}
__publicField(AdaptiveMaxPool2d, "className", "CvAdaptiveMaxPool2d");
function adaptiveAvgPool2d(options) {
  return new AdaptiveAvgPool2d(options);
}
function adaptiveMaxPool2d(options) {
  return new AdaptiveMaxPool2d(options);
}
class PoolingLayer extends layers.Layer {
  constructor(fn, options) {
    super(options);
    __publicField(this, "fn");
    __publicField(this, "window");
    __publicField(this, "ceilMode");
    this.fn = fn;
    const kernelSize = checkPair(fn, "poolSize", options.poolSize);
    const padding = checkPadding(fn, options.padding ?? 0);
    if (padding !== "same") checkSmaller(fn, padding, kernelSize);
    this.window = {
      kernelSize,
      strides: checkPair(fn, "strides", options.strides ?? kernelSize),
      dilations: [1, 1],
      padding
    };
    this.ceilMode = checkBoolean(fn, "ceilMode", options.ceilMode ?? false);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    checkChannels(this.fn, shape);
    const [height, width] = outputSize(this.fn, this.window, shape.slice(1, 3), this.ceilMode);
    return [shape[0], height, width, shape[3]];
  }
  /**
   * The border that was asked for, and that which pooling needs so that the last window is whole: ceil mode adds at the
   * bottom and the right, and without it some rows may be cut off, which needs nothing.
   */
  borders(size) {
    const asked = resolvePads(this.window, size);
    const outputs = outputSize(this.fn, this.window, size, this.ceilMode);
    const whole = asked.map(([before, after], axis) => {
      const { strides, kernelSize } = this.window;
      const end = (outputs[axis] - 1) * strides[axis] + kernelSize[axis];
      return [before, Math.max(after, end - size[axis] - before)];
    });
    return { asked, whole };
  }
  getConfig() {
    const { kernelSize, strides, padding } = this.window;
    return { ...super.getConfig(), poolSize: kernelSize, strides, padding, ceilMode: this.ceilMode };
  }
}
function checkSmaller(fn, pads, size) {
  if (pads.every((sides, axis) => Math.max(...sides) < size[axis])) return;
  throw new RangeError(
    argumentMessage(
      fn,
      "padding",
      `smaller than poolSize ([${size.join(",")}])`,
      pads,
      "Pad less or pool more."
    )
  );
}
class AvgPool2d extends PoolingLayer {
  constructor(options) {
    super("avgPool2d", options);
    __publicField(this, "countIncludePad");
    this.countIncludePad = checkBoolean(this.fn, "countIncludePad", options.countIncludePad ?? true);
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      const [, outHeight, outWidth] = this.computeOutputShape(x.shape);
      const size = [x.shape[1], x.shape[2]];
      const { asked, whole } = this.borders(size);
      const none = whole.flat().every((side) => side === 0);
      const padded = none ? x : pad(x, corePads(whole));
      const means = avgPool(padded, this.window.kernelSize, this.window.strides, "valid");
      const corrections = this.corrections(size, asked, [outHeight, outWidth]);
      return corrections ? mul(means, corrections) : means;
    });
  }
  /** Pixels of a whole window by pixels that count, [1, outHeight, outWidth, 1]; undefined where all are 1. */
  corrections(size, asked, outputs) {
    const [down, right] = [0, 1].map((axis) => {
      const [before, after] = asked[axis];
      const [first, end] = this.countIncludePad ? [-before, size[axis] + after] : [0, size[axis]];
      const { kernelSize, strides } = this.window;
      return Array.from({ length: outputs[axis] }, (_, i) => {
        const begin = i * strides[axis] - before;
        const counted = Math.min(begin + kernelSize[axis], end) - Math.max(begin, first);
        return kernelSize[axis] / counted;
      });
    });
    if ([...down, ...right].every((factor) => factor === 1)) return void 0;
    const factors = down.flatMap((d) => right.map((r) => d * r));
    return tensor4d(factors, [1, ...outputs, 1]);
  }
  getConfig() {
    return { ...super.getConfig(), countIncludePad: this.countIncludePad };
  }
}
__publicField(AvgPool2d, "className", "CvAvgPool2d");
function avgPool2d(options) {
  return new AvgPool2d(options);
}
class GemPool extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "initialP");
    __publicField(this, "learnP");
    __publicField(this, "epsilon");
    __publicField(this, "p");
    this.initialP = checkNumber("gemPool", "p", options.p ?? 3, { above: 0 });
    this.learnP = checkBoolean("gemPool", "learnP", options.learnP ?? true);
    this.epsilon = checkNumber("gemPool", "epsilon", options.epsilon ?? 1e-6, { above: 0 });
  }
  build(inputShape) {
    this.computeOutputShape(inputShape);
    const initial = initializers.constant({ value: this.initialP });
    this.p = this.addWeight("p", [1], "float32", initial, void 0, this.learnP);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("gemPool", shape, 4);
    return [shape[0], checkChannels("gemPool", shape)];
  }
  call(inputs) {
    return tidy(() => {
      const logs = log(maximum(oneTensor(inputs), this.epsilon));
      const p = this.p.read();
      const largest = max(logs, [1, 2], true);
      const powers = mean(exp(mul(sub(logs, largest), p)), [1, 2]);
      return exp(add(reshape(largest, powers.shape), div(log(powers), p)));
    });
  }
  getConfig() {
    return { ...super.getConfig(), p: this.initialP, learnP: this.learnP, epsilon: this.epsilon };
  }
}
__publicField(GemPool, "className", "CvGemPool");
function gemPool(options = {}) {
  return new GemPool(options);
}
const POOL = {
  avg: (x) => mean(x, [1, 2], true),
  // As a pool, so that among equal values one gets the gradient (tf.max gives it to all of them).
  max: (x) => maxPool(x, [x.shape[1], x.shape[2]], 1, "valid"),
  avgmax: (x) => mul(add(POOL.avg(x), POOL.max(x)), 0.5),
  catavgmax: (x) => concat([POOL.avg(x), POOL.max(x)], 3)
};
const MODES$1 = ["avg", "max", "avgmax", "catavgmax"];
class GlobalPool extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "mode");
    __publicField(this, "keepDims");
    this.mode = checkOneOf("globalPool", "mode", options.mode ?? "avg", MODES$1);
    this.keepDims = checkBoolean("globalPool", "keepDims", options.keepDims ?? false);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("globalPool", shape, 4);
    const channels = checkChannels("globalPool", shape) * (this.mode === "catavgmax" ? 2 : 1);
    return this.keepDims ? [shape[0], 1, 1, channels] : [shape[0], channels];
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      return reshape(POOL[this.mode](x), this.computeOutputShape(x.shape));
    });
  }
  getConfig() {
    return { ...super.getConfig(), mode: this.mode, keepDims: this.keepDims };
  }
}
__publicField(GlobalPool, "className", "CvGlobalPool");
function globalPool(options = {}) {
  return new GlobalPool(options);
}
class MaxPool2d extends PoolingLayer {
  constructor(options) {
    super("maxPool2d", options);
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      this.computeOutputShape(x.shape);
      const { whole } = this.borders([x.shape[1], x.shape[2]]);
      return maxPool(x, this.window.kernelSize, this.window.strides, corePads(whole));
    });
  }
}
__publicField(MaxPool2d, "className", "CvMaxPool2d");
function maxPool2d(options) {
  return new MaxPool2d(options);
}
class Subsampling extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "size");
    __publicField(this, "coefficient");
    __publicField(this, "bias");
    this.size = checkInteger("subsampling", "size", options.size ?? 2);
  }
  build(inputShape) {
    const shape = [this.computeOutputShape(inputShape)[3]];
    const average = initializers.constant({ value: 1 / this.size ** 2 });
    this.coefficient = this.addWeight("coefficient", shape, "float32", average);
    this.bias = this.addWeight("bias", shape, "float32", initializers.zeros());
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("subsampling", shape, 4);
    checkChannels("subsampling", shape);
    const { size } = this;
    const window = {
      kernelSize: [size, size],
      strides: [size, size],
      dilations: [1, 1],
      padding: [
        [0, 0],
        [0, 0]
      ]
    };
    const [height, width] = outputSize("subsampling", window, shape.slice(1, 3));
    return [shape[0], height, width, shape[3]];
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      this.computeOutputShape(x.shape);
      const slope = mul(this.coefficient.read(), this.size ** 2);
      return add(mul(avgPool(x, this.size, this.size, "valid"), slope), this.bias.read());
    });
  }
  getConfig() {
    return { ...super.getConfig(), size: this.size };
  }
}
__publicField(Subsampling, "className", "CvSubsampling");
function subsampling(options = {}) {
  return new Subsampling(options);
}
class ElementwiseLayer extends layers.Layer {
  constructor() {
    super(...arguments);
    __publicField(this, "supportsMasking", true);
  }
  computeOutputShape(inputShape) {
    return oneShape(inputShape);
  }
  call(inputs) {
    return tidy(() => this.activate(oneTensor(inputs)));
  }
}
const APPROXIMATIONS = ["none", "tanh"];
function applyGelu(x) {
  return mul(mul(x, 0.5), add(erf(mul(x, Math.SQRT1_2)), 1));
}
function applyGeluTanh(x) {
  const root = Math.sqrt(2 / Math.PI);
  const inner = mul(x, add(mul(square(x), 0.044715 * root), root));
  return mul(mul(x, 0.5), add(tanh(inner), 1));
}
class Gelu extends ElementwiseLayer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "approximate");
    this.approximate = checkOneOf("gelu", "approximate", options.approximate ?? "none", APPROXIMATIONS);
  }
  activate(x) {
    return this.approximate === "tanh" ? applyGeluTanh(x) : applyGelu(x);
  }
  getConfig() {
    return { ...super.getConfig(), approximate: this.approximate };
  }
}
__publicField(Gelu, "className", "CvGelu");
function gelu(options = {}) {
  return new Gelu(options);
}
function applyHardSigmoid(x) {
  return mul(relu6$1(add(x, 3)), 1 / 6);
}
class HardSigmoid extends ElementwiseLayer {
  activate(x) {
    return applyHardSigmoid(x);
  }
}
__publicField(HardSigmoid, "className", "CvHardSigmoid");
function hardSigmoid(options = {}) {
  return new HardSigmoid(options);
}
function applyHardSwish(x) {
  return mul(x, applyHardSigmoid(x));
}
class HardSwish extends ElementwiseLayer {
  activate(x) {
    return applyHardSwish(x);
  }
}
__publicField(HardSwish, "className", "CvHardSwish");
function hardSwish(options = {}) {
  return new HardSwish(options);
}
function applyMish(x) {
  return mul(x, tanh(softplus(x)));
}
class Mish extends ElementwiseLayer {
  activate(x) {
    return applyMish(x);
  }
}
__publicField(Mish, "className", "CvMish");
function mish(options = {}) {
  return new Mish(options);
}
class Relu6 extends ElementwiseLayer {
  activate(x) {
    return relu6$1(x);
  }
}
__publicField(Relu6, "className", "CvRelu6");
function relu6(options = {}) {
  return new Relu6(options);
}
const AMPLITUDE = 1.7159;
const SLOPE = 2 / 3;
function applyScaledTanh(x, amplitude = AMPLITUDE, slope = SLOPE) {
  return mul(tanh(mul(x, slope)), amplitude);
}
class ScaledTanh extends ElementwiseLayer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "amplitude");
    __publicField(this, "slope");
    this.amplitude = checkNumber("scaledTanh", "amplitude", options.amplitude ?? AMPLITUDE, { above: 0 });
    this.slope = checkNumber("scaledTanh", "slope", options.slope ?? SLOPE, { above: 0 });
  }
  activate(x) {
    return applyScaledTanh(x, this.amplitude, this.slope);
  }
  getConfig() {
    return { ...super.getConfig(), amplitude: this.amplitude, slope: this.slope };
  }
}
__publicField(ScaledTanh, "className", "CvScaledTanh");
function scaledTanh(options = {}) {
  return new ScaledTanh(options);
}
function applySilu(x) {
  return mul(x, sigmoid(x));
}
class Silu extends ElementwiseLayer {
  activate(x) {
    return applySilu(x);
  }
}
__publicField(Silu, "className", "CvSilu");
function silu(options = {}) {
  return new Silu(options);
}
function stock(name, apply) {
  const activation2 = name;
  return { apply, layer: (options) => layers.activation({ ...options, activation: activation2 }) };
}
const ACTIVATIONS = {
  gelu: { apply: applyGelu, layer: gelu },
  geluTanh: { apply: applyGeluTanh, layer: (options) => gelu({ ...options, approximate: "tanh" }) },
  hardSigmoid: { apply: applyHardSigmoid, layer: hardSigmoid },
  hardSwish: { apply: applyHardSwish, layer: hardSwish },
  mish: { apply: applyMish, layer: mish },
  relu6: { apply: (x) => relu6$1(x), layer: relu6 },
  scaledTanh: { apply: (x) => applyScaledTanh(x), layer: scaledTanh },
  silu: { apply: applySilu, layer: silu },
  swish: { apply: applySilu, layer: silu },
  elu: stock("elu", elu),
  linear: stock("linear", (x) => x),
  logSoftmax: stock("logSoftmax", (x) => logSoftmax(x)),
  relu: stock("relu", relu),
  selu: stock("selu", selu),
  sigmoid: stock("sigmoid", sigmoid),
  softmax: stock("softmax", (x) => softmax(x)),
  softplus: stock("softplus", softplus),
  softsign: stock("softsign", (x) => div(x, add(abs(x), 1))),
  tanh: stock("tanh", tanh)
};
const ACTIVATION_NAMES = Object.keys(ACTIVATIONS);
function checkActivation(fn, argument, value) {
  return checkOneOf(fn, argument, value, ACTIVATION_NAMES);
}
function activationFunction(name) {
  return ACTIVATIONS[name].apply;
}
function activation(name, options = {}) {
  return ACTIVATIONS[checkActivation("activation", "name", name)].layer(options);
}
function evenMax(x, axes) {
  const operation = customGrad((x2, save) => {
    const value = max(x2, axes, true);
    save([x2, value]);
    const gradFunc = (dy, [x3, value2]) => {
      const atMaximum = cast(equal(x3, value2), "float32");
      return mul(div(dy, sum(atMaximum, axes, true)), atMaximum);
    };
    return { value, gradFunc };
  });
  return operation(x);
}
function fixedValues(values) {
  const dtype = values instanceof Int32Array ? "int32" : "float32";
  return { apply: (shape) => tensor(values, shape, dtype) };
}
function linear(x, kernel, bias, training) {
  const [inputs, outputs] = kernel.shape.slice(-2);
  const a = reshape(x, [-1, inputs]);
  const b = reshape(kernel, [inputs, outputs]);
  const y = training || !bias ? matMul(a, b) : fused.matMul({ a, b, bias });
  return reshape(training && bias ? add(y, bias) : y, [...x.shape.slice(0, -1), outputs]);
}
class SeededLayer extends layers.Layer {
  constructor(fn, options) {
    super(options);
    __publicField(this, "fn");
    __publicField(this, "seed");
    __publicField(this, "kernelInitializer");
    this.fn = fn;
    const { kernelInitializer = "glorotUniform", seed = 0 } = options;
    this.kernelInitializer = checkInitializer(fn, "kernelInitializer", kernelInitializer);
    this.seed = checkInteger(fn, "seed", seed, {});
  }
  /** Adds a weight; without `initializer` it is a kernel. */
  weight(name, shape, initializer) {
    const chosen = initializer ?? this.kernelInitializer;
    return this.addWeight(
      name,
      shape,
      "float32",
      weightInitializer(chosen, this.seed, `${this.name}/${name}`)
    );
  }
  /** Adds `path.kernel` of this shape (the last two axes are inputs and outputs) and, if asked for, `path.bias`. */
  linearWeights(path, kernelShape, useBias) {
    const kernel = this.weight(`${path}.kernel`, kernelShape);
    return useBias ? { kernel, bias: this.weight(`${path}.bias`, kernelShape.slice(-1), "zeros") } : { kernel };
  }
  /** Adds a weight that is computed, not learnt, and is there because a checkpoint of torch holds it. */
  constantWeight(name, shape, values) {
    const dtype = values instanceof Int32Array ? "int32" : "float32";
    return this.addWeight(name, shape, dtype, fixedValues(values), void 0, false);
  }
  getConfig() {
    return {
      ...super.getConfig(),
      kernelInitializer: initializerConfig(this.kernelInitializer),
      seed: this.seed
    };
  }
}
function applyLinear({ kernel, bias }, x, training) {
  return linear(x, kernel.read(), bias == null ? void 0 : bias.read(), training);
}
class ConvBlockAttention extends SeededLayer {
  constructor(options = {}) {
    super("convBlockAttention", options);
    __publicField(this, "squeezeChannels");
    __publicField(this, "reduction");
    __publicField(this, "kernelSize");
    __publicField(this, "window");
    __publicField(this, "fc1");
    __publicField(this, "fc2");
    __publicField(this, "spatial");
    const { squeezeChannels = null, reduction = 16, kernelSize = 7 } = options;
    this.squeezeChannels = squeezeChannels === null ? null : checkInteger(this.fn, "squeezeChannels", squeezeChannels);
    this.reduction = checkInteger(this.fn, "reduction", reduction);
    this.kernelSize = checkOdd(this.fn, "kernelSize", kernelSize);
    this.window = {
      kernelSize: [this.kernelSize, this.kernelSize],
      strides: [1, 1],
      dilations: [1, 1],
      padding: "same",
      groups: 1
    };
  }
  build(inputShape) {
    const channels = checkChannels(this.fn, this.computeOutputShape(inputShape));
    const squeezed = this.squeezeChannels ?? Math.max(1, Math.floor(channels / this.reduction));
    this.fc1 = this.linearWeights("channel.fc1", [1, 1, channels, squeezed], false);
    this.fc2 = this.linearWeights("channel.fc2", [1, 1, squeezed, channels], false);
    this.spatial = this.weight("spatial.conv.kernel", [this.kernelSize, this.kernelSize, 2, 1]);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    checkChannels(this.fn, shape);
    return shape;
  }
  call(inputs, { training }) {
    return tidy(() => this.attendToSpace(this.attendToChannels(oneTensor(inputs), training)));
  }
  /** What is in the image: sigmoid(mlp(mean) + mlp(max)) for each channel, over all pixels. */
  attendToChannels(x, training) {
    const mlp = (pooled) => applyLinear(this.fc2, relu(applyLinear(this.fc1, pooled, training)), training);
    const scale = sigmoid(add(mlp(mean(x, [1, 2], true)), mlp(evenMax(x, [1, 2]))));
    return mul(x, scale);
  }
  /** Where it is: sigmoid(convolution([mean, max])) for each pixel, over all channels. */
  attendToSpace(x) {
    const pooled = concat([mean(x, 3, true), evenMax(x, [3])], 3);
    const scale = sigmoid(convolve(pooled, this.spatial.read(), this.window));
    return mul(x, scale);
  }
  getConfig() {
    return {
      ...super.getConfig(),
      squeezeChannels: this.squeezeChannels,
      reduction: this.reduction,
      kernelSize: this.kernelSize
    };
  }
}
__publicField(ConvBlockAttention, "className", "CvConvBlockAttention");
function convBlockAttention(options = {}) {
  return new ConvBlockAttention(options);
}
class EfficientChannelAttention extends SeededLayer {
  constructor(options = {}) {
    super("efficientChannelAttention", options);
    __publicField(this, "kernelSize");
    __publicField(this, "kernel");
    const { kernelSize = null } = options;
    this.kernelSize = kernelSize === null ? null : checkOdd(this.fn, "kernelSize", kernelSize);
  }
  build(inputShape) {
    const channels = checkChannels(this.fn, this.computeOutputShape(inputShape));
    this.kernel = this.weight("conv.kernel", [this.kernelSize ?? adaptiveKernelSize(channels), 1, 1]);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    checkChannels(this.fn, shape);
    return shape;
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      const [batch, , , channels] = x.shape;
      const squeezed = reshape(mean(x, [1, 2]), [batch, channels, 1]);
      const scale = sigmoid(conv1d(squeezed, this.kernel.read(), 1, "same"));
      return mul(x, reshape(scale, [batch, 1, 1, channels]));
    });
  }
  getConfig() {
    return { ...super.getConfig(), kernelSize: this.kernelSize };
  }
}
__publicField(EfficientChannelAttention, "className", "CvEfficientChannelAttention");
function adaptiveKernelSize(channels) {
  const size = Math.floor((Math.log2(channels) + 1) / 2);
  return size % 2 === 1 ? size : size + 1;
}
function efficientChannelAttention(options = {}) {
  return new EfficientChannelAttention(options);
}
function mix(hash) {
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return hash ^ hash >>> 16;
}
class Noise {
  constructor(seed, layerName) {
    /** Draws so far. Set it to replay draws, or to go on with a training that was interrupted. */
    __publicField(this, "step", 0);
    __publicField(this, "key");
    this.key = hashSeed(seed, layerName);
  }
  /** The next draw: `count` values in [0, 1), multiples of 2^-24. */
  uniform(count) {
    const offset = mix(this.key + mix(++this.step));
    const values = new Float32Array(count);
    for (let index = 0; index < count; index++) {
      values[index] = (mix(Math.imul(index, 2654435761) + offset) >>> 8) / 2 ** 24;
    }
    return values;
  }
}
function dropMask(noise, shape, rate) {
  const kept = 1 / (1 - rate);
  const values = noise.uniform(shape.reduce((a, b) => a * b, 1));
  return tensor(
    values.map((u) => u < rate ? 0 : kept),
    shape
  );
}
function dropout$1(x, rate, noise, training) {
  return training && rate > 0 ? mul(x, dropMask(noise, x.shape, rate)) : x;
}
function splitHeads(qkv, heads) {
  const [batch, tokens, width] = qkv.shape;
  const parts = split(qkv, 3, 2).map(
    (part) => reshape(part, [batch, tokens, heads, width / (3 * heads)])
  );
  return {
    q: transpose(parts[0], [0, 2, 1, 3]),
    k: transpose(parts[1], [0, 2, 3, 1]),
    v: transpose(parts[2], [0, 2, 1, 3])
  };
}
function mergeHeads(x) {
  const [batch, heads, tokens, depth] = x.shape;
  return reshape(transpose(x, [0, 2, 1, 3]), [batch, tokens, heads * depth]);
}
function attend(scores, v, drop) {
  return matMul(drop(softmax(scores)), v);
}
class MultiHeadSelfAttention extends SeededLayer {
  constructor(options) {
    super("multiHeadSelfAttention", options);
    __publicField(this, "numHeads");
    __publicField(this, "useBias");
    __publicField(this, "dropout");
    __publicField(this, "noise");
    __publicField(this, "inProjection");
    __publicField(this, "outProjection");
    this.numHeads = checkInteger(this.fn, "numHeads", options.numHeads);
    this.useBias = checkBoolean(this.fn, "useBias", options.useBias ?? true);
    this.dropout = checkRate(this.fn, "dropout", options.dropout ?? 0);
    this.noise = new Noise(this.seed, this.name);
  }
  /** Dropout masks drawn so far; set it to repeat a step or to resume a training. */
  get step() {
    return this.noise.step;
  }
  set step(step) {
    this.noise.step = checkInteger(this.fn, "step", step, { min: 0 });
  }
  build(inputShape) {
    const width = checkChannels(this.fn, this.computeOutputShape(inputShape));
    const kernel = this.weight("in_proj_kernel", [width, 3 * width]);
    const bias = this.useBias ? this.weight("in_proj_bias", [3 * width], "zeros") : void 0;
    this.inProjection = { kernel, bias };
    this.outProjection = this.linearWeights("out_proj", [width, width], this.useBias);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 3, "[batch, tokens, width]");
    checkDivides(this.fn, "numHeads", this.numHeads, "the input's width", checkChannels(this.fn, shape));
    return shape;
  }
  call(inputs, { training }) {
    return tidy(() => {
      const qkv = applyLinear(this.inProjection, oneTensor(inputs), training);
      const { q, k, v } = splitHeads(qkv, this.numHeads);
      const scores = matMul(mul(q, 1 / Math.sqrt(q.shape[3])), k);
      const heads = attend(scores, v, (weights) => dropout$1(weights, this.dropout, this.noise, training));
      return applyLinear(this.outProjection, mergeHeads(heads), training);
    });
  }
  getConfig() {
    return { ...super.getConfig(), numHeads: this.numHeads, useBias: this.useBias, dropout: this.dropout };
  }
}
__publicField(MultiHeadSelfAttention, "className", "CvMultiHeadSelfAttention");
function multiHeadSelfAttention(options) {
  return new MultiHeadSelfAttention(options);
}
function relativePositionIndex([height, width]) {
  const tokens = height * width;
  const index = new Int32Array(tokens * tokens);
  for (let i = 0; i < tokens; i++) {
    for (let j = 0; j < tokens; j++) {
      const down = Math.floor(i / width) - Math.floor(j / width) + height - 1;
      const right = i % width - j % width + width - 1;
      index[i * tokens + j] = down * (2 * width - 1) + right;
    }
  }
  return index;
}
function relativeCoordinates([height, width]) {
  const scaled = (offset, size) => {
    const x = 8 * offset / (size - 1);
    return Math.sign(x) * Math.log2(Math.abs(x) + 1) / 3;
  };
  const coordinates = [];
  for (let down = 1 - height; down < height; down++) {
    for (let right = 1 - width; right < width; right++) {
      coordinates.push(scaled(down, height), scaled(right, width));
    }
  }
  return Float32Array.from(coordinates);
}
function relativePositionBias(table, index, tokens) {
  const rows = gather(table, reshape(index, [-1]));
  return transpose(reshape(rows, [tokens, tokens, -1]), [2, 0, 1]);
}
function padToWindows(x, [height, width]) {
  const [, rows, columns] = x.shape;
  const bottom = (height - rows % height) % height;
  const right = (width - columns % width) % width;
  if (bottom === 0 && right === 0) return x;
  return pad(x, [
    [0, 0],
    [0, bottom],
    [0, right],
    [0, 0]
  ]);
}
function roll(x, [down, right]) {
  return rollAxis(rollAxis(x, 1, down), 2, right);
}
function rollAxis(x, axis, shift) {
  const length = x.shape[axis];
  const offset = (shift % length + length) % length;
  if (offset === 0) return x;
  const part = (from, to) => {
    const begin = [0, 0, 0, 0];
    const size = [...x.shape];
    begin[axis] = from;
    size[axis] = to - from;
    return slice(x, begin, size);
  };
  return concat([part(offset, length), part(0, offset)], axis);
}
function partition(x, [height, width]) {
  const [batch, rows, columns, channels] = x.shape;
  const tiles = reshape(x, [batch * rows / height, height, columns / width, width * channels]);
  return reshape(transpose(tiles, [0, 2, 1, 3]), [-1, height * width, channels]);
}
function unpartition(windows, [height, width], [rows, columns]) {
  const channels = windows.shape[2];
  const tiles = reshape(windows, [-1, columns / width, height, width * channels]);
  return reshape(transpose(tiles, [0, 2, 1, 3]), [-1, rows, columns, channels]);
}
const PARTITIONS = ["window", "grid"];
class PartitionAttention extends SeededLayer {
  constructor(options) {
    super("partitionAttention", options);
    __publicField(this, "partition");
    __publicField(this, "partitionSize");
    __publicField(this, "headDim");
    __publicField(this, "qkv");
    __publicField(this, "merge");
    __publicField(this, "positionTable");
    __publicField(this, "positionIndex");
    this.partition = checkOneOf(this.fn, "partition", options.partition, PARTITIONS);
    this.partitionSize = checkInteger(this.fn, "partitionSize", options.partitionSize ?? 7);
    this.headDim = checkInteger(this.fn, "headDim", options.headDim ?? 32);
  }
  build(inputShape) {
    const channels = checkChannels(this.fn, this.computeOutputShape(inputShape));
    const side = this.partitionSize;
    this.qkv = this.linearWeights("to_qkv", [channels, 3 * channels], true);
    this.merge = this.linearWeights("merge", [channels, channels], true);
    const rows = (2 * side - 1) ** 2;
    this.positionTable = this.weight(
      "relative_position_bias_table",
      [rows, channels / this.headDim],
      "truncatedNormal"
    );
    this.positionIndex = this.constantWeight(
      "relative_position_index",
      [side ** 2, side ** 2],
      relativePositionIndex([side, side])
    );
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    checkDivides(this.fn, "headDim", this.headDim, "the input's channels", checkChannels(this.fn, shape));
    for (const [axis, side] of ["height", "width"].entries()) {
      const length = shape[axis + 1];
      if (length == null || length > 0 && length % this.partitionSize === 0) continue;
      const requirement = `a multiple of partitionSize (${this.partitionSize})`;
      const wayOut = "Resize or pad the image, or choose another partitionSize.";
      throw new RangeError(argumentMessage(this.fn, `input ${side}`, requirement, length, wayOut));
    }
    return shape;
  }
  call(inputs, { training }) {
    return tidy(() => {
      const x = oneTensor(inputs);
      this.computeOutputShape(x.shape);
      const size = [x.shape[1], x.shape[2]];
      const tokens = this.partitionSize ** 2;
      const { q, k, v } = splitHeads(applyLinear(this.qkv, this.split(x, size), training), this.headsOf(x));
      const scores = matMul(mul(q, 1 / Math.sqrt(x.shape[3])), k);
      const bias = relativePositionBias(this.positionTable.read(), this.positionIndex.read(), tokens);
      const heads = attend(add(scores, expandDims(bias, 0)), v, (weights) => weights);
      return this.unite(applyLinear(this.merge, mergeHeads(heads), training), size);
    });
  }
  headsOf(x) {
    return x.shape[3] / this.headDim;
  }
  /** `[batch, height, width, channels]` -> `[batch * groups, partitionSize^2, channels]` */
  split(x, size) {
    const side = this.partitionSize;
    if (this.partition === "window") return partition(x, [side, side]);
    const cells = partition(x, this.cell(size));
    return reshape(this.swap(cells, side ** 2), [-1, side ** 2, x.shape[3]]);
  }
  unite(groups, size) {
    const side = this.partitionSize;
    if (this.partition === "window") return unpartition(groups, [side, side], size);
    const cell = this.cell(size);
    const pixels = cell[0] * cell[1];
    return unpartition(reshape(this.swap(groups, pixels), [-1, pixels, groups.shape[2]]), cell, size);
  }
  cell([height, width]) {
    return [height / this.partitionSize, width / this.partitionSize];
  }
  /** `[batch * count, tokens, channels]` -> `[batch, tokens, count, channels]` */
  swap(x, count) {
    const [, tokens, channels] = x.shape;
    return transpose(reshape(x, [-1, count, tokens, channels]), [0, 2, 1, 3]);
  }
  getConfig() {
    return {
      ...super.getConfig(),
      partition: this.partition,
      partitionSize: this.partitionSize,
      headDim: this.headDim
    };
  }
}
__publicField(PartitionAttention, "className", "CvPartitionAttention");
function partitionAttention(options) {
  return new PartitionAttention(options);
}
class SqueezeExcitation extends SeededLayer {
  constructor(options = {}) {
    super("squeezeExcitation", options);
    __publicField(this, "squeezeChannels");
    __publicField(this, "reduction");
    __publicField(this, "activation");
    __publicField(this, "scaleActivation");
    __publicField(this, "fc1");
    __publicField(this, "fc2");
    const {
      squeezeChannels = null,
      reduction = 16,
      activation: activation2 = "relu",
      scaleActivation = "sigmoid"
    } = options;
    this.squeezeChannels = squeezeChannels === null ? null : checkInteger(this.fn, "squeezeChannels", squeezeChannels);
    this.reduction = checkInteger(this.fn, "reduction", reduction);
    this.activation = checkActivation(this.fn, "activation", activation2);
    this.scaleActivation = checkActivation(this.fn, "scaleActivation", scaleActivation);
  }
  build(inputShape) {
    const channels = checkChannels(this.fn, this.computeOutputShape(inputShape));
    const squeezed = this.squeezeChannels ?? Math.max(1, Math.floor(channels / this.reduction));
    this.fc1 = this.linearWeights("fc1", [1, 1, channels, squeezed], true);
    this.fc2 = this.linearWeights("fc2", [1, 1, squeezed, channels], true);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    checkChannels(this.fn, shape);
    return shape;
  }
  call(inputs, { training }) {
    return tidy(() => {
      const x = oneTensor(inputs);
      const squeezed = mean(x, [1, 2]);
      const hidden = activationFunction(this.activation)(applyLinear(this.fc1, squeezed, training));
      const scale = activationFunction(this.scaleActivation)(applyLinear(this.fc2, hidden, training));
      return mul(x, reshape(scale, [-1, 1, 1, x.shape[3]]));
    });
  }
  getConfig() {
    return {
      ...super.getConfig(),
      squeezeChannels: this.squeezeChannels,
      reduction: this.reduction,
      activation: this.activation,
      scaleActivation: this.scaleActivation
    };
  }
}
__publicField(SqueezeExcitation, "className", "CvSqueezeExcitation");
function squeezeExcitation(options = {}) {
  return new SqueezeExcitation(options);
}
const BLOCKED = -100;
function shiftMask([rows, columns], [height, width], [down, right]) {
  const band2 = (position, length, side, shift) => position < length - side || shift === 0 ? 0 : position < length - shift ? 1 : 2;
  const tokens = height * width;
  const across = columns / width;
  const windows = rows / height * across;
  const region = new Uint8Array(tokens);
  const mask = new Float32Array(windows * tokens * tokens);
  for (let window = 0; window < windows; window++) {
    for (let token = 0; token < tokens; token++) {
      const y = Math.floor(window / across) * height + Math.floor(token / width);
      const x = window % across * width + token % width;
      region[token] = 3 * band2(y, rows, height, down) + band2(x, columns, width, right);
    }
    for (let i = 0; i < tokens; i++) {
      for (let j = 0; j < tokens; j++) {
        if (region[i] !== region[j]) mask[(window * tokens + i) * tokens + j] = BLOCKED;
      }
    }
  }
  return mask;
}
class WindowAttention extends SeededLayer {
  constructor(options, fn = "windowAttention") {
    super(fn, options);
    __publicField(this, "numHeads");
    __publicField(this, "windowSize");
    __publicField(this, "shift");
    __publicField(this, "qkvBias");
    __publicField(this, "projectionBias");
    __publicField(this, "attentionDropout");
    __publicField(this, "dropout");
    __publicField(this, "noise");
    __publicField(this, "lastMask");
    __publicField(this, "qkv");
    __publicField(this, "projection");
    __publicField(this, "positionIndex");
    __publicField(this, "positionTable");
    this.numHeads = checkInteger(fn, "numHeads", options.numHeads);
    this.windowSize = checkPair(fn, "windowSize", options.windowSize ?? 7);
    this.shift = checkPair(fn, "shift", options.shift ?? 0, { min: 0 });
    if (this.shift.some((shift, axis) => shift >= this.windowSize[axis])) {
      const requirement = `less than windowSize [${this.windowSize}]`;
      throw new RangeError(argumentMessage(fn, "shift", requirement, this.shift, "Use half of it."));
    }
    this.qkvBias = checkBoolean(fn, "qkvBias", options.qkvBias ?? true);
    this.projectionBias = checkBoolean(fn, "projectionBias", options.projectionBias ?? true);
    this.attentionDropout = checkRate(fn, "attentionDropout", options.attentionDropout ?? 0);
    this.dropout = checkRate(fn, "dropout", options.dropout ?? 0);
    this.noise = new Noise(this.seed, this.name);
  }
  /** Dropout masks drawn so far; set it to repeat a step or to resume a training. */
  get step() {
    return this.noise.step;
  }
  set step(step) {
    this.noise.step = checkInteger(this.fn, "step", step, { min: 0 });
  }
  get tokens() {
    return this.windowSize[0] * this.windowSize[1];
  }
  build(inputShape) {
    const channels = checkChannels(this.fn, this.computeOutputShape(inputShape));
    this.qkv = this.linearWeights("qkv", [channels, 3 * channels], this.qkvBias);
    this.projection = this.linearWeights("proj", [channels, channels], this.projectionBias);
    this.buildPosition();
    const index = relativePositionIndex(this.windowSize);
    this.positionIndex = this.constantWeight("relative_position_index", [index.length], index);
    this.built = true;
  }
  /** The weights of the position bias. */
  buildPosition() {
    const [height, width] = this.windowSize;
    const shape = [(2 * height - 1) * (2 * width - 1), this.numHeads];
    this.positionTable = this.weight("relative_position_bias_table", shape, "truncatedNormal");
  }
  /** What is added to the scores: `[heads, tokens, tokens]`. */
  positionBias(_training) {
    return relativePositionBias(this.positionTable.read(), this.positionIndex.read(), this.tokens);
  }
  /** `[windows, tokens, channels]` -> `[windows, tokens, 3 * channels]` */
  project(windows, training) {
    return applyLinear(this.qkv, windows, training);
  }
  /** How well queries and keys fit: `[windows, heads, tokens, tokens]`. */
  scores({ q, k }) {
    return matMul(mul(q, 1 / Math.sqrt(q.shape[3])), k);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    checkDivides(this.fn, "numHeads", this.numHeads, "the input's channels", checkChannels(this.fn, shape));
    return shape;
  }
  call(inputs, { training }) {
    return tidy(() => {
      const x = oneTensor(inputs);
      const padded = padToWindows(x, this.windowSize);
      const size = [padded.shape[1], padded.shape[2]];
      const [down, right] = this.shift.map(
        (s, axis) => this.windowSize[axis] < size[axis] ? s : 0
      );
      const windows = partition(roll(padded, [down, right]), this.windowSize);
      const attended = this.attendWithin(windows, this.bias(size, [down, right], training), training);
      const image = roll(unpartition(attended, this.windowSize, size), [-down, -right]);
      return slice(image, [0, 0, 0, 0], x.shape);
    });
  }
  /** Position bias and shift mask: `[1, heads, tokens, tokens]`, or `[1, windows * heads, tokens, tokens]`. */
  bias(size, shift, training) {
    const position = reshape(this.positionBias(training), [1, this.numHeads, this.tokens, this.tokens]);
    if (shift[0] === 0 && shift[1] === 0) return position;
    const mask = tensor(this.mask(size, shift), [this.windowsIn(size), 1, this.tokens, this.tokens]);
    return reshape(add(position, mask), [1, -1, this.tokens, this.tokens]);
  }
  windowsIn([rows, columns]) {
    return rows * columns / this.tokens;
  }
  /** Made once for each size of image in a row. */
  mask(size, shift) {
    var _a;
    if (((_a = this.lastMask) == null ? void 0 : _a.size) !== String(size)) {
      this.lastMask = { size: String(size), values: shiftMask(size, this.windowSize, shift) };
    }
    return this.lastMask.values;
  }
  attendWithin(windows, bias, training) {
    const drop = (rate) => (y) => dropout$1(y, rate, this.noise, training);
    const heads = splitHeads(this.project(windows, training), this.numHeads);
    const scores = this.scores(heads);
    const shape = [-1, bias.shape[1], this.tokens, this.tokens];
    const biased = reshape(add(reshape(scores, shape), bias), scores.shape);
    const merged = mergeHeads(attend(biased, heads.v, drop(this.attentionDropout)));
    return drop(this.dropout)(applyLinear(this.projection, merged, training));
  }
  getConfig() {
    return {
      ...super.getConfig(),
      numHeads: this.numHeads,
      windowSize: this.windowSize,
      shift: this.shift,
      qkvBias: this.qkvBias,
      projectionBias: this.projectionBias,
      attentionDropout: this.attentionDropout,
      dropout: this.dropout
    };
  }
}
__publicField(WindowAttention, "className", "CvWindowAttention");
function windowAttention(options) {
  return new WindowAttention(options);
}
const BIAS_UNITS = 512;
const BIAS_RANGE = 16;
const MAX_LOGIT_SCALE = Math.log(100);
const SMALLEST_SQUARE = 1e-12;
class WindowAttentionV2 extends WindowAttention {
  constructor(options) {
    super(options, "windowAttentionV2");
    __publicField(this, "logitScale");
    __publicField(this, "coordinates");
    __publicField(this, "biasHidden");
    __publicField(this, "biasOutput");
    if (Math.min(...this.windowSize) < 2) {
      const wayOut = "The coordinates of a window span at least two pixels.";
      throw new RangeError(argumentMessage(this.fn, "windowSize", "at least 2", this.windowSize, wayOut));
    }
  }
  buildPosition() {
    const [height, width] = this.windowSize;
    const logTen = initializers.constant({ value: Math.log(10) });
    this.logitScale = this.weight("logit_scale", [this.numHeads, 1, 1], logTen);
    this.coordinates = this.constantWeight(
      "relative_coords_table",
      [1, 2 * height - 1, 2 * width - 1, 2],
      relativeCoordinates(this.windowSize)
    );
    this.biasHidden = this.linearWeights("cpb_mlp.0", [2, BIAS_UNITS], true);
    this.biasOutput = this.linearWeights("cpb_mlp.2", [BIAS_UNITS, this.numHeads], false);
  }
  positionBias(training) {
    const positions = reshape(this.coordinates.read(), [-1, 2]);
    const hidden = relu(applyLinear(this.biasHidden, positions, training));
    const table = applyLinear(this.biasOutput, hidden, training);
    return mul(sigmoid(relativePositionBias(table, this.positionIndex.read(), this.tokens)), BIAS_RANGE);
  }
  /** Keys have no bias. */
  project(windows, training) {
    const { kernel, bias } = this.qkv;
    const channels = kernel.shape[0];
    const used = bias && mul(bias.read(), tensor1d(queriesAndValues(channels)));
    return linear(windows, kernel.read(), used, training);
  }
  /** Cosines, scaled by a learnt factor of each head. */
  scores({ q, k }) {
    const scale = exp(minimum(this.logitScale.read(), MAX_LOGIT_SCALE));
    return mul(matMul(unit(q, 3), unit(k, 2)), scale);
  }
}
__publicField(WindowAttentionV2, "className", "CvWindowAttentionV2");
function queriesAndValues(channels) {
  return new Float32Array(3 * channels).fill(1).fill(0, channels, 2 * channels);
}
function unit(x, axis) {
  return mul(x, rsqrt(maximum(sum(square(x), axis, true), SMALLEST_SQUARE)));
}
function windowAttentionV2(options) {
  return new WindowAttentionV2(options);
}
class RandomLayer extends layers.Layer {
  constructor(fn, options) {
    super(options);
    __publicField(this, "fn");
    __publicField(this, "rate");
    __publicField(this, "seed");
    __publicField(this, "noise");
    this.fn = fn;
    this.rate = checkRate(fn, "rate", options.rate);
    this.seed = checkInteger(fn, "seed", options.seed ?? 0, {});
    this.noise = new Noise(this.seed, this.name);
  }
  /** Masks drawn so far. Each training step draws another one; set it to repeat a step or to resume a training. */
  get step() {
    return this.noise.step;
  }
  set step(step) {
    this.noise.step = checkInteger(this.fn, "step", step, { min: 0 });
  }
  computeOutputShape(inputShape) {
    return oneShape(inputShape);
  }
  call(inputs, { training }) {
    const x = oneTensor(inputs);
    if (!training || this.rate === 0) return x;
    return tidy(() => mul(x, this.mask(x.shape, this.noise)));
  }
  getConfig() {
    return { ...super.getConfig(), rate: this.rate, seed: this.seed };
  }
}
class DropBlock extends RandomLayer {
  constructor(options) {
    super("dropBlock", options);
    __publicField(this, "blockSize");
    this.blockSize = checkInteger(this.fn, "blockSize", options.blockSize ?? 7);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    return shape;
  }
  mask(shape, noise) {
    const [batch, height, width, channels] = shape;
    const block = Math.min(this.blockSize, height, width);
    const [rows, columns] = [height - block + 1, width - block + 1];
    const gamma = this.rate * height * width / (block ** 2 * rows * columns);
    const starts = noise.uniform(batch * rows * columns * channels);
    const kept = new Float32Array(batch * height * width * channels).fill(1);
    for (let start = 0; start < starts.length; start++) {
      if (starts[start] >= gamma) continue;
      const channel = start % channels;
      const column = Math.floor(start / channels) % columns;
      const row = Math.floor(start / (channels * columns)) % rows;
      const image = Math.floor(start / (channels * columns * rows));
      for (let y = row; y < row + block; y++) {
        for (let x = column; x < column + block; x++) {
          kept[((image * height + y) * width + x) * channels + channel] = 0;
        }
      }
    }
    const count = kept.reduce((sum2, value) => sum2 + value, 0);
    const scale = count === 0 ? 0 : kept.length / count;
    return tensor4d(
      kept.map((value) => value * scale),
      [batch, height, width, channels]
    );
  }
  getConfig() {
    return { ...super.getConfig(), blockSize: this.blockSize };
  }
}
__publicField(DropBlock, "className", "CvDropBlock");
function dropBlock(options) {
  return new DropBlock(options);
}
class Dropout extends RandomLayer {
  constructor(options) {
    super("dropout", options);
  }
  mask(shape, noise) {
    return dropMask(noise, shape, this.rate);
  }
}
__publicField(Dropout, "className", "CvDropout");
function dropout(options) {
  return new Dropout(options);
}
class LayerScale extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "initialValue");
    __publicField(this, "scale");
    this.initialValue = checkNumber("layerScale", "initialValue", options.initialValue ?? 1e-6);
  }
  build(inputShape) {
    const shape = [checkChannels("layerScale", oneShape(inputShape)), 1, 1];
    const initializer = initializers.constant({ value: this.initialValue });
    this.scale = this.addWeight("layer_scale", shape, "float32", initializer);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    return oneShape(inputShape);
  }
  call(inputs) {
    return tidy(() => mul(oneTensor(inputs), reshape(this.scale.read(), [-1])));
  }
  getConfig() {
    return { ...super.getConfig(), initialValue: this.initialValue };
  }
}
__publicField(LayerScale, "className", "CvLayerScale");
function layerScale(options = {}) {
  return new LayerScale(options);
}
class SpatialDropout2d extends RandomLayer {
  constructor(options) {
    super("spatialDropout2d", options);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    return shape;
  }
  mask([batch, , , channels], noise) {
    return dropMask(noise, [batch, 1, 1, channels], this.rate);
  }
}
__publicField(SpatialDropout2d, "className", "CvSpatialDropout2d");
function spatialDropout2d(options) {
  return new SpatialDropout2d(options);
}
const MODES = ["row", "batch"];
class StochasticDepth extends RandomLayer {
  constructor(options) {
    super("stochasticDepth", options);
    __publicField(this, "mode");
    this.mode = checkOneOf(this.fn, "mode", options.mode ?? "row", MODES);
  }
  mask([batch, ...rest], noise) {
    return dropMask(noise, [this.mode === "row" ? batch : 1, ...rest.map(() => 1)], this.rate);
  }
  getConfig() {
    return { ...super.getConfig(), mode: this.mode };
  }
}
__publicField(StochasticDepth, "className", "CvStochasticDepth");
function stochasticDepth(options) {
  return new StochasticDepth(options);
}
class ChannelShuffle extends layers.Layer {
  constructor(options) {
    super(options);
    __publicField(this, "groups");
    this.groups = checkInteger("channelShuffle", "groups", options.groups);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("channelShuffle", shape, 4);
    const channels = checkChannels("channelShuffle", shape);
    checkDivides("channelShuffle", "groups", this.groups, "the input's channels", channels);
    return shape;
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      this.computeOutputShape(x.shape);
      const grouped = reshape(x, [-1, this.groups, x.shape[3] / this.groups]);
      return reshape(transpose(grouped, [0, 2, 1]), x.shape);
    });
  }
  getConfig() {
    return { ...super.getConfig(), groups: this.groups };
  }
}
__publicField(ChannelShuffle, "className", "CvChannelShuffle");
function channelShuffle(options) {
  return new ChannelShuffle(options);
}
class ChannelSlice extends layers.Layer {
  constructor(options) {
    super(options);
    __publicField(this, "begin");
    __publicField(this, "size");
    this.begin = checkInteger("channelSlice", "begin", options.begin ?? 0, { min: 0 });
    this.size = checkInteger("channelSlice", "size", options.size);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("channelSlice", shape, 4);
    const end = this.begin + this.size;
    if (checkChannels("channelSlice", shape) < end) {
      throw new RangeError(
        argumentMessage(
          "channelSlice",
          "input",
          `of at least ${end} channels`,
          shape,
          "Take fewer channels."
        )
      );
    }
    return [...shape.slice(0, 3), this.size];
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      return slice(x, [0, 0, 0, this.begin], this.computeOutputShape(x.shape));
    });
  }
  getConfig() {
    return { ...super.getConfig(), begin: this.begin, size: this.size };
  }
}
__publicField(ChannelSlice, "className", "CvChannelSlice");
function channelSlice(options) {
  return new ChannelSlice(options);
}
class ClassToken extends layers.Layer {
  constructor() {
    super(...arguments);
    __publicField(this, "token");
  }
  build(inputShape) {
    const [, , width] = this.computeOutputShape(inputShape);
    this.token = this.addWeight("class_token", [1, 1, width], "float32", initializers.zeros());
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("classToken", shape, 3, "[batch, tokens, width]");
    const [batch, tokens] = shape;
    return [batch, tokens == null ? null : tokens + 1, checkChannels("classToken", shape)];
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      const token = this.token.read();
      return concat([add(zeros([x.shape[0], 1, 1]), token), x], 1);
    });
  }
}
__publicField(ClassToken, "className", "CvClassToken");
function classToken(options = {}) {
  return new ClassToken(options);
}
class PadShortcut extends layers.Layer {
  constructor(options) {
    super(options);
    __publicField(this, "filters");
    __publicField(this, "strides");
    this.filters = checkInteger("padShortcut", "filters", options.filters);
    this.strides = checkInteger("padShortcut", "strides", options.strides ?? 1);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("padShortcut", shape, 4);
    if (checkChannels("padShortcut", shape) > this.filters) {
      throw new RangeError(
        argumentMessage(
          "padShortcut",
          "input",
          `of at most ${this.filters} channels`,
          shape,
          "Use a projection to have fewer."
        )
      );
    }
    const kept = (length) => length == null ? null : Math.ceil(length / this.strides);
    return [shape[0], kept(shape[1]), kept(shape[2]), this.filters];
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      this.computeOutputShape(x.shape);
      const kept = this.strides === 1 ? x : avgPool(x, 1, this.strides, "valid");
      return pad(kept, [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, this.filters - x.shape[3]]
      ]);
    });
  }
  getConfig() {
    return { ...super.getConfig(), filters: this.filters, strides: this.strides };
  }
}
__publicField(PadShortcut, "className", "CvPadShortcut");
function padShortcut(options) {
  return new PadShortcut(options);
}
class PatchEmbedding extends SeededLayer {
  constructor(options) {
    super("patchEmbedding", options);
    __publicField(this, "width");
    __publicField(this, "patchSize");
    __publicField(this, "flatten");
    __publicField(this, "useBias");
    __publicField(this, "kernel");
    __publicField(this, "bias");
    this.width = checkInteger(this.fn, "width", options.width);
    this.patchSize = checkPair(this.fn, "patchSize", options.patchSize ?? 16);
    this.flatten = checkBoolean(this.fn, "flatten", options.flatten ?? true);
    this.useBias = checkBoolean(this.fn, "useBias", options.useBias ?? true);
  }
  build(inputShape) {
    const shape = oneShape(inputShape);
    this.computeOutputShape(shape);
    this.kernel = this.weight("kernel", [...this.patchSize, checkChannels(this.fn, shape), this.width]);
    if (this.useBias) this.bias = this.weight("bias", [this.width], "zeros");
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank(this.fn, shape, 4);
    checkChannels(this.fn, shape);
    const [batch] = shape;
    const [rows, columns] = [this.patches(shape, 1), this.patches(shape, 2)];
    if (!this.flatten) return [batch, rows, columns, this.width];
    return [batch, rows === null || columns === null ? null : rows * columns, this.width];
  }
  /** Patches along an axis; an unknown (null) length stays unknown. */
  patches(shape, axis) {
    const length = shape[axis];
    const size = this.patchSize[axis - 1];
    if (length == null) return null;
    if (length > 0 && length % size === 0) return length / size;
    const requirement = `a multiple of patchSize (${size})`;
    const side = `input ${axis === 1 ? "height" : "width"}`;
    throw new RangeError(
      argumentMessage(this.fn, side, requirement, length, "Resize the image or choose another patchSize.")
    );
  }
  call(inputs, { training }) {
    return tidy(() => {
      var _a;
      const x = oneTensor(inputs);
      const [batch, height, width, channels] = x.shape;
      const [down, across] = this.patchSize;
      const outputShape = this.computeOutputShape(x.shape);
      const tiles = reshape(x, [batch * height / down, down, width / across, across * channels]);
      const patches = reshape(transpose(tiles, [0, 2, 1, 3]), [-1, down * across * channels]);
      const kernel = reshape(this.kernel.read(), [-1, this.width]);
      return reshape(linear(patches, kernel, (_a = this.bias) == null ? void 0 : _a.read(), training), outputShape);
    });
  }
  getConfig() {
    return {
      ...super.getConfig(),
      width: this.width,
      patchSize: this.patchSize,
      flatten: this.flatten,
      useBias: this.useBias
    };
  }
}
__publicField(PatchEmbedding, "className", "CvPatchEmbedding");
function patchEmbedding(options) {
  return new PatchEmbedding(options);
}
class PositionEmbedding extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "seed");
    __publicField(this, "initializer");
    __publicField(this, "embedding");
    const fn = "positionEmbedding";
    this.initializer = checkInitializer(fn, "initializer", options.initializer ?? "truncatedNormal");
    this.seed = checkInteger(fn, "seed", options.seed ?? 0, {});
  }
  build(inputShape) {
    const shape = this.computeOutputShape(inputShape);
    const tokens = shape[1];
    if (tokens == null) {
      const wayOut = "Give the size of the image to the model.";
      throw new RangeError(
        argumentMessage("positionEmbedding", "input", "of a known number of tokens", shape, wayOut)
      );
    }
    const initializer = weightInitializer(this.initializer, this.seed, `${this.name}/pos_embedding`);
    this.embedding = this.addWeight("pos_embedding", [1, tokens, shape[2]], "float32", initializer);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("positionEmbedding", shape, 3, "[batch, tokens, width]");
    checkChannels("positionEmbedding", shape);
    return shape;
  }
  call(inputs) {
    return tidy(() => add(oneTensor(inputs), this.embedding.read()));
  }
  getConfig() {
    return {
      ...super.getConfig(),
      initializer: initializerConfig(this.initializer),
      seed: this.seed
    };
  }
}
__publicField(PositionEmbedding, "className", "CvPositionEmbedding");
function positionEmbedding(options = {}) {
  return new PositionEmbedding(options);
}
const DIGITS = [
  ".#####. ....... ..###.. .##.##. ##...## ##...## ##...## ##...## .##.##. ..###.. ....... .......",
  "...##.. ..###.. .####.. ...##.. ...##.. ...##.. ...##.. ...##.. ...##.. .###### ....... .......",
  ".#####. ....... .#####. ##...## #....## ....##. ..###.. .##.... ##..... ####### ....... .......",
  "####### .....## ....##. ...##.. ..####. .....## .....## .....## ##...## .#####. ....... .......",
  ".#####. ....... ....... .##..## .##..## ###..## ##...## ##...## ##..### .###### .....## .....##",
  ".#####. ....... ####### ##..... ##..... .####.. ..####. .....## ##...## .#####. ....... .......",
  "..####. .##.... ##..... ##..... ######. ###..## ##...## ##...## ###..## .#####. ....... .......",
  "####### .....## .....## ....##. ...##.. ...##.. ..##... ..##... ..##... ..##... ....... .......",
  ".#####. ##...## ##...## ##...## .#####. ##...## ##...## ##...## ##...## .#####. ....... .......",
  ".#####. ##..### ##...## ##...## ##..### .###### .....## .....## ....##. .####.. ....... ......."
];
function digitCodes() {
  return DIGITS.map((rows) => [...rows.replaceAll(" ", "")].map((pixel) => pixel === "#" ? 1 : -1));
}
class RbfOutput extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "codes");
    __publicField(this, "learnCodes");
    __publicField(this, "negate");
    __publicField(this, "centers");
    this.codes = checkCodes(options.codes ?? digitCodes());
    this.learnCodes = checkBoolean("rbfOutput", "learnCodes", options.learnCodes ?? false);
    this.negate = checkBoolean("rbfOutput", "negate", options.negate ?? false);
  }
  build(inputShape) {
    this.computeOutputShape(inputShape);
    const shape = [this.codes.length, this.codes[0].length];
    const initializer = fixedValues(Float32Array.from(this.codes.flat()));
    this.centers = this.addWeight("codes", shape, "float32", initializer, void 0, this.learnCodes);
    this.built = true;
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("rbfOutput", shape, 2, "[batch, inputs]");
    const [inputs, needed] = [checkChannels("rbfOutput", shape), this.codes[0].length];
    if (inputs !== needed) {
      const wayOut = `Put a dense layer of ${needed} units before it, or give codes of this length.`;
      throw new RangeError(
        argumentMessage("rbfOutput", "input", `of the codes' ${needed} values`, shape, wayOut)
      );
    }
    return [shape[0], this.codes.length];
  }
  call(inputs) {
    return tidy(() => {
      const x = expandDims(oneTensor(inputs), 1);
      const distances = sum(square(sub(x, this.centers.read())), 2);
      return this.negate ? mul(distances, -1) : distances;
    });
  }
  getConfig() {
    return {
      ...super.getConfig(),
      codes: this.codes.map((code) => [...code]),
      learnCodes: this.learnCodes,
      negate: this.negate
    };
  }
}
__publicField(RbfOutput, "className", "CvRbfOutput");
function checkCodes(codes) {
  const isCode = (code) => Array.isArray(code) && code.length > 0 && code.every((value) => Number.isFinite(value));
  const valid = Array.isArray(codes) && codes.length > 0 && codes.every(isCode);
  if (valid && codes.every((code) => code.length === codes[0].length)) return codes;
  const Kind = valid ? RangeError : TypeError;
  const got = Array.isArray(codes) ? codes.map((code) => isCode(code) ? `${code.length} numbers` : code) : codes;
  throw new Kind(
    argumentMessage(
      "rbfOutput",
      "codes",
      "lists of finite numbers, all of one length",
      got,
      "Give one a class."
    )
  );
}
function rbfOutput(options = {}) {
  return new RbfOutput(options);
}
class SelectToken extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "index");
    this.index = checkInteger("selectToken", "index", options.index ?? 0, { min: 0 });
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("selectToken", shape, 3, "[batch, tokens, width]");
    const [batch, tokens] = shape;
    if (tokens != null && tokens <= this.index) {
      const wayOut = "The first token has index 0.";
      throw new RangeError(
        argumentMessage("selectToken", "index", `less than the ${tokens} tokens`, this.index, wayOut)
      );
    }
    return [batch, checkChannels("selectToken", shape)];
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      this.computeOutputShape(x.shape);
      return squeeze(slice(x, [0, this.index, 0], [-1, 1, -1]), [1]);
    });
  }
  getConfig() {
    return { ...super.getConfig(), index: this.index };
  }
}
__publicField(SelectToken, "className", "CvSelectToken");
function selectToken(options = {}) {
  return new SelectToken(options);
}
const ORDERS = {
  /** TensorFlow's `space_to_depth`. */
  tensorflow: ["y", "x", "c"],
  /** torch's `pixel_unshuffle`. */
  torch: ["c", "y", "x"],
  /** Swin's patch merging. */
  swin: ["x", "y", "c"]
};
const AXIS = { y: 1, x: 3, c: 4 };
class SpaceToDepth extends layers.Layer {
  constructor(options = {}) {
    super(options);
    __publicField(this, "blockSize");
    __publicField(this, "order");
    __publicField(this, "pad");
    const fn = "spaceToDepth";
    const orders = Object.keys(ORDERS);
    this.blockSize = checkInteger(fn, "blockSize", options.blockSize ?? 2);
    this.order = checkOneOf(fn, "order", options.order ?? "tensorflow", orders);
    this.pad = checkBoolean(fn, "pad", options.pad ?? false);
  }
  computeOutputShape(inputShape) {
    const shape = oneShape(inputShape);
    checkRank("spaceToDepth", shape, 4);
    const channels = checkChannels("spaceToDepth", shape);
    const [height, width] = [shape[1], shape[2]].map(
      (length, axis) => this.blocks(length, axis === 0 ? "height" : "width")
    );
    return [shape[0], height, width, channels * this.blockSize ** 2];
  }
  /** Blocks along one direction; an unknown (null) length stays unknown. */
  blocks(length, direction) {
    if (length == null) return null;
    if (length < 1 || length % this.blockSize !== 0 && !this.pad) {
      const requirement = `a multiple of blockSize (${this.blockSize})`;
      const wayOut = "Use pad: true, or another size.";
      throw new RangeError(
        argumentMessage("spaceToDepth", `input ${direction}`, requirement, length, wayOut)
      );
    }
    return Math.ceil(length / this.blockSize);
  }
  call(inputs) {
    return tidy(() => {
      const x = oneTensor(inputs);
      const [batch, height, width, depth] = this.computeOutputShape(x.shape);
      const block = this.blockSize;
      const padded = this.padded(x, height * block, width * block);
      const tiles = reshape(padded, [batch * height, block, width, block, x.shape[3]]);
      const order = ORDERS[this.order].map((axis) => AXIS[axis]);
      return reshape(transpose(tiles, [0, 2, ...order]), [batch, height, width, depth]);
    });
  }
  padded(x, height, width) {
    if (x.shape[1] === height && x.shape[2] === width) return x;
    return pad(x, [
      [0, 0],
      [0, height - x.shape[1]],
      [0, width - x.shape[2]],
      [0, 0]
    ]);
  }
  getConfig() {
    return { ...super.getConfig(), blockSize: this.blockSize, order: this.order, pad: this.pad };
  }
}
__publicField(SpaceToDepth, "className", "CvSpaceToDepth");
function spaceToDepth(options = {}) {
  return new SpaceToDepth(options);
}
function naming(fn, name) {
  if (typeof name !== "string" || name === "") {
    const wayOut = "Give the block's path, as 'features.1.0'.";
    throw new TypeError(argumentMessage(fn, "name", "a string that is not empty", name, wayOut));
  }
  return (part) => `${name}.${part}`;
}
function chain(x, ...parts) {
  return parts.reduce((y, layer) => layer ? layer.apply(y) : y, x);
}
function addBranch(shortcut, branch, name) {
  return layers.add({ name }).apply([shortcut, branch]);
}
function channelsOf(fn, x) {
  return checkChannels(fn, x.shape);
}
function seededDense(name, units, {
  seed,
  kernelInitializer,
  useBias = true
}) {
  const initializer = weightInitializer(kernelInitializer, seed, `${name}/kernel`);
  return layers.dense({ name, units, useBias, kernelInitializer: initializer });
}
function checkVersion(fn, value) {
  if (value === 1 || value === 2) return value;
  const Kind = typeof value === "number" ? RangeError : TypeError;
  throw new Kind(argumentMessage(fn, "version", "1 or 2", value, "Choose one of them."));
}
const defaultNorm = (name) => batchNorm({ name });
const PARTS = { conv: "0", norm: "1", activation: "2" };
function convNormActivation(x, options) {
  const { norm = defaultNorm, activation: activation$1 = "relu", parts = PARTS } = options;
  const path = naming("convNormActivation", options.name);
  return chain(
    x,
    convolution(x, path(parts.conv), options),
    norm == null ? void 0 : norm(path(parts.norm)),
    activation$1 === null ? void 0 : activation(activation$1, { name: path(parts.activation) })
  );
}
function convolution(x, name, options) {
  const fn = "convNormActivation";
  const { strides, groups = 1, norm, kernelInitializer, seed } = options;
  const filters = checkInteger(fn, "filters", options.filters);
  const dilationRate = checkInteger(fn, "dilationRate", options.dilationRate ?? 1);
  const kernelSize = checkPair(fn, "kernelSize", options.kernelSize ?? 3);
  const [height, width] = kernelSize.map((size) => Math.floor((span(size, dilationRate) - 1) / 2));
  const common = {
    name,
    kernelSize,
    strides,
    padding: options.padding ?? [height, width],
    dilationRate,
    useBias: options.useBias ?? norm === null,
    kernelInitializer,
    seed
  };
  const channels = channelsOf(fn, x);
  if (groups === 1 || groups !== channels) return conv2d({ ...common, filters, groups });
  checkDivides(fn, "groups", groups, "filters", filters);
  return depthwiseConv2d({ ...common, depthMultiplier: filters / channels });
}
const SHORTCUTS = ["projection", "pad", "none"];
function originalResidual(x, { fn, path, options, branch }) {
  const { norm = defaultNorm, lastNorm = norm, activation: activation$1 = "relu", seed } = options;
  let y = x;
  branch.forEach((convolution2, index) => {
    const place = index + 1;
    const isLast = place === branch.length;
    y = chain(
      y,
      branchConvolution(path(`conv${place}`), convolution2, seed),
      (isLast ? lastNorm : norm)(path(`bn${place}`)),
      isLast ? void 0 : activation(activation$1, { name: path(`relu${place}`) })
    );
  });
  const sum2 = addShortcut(fn, x, weighed(y, path, options), path, options, norm);
  return chain(sum2, activation(activation$1, { name: path("relu") }));
}
function preActivationResidual(x, { fn, path, options, branch }) {
  const { norm = defaultNorm, lastNorm = norm, activation: activation$1 = "relu", seed } = options;
  let y = x;
  let activated = x;
  branch.forEach((convolution2, index) => {
    const place = index + 1;
    const makeNorm = place === branch.length ? lastNorm : norm;
    const before = chain(
      y,
      makeNorm(path(`bn${place}`)),
      activation(activation$1, { name: path(`relu${place}`) })
    );
    if (index === 0) activated = before;
    y = chain(before, branchConvolution(path(`conv${place}`), convolution2, seed));
  });
  const shortcut = changesShape(fn, x, options) && options.shortcut !== "pad" ? activated : x;
  return addShortcut(fn, shortcut, weighed(y, path, options), path, options, null);
}
function branchConvolution(name, { kernelSize, dilationRate = 1, ...convolution2 }, seed) {
  const padding = kernelSize === 3 ? dilationRate : 0;
  return conv2d({ ...convolution2, name, kernelSize, dilationRate, padding, useBias: false, seed });
}
function weighed(branch, path, { attention, stochasticDepth: stochasticDepth$1 = 0, seed }) {
  return chain(
    branch,
    attention == null ? void 0 : attention(path("se")),
    stochasticDepth$1 === 0 ? void 0 : stochasticDepth({ name: path("stochastic_depth"), rate: stochasticDepth$1, seed })
  );
}
function changesShape(fn, x, { filters, strides = 1 }) {
  return strides > 1 || channelsOf(fn, x) !== filters;
}
function addShortcut(fn, x, branch, path, options, norm) {
  const shortcut = checkOneOf(fn, "shortcut", options.shortcut ?? "projection", SHORTCUTS);
  const { filters, seed } = options;
  const strides = checkInteger(fn, "strides", options.strides ?? 1);
  if (shortcut === "none") return branch;
  if (!changesShape(fn, x, options)) return addBranch(x, branch, path("add"));
  const name = path("downsample.0");
  const projected = shortcut === "pad" ? chain(x, padShortcut({ name, filters, strides })) : chain(
    x,
    conv2d({ name, filters, kernelSize: 1, strides, useBias: false, seed }),
    norm == null ? void 0 : norm(path("downsample.1"))
  );
  return addBranch(projected, branch, path("add"));
}
const VARIANTS$1 = { original: originalResidual, preActivation: preActivationResidual };
function basicBlock(x, options) {
  const fn = "basicBlock";
  const path = naming(fn, options.name);
  const filters = checkInteger(fn, "filters", options.filters);
  const strides = checkInteger(fn, "strides", options.strides ?? 1);
  const variant = checkOneOf(
    fn,
    "variant",
    options.variant ?? "original",
    Object.keys(VARIANTS$1)
  );
  const branch = [
    { filters, kernelSize: 3, strides },
    { filters, kernelSize: 3 }
  ];
  return VARIANTS$1[variant](x, { fn, path, options, branch });
}
const VARIANTS = {
  "v1.5": { residual: originalResidual, strideAt: 2 },
  v1: { residual: originalResidual, strideAt: 1 },
  preActivation: { residual: preActivationResidual, strideAt: 2 }
};
function bottleneckBlock(x, options) {
  const fn = "bottleneckBlock";
  const path = naming(fn, options.name);
  const filters = checkInteger(fn, "filters", options.filters);
  const strides = checkInteger(fn, "strides", options.strides ?? 1);
  const width = checkInteger(fn, "width", options.width ?? filters / 4);
  const variant = checkOneOf(fn, "variant", options.variant ?? "v1.5", Object.keys(VARIANTS));
  const { groups, dilationRate } = options;
  const { residual: residual2, strideAt } = VARIANTS[variant];
  const branch = [
    { filters: width, kernelSize: 1, strides: strideAt === 1 ? strides : 1 },
    { filters: width, kernelSize: 3, strides: strideAt === 2 ? strides : 1, groups, dilationRate },
    { filters, kernelSize: 1 }
  ];
  return residual2(x, { fn, path, options, branch });
}
function denseBlock(x, options) {
  const fn = "denseBlock";
  const path = naming(fn, options.name);
  const count = checkInteger(fn, "layers", options.layers);
  const growthRate = checkInteger(fn, "growthRate", options.growthRate);
  const bottleneck = checkInteger(fn, "bottleneck", options.bottleneck ?? 4);
  const rate = checkRate(fn, "dropout", options.dropout ?? 0);
  const { norm = defaultNorm, seed } = options;
  let features = x;
  for (let i = 1; i <= count; i++) {
    const part = naming(fn, path(`denselayer${i}`));
    const convolution2 = (name, filters, kernelSize) => conv2d({ name, filters, kernelSize, padding: (kernelSize - 1) / 2, useBias: false, seed });
    const added = chain(
      features,
      norm(part("norm1")),
      activation("relu", { name: part("relu1") }),
      convolution2(part("conv1"), bottleneck * growthRate, 1),
      norm(part("norm2")),
      activation("relu", { name: part("relu2") }),
      convolution2(part("conv2"), growthRate, 3),
      rate === 0 ? void 0 : dropout({ name: part("dropout"), rate, seed })
    );
    features = layers.concatenate({ name: part("concat") }).apply([features, added]);
  }
  return features;
}
function denseTransition(x, options) {
  const path = naming("denseTransition", options.name);
  const filters = checkInteger("denseTransition", "filters", options.filters);
  const { norm = defaultNorm, seed } = options;
  return chain(
    x,
    norm(path("norm")),
    activation("relu", { name: path("relu") }),
    conv2d({ name: path("conv"), filters, kernelSize: 1, useBias: false, seed }),
    avgPool2d({ name: path("pool"), poolSize: 2 })
  );
}
function fireBlock(x, options) {
  const path = naming("fireBlock", options.name);
  const convolution2 = (part, kernelSize) => conv2d({
    name: path(part),
    filters: checkInteger("fireBlock", part, options[part]),
    kernelSize,
    padding: (kernelSize - 1) / 2,
    activation: "relu",
    seed: options.seed
  });
  const squeezed = chain(x, convolution2("squeeze", 1));
  const expanded = [
    chain(squeezed, convolution2("expand1x1", 1)),
    chain(squeezed, convolution2("expand3x3", 3))
  ];
  return layers.concatenate({ name: path("concat") }).apply(expanded);
}
function inceptionBlock(x, branches, options) {
  const path = naming("inceptionBlock", options.name);
  let helpers = 0;
  const nameless = (kind) => path(`${kind}${++helpers}`);
  function sideBySide(y, parts) {
    if (!Array.isArray(parts) || parts.length < 2) {
      throw new TypeError(
        argumentMessage(
          "inceptionBlock",
          "branches",
          "a list of at least two",
          parts,
          "Each is a list of steps."
        )
      );
    }
    const outputs = parts.map((branch) => branch.reduce(step, y));
    return layers.concatenate({ name: nameless("concat") }).apply(outputs);
  }
  function step(y, description) {
    if ("split" in description) return sideBySide(y, description.split);
    if ("avgPool" in description)
      return chain(y, avgPool2d({ ...description.avgPool, name: nameless("pool") }));
    if ("maxPool" in description)
      return chain(y, maxPool2d({ ...description.maxPool, name: nameless("pool") }));
    const { norm, activation: activation2, seed } = options;
    const parts = { conv: "conv", norm: "bn", activation: "relu" };
    return convNormActivation(y, {
      ...description,
      name: path(description.name),
      norm,
      activation: activation2,
      seed,
      parts
    });
  }
  return sideBySide(x, branches);
}
function residual(fn, x, options, stages) {
  const path = naming(fn, options.name);
  const present = stages.filter((stage) => stage !== void 0);
  const branch = present.reduce((y, stage, place) => stage(y, place), x);
  if ((options.strides ?? 1) !== 1 || channelsOf(fn, x) !== options.filters) return branch;
  const { stochasticDepth: stochasticDepth$1 = 0, seed } = options;
  const kept = chain(
    branch,
    stochasticDepth$1 === 0 ? void 0 : stochasticDepth({ name: path("stochastic_depth"), rate: stochasticDepth$1, seed })
  );
  return addBranch(x, kept, path("add"));
}
function phrase(options, part, settings) {
  const { norm, activation: activation2 = "relu6", padding, dilationRate = 1, seed } = options;
  const { filters, kernelSize, depthwise = false, strides = 1, isLinear = false } = settings;
  return (x, place) => convNormActivation(x, {
    name: `${options.name}.${part(place)}`,
    filters,
    kernelSize,
    strides,
    padding: kernelSize > 1 ? padding : 0,
    dilationRate: depthwise ? dilationRate : 1,
    groups: depthwise ? filters : 1,
    norm,
    activation: isLinear ? null : activation2,
    seed
  });
}
function checked(fn, x, options) {
  naming(fn, options.name);
  const filters = checkInteger(fn, "filters", options.filters);
  const expandedFilters = checkInteger(fn, "expandedFilters", options.expandedFilters);
  const strides = checkInteger(fn, "strides", options.strides ?? 1);
  const [kernelSize] = checkPair(fn, "kernelSize", options.kernelSize ?? 3);
  return { filters, expandedFilters, strides, kernelSize, expands: expandedFilters !== channelsOf(fn, x) };
}
function invertedResidual(x, options) {
  const fn = "invertedResidual";
  const { filters, expandedFilters, strides, kernelSize, expands } = checked(fn, x, options);
  const sequence = (place) => `conv.${place}`;
  const { norm, seed } = options;
  return residual(fn, x, options, [
    expands ? phrase(options, sequence, { filters: expandedFilters, kernelSize: 1 }) : void 0,
    phrase(options, sequence, { filters: expandedFilters, kernelSize, strides, depthwise: true }),
    // torchvision has the last two layers bare in its sequence.
    (y, place) => convNormActivation(y, {
      name: `${options.name}.conv`,
      parts: { conv: `${place}`, norm: `${place + 1}`, activation: "" },
      filters,
      kernelSize: 1,
      norm,
      activation: null,
      seed
    })
  ]);
}
function mbConv(x, options) {
  const fn = "mbConv";
  const { filters, expandedFilters, strides, kernelSize, expands } = checked(fn, x, options);
  const { squeeze: squeeze2, seed } = options;
  const sequence = (place) => `block.${place}`;
  return residual(fn, x, options, [
    expands ? phrase(options, sequence, { filters: expandedFilters, kernelSize: 1 }) : void 0,
    phrase(options, sequence, { filters: expandedFilters, kernelSize, strides, depthwise: true }),
    squeeze2 && ((y, place) => chain(y, squeezeExcitation({ ...squeeze2, name: `${options.name}.${sequence(place)}`, seed }))),
    phrase(options, sequence, { filters, kernelSize: 1, isLinear: true })
  ]);
}
function fusedMbConv(x, options) {
  const fn = "fusedMbConv";
  const { filters, expandedFilters, strides, kernelSize, expands } = checked(fn, x, options);
  const sequence = (place) => `block.${place}`;
  const stages = expands ? [
    phrase(options, sequence, { filters: expandedFilters, kernelSize, strides }),
    phrase(options, sequence, { filters, kernelSize: 1, isLinear: true })
  ] : [phrase(options, sequence, { filters, kernelSize, strides })];
  return residual(fn, x, options, stages);
}
function shuffleUnit(x, options) {
  const fn = "shuffleUnit";
  const path = naming(fn, options.name);
  const filters = checkInteger(fn, "filters", options.filters, { min: 2 });
  if (filters % 2 !== 0) {
    throw new RangeError(argumentMessage(fn, "filters", "even", filters, `Use ${filters + 1}.`));
  }
  const strides = checkInteger(fn, "strides", options.strides ?? 1, { min: 1, max: 2 });
  const channels = channelsOf(fn, x);
  if (strides === 1 && channels !== filters) {
    const requirement = `the input's channels (${channels}) at stride 1`;
    throw new RangeError(
      argumentMessage(fn, "filters", requirement, filters, "Use strides: 2 to change them.")
    );
  }
  const half = filters / 2;
  const convolve2 = (y, branch2, place, settings) => convNormActivation(y, {
    name: path(branch2),
    parts: { conv: `${place}`, norm: `${place + 1}`, activation: `${place + 2}` },
    filters: half,
    kernelSize: 1,
    norm: options.norm,
    seed: options.seed,
    ...settings
  });
  const depthwise = (y, branch2, place) => {
    const all = channelsOf(fn, y);
    return convolve2(y, branch2, place, { filters: all, kernelSize: 3, strides, groups: all, activation: null });
  };
  const [first, second] = strides === 1 ? [
    chain(x, channelSlice({ name: path("first"), size: half })),
    chain(x, channelSlice({ name: path("second"), begin: half, size: half }))
  ] : [convolve2(depthwise(x, "branch1", 0), "branch1", 2, {}), x];
  const expanded = convolve2(second, "branch2", 0, {});
  const branch = convolve2(depthwise(expanded, "branch2", 3), "branch2", 5, {});
  const joined = layers.concatenate({ name: path("concat") }).apply([first, branch]);
  return chain(joined, channelShuffle({ name: path("shuffle"), groups: 2 }));
}
function convNextBlock(x, { name, layerScale: layerScale$1 = 1e-6, stochasticDepth: stochasticDepth$1 = 0, seed = 0 }) {
  const path = naming("convNextBlock", name);
  const channels = channelsOf("convNextBlock", x);
  const drawn = { seed, kernelInitializer: "truncatedNormal" };
  const branch = chain(
    x,
    depthwiseConv2d({ name: path("block.0"), kernelSize: 7, padding: 3, ...drawn }),
    layerNorm({ name: path("block.2"), epsilon: 1e-6 }),
    seededDense(path("block.3"), 4 * channels, drawn),
    gelu({ name: path("block.4") }),
    seededDense(path("block.5"), channels, drawn),
    layerScale({ name: path("layer_scale"), initialValue: layerScale$1 }),
    stochasticDepth$1 === 0 ? void 0 : stochasticDepth({ name: path("stochastic_depth"), rate: stochasticDepth$1, seed })
  );
  return addBranch(x, branch, path("add"));
}
const MOMENTUM = 0.01;
function maxVitMbConv(x, options) {
  const fn = "maxVitMbConv";
  const { stochasticDepth: stochasticDepth$1 = 0, seed = 0 } = options;
  const path = naming(fn, options.name);
  const filters = checkInteger(fn, "filters", options.filters);
  const strides = checkStrides(fn, options.strides ?? 1);
  const expansion = checkNumber(fn, "expansion", options.expansion ?? 4, { above: 0 });
  const squeezeRatio = checkNumber(fn, "squeezeRatio", options.squeezeRatio ?? 0.25, { above: 0 });
  const middle = Math.floor(filters * expansion);
  const norm = (part) => batchNorm({ name: path(part), epsilon: 1e-3, momentum: MOMENTUM });
  const drawn = { seed, kernelInitializer: "truncatedNormal" };
  const branch = chain(
    x,
    norm("layers.pre_norm"),
    conv2d({ name: path("layers.conv_a.0"), filters: middle, kernelSize: 1, useBias: false, ...drawn }),
    norm("layers.conv_a.1"),
    gelu({ name: path("layers.conv_a.2") }),
    depthwiseConv2d({
      name: path("layers.conv_b.0"),
      kernelSize: 3,
      strides,
      padding: 1,
      useBias: false,
      ...drawn
    }),
    norm("layers.conv_b.1"),
    gelu({ name: path("layers.conv_b.2") }),
    squeezeExcitation({
      name: path("layers.squeeze_excitation"),
      squeezeChannels: Math.floor(filters * squeezeRatio),
      activation: "silu",
      ...drawn
    }),
    conv2d({ name: path("layers.conv_c"), filters, kernelSize: 1, ...drawn }),
    stochasticDepth$1 === 0 ? void 0 : stochasticDepth({ name: path("stochastic_depth"), rate: stochasticDepth$1, seed })
  );
  const pool = strides === 2 ? avgPool2d({ name: path("proj.0"), poolSize: 3, strides: 2, padding: 1 }) : void 0;
  const projection = strides === 2 || channelsOf(fn, x) !== filters ? conv2d({ name: path(pool ? "proj.1" : "proj.0"), filters, kernelSize: 1, ...drawn }) : void 0;
  return addBranch(chain(x, pool, projection), branch, path("add"));
}
function checkStrides(fn, value) {
  if (value === 1 || value === 2) return value;
  const Kind = typeof value === "number" ? RangeError : TypeError;
  throw new Kind(argumentMessage(fn, "strides", "1 or 2", value, "Choose one of them."));
}
function partitionAttentionBlock(x, options) {
  const fn = "partitionAttentionBlock";
  const { dropout: dropout$12 = 0, attentionDropout = 0, stochasticDepth: stochasticDepth$1 = 0, seed = 0 } = options;
  const path = naming(fn, options.name);
  const channels = channelsOf(fn, x);
  const ratio = checkNumber(fn, "mlpRatio", options.mlpRatio ?? 4, { above: 0 });
  const drawn = { seed, kernelInitializer: "truncatedNormal" };
  const drop = (part, rate) => rate === 0 ? void 0 : dropout({ name: path(part), rate, seed });
  const depth = (number) => stochasticDepth$1 === 0 ? void 0 : stochasticDepth({ name: path(`stochastic_dropout_${number}`), rate: stochasticDepth$1, seed });
  const norm = (part) => layerNorm({ name: path(part), epsilon: 1e-5 });
  const attended = chain(
    x,
    norm("attn_layer.0"),
    partitionAttention({
      name: path("attn_layer.1"),
      partition: options.partition,
      partitionSize: options.partitionSize ?? 7,
      headDim: options.headDim ?? 32,
      ...drawn
    }),
    drop("attn_layer.2", attentionDropout),
    depth(1)
  );
  const y = addBranch(x, attended, path("add_1"));
  const perceived = chain(
    y,
    norm("mlp_layer.0"),
    seededDense(path("mlp_layer.1"), Math.floor(channels * ratio), drawn),
    gelu({ name: path("mlp_layer.2") }),
    seededDense(path("mlp_layer.3"), channels, drawn),
    drop("mlp_layer.4", dropout$12),
    depth(2)
  );
  return addBranch(y, perceived, path("add_2"));
}
function maxVitBlock(x, options) {
  const path = naming("maxVitBlock", options.name);
  const convolved = maxVitMbConv(x, { ...options, name: path("layers.MBconv") });
  const windows = partitionAttentionBlock(convolved, {
    ...options,
    name: path("layers.window_attention"),
    partition: "window"
  });
  return partitionAttentionBlock(windows, {
    ...options,
    name: path("layers.grid_attention"),
    partition: "grid"
  });
}
function patchMerging(x, options) {
  const fn = "patchMerging";
  const path = naming(fn, options.name);
  const version = checkVersion(fn, options.version ?? 1);
  const channels = channelsOf(fn, x);
  const merged = chain(x, spaceToDepth({ name: path("merge"), blockSize: 2, order: "swin", pad: true }));
  const norm = layerNorm({ name: path("norm"), epsilon: 1e-5 });
  const reduction = seededDense(path("reduction"), 2 * channels, {
    seed: options.seed ?? 0,
    kernelInitializer: "truncatedNormal",
    useBias: false
  });
  return version === 1 ? chain(merged, norm, reduction) : chain(merged, reduction, norm);
}
function transformerMlp(path, hidden, width, { dropout: dropout$12, ...drawn }) {
  const drop = (part) => dropout$12 === 0 ? void 0 : dropout({ name: path(part), rate: dropout$12, seed: drawn.seed });
  return [
    seededDense(path("0"), hidden, drawn),
    gelu({ name: path("1") }),
    drop("2"),
    seededDense(path("3"), width, drawn),
    drop("4")
  ];
}
function swinBlock(x, options) {
  const fn = "swinBlock";
  const { dropout: dropout2 = 0, attentionDropout = 0, stochasticDepth: stochasticDepth$1 = 0, seed = 0 } = options;
  const path = naming(fn, options.name);
  const version = checkVersion(fn, options.version ?? 1);
  const channels = channelsOf(fn, x);
  const ratio = checkNumber(fn, "mlpRatio", options.mlpRatio ?? 4, { above: 0 });
  const drawn = { seed, kernelInitializer: "truncatedNormal" };
  const attention = (version === 1 ? windowAttention : windowAttentionV2)({
    name: path("attn"),
    numHeads: options.numHeads,
    windowSize: options.windowSize ?? (version === 1 ? 7 : 8),
    shift: options.shift ?? 0,
    dropout: dropout2,
    attentionDropout,
    ...drawn
  });
  const mlp = transformerMlp((part) => path(`mlp.${part}`), Math.floor(channels * ratio), channels, {
    dropout: dropout2,
    ...drawn
  });
  const half = (input, number, branch) => {
    const norm = layerNorm({ name: path(`norm${number}`), epsilon: 1e-5 });
    const depth = stochasticDepth$1 === 0 ? void 0 : stochasticDepth({ name: path(`stochastic_depth_${number}`), rate: stochasticDepth$1, seed });
    const parts = version === 1 ? [norm, ...branch] : [...branch, norm];
    return addBranch(input, chain(input, ...parts, depth), path(`add_${number}`));
  };
  return half(half(x, 1, [attention]), 2, mlp);
}
function transformerEncoderBlock(x, options) {
  const fn = "transformerEncoderBlock";
  const {
    numHeads,
    dropout: dropout$12 = 0,
    attentionDropout = 0,
    stochasticDepth: stochasticDepth$1 = 0,
    epsilon = 1e-6,
    seed = 0
  } = options;
  const path = naming(fn, options.name);
  const width = channelsOf(fn, x);
  const mlpWidth = checkInteger(fn, "mlpWidth", options.mlpWidth ?? 4 * width);
  const depth = (number) => stochasticDepth$1 === 0 ? void 0 : stochasticDepth({ name: path(`stochastic_depth_${number}`), rate: stochasticDepth$1, seed });
  const attended = chain(
    x,
    layerNorm({ name: path("ln_1"), epsilon }),
    multiHeadSelfAttention({ name: path("self_attention"), numHeads, dropout: attentionDropout, seed }),
    dropout$12 === 0 ? void 0 : dropout({ name: path("dropout"), rate: dropout$12, seed }),
    depth(1)
  );
  const y = addBranch(x, attended, path("add_1"));
  const mlp = transformerMlp((part) => path(`mlp.${part}`), mlpWidth, width, {
    dropout: dropout$12,
    seed,
    kernelInitializer: "glorotUniform"
  });
  const perceived = chain(y, layerNorm({ name: path("ln_2"), epsilon }), ...mlp, depth(2));
  return addBranch(y, perceived, path("add_2"));
}
const layerClasses = [
  // Convolution
  BlurPool,
  Conv2d,
  DepthwiseConv2d,
  TableConv2d,
  WeightStandardizedConv2d,
  // Normalisation
  BatchNorm,
  FilterResponseNorm,
  GroupNorm,
  LayerNorm,
  LocalResponseNorm,
  RmsNorm,
  // Pooling
  AdaptiveAvgPool2d,
  AdaptiveMaxPool2d,
  AvgPool2d,
  GemPool,
  GlobalPool,
  MaxPool2d,
  Subsampling,
  // Activations
  Gelu,
  HardSigmoid,
  HardSwish,
  Mish,
  Relu6,
  ScaledTanh,
  Silu,
  // Attention
  ConvBlockAttention,
  EfficientChannelAttention,
  MultiHeadSelfAttention,
  PartitionAttention,
  SqueezeExcitation,
  WindowAttention,
  WindowAttentionV2,
  // Regularisation
  DropBlock,
  Dropout,
  LayerScale,
  SpatialDropout2d,
  StochasticDepth,
  // Structure
  ChannelShuffle,
  ChannelSlice,
  ClassToken,
  PadShortcut,
  PatchEmbedding,
  PositionEmbedding,
  RbfOutput,
  SelectToken,
  SpaceToDepth
];
function registerLayers() {
  for (const layerClass of layerClasses) {
    serialization.registerClass(layerClass);
  }
}
export {
  AdaptiveAvgPool2d,
  AdaptiveMaxPool2d,
  AvgPool2d,
  BatchNorm,
  BlurPool,
  ChannelShuffle,
  ChannelSlice,
  ClassToken,
  Conv2d,
  ConvBlockAttention,
  DepthwiseConv2d,
  DropBlock,
  Dropout,
  EfficientChannelAttention,
  FilterResponseNorm,
  Gelu,
  GemPool,
  GlobalPool,
  GroupNorm,
  HardSigmoid,
  HardSwish,
  LayerNorm,
  LayerScale,
  LocalResponseNorm,
  MaxPool2d,
  Mish,
  MultiHeadSelfAttention,
  PadShortcut,
  PartitionAttention,
  PatchEmbedding,
  PositionEmbedding,
  RbfOutput,
  Relu6,
  RmsNorm,
  ScaledTanh,
  SelectToken,
  Silu,
  SpaceToDepth,
  SpatialDropout2d,
  SqueezeExcitation,
  StochasticDepth,
  Subsampling,
  TableConv2d,
  WeightStandardizedConv2d,
  WindowAttention,
  WindowAttentionV2,
  activation,
  adaptiveAvgPool2d,
  adaptiveMaxPool2d,
  avgPool2d,
  basicBlock,
  batchNorm,
  blurPool,
  bottleneckBlock,
  channelShuffle,
  channelSlice,
  classToken,
  conv2d,
  convBlockAttention,
  convNextBlock,
  convNormActivation,
  denseBlock,
  denseTransition,
  depthwiseConv2d,
  dropBlock,
  dropout,
  efficientChannelAttention,
  filterResponseNorm,
  fireBlock,
  fusedMbConv,
  gelu,
  gemPool,
  globalPool,
  groupNorm,
  hardSigmoid,
  hardSwish,
  inceptionBlock,
  invertedResidual,
  layerClasses,
  layerNorm,
  layerScale,
  localResponseNorm,
  maxPool2d,
  maxVitBlock,
  maxVitMbConv,
  mbConv,
  mish,
  multiHeadSelfAttention,
  padShortcut,
  partitionAttention,
  partitionAttentionBlock,
  patchEmbedding,
  patchMerging,
  positionEmbedding,
  rbfOutput,
  registerLayers,
  relu6,
  rmsNorm,
  scaledTanh,
  selectToken,
  shuffleUnit,
  silu,
  spaceToDepth,
  spatialDropout2d,
  squeezeExcitation,
  stochasticDepth,
  subsampling,
  swinBlock,
  tableConv2d,
  transformerEncoderBlock,
  weightStandardizedConv2d,
  windowAttention,
  windowAttentionV2
};
