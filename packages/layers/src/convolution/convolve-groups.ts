import {
  concat,
  customGrad,
  getBackend,
  matMul,
  mul,
  reshape,
  slice,
  sum,
  tensor2d,
  transpose,
  type GradSaveFunc,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {hasKernel, runKernel} from '../support/kernels.js';
import {dilateKernel, slideDense, slideDepthwise, type Sliding} from './dilation.js';

/** A grouped convolution in core's words. */
export interface GroupedConvolution extends Sliding {
  groups: number;
}

/**
 * The choices below are the fastest of those tried by benchmarks/grouped-conv.mjs on the backends without the kernel:
 * TensorFlow.js' own wasm (forward; it cannot train) and cpu (forward and gradients). WebGL follows them unmeasured.
 */
const NARROW = 32;

/** Groups of 1x1 convolutions share one of up to this width on wasm. */
const PIXEL_CHUNK = 256;

/**
 * Convolution in groups of channels, 1 < groups < channels.
 *
 * @param x `[batch, height, width, channels]`
 * @param kernel `[kernelHeight, kernelWidth, channels / groups, filters]`
 */
export function convolveGroups(x: Tensor4D, kernel: Tensor4D, convolution: GroupedConvolution): Tensor4D {
  if (hasKernel('CvGroupedConv2D')) return convolveNatively(x, kernel, convolution);
  const {groups} = convolution;
  const [, , groupChannels, filters] = kernel.shape;
  if (isPixelwise(kernel, convolution)) {
    return getBackend() === 'wasm'
      ? convolveChunks(x, kernel, convolution, PIXEL_CHUNK)
      : convolvePixels(x, kernel, groups);
  }
  return Math.max(groupChannels, filters / groups) <= NARROW
    ? sumDepthwise(x, kernel, convolution)
    : convolveChunks(x, kernel, convolution, NARROW);
}

/** Each output pixel is made of one input pixel, in its place. */
function isPixelwise(kernel: Tensor4D, {strides, pad}: GroupedConvolution): boolean {
  return [...kernel.shape.slice(0, 2), ...strides].every((n) => n === 1) && pad.flat().every((n) => n === 0);
}

/** One matrix product a group, as a batch of them. */
function convolvePixels(x: Tensor4D, kernel: Tensor4D, groups: number): Tensor4D {
  const [, , groupChannels, filters] = kernel.shape;
  const pixels = transpose(reshape(x, [-1, groups, groupChannels]), [1, 0, 2]); // [G, B*H*W, c]
  const taps = transpose(reshape(kernel, [groupChannels, groups, filters / groups]), [1, 0, 2]); // [G, c, f]
  const products = transpose(matMul(pixels, taps), [1, 0, 2]); // [B*H*W, G, f]
  return reshape(products, [x.shape[0], x.shape[1], x.shape[2], filters]) as Tensor4D;
}

/** By the backend's own kernels. */
function convolveNatively(
  x: Tensor4D,
  kernel: Tensor4D,
  {dilations, ...convolution}: GroupedConvolution,
): Tensor4D {
  const run = customGrad((...args: (Tensor | GradSaveFunc)[]) => {
    const [x, filter, save] = args as [Tensor4D, Tensor4D, GradSaveFunc];
    save([x, filter]);
    const [value] = runKernel('CvGroupedConv2D', {x, filter}, {...convolution});
    const gradFunc = (dy: Tensor, saved: Tensor[]) => {
      const [x, filter] = saved as [Tensor, Tensor];
      const inputs = {...convolution, inputShape: x.shape};
      const filters = {...convolution, filterShape: filter.shape};
      return [
        runKernel('CvGroupedConv2DBackpropInput', {dy, filter}, inputs)[0]!,
        runKernel('CvGroupedConv2DBackpropFilter', {x, dy}, filters)[0]!,
      ];
    };
    return {value: value!, gradFunc};
  });
  return run(x, dilateKernel(kernel, dilations)) as Tensor4D;
}

/** Depthwise: each channel with every filter of its group, then the sum over the group's channels. */
function sumDepthwise(x: Tensor4D, kernel: Tensor4D, {groups, ...sliding}: GroupedConvolution): Tensor4D {
  const [height, width, groupChannels, filters] = kernel.shape;
  const groupFilters = filters / groups;
  const taps = transpose(
    reshape(kernel, [height * width, groupChannels, groups, groupFilters]),
    [0, 2, 1, 3], // -> [h * w, G, c, f]: filters of channel c of group G
  );
  const depthwise = reshape(taps, [height, width, groups * groupChannels, groupFilters]) as Tensor4D;
  const products = slideDepthwise(x, depthwise, sliding); // [B, H, W, G * c * f]
  const [batch, outHeight, outWidth] = products.shape;
  const summed = sum(reshape(products, [-1, groups, groupChannels, groupFilters]), 2); // [B*H*W, G, f]
  return reshape(summed, [batch, outHeight, outWidth, filters]);
}

/** Dense convolutions side by side, each of as many groups as make up a chunk of `channels`, at least one. */
function convolveChunks(
  x: Tensor4D,
  kernel: Tensor4D,
  {groups, ...sliding}: GroupedConvolution,
  channels: number,
): Tensor4D {
  const [batch, height, width] = x.shape;
  const [kernelHeight, kernelWidth, groupChannels, filters] = kernel.shape;
  const groupFilters = filters / groups;
  const step = Math.max(Math.floor(channels / groupChannels), 1);
  const outputs: Tensor4D[] = [];
  for (let group = 0; group < groups; group += step) {
    const together = Math.min(step, groups - group);
    const pixels = slice(
      x,
      [0, 0, 0, group * groupChannels],
      [batch, height, width, together * groupChannels],
    );
    const taps = slice(
      kernel,
      [0, 0, 0, group * groupFilters],
      [kernelHeight, kernelWidth, groupChannels, together * groupFilters],
    );
    outputs.push(slideDense(pixels, blockDiagonal(taps, together), sliding));
  }
  return outputs.length === 1 ? outputs[0]! : concat(outputs, 3);
}

/** The dense kernel that does what `groups` groups do: zero where input and filter are of different groups. */
function blockDiagonal(kernel: Tensor4D, groups: number): Tensor4D {
  if (groups === 1) return kernel;
  const [, , groupChannels, filters] = kernel.shape;
  const repeated = concat(Array<Tensor4D>(groups).fill(kernel), 2); // [h, w, channels, filters]
  return mul(repeated, blockMask(groups, groupChannels, filters / groups));
}

function blockMask(groups: number, groupChannels: number, groupFilters: number): Tensor2D {
  const channels = groups * groupChannels;
  const filters = groups * groupFilters;
  const values = new Float32Array(channels * filters);
  for (let channel = 0; channel < channels; channel++) {
    const first = channel * filters + Math.floor(channel / groupChannels) * groupFilters;
    values.fill(1, first, first + groupFilters);
  }
  return tensor2d(values, [channels, filters]);
}
