import {
  concat,
  conv2d,
  customGrad,
  mul,
  slice,
  tensor2d,
  type GradSaveFunc,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {hasKernel, runOptionalKernel} from '../support/kernels.js';
import type {corePads, Pair} from '../support/spatial.js';

/** A grouped convolution in core's words. */
export interface GroupedConvolution {
  groups: number;
  strides: Pair;
  pad: ReturnType<typeof corePads>;
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
  return hasKernel('CvGroupedConv2D')
    ? convolveNatively(x, kernel, convolution)
    : convolveChunks(x, kernel, convolution);
}

/** By the backend's own kernels. */
function convolveNatively(x: Tensor4D, kernel: Tensor4D, convolution: GroupedConvolution): Tensor4D {
  const run = customGrad((...args: (Tensor | GradSaveFunc)[]) => {
    const [x, filter, save] = args as [Tensor4D, Tensor4D, GradSaveFunc];
    save([x, filter]);
    const [value] = runOptionalKernel('CvGroupedConv2D', {x, filter}, {...convolution});
    const gradFunc = (dy: Tensor, saved: Tensor[]) => {
      const [x, filter] = saved as [Tensor, Tensor];
      const inputs = {...convolution, inputShape: x.shape};
      const filters = {...convolution, filterShape: filter.shape};
      return [
        runOptionalKernel('CvGroupedConv2DBackpropInput', {dy, filter}, inputs)[0]!,
        runOptionalKernel('CvGroupedConv2DBackpropFilter', {x, dy}, filters)[0]!,
      ];
    };
    return {value: value!, gradFunc};
  });
  return run(x, kernel) as Tensor4D;
}

/** Dense convolutions side by side, each of as many groups as make up a chunk. */
function convolveChunks(x: Tensor4D, kernel: Tensor4D, {groups, strides, pad}: GroupedConvolution): Tensor4D {
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
    outputs.push(conv2d(pixels, blockDiagonal(taps, together), strides, pad));
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
