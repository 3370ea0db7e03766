import type {Histogram} from '../plan/pixel-step.js';
import {simd} from './simd/instance.js';

/** Histograms of the colour channels of bytes. */
export function histograms(from: Uint8Array, channels: number, colours: number): Histogram[] {
  const counts = new Uint32Array(256 * channels);
  const wasm = simd();
  if (wasm) {
    const {heap, kernels} = wasm;
    heap.begin(from.length, counts.byteLength, counts.byteLength);
    const [source, target] = [heap.copyIn(from), heap.room(counts.byteLength)];
    kernels.histogram(source, from.length / channels, channels, target, heap.room(counts.byteLength));
    heap.copyOut(target, counts);
  } else {
    for (let c = 0; c < channels; c++) {
      for (let i = c; i < from.length; i += channels) counts[256 * c + from[i]!]!++;
    }
  }
  return Array.from({length: colours}, (_, c) => counts.subarray(256 * c, 256 * (c + 1)));
}
