const {fround: f, abs, floor, min, max, trunc} = Math;

/**
 * How one axis is resampled: output i is the sum over t < counts[i] of
 * input[indices[i * stride + t]] * weights[i * stride + t].
 */
export interface Taps {
  readonly size: number;
  readonly stride: number;
  readonly counts: Int32Array;
  readonly indices: Int32Array;
  readonly weights: Float32Array;
  /** What the sum is divided by, for `area` (else absent). */
  readonly divisors?: Float32Array;
}

/** The interpolations of `resize`. */
export type ResizeInterpolation = 'nearest' | 'bilinear' | 'bicubic' | 'area';

/**
 * The taps of one axis by torch's rules, every step in float32: the results of `torch.nn.functional.interpolate`
 * with `align_corners=False` follow to the bit.
 *
 * @param first where the part of the input begins that is stretched over the output
 * @param length how long that part is; taps outside of it are not used
 */
export function computeTaps(
  first: number,
  length: number,
  size: number,
  interpolation: Exclude<ResizeInterpolation, 'nearest'>,
  antialias: boolean,
): Taps {
  if (interpolation === 'area') return areaTaps(first, length, size);
  if (antialias) return filterTaps(first, length, size, FILTERS[interpolation]);
  return interpolation === 'bilinear' ? bilinearTaps(first, length, size) : bicubicTaps(first, length, size);
}

function emptyTaps(size: number, stride: number, count: number): Taps {
  return {
    size,
    stride,
    counts: new Int32Array(size).fill(count),
    indices: new Int32Array(size * stride),
    weights: new Float32Array(size * stride),
  };
}

/** The input pixel that each output pixel takes, by torch's rule for `nearest`; parameters as `computeTaps`. */
export function nearestIndices(first: number, length: number, size: number): Int32Array {
  const indices = new Int32Array(size);
  const scale = f(length / size);
  for (let i = 0; i < size; i++) indices[i] = first + min(floor(f(i * scale)), length - 1);
  return indices;
}

/** Means over the input pixels that an output pixel covers, in part or whole (adaptive average pooling). */
function areaTaps(first: number, length: number, size: number): Taps {
  const stride = Math.ceil(length / size) + 1;
  const taps = {...emptyTaps(size, stride, 0), divisors: new Float32Array(size)};
  for (let i = 0; i < size; i++) {
    const start = floor((i * length) / size);
    const end = Math.ceil(((i + 1) * length) / size);
    for (let t = 0; t < end - start; t++) {
      taps.indices[i * stride + t] = first + start + t;
      taps.weights[i * stride + t] = 1;
    }
    taps.counts[i] = taps.divisors[i] = end - start;
  }
  return taps;
}

/** Where output pixel i lies in the input: (i + 1/2) * scale - 1/2, in double from a scale in float32. */
function sourceCoordinate(i: number, scale: number): number {
  return scale * (i + 0.5) - 0.5;
}

function bilinearTaps(first: number, length: number, size: number): Taps {
  const taps = emptyTaps(size, 2, 2);
  const scale = f(length / size);
  for (let i = 0; i < size; i++) {
    const x = max(0, sourceCoordinate(i, scale));
    const left = min(floor(x), length - 1);
    const weight = min(max(f(x - left), 0), 1);
    taps.indices[2 * i] = first + left;
    taps.indices[2 * i + 1] = first + min(left + 1, length - 1);
    taps.weights[2 * i] = f(1 - weight);
    taps.weights[2 * i + 1] = weight;
  }
  return taps;
}

const CUBIC_A = f(-0.75); // torch's choice without antialias; with it -0.5, as Pillow

function bicubicTaps(first: number, length: number, size: number): Taps {
  const taps = emptyTaps(size, 4, 4);
  const scale = f(length / size);
  for (let i = 0; i < size; i++) {
    const x = sourceCoordinate(i, scale);
    const left = min(floor(x), length - 1);
    const t = min(max(f(x - left), 0), 1);
    const rest = f(1 - t);
    taps.weights.set([cubicFar(f(t + 1)), cubicNear(t), cubicNear(rest), cubicFar(f(rest + 1))], 4 * i);
    for (let k = 0; k < 4; k++) {
      taps.indices[4 * i + k] = first + min(max(left + k - 1, 0), length - 1);
    }
  }
  return taps;
}

