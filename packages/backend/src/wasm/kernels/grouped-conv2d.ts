// Convolution in groups of channels and its gradients. Registered by names of our own, which `@cv/layers` looks up.
import {backend_util} from '@tensorflow/tfjs-core';
import type {TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernel, type Shape4D} from '../kernel.js';
import type {WindowInfo} from '../window.js';
import {convolve} from './convolve.js';
import {filterGradient} from './filter-gradient.js';
import {inputGradient} from './input-gradient.js';

interface GroupedAttributes {
  strides: [number, number];
  pad: 'same' | 'valid' | number | backend_util.ExplicitPadding;
  groups: number;
}

/** x [batch, height, width, in], filter [height, width, in / groups, out] -> [batch, height, width, out]. */
export const groupedConv2D = wasmKernel<{x: TensorInfo; filter: TensorInfo}, GroupedAttributes>(
  'CvGroupedConv2D',
  ({inputs: {x, filter}, attrs, backend, module}) => {
    const {info, outShape} = plan(x.shape, filter.shape, attrs);
    const y = backend.makeOutput(outShape, 'float32');
    convolve(module, info, x, {tensor: filter, rotated: false}, {activation: 0}, y);
    return y;
  },
);

/** dx [batch, height, width, in] from dy [batch, height, width, out] and the filter. */
export const groupedConv2DBackpropInput = wasmKernel<
  {dy: TensorInfo; filter: TensorInfo},
  GroupedAttributes & {inputShape: number[]}
>('CvGroupedConv2DBackpropInput', ({inputs: {dy, filter}, attrs, backend, module}) => {
  const {info} = plan(attrs.inputShape, filter.shape, attrs);
  const dx = backend.makeOutput([...attrs.inputShape], 'float32');
  inputGradient(module, info, dy, filter, dx);
  return dx;
});

/** dfilter [height, width, in / groups, out] from x and dy. */
export const groupedConv2DBackpropFilter = wasmKernel<
  {x: TensorInfo; dy: TensorInfo},
  GroupedAttributes & {filterShape: number[]}
>('CvGroupedConv2DBackpropFilter', ({inputs: {x, dy}, attrs, backend, module}) => {
  const {info} = plan(x.shape, attrs.filterShape, attrs);
  const dw = backend.makeOutput([...attrs.filterShape], 'float32');
  filterGradient(module, info, x, dy, dw);
  return dw;
});

/** The convolution of one group, and the shape of all groups' result. */
function plan(
  x: readonly number[],
  filter: readonly number[],
  {strides, pad, groups}: GroupedAttributes,
): {info: WindowInfo; outShape: number[]} {
  const [batch, height, width, channels] = x as Shape4D;
  const [filterHeight, filterWidth, groupChannels, filters] = filter as Shape4D;
  if (groupChannels * groups !== channels || filters % groups) {
    throw new RangeError(
      `CvGroupedConv2D: filter must have channels / groups input channels and a multiple of ${groups} filters; ` +
        `got [${filter}] for ${channels} channels. Check groups.`,
    );
  }
  const info = backend_util.computeConv2DInfo(
    [batch, height, width, groupChannels],
    [filterHeight, filterWidth, groupChannels, filters / groups],
    strides,
    1,
    pad,
  );
  return {info: {...info, groups}, outShape: [...info.outShape.slice(0, 3), filters]};
}
