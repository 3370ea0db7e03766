import {computeTaps, stretchTaps, type Taps} from '../kernels/taps.js';
import {invert} from '../math/matrix3.js';
import type {GeometryChain} from './geometry-chain.js';

/**
 * The taps of an upright chain. Where it is one resize and then flips and crops, they are those of the resize,
 * picked and reversed: the result is the same to the bit as step by step.
 */
export function separableTaps(chain: GeometryChain): {horizontal: Taps; vertical: Taps} {
  const back = invert(chain.matrix)!;
  return {
    horizontal: axisTaps(chain, back[0], back[2], chain.width, 'width', 'left'),
    vertical: axisTaps(chain, back[4], back[5], chain.height, 'height', 'top'),
  };
}

function axisTaps(
  chain: GeometryChain,
  scale: number,
  start: number,
  size: number,
  length: 'width' | 'height',
  first: 'left' | 'top',
): Taps {
  const {window, resizedTo, antialias} = chain;
  const interpolation = chain.interpolation as 'bilinear' | 'bicubic';
  const [low, extent] = [window[first], window[length]];
  if (!resizedTo) {
    return stretchTaps({
      start,
      end: start + scale * size,
      low,
      high: low + extent,
      size,
      interpolation,
      antialias,
    });
  }
  const taps = computeTaps(low, extent, resizedTo[length], interpolation, antialias);
  const perPixel = extent / resizedTo[length];
  const picks = Array.from({length: size}, (_, i) => {
    const middle = start + scale * (i + 0.5);
    return Math.round((middle - low) / perPixel - 0.5);
  });
  return pickTaps(taps, picks);
}

/** The taps of some output pixels, in a new order. */
function pickTaps({stride, counts, indices, weights}: Taps, picks: readonly number[]): Taps {
  const picked = {
    size: picks.length,
    stride,
    counts: Int32Array.from(picks, (pick) => counts[pick]!),
    indices: new Int32Array(picks.length * stride),
    weights: new Float32Array(picks.length * stride),
  };
  picks.forEach((pick, i) => {
    picked.indices.set(indices.subarray(pick * stride, (pick + 1) * stride), i * stride);
    picked.weights.set(weights.subarray(pick * stride, (pick + 1) * stride), i * stride);
  });
  return picked;
}
