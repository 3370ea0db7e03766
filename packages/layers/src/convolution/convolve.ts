import {reshape, type Tensor4D} from '@tensorflow/tfjs-core';
import {corePads, resolvePads, type Window} from '../support/spatial.js';
import {convolveGroups} from './convolve-groups.js';
import {slideDense, slideDepthwise, type Sliding} from './dilation.js';

/** A window and the number of groups that the channels are cut into. */
export interface Convolution extends Window {
  groups: number;
}

/**
 * Convolution with what TensorFlow.js' own lacks: explicit padding, groups, and gradients at any dilation.
 *
 * @param x `[batch, height, width, channels]`
 * @param kernel `[kernelHeight, kernelWidth, channels / groups, filters]`
 * @returns `[batch, outHeight, outWidth, filters]`
 */
export function convolve(x: Tensor4D, kernel: Tensor4D, {groups, ...window}: Convolution): Tensor4D {
  if (groups === 1) return slideDense(x, kernel, slidingOf(window, x));
  if (groups < x.shape[3]) return convolveGroups(x, kernel, {groups, ...slidingOf(window, x)});
  // One channel a group: filter f = channel * multiplier + m, which is the order of a depthwise kernel.
  const [height, width, , filters] = kernel.shape;
  return convolveDepthwise(x, reshape(kernel, [height, width, groups, filters / groups]) as Tensor4D, window);
}

/**
 * Depthwise convolution: each channel with filters of its own.
 *
 * @param x `[batch, height, width, channels]`
 * @param kernel `[kernelHeight, kernelWidth, channels, multiplier]`
 * @returns `[batch, outHeight, outWidth, channels * multiplier]`
 */
export function convolveDepthwise(x: Tensor4D, kernel: Tensor4D, window: Window): Tensor4D {
  return slideDepthwise(x, kernel, slidingOf(window, x));
}

function slidingOf(window: Window, x: Tensor4D): Sliding {
  const {strides, dilations} = window;
  return {strides, dilations, pad: corePads(resolvePads(window, [x.shape[1], x.shape[2]]))};
}
