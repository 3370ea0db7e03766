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
  // Output pixel i is the resize's pixel firstPick + i, or firstPick - i where it is mirrored.
  const firstPick = Math.round((start + scale * 0.5 - low) / perPixel - 0.5);
  return pickTaps(taps, firstPick, scale < 0 ? -1 : 1, size);
}

/** The taps of the output pixels first, first + step, …. */
function pickTaps({stride, counts, indices, weights}: Taps, first: number, step: 1 | -1, size: number): Taps {
  const picked = {
    size,
    stride,
    counts: new Int32Array(size),
    indices: new Int32Array(size * stride),
    weights: new Float32Array(size * stride),
  };
  for (let i = 0; i < size; i++) {
    const pick = first + step * i;
    picked.counts[i] = counts[pick]!;
    for (let t = 0; t < counts[pick]!; t++) {
      picked.indices[i * stride + t] = indices[pick * stride + t]!;
      picked.weights[i * stride + t] = weights[pick * stride + t]!;
    }
  }
  return picked;
}