/** The cubic convolution kernel for |x| <= 1: ((a + 2) x - (a + 3)) x^2 + 1. */
function cubicNear(x: number): number {
  return f(f(f(f(f(f(CUBIC_A + 2) * x) - f(CUBIC_A + 3)) * x) * x) + 1);
}

/** The cubic convolution kernel for 1 < |x| < 2: ((a x - 5 a) x + 8 a) x - 4 a. */
function cubicFar(x: number): number {
  const a = CUBIC_A;
  return f(f(f(f(f(f(f(a * x) - f(5 * a)) * x) + f(8 * a)) * x)) - f(4 * a));
}

interface Filter {
  /** Half the width where the filter is not 0. */
  readonly support: number;
  readonly weight: (x: number) => number;
}

/** The filters that antialiasing stretches over the input, as Pillow's. */
const FILTERS: Record<'bilinear' | 'bicubic', Filter> = {
  bilinear: {support: 1, weight: (x) => (abs(x) < 1 ? f(1 - abs(x)) : 0)},
  bicubic: {support: 2, weight: (x) => cubicHalf(abs(x))},
};

/** The cubic convolution kernel with a = -1/2. */
function cubicHalf(x: number): number {
  if (x < 1) return f(f(f(f(f(1.5 * x) - 2.5) * x) * x) + 1);
  if (x < 2) return f(f(f(f(f(f(x - 5) * x) + 8) * x) - 4) * -0.5);
  return 0;
}

function filterTaps(first: number, length: number, size: number, filter: Filter): Taps {
  const scale = f(length / size);
  const stretch = max(scale, 1);
  const support = f(filter.support * stretch);
  const inverse = f(1 / stretch);
  const taps = emptyTaps(size, Math.ceil(support) * 2 + 1, 0);
  const {stride, weights} = taps;
  for (let i = 0; i < size; i++) {
    const centre = f(scale * f(i + 0.5));
    const start = max(trunc(f(f(centre - support) + 0.5)), 0);
    const count = min(trunc(f(f(centre + support) + 0.5)), length) - start;
    let total = 0;
    for (let t = 0; t < count; t++) {
      const weight = filter.weight(f(f(f(f(t + start) - centre) + 0.5) * inverse));
      weights[i * stride + t] = weight;
      taps.indices[i * stride + t] = first + start + t;
      total = f(total + weight);
    }
    for (let t = 0; t < count; t++) weights[i * stride + t] = f(weights[i * stride + t]! / total);
    taps.counts[i] = count;
  }
  return taps;
}

/** A stretch of one axis between any two places. */
export interface Stretch {
  /** Where the first output pixel begins and the last one ends; the other way round mirrors. */
  readonly start: number;
  readonly end: number;
  /** The input pixels that may be used. */
  readonly low: number;
  readonly high: number;
  readonly size: number;
  readonly interpolation: 'bilinear' | 'bicubic';
  readonly antialias: boolean;
}

/** The taps of a stretch that does not begin or end at pixels; weights in double, then rounded. */
export function stretchTaps({start, end, low, high, size, interpolation, antialias}: Stretch): Taps {
  const scale = (end - start) / size;
  const filter = FILTERS[interpolation];
  const width = antialias ? max(abs(scale), 1) : 1;
  const support = filter.support * width;
  const taps = emptyTaps(size, Math.ceil(support) * 2 + 2, 0);
  const {stride} = taps;
  for (let i = 0; i < size; i++) {
    const centre = start + scale * (i + 0.5);
    const first = min(max(floor(centre - support + 0.5), low), high - 1);
    const last = max(min(floor(centre + support + 0.5), high), first + 1);
    const weights = Array.from({length: last - first}, (_, t) =>
      filter.weight((first + t + 0.5 - centre) / width),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    weights.forEach((weight, t) => {
      taps.indices[i * stride + t] = first + t;
      taps.weights[i * stride + t] = total === 0 ? 1 / weights.length : weight / total;
    });
    taps.counts[i] = weights.length;
  }
  return taps;
}
