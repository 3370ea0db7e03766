import {
  concat,
  conv2d,
  customGrad,
  depthwiseConv2d,
  pad as padWith,
  reshape,
  slice,
  type GradSaveFunc,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {runKernel, type GradientKernel} from '../support/kernels.js';
import {span, type corePads, type Pair} from '../support/spatial.js';

/** How a window moves, in core's words. */
export interface Sliding {
  strides: Pair;
  dilations: Pair;
  pad: ReturnType<typeof corePads>;
}

/** What core has for a kind of convolution. */
interface Kind {
  run: (x: Tensor4D, kernel: Tensor4D, sliding: Sliding) => Tensor4D;
  inputGradient: GradientKernel;
  filterGradient: GradientKernel;
}

const DENSE: Kind = {
  run: (x, kernel, {strides, dilations, pad}) => conv2d(x, kernel, strides, pad, 'NHWC', dilations),
  inputGradient: 'Conv2DBackpropInput',
  filterGradient: 'Conv2DBackpropFilter',
};
const DEPTHWISE: Kind = {
  // Its type does not say that it takes explicit padding, as every convolution of core does.
  run: (x, kernel, {strides, dilations, pad}) =>
    depthwiseConv2d(x, kernel, strides, pad as never, 'NHWC', dilations),
  inputGradient: 'DepthwiseConv2dNativeBackpropInput',
  filterGradient: 'DepthwiseConv2dNativeBackpropFilter',
};

/** Core's `conv2d`, differentiable at any dilation and with strides as well. */
export function slideDense(x: Tensor4D, kernel: Tensor4D, sliding: Sliding): Tensor4D {
  return slide(DENSE, x, kernel, sliding);
}

/** The same with a depthwise kernel `[height, width, channels, multiplier]`. */
export function slideDepthwise(x: Tensor4D, kernel: Tensor4D, sliding: Sliding): Tensor4D {
  return slide(DEPTHWISE, x, kernel, sliding);
}

const isOne = ([down, right]: Pair) => down === 1 && right === 1;

function slide(kind: Kind, x: Tensor4D, kernel: Tensor4D, sliding: Sliding): Tensor4D {
  if (isOne(sliding.dilations)) return kind.run(x, kernel, sliding);
  if (isOne(sliding.strides)) return slideDilated(kind, x, kernel, sliding);
  return kind.run(x, dilateKernel(kernel, sliding.dilations), {...sliding, dilations: [1, 1]});
}

/** At stride 1 core has dilation, but no gradient of it: that is the one of the kernel with zeros between its taps. */
function slideDilated(kind: Kind, x: Tensor4D, kernel: Tensor4D, sliding: Sliding): Tensor4D {
  const {dilations, strides, pad} = sliding;
  const run = customGrad((...args: (Tensor | GradSaveFunc)[]) => {
    const [x, kernel, save] = args as [Tensor4D, Tensor4D, GradSaveFunc];
    save([x, kernel]);
    const gradFunc = (dy: Tensor, saved: Tensor[]) => {
      const [x, kernel] = saved as [Tensor4D, Tensor4D];
      const filter = dilateKernel(kernel, dilations);
      const common = {strides, pad, dilations: [1, 1], dataFormat: 'NHWC'};
      const [dx] = runKernel(kind.inputGradient, {dy, filter}, {...common, inputShape: x.shape});
      const [taps] = runKernel(kind.filterGradient, {x, dy}, {...common, filterShape: filter.shape});
      return [dx!, pickTaps(taps as Tensor4D, kernel.shape, dilations)];
    };
    return {value: kind.run(x, kernel, sliding), gradFunc};
  });
  return run(x, kernel) as Tensor4D;
}

/** Zeros between the taps: a dilated convolution is a plain one with this kernel. */
export function dilateKernel(kernel: Tensor4D, [down, right]: Pair): Tensor4D {
  if (isOne([down, right])) return kernel;
  const [height, width, inner, filters] = kernel.shape;
  // One direction after the other, in four axes at most: WebGL cannot pad six.
  const rows = spread(reshape(kernel, [height, 1, width * inner * filters]), down); // [h * down, 1, w * i * o]
  const taps = spread(reshape(rows, [height * down, width, 1, inner * filters]), right);
  return slice(
    reshape(taps, [height * down, width * right, inner, filters]) as Tensor4D,
    [0, 0, 0, 0],
    [span(height, down), span(width, right), inner, filters],
  );
}

/** The taps between which {@link dilateKernel} puts zeros. In whole slices, which are faster than strided ones. */
function pickTaps(dilated: Tensor4D, shape: Tensor4D['shape'], [down, right]: Pair): Tensor4D {
  const [height, width, inner, filters] = shape;
  const taps = Array.from({length: height * width}, (_, tap) =>
    slice(dilated, [Math.floor(tap / width) * down, (tap % width) * right, 0, 0], [1, 1, inner, filters]),
  );
  return reshape(concat(taps, 0), shape);
}

/** Zeros behind each entry of the last axis but one, so that it has length `dilation`. */
function spread(x: Tensor, dilation: number): Tensor {
  const paddings = x.shape.map((_, axis): [number, number] => [0, axis === x.rank - 2 ? dilation - 1 : 0]);
  return padWith(x, paddings);
}
