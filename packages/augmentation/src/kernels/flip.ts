import {simd} from './simd/instance.js';

/** Mirrors every row of pixels. */
export function flipRows(
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  width: number,
  height: number,
  channels: number,
): void {
  const wasm = simd();
  if (wasm && from instanceof Uint8Array && channels !== 2 && channels <= 4) {
    const {heap, kernels} = wasm;
    heap.through(from, to, (source, target) => {
      kernels.flip(source, target, width, height, channels);
    });
    return;
  }
  for (let y = 0; y < height; y++) {
    let p = y * width * channels;
    for (let x = width - 1; x >= 0; x--) {
      const q = (y * width + x) * channels;
      for (let c = 0; c < channels; c++) to[q + c] = from[p++]!;
    }
  }
}
