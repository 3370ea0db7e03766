import type {Histogram} from '../plan/pixel-step.js';

/** Histograms of the colour channels of bytes. */
export function histograms(from: Uint8Array, channels: number, colours: number): Histogram[] {
  return Array.from({length: colours}, (_, c) => {
    const counts = new Uint32Array(256);
    for (let i = c; i < from.length; i += channels) counts[from[i]!]!++;
    return counts;
  });
}
