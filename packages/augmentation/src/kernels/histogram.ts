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

/** The same in which only the ends, the least and the largest value of each channel, are right. */
export function channelEnds(from: Uint8Array, channels: number, colours: number): Histogram[] {
  return Array.from({length: colours}, (_, c) => {
    let least = 255;
    let most = 0;
    for (let i = c; i < from.length; i += channels) {
      if (from[i]! < least) least = from[i]!;
      if (from[i]! > most) most = from[i]!;
    }
    return onlyEnds(least, most);
  });
}

/** A histogram of two values. */
export function onlyEnds(least: number, most: number): Histogram {
  const counts = new Uint32Array(256);
  counts[least] = counts[most] = 1;
  return counts;
}
