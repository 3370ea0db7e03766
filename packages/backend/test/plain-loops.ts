import type {backend_util} from '@tensorflow/tfjs-core';

/** dw [rows, columns, in, out] by the definition, in double precision: for every output pixel and tap, x times dy. */
export function filterGradient(
  x: ArrayLike<number>,
  dy: ArrayLike<number>,
  info: backend_util.Conv2DInfo,
): Float64Array {
  const {inChannels, outChannels} = info;
  const dw = new Float64Array(info.filterHeight * info.filterWidth * inChannels * outChannels);
  for (let b = 0; b < info.batchSize; b++) {
    for (let i = 0; i < info.outHeight; i++) {
      for (let j = 0; j < info.outWidth; j++) {
        const output = ((b * info.outHeight + i) * info.outWidth + j) * outChannels;
        for (let tap = 0; tap < info.filterHeight * info.filterWidth; tap++) {
          const row = i * info.strideHeight - info.padInfo.top + Math.floor(tap / info.filterWidth);
          const column = j * info.strideWidth - info.padInfo.left + (tap % info.filterWidth);
          if (row < 0 || row >= info.inHeight || column < 0 || column >= info.inWidth) continue;
          const input = ((b * info.inHeight + row) * info.inWidth + column) * inChannels;
          for (let c = 0; c < inChannels; c++) {
            for (let o = 0; o < outChannels; o++) {
              dw[(tap * inChannels + c) * outChannels + o]! += x[input + c]! * dy[output + o]!;
            }
          }
        }
      }
    }
  }
  return dw;
}
