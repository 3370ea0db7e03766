import type {backend_util} from '@tensorflow/tfjs-core';
import type {Address, KernelModule} from './kernel-module.js';

/** The parts of a convolution's or a pool's geometry that kernels use. */
export type WindowInfo = Pick<
  backend_util.Conv2DInfo,
  | 'batchSize'
  | 'inHeight'
  | 'inWidth'
  | 'inChannels'
  | 'outHeight'
  | 'outWidth'
  | 'outChannels'
  | 'filterHeight'
  | 'filterWidth'
  | 'strideHeight'
  | 'strideWidth'
  | 'dilationHeight'
  | 'dilationWidth'
> & {
  padInfo: {top: number; left: number};
  /** Groups of a grouped convolution, whose channel counts are then those of one group; default 1. */
  groups?: number;
};

/** Writes the geometry as the struct `window` of kernels/common.h. */
export function windowStruct(module: KernelModule, info: WindowInfo): Address {
  return module.struct([
    info.batchSize,
    info.inHeight,
    info.inWidth,
    info.inChannels,
    info.outHeight,
    info.outWidth,
    info.outChannels,
    info.filterHeight,
    info.filterWidth,
    info.strideHeight,
    info.strideWidth,
    info.dilationHeight,
    info.dilationWidth,
    info.padInfo.top,
    info.padInfo.left,
    info.groups ?? 1,
  ]);
}

/** Whether each output pixel depends on the input pixel at its own place alone. */
function isPointwise({padInfo, ...info}: WindowInfo): boolean {
  return (
    info.filterHeight * info.filterWidth * info.strideHeight * info.strideWidth === 1 &&
    padInfo.top === 0 &&
    padInfo.left === 0 &&
    info.inHeight === info.outHeight &&
    info.inWidth === info.outWidth
  );
}

/** The same convolution with all pixels of the batch in one column, if it is pointwise: work is then cut evenly. */
export function pixelsInOneColumn(info: WindowInfo): WindowInfo {
  if (!isPointwise(info)) return info;
  const pixels = info.batchSize * info.inHeight * info.inWidth;
  return {...info, batchSize: 1, inHeight: pixels, inWidth: 1, outHeight: pixels, outWidth: 1};
}

/** The same convolution with each image in one row of one large image, if it is pointwise and images are small. */
export function imagesInOneRowEach(info: WindowInfo): WindowInfo {
  const pixels = info.inHeight * info.inWidth;
  if (!isPointwise(info) || pixels > 112) return info;
  const height = info.batchSize;
  return {...info, batchSize: 1, inHeight: height, inWidth: pixels, outHeight: height, outWidth: pixels};
}
