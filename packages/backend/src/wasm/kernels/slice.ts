import {Slice, slice_util} from '@tensorflow/tfjs-core';
import type {SliceAttrs, Tensor, TensorInfo} from '@tensorflow/tfjs-core';
import {wasmKernel} from '../kernel.js';
import {stockKernel} from '../stock.js';

/** A box out of x. Refuses boxes that reach beyond x, and copies no more than the box, unlike the stock kernel. */
export const slice = wasmKernel<{x: TensorInfo}, SliceAttrs>(Slice, ({inputs, attrs, backend}) => {
  const {x} = inputs;
  const [begin, size] = slice_util.parseSliceParams(x as Tensor, attrs.begin, attrs.size) as [
    number[],
    number[],
  ];
  slice_util.assertParamsValid(x as Tensor, begin, size);
  if (x.dtype === 'string') {
    return stockKernel(Slice).kernelFunc({inputs, attrs: {...attrs}, backend}) as TensorInfo;
  }
  const y = backend.makeOutput(size, x.dtype);
  const from = backend.typedArrayFromHeap(x);
  const to = backend.typedArrayFromHeap(y);
  let written = 0;
  /** Copies the box of the dimensions from `axis` on, at this place of x. */
  const copy = (axis: number, place: number): void => {
    const inner = x.shape.slice(axis + 1).reduce((product, length) => product * length, 1);
    const start = place + begin[axis]! * inner;
    const whole = x.shape.slice(axis + 1).every((length, i) => length === size[axis + 1 + i]);
    if (whole) {
      to.set(from.subarray(start, start + size[axis]! * inner), written);
      written += size[axis]! * inner;
    } else {
      for (let i = 0; i < size[axis]!; i++) copy(axis + 1, start + i * inner);
    }
  };
  if (x.shape.length === 0) to.set(from);
  else copy(0, 0);
  return y;
});
