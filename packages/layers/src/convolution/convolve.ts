import {
  conv2d,
  depthwiseConv2d,
  pad,
  reshape,
  slice,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {corePads, resolvePads, type Pair, type Window} from '../support/spatial.js';
import {convolveGroups} from './convolve-groups.js';

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
  if (groups > 1 && groups === x.shape[3]) {
    // One channel a group: filter f = channel * multiplier + m, which is the order of a depthwise kernel.
    const [height, width, , filters] = kernel.shape;
    const depthwise = reshape(kernel, [height, width, groups, filters / groups]) as Tensor4D;
    return convolveDepthwise(x, depthwise, window);
  }
  const pads = corePads(resolvePads(window, [x.shape[1], x.shape[2]]));
  const taps = dilateKernel(kernel, window.dilations);
  if (groups === 1) return conv2d(x, taps, window.strides, pads);
  return convolveGroups(x, taps, {groups, strides: window.strides, pad: pads});
}

/**
 * Depthwise convolution: each channel with filters of its own.
 *
 * @param x `[batch, height, width, channels]`
 * @param kernel `[kernelHeight, kernelWidth, channels, multiplier]`
 * @returns `[batch, outHeight, outWidth, channels * multiplier]`
 */
export function convolveDepthwise(x: Tensor4D, kernel: Tensor4D, window: Window): Tensor4D {
  const pads = corePads(resolvePads(window, [x.shape[1], x.shape[2]]));
  return depthwiseConv2d(x, dilateKernel(kernel, window.dilations), window.strides, pads as never);
}

/**
 * Zeros between the taps: a dilated convolution is a plain one with this kernel. Core's dilated convolutions have no
 * gradient and no stride.
 */
function dilateKernel(kernel: Tensor4D, [down, right]: Pair): Tensor4D {
  if (down === 1 && right === 1) return kernel;
  const [height, width, inner, filters] = kernel.shape;
  // One direction after the other, in four axes at most: WebGL cannot pad six.
  const rows = spread(reshape(kernel, [height, 1, width * inner * filters]), down); // [h * down, 1, w * i * o]
  const taps = spread(reshape(rows, [height * down, width, 1, inner * filters]), right);
  return slice(
    reshape(taps, [height * down, width * right, inner, filters]) as Tensor4D,
    [0, 0, 0, 0],
    [(height - 1) * down + 1, (width - 1) * right + 1, inner, filters],
  );
}

/** Zeros behind each entry of the last axis but one, so that it has length `dilation`. */
function spread(x: Tensor, dilation: number): Tensor {
  const paddings = x.shape.map((_, axis): [number, number] => [0, axis === x.rank - 2 ? dilation - 1 : 0]);
  return pad(x, paddings);
}
