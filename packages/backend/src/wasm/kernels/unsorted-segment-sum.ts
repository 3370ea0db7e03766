import {UnsortedSegmentSum} from '@tensorflow/tfjs-core';
import type {TensorInfo, UnsortedSegmentSumAttrs} from '@tensorflow/tfjs-core';
import {runWasmKernel, sizeOf, wasmKernel} from '../kernel.js';

/** y[segment] = sum of the rows of x [rows, ...] whose id [rows] is that segment; y [numSegments, ...]. */
export const unsortedSegmentSum = wasmKernel<
  {x: TensorInfo; segmentIds: TensorInfo},
  UnsortedSegmentSumAttrs
>(UnsortedSegmentSum, ({inputs: {x, segmentIds}, attrs: {numSegments}, backend, module}) => {
  const rows = sizeOf(segmentIds.shape);
  const rowShape = x.shape.slice(segmentIds.shape.length);
  const floats = x.dtype === 'float32' ? x : runWasmKernel(backend, 'Cast', {x}, {dtype: 'float32'});
  const y = backend.makeOutput([numSegments, ...rowShape], 'float32');
  const addresses = [module.address(floats), module.address(segmentIds), module.address(y)];
  module.call('unsorted_segment_sum', ...addresses, rows, sizeOf(rowShape), numSegments);
  if (floats !== x) backend.disposeData(floats.dataId);
  return y;
});
