import {
  concat,
  customGrad,
  matMul,
  mul,
  reshape,
  slice,
  tensor2d,
  transpose,
  type GradSaveFunc,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {hasKernel, runKernel} from '../support/kernels.js';
import {dilateKernel, slideDense, type Sliding} from './dilation.js';

/** A grouped convolution in core's words. */
export interface GroupedConvolution extends Sliding {
  groups: number;
}

/** Narrow groups share a convolution up to this width: the fastest of those tried by benchmarks/grouped-conv.mjs. */
const CHUNK_CHANNELS = 32;

/**
 * Convolution in groups of channels, 1 < groups < channels.
 *
 * @param x `[batch, height, width, channels]`
 * @param kernel `[kernelHeight, kernelWidth, channels / groups, filters]`
 */
export function convolveGroups(x: Tensor4D, kernel: Tensor4D, convolution: GroupedConvolution): Tensor4D {
  if (hasKernel('CvGroupedConv2D')) return convolveNatively(x, kernel, convolution);
  return isPixelwise(kernel, convolution)
    ? convolvePixels(x, kernel, convolution.groups)
    : convolveChunks(x, kernel, convolution);
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

/** Dense convolutions side by side, each of as many groups as make up a chunk. */
function convolveChunks(x: Tensor4D, kernel: Tensor4D, {groups, ...sliding}: GroupedConvolution): Tensor4D {
  const [batch, height, width] = x.shape;
  const [kernelHeight, kernelWidth, groupChannels, filters] = kernel.shape;
  const groupFilters = filters / groups;
  const step = Math.max(Math.floor(CHUNK_CHANNELS / groupChannels), 1);
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
  return concat(outputs, 3);
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
