import type {backend_util} from '@tensorflow/tfjs-core';
import type {Address, KernelModule} from './kernel-module.js';

/** Writes a convolution's or a pool's geometry as the struct `window` of kernels/common.h. */
export function windowStruct(module: KernelModule, info: backend_util.Conv2DInfo): Address {
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
  ]);
}
