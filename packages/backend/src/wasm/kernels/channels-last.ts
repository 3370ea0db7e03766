import type {backend_util, TensorInfo} from '@tensorflow/tfjs-core';
import {runWasmKernel} from '../kernel.js';
import type {WasmBackend} from '../wasm-backend.js';

/** Order of an image tensor's dimensions: channels innermost, or before height and width. */
export type Layout = 'NHWC' | 'NCHW';

type Padding = 'valid' | 'same' | number | backend_util.ExplicitPadding;

/** Moves tensors between the layout of a call and channels-last, in which all kernels compute. */
export function channelsLast(backend: WasmBackend, layout: Layout = 'NHWC') {
  const first = layout === 'NCHW';
  const copies: TensorInfo[] = [];
  const transpose = (x: TensorInfo, perm: number[]) => runWasmKernel(backend, 'Transpose', {x}, {perm});
  return {
    /** A tensor of the call with channels last. */
    to(x: TensorInfo): TensorInfo {
      if (!first) return x;
      const copy = transpose(x, [0, 2, 3, 1]);
      copies.push(copy);
      return copy;
    },
    /** A tensor of rank 3, one image without a batch, with channels last; lower ranks stay as they are. */
    toImage(x: TensorInfo): TensorInfo {
      if (!first || x.shape.length !== 3) return x;
      const copy = transpose(x, [1, 2, 0]);
      copies.push(copy);
      return copy;
    },
    /** The shape of a tensor of the call with channels last. */
    toShape(shape: readonly number[]): number[] {
      const [a, b, c, d] = shape as [number, number, number, number];
      return first ? [a, c, d, b] : [a, b, c, d];
    },
    /** Explicit padding (one pair a dimension) with channels last. */
    pad(pad: Padding): Padding {
      if (!first || !Array.isArray(pad)) return pad;
      const [batch, channels, height, width] = pad;
      return [batch, height, width, channels];
    },
    /** A result back in the call's layout; disposes of the channels-last one. */
    from(y: TensorInfo): TensorInfo {
      if (!first) return y;
      const result = transpose(y, [0, 3, 1, 2]);
      backend.disposeData(y.dataId);
      return result;
    },
    /** Disposes of the copies that `to` made. */
    dispose(): void {
      for (const copy of copies) backend.disposeData(copy.dataId);
    },
  };
}
